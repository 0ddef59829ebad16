import {
  PublishBatchCommand,
  paginateListSubscriptionsByTopic,
  type SNSClient,
} from '@aws-sdk/client-sns';
import type { Message, Topic } from '../domain/dispatch.ts';
import type { Listeners, Post } from './ports.ts';

/** Where the topics are; a department's ARN is the prefix and its slug. */
export interface TopicArns {
  readonly departmentPrefix: string;
  readonly office: string;
  readonly events: string;
}

const arnOf = (topic: Topic, arns: TopicArns): string =>
  topic.kind === 'department' ? arns.departmentPrefix + topic.slug : arns[topic.kind];

/** SNS as the post. PublishBatch answers 200 with failures inside: its `Failed` is what counts. */
export const snsPost = (client: SNSClient, arns: TopicArns): Post => ({
  publish: async ({ id, topic }, messages) => {
    const answer = await client.send(
      new PublishBatchCommand({
        TopicArn: arnOf(topic, arns),
        PublishBatchRequestEntries: messages.map((message, n) => ({
          Id: String(n),
          Message: message.text,
          ...(message.subject === null ? {} : { Subject: message.subject }),
          MessageAttributes: attributesOf(id, message),
        })),
      }),
    );
    const idOf = (n: string | undefined): string => messages[Number(n)]?.id ?? '';
    const accepted = (answer.Successful ?? []).map((entry) => idOf(entry.Id));
    const named = (answer.Failed ?? []).map((entry) => ({
      id: idOf(entry.Id),
      reason: `${entry.Code ?? 'unknown'} ${entry.Message ?? ''}`.trim(),
    }));
    const told = new Set([...accepted, ...named.map(({ id }) => id)]);
    const missing = messages.filter(({ id }) => !told.has(id));
    return {
      accepted,
      failed: [
        ...named,
        ...missing.map(({ id }) => ({ id, reason: 'not mentioned in the answer' })),
      ],
    };
  },
});

const attributesOf = (dispatchId: string, message: Message) => ({
  id: { DataType: 'String', StringValue: dispatchId },
  ...Object.fromEntries(
    Object.entries(message.attributes)
      .filter(([, value]) => value.length > 0)
      .map(([name, value]) => [
        name,
        typeof value === 'string'
          ? { DataType: 'String', StringValue: value }
          : { DataType: 'String.Array', StringValue: JSON.stringify(value) },
      ]),
  ),
});

/** Whether a topic has a confirmed subscription; `PendingConfirmation` stands in the ARN's place until then. */
export const snsListeners = (client: SNSClient, arns: TopicArns): Listeners => ({
  hasConfirmed: async (department) => {
    const TopicArn = arns.departmentPrefix + department;
    for await (const page of paginateListSubscriptionsByTopic({ client }, { TopicArn }))
      if (page.Subscriptions?.some((s) => s.SubscriptionArn?.startsWith('arn:'))) return true;
    return false;
  },
});
