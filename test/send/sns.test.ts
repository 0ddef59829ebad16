import { SNSClient } from '@aws-sdk/client-sns';
import { describe, expect, test } from 'vitest';
import type { Dispatch, Message, Topic } from '../../lambdas/domain/dispatch.ts';
import { snsListeners, snsPost } from '../../lambdas/send/sns.ts';

const arns = {
  departmentPrefix: 'arn:aws:sns:eu-west-1:123456789012:duban-dept-',
  office: 'arn:aws:sns:eu-west-1:123456789012:duban-office',
  events: 'arn:aws:sns:eu-west-1:123456789012:duban-events',
};

interface Command {
  readonly input: Record<string, unknown>;
}

/** A client that keeps what it was asked and answers in turn. */
const clientThat = (...answers: readonly object[]) => {
  const asked: Record<string, unknown>[] = [];
  const left = [...answers];
  const send = async ({ input }: Command) => {
    asked.push(input);
    const answer = left.shift() ?? {};
    if (answer instanceof Error) throw answer;
    return answer;
  };
  // The SDK's paginator takes nothing but an instance of its class.
  const client: SNSClient = Object.assign(Object.create(SNSClient.prototype), { send });
  return { client, asked };
};

const message = (id: string, over: Partial<Message> = {}): Message => ({
  id,
  subject: null,
  text: `text of ${id}`,
  attributes: {},
  ...over,
});

const dispatch = (topic: Topic = { kind: 'department', slug: 'finance' }): Dispatch => ({
  id: 'dispatch-1',
  documentId: 'document-1',
  key: 'plan.txt',
  revision: 1,
  topic,
  messages: [],
});

const three = [message('email'), message('sms'), message('queue')];

describe('a batch', () => {
  test.each<[Topic, string]>([
    [{ kind: 'department', slug: 'finance' }, `${arns.departmentPrefix}finance`],
    [{ kind: 'office' }, arns.office],
    [{ kind: 'events' }, arns.events],
  ])('goes to the topic of %j', async (topic, TopicArn) => {
    const { client, asked } = clientThat({});
    await snsPost(client, arns).publish(dispatch(topic), three);
    expect(asked).toMatchObject([{ TopicArn }]);
  });

  test('has an entry for each message, a subject for mail alone, its id and typed attributes', async () => {
    const { client, asked } = clientThat({});
    const attributes = { channel: 'email', departments: ['a', 'b"c'], initiatives: [], note: '' };
    await snsPost(client, arns).publish(dispatch(), [
      message('email', { subject: 'A subject', attributes }),
      message('sms', { attributes: { channel: 'sms' } }),
    ]);
    const id = { DataType: 'String', StringValue: 'dispatch-1' };
    expect(asked[0]?.['PublishBatchRequestEntries']).toEqual([
      {
        Id: '0',
        Message: 'text of email',
        Subject: 'A subject',
        MessageAttributes: {
          id,
          channel: { DataType: 'String', StringValue: 'email' },
          departments: { DataType: 'String.Array', StringValue: '["a","b\\"c"]' },
        },
      },
      {
        Id: '1',
        Message: 'text of sms',
        MessageAttributes: { id, channel: { DataType: 'String', StringValue: 'sms' } },
      },
    ]);
  });

  test.each<[string, object, string[], string[]]>([
    [
      'all taken',
      { Successful: [{ Id: '0' }, { Id: '1' }, { Id: '2' }], Failed: [] },
      ['email', 'sms', 'queue'],
      [],
    ],
    [
      'some refused',
      {
        Successful: [{ Id: '2' }, { Id: '0' }],
        Failed: [{ Id: '1', Code: 'InternalError', Message: 'try again', SenderFault: false }],
      },
      ['queue', 'email'],
      ['sms: InternalError try again'],
    ],
    [
      'all refused, without words',
      { Failed: [{ Id: '0', Code: 'A' }, { Id: '1' }, { Id: '2', Message: 'c' }] },
      [],
      ['email: A', 'sms: unknown', 'queue: unknown c'],
    ],
    [
      'one not mentioned',
      { Successful: [{ Id: '0' }], Failed: [{ Id: '2', Code: 'A' }] },
      ['email'],
      ['queue: A', 'sms: not mentioned in the answer'],
    ],
    ['an empty answer', {}, [], three.map(({ id }) => `${id}: not mentioned in the answer`)],
  ])('%s', async (_, answer, accepted, failed) => {
    const posted = await snsPost(clientThat(answer).client, arns).publish(dispatch(), three);
    expect(posted.accepted).toEqual(accepted);
    expect(posted.failed.map(({ id, reason }) => `${id}: ${reason}`)).toEqual(failed);
  });

  test('a fault of the call is thrown: nothing is known of the batch', async () => {
    const { client } = clientThat(new Error('throttled'));
    await expect(snsPost(client, arns).publish(dispatch(), three)).rejects.toThrow('throttled');
  });
});

describe('whether anybody listens', () => {
  const confirmed = { SubscriptionArn: `${arns.departmentPrefix}finance:1234` };
  const pending = { SubscriptionArn: 'PendingConfirmation' };
  const deleted = { SubscriptionArn: 'Deleted' };
  const noContacts = { query: async () => ({ items: [] }) };

  test.each<[string, object[], boolean]>([
    ['no subscription', [{ Subscriptions: [] }], false],
    ['no list', [{}], false],
    ['one that waits for its confirmation', [{ Subscriptions: [pending] }], false],
    ['one that was deleted', [{ Subscriptions: [deleted] }], false],
    ['one confirmed among others', [{ Subscriptions: [pending, confirmed] }], true],
    [
      'one confirmed on the second page',
      [{ Subscriptions: [pending], NextToken: 'more' }, { Subscriptions: [confirmed] }],
      true,
    ],
  ])('%s: %j', async (_, pages, listens) => {
    const { client, asked } = clientThat(...pages);
    const listeners = snsListeners(client, arns, noContacts, () => {});
    expect(await listeners.reaches('finance', false)).toBe(listens);
    expect(asked.map((input) => input['TopicArn'])).toEqual(
      pages.map(() => `${arns.departmentPrefix}finance`),
    );
  });

  test('one that wants urgent notices only hears of nothing else', async () => {
    const { client } = clientThat({
      Subscriptions: [{ ...confirmed, Endpoint: 'a@test.example' }],
    });
    const contact = { pk: 'CONTACTS#finance', sk: 'a@test.example', urgentOnly: true };
    const contacts = { query: async () => ({ items: [contact] }) };
    const listeners = snsListeners(client, arns, contacts, () => {});
    expect(await listeners.reaches('finance', false)).toBe(false);
    expect(await listeners.reaches('finance', true)).toBe(true);
  });

  test('not known when SNS does not answer: no throw, a line in the log', async () => {
    const { client } = clientThat(new Error('Throttling'));
    const lines: object[] = [];
    const listeners = snsListeners(client, arns, noContacts, (line) => lines.push(line));
    expect(await listeners.reaches('finance', false)).toBeNull();
    expect(lines).toHaveLength(1);
  });
});
