import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type { Key } from '../store/table.ts';
import { deliver } from './deliver.ts';
import type { DeliveryPorts, PlanPorts } from './items.ts';
import { plan } from './plan.ts';

export type PublishPorts = PlanPorts &
  DeliveryPorts & { readonly log: (line: Readonly<Record<string, unknown>>) => void };

/**
 * Inserted outbox items are planned, inserted dispatches delivered. The stream rewinds to the lowest failed record, so the
 * first failure ends the batch: what comes after it comes again anyway.
 */
export const makeHandler =
  (ports: PublishPorts) =>
  async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    for (const record of event.Records) {
      const sequence = record.dynamodb?.SequenceNumber ?? '';
      try {
        const inserted = insertedBy(record);
        if (inserted === null) continue;
        const { key, kind } = inserted;
        const outcome = await (kind === 'outbox' ? plan : deliver)(key, ports as PublishPorts);
        ports.log({ level: 'INFO', message: kind, key: key.sk, outcome });
      } catch (fault) {
        ports.log({ level: 'ERROR', message: 'publish failed', sequence, fault: String(fault) });
        return { batchItemFailures: [{ itemIdentifier: sequence }] };
      }
    }
    return { batchItemFailures: [] };
  };

const insertedBy = (
  record: DynamoDBRecord,
): { readonly key: Key; readonly kind: 'outbox' | 'dispatch' } | null => {
  const image = record.dynamodb?.NewImage;
  if (record.eventName !== 'INSERT' || image === undefined) return null;
  const { pk, sk, kind } = unmarshall(image as never);
  return kind === 'outbox' || kind === 'dispatch' ? { key: { pk, sk }, kind } : null;
};
