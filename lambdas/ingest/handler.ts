import type { S3Event, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { bucketEventOf } from './bucket-event.ts';
import { type IngestPorts, ingest, type Outcome } from './ingest.ts';
import { Overtaken } from './switching.ts';
import type { BucketEvent, Objects } from './upload.ts';

/** What the handler needs besides: the objects of the bucket that an event names, and somebody to tell the outcome. */
export interface HandlerPorts extends Omit<IngestPorts, 'objects'> {
  readonly objectsIn: (bucket: string) => Objects;
  readonly log: (line: Readonly<Record<string, unknown>>) => void;
}

/** Queue messages → bucket events → ingest. Only what failed goes back to the queue. */
export const makeHandler =
  (ports: HandlerPorts) =>
  async (event: SQSEvent): Promise<SQSBatchResponse> => {
    const batchItemFailures: { itemIdentifier: string }[] = [];
    for (const message of event.Records) {
      try {
        const { Records: records = [] } = JSON.parse(message.body) as Partial<S3Event>;
        for (const record of records) {
          const bucketEvent = bucketEventOf(record);
          if (bucketEvent === null) continue;
          const objects = ports.objectsIn(record.s3.bucket.name);
          const outcome = await ingestAnew(bucketEvent, { ...ports, objects });
          ports.log({ level: 'INFO', message: 'ingested', ...bucketEvent, outcome });
        }
      } catch (fault) {
        ports.log({
          level: 'ERROR',
          message: 'ingest failed',
          id: message.messageId,
          fault: String(fault),
        });
        batchItemFailures.push({ itemIdentifier: message.messageId });
      }
    }
    return { batchItemFailures };
  };

/** Who was overtaken by another event of the same document reads it afresh, once, before the queue's long wait. */
const ingestAnew = async (event: BucketEvent, ports: IngestPorts): Promise<Outcome> => {
  try {
    return await ingest(event, ports);
  } catch (fault) {
    if (!(fault instanceof Overtaken)) throw fault;
    return ingest(event, ports);
  }
};
