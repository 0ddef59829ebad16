import type { S3Event, S3EventRecord, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { later } from '../domain/calendar.ts';
import { type IngestPorts, ingest, type Outcome } from './ingest.ts';
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
          const outcome: Outcome = await ingest(bucketEvent, { ...ports, objects });
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

/**
 * An S3 record of any event version, or null when it is none of ours: test events have no records, a console's folder is an
 * empty object whose key ends in a slash, and the removal of one old version or by a lifecycle rule withdraws nothing.
 */
export const bucketEventOf = (record: S3EventRecord): BucketEvent | null => {
  const { key, versionId, sequencer, size } = record.s3.object;
  const created = record.eventName.startsWith('ObjectCreated:');
  if (!created && record.eventName !== 'ObjectRemoved:DeleteMarkerCreated') return null;
  const decoded = decodeURIComponent(key.replaceAll('+', ' '));
  if (decoded.endsWith('/')) return null;
  return {
    kind: created ? 'created' : 'removed',
    key: decoded,
    versionId: versionId ?? '',
    sequencer,
    size: size ?? 0,
    at: later(record.eventTime, 0),
  };
};
