import {
  PublishBatchCommand,
  paginateListSubscriptionsByTopic,
  type SNSClient,
} from '@aws-sdk/client-sns';
import type { Message, Topic } from '../domain/dispatch.ts';
import { keys } from '../store/keys.ts';
import { all, type Table } from '../store/table.ts';
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

/** Subscriptions change seldom, and SNS answers some 30 such questions a second: an answer holds so many milliseconds. */
const remembered = 60_000;

/** Confirmed subscriptions of a topic, less those that the contact's own record keeps to urgent notices. */
export const snsListeners = (
  client: SNSClient,
  arns: TopicArns,
  table: Pick<Table, 'query'>,
  log: (line: Readonly<Record<string, unknown>>) => void,
): Listeners => {
  const known = new Map<
    string,
    { at: number; confirmed: readonly string[]; urgentOnly: Set<string> }
  >();

  const lookUp = async (department: string) => {
    const confirmed: string[] = [];
    const TopicArn = arns.departmentPrefix + department;
    for await (const page of paginateListSubscriptionsByTopic({ client }, { TopicArn }))
      for (const { SubscriptionArn, Endpoint } of page.Subscriptions ?? [])
        if (SubscriptionArn?.startsWith('arn:') === true) confirmed.push(Endpoint ?? '');
    const urgentOnly = new Set<string>();
    for await (const contact of all(table, keys.contacts(department)))
      if (contact['urgentOnly'] === true) urgentOnly.add(contact.sk);
    const answer = { at: Date.now(), confirmed, urgentOnly };
    known.set(department, answer);
    return answer;
  };

  return {
    reaches: async (department, urgent) => {
      try {
        const before = known.get(department);
        const fresh = before !== undefined && Date.now() - before.at < remembered;
        const { confirmed, urgentOnly } = fresh ? before : await lookUp(department);
        return confirmed.some((address) => urgent || !urgentOnly.has(address));
      } catch (fault) {
        log({ level: 'WARN', message: 'contacts not known', department, fault: String(fault) });
        return null;
      }
    },
  };
};
