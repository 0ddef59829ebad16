import {
  CreateQueueCommand,
  DeleteMessageBatchCommand,
  GetQueueAttributesCommand,
  ListQueuesCommand,
  ReceiveMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { credentials, type Emulated } from './environment.ts';
import { pause } from './process.ts';

/** What a stand-in's queue got: the notice or event as the product wrote it. */
export type Received = Readonly<Record<string, unknown>>;

/** Queues that stand where people's mailboxes would: one for each topic. */
export class StandIns {
  readonly #sqs: SQSClient;
  readonly #urls = new Map<string, string>();
  /** What came so far, by stand-in. */
  readonly received = new Map<string, Received[]>();

  constructor({ endpoint, region }: Emulated) {
    this.#sqs = new SQSClient({ endpoint, region, credentials });
  }

  /** Makes a queue `<stack>-stand-in-<name>` and answers its ARN. */
  async create(stackName: string, name: string): Promise<string> {
    const { QueueUrl } = await this.#sqs.send(
      new CreateQueueCommand({ QueueName: `${stackName}-stand-in-${name}` }),
    );
    if (QueueUrl === undefined) throw new Error(`No queue was made for ${name}.`);
    this.#urls.set(name, QueueUrl);
    this.received.set(name, []);
    const { Attributes } = await this.#sqs.send(
      new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] }),
    );
    return Attributes?.QueueArn ?? '';
  }

  /** Empties all queues into `received`. */
  async collect(): Promise<void> {
    for (const [name, QueueUrl] of this.#urls) {
      const { Messages = [] } = await this.#sqs.send(
        new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }),
      );
      if (Messages.length === 0) continue;
      this.received.get(name)?.push(...Messages.map(({ Body }) => unwrapped(Body ?? '')));
      await this.#sqs.send(
        new DeleteMessageBatchCommand({
          QueueUrl,
          Entries: Messages.map((m, i) => ({ Id: String(i), ReceiptHandle: m.ReceiptHandle })),
        }),
      );
    }
  }

  /** Forgets what came so far. */
  clear(): void {
    for (const name of this.received.keys()) this.received.set(name, []);
  }

  /** Collects until `enough` says so, then on until nothing has come for `quiet` seconds. */
  async settle(enough: () => boolean, seconds: number, quiet = 3): Promise<void> {
    const start = performance.now();
    let last = start;
    let count = 0;
    for (;;) {
      await this.collect();
      const now = performance.now();
      const total = [...this.received.values()].reduce((sum, list) => sum + list.length, 0);
      if (total !== count) last = now;
      count = total;
      if (enough() && now - last > quiet * 1_000) return;
      if (now - start > seconds * 1_000) return;
      await pause(200);
    }
  }

  /** Messages waiting or being worked on in the stack's own queues, by queue name. */
  async stackQueues(stackName: string): Promise<ReadonlyMap<string, number>> {
    const { QueueUrls = [] } = await this.#sqs.send(
      new ListQueuesCommand({ QueueNamePrefix: `${stackName}-` }),
    );
    const counts = new Map<string, number>();
    for (const QueueUrl of QueueUrls) {
      if ([...this.#urls.values()].includes(QueueUrl)) continue;
      const { Attributes } = await this.#sqs.send(
        new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }),
      );
      counts.set(
        QueueUrl.slice(QueueUrl.lastIndexOf('/') + 1),
        Number(Attributes?.ApproximateNumberOfMessages ?? 0) +
          Number(Attributes?.ApproximateNumberOfMessagesNotVisible ?? 0),
      );
    }
    return counts;
  }
}

/** SNS wraps a message for SQS unless the subscription asked for the raw one. */
const unwrapped = (body: string): Received => {
  const outer: Received = JSON.parse(body);
  return outer.Type === 'Notification' && typeof outer.Message === 'string'
    ? JSON.parse(outer.Message)
    : outer;
};
