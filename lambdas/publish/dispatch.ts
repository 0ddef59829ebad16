import { batchLimits, type Dispatch, type Message, type Topic } from '../domain/dispatch.ts';
import type { OutboxItem } from '../store/documents.ts';
import { keys } from '../store/keys.ts';
import type { Key } from '../store/table.ts';
import type { DispatchItem, PlanPorts } from './items.ts';

/** A dispatch ready to be written, with the index attributes of its department's notices. */
export interface PlannedDispatch {
  readonly item: DispatchItem & { readonly owner?: string; readonly ownerSort?: string };
  readonly key: Key;
}

/** One dispatch of a batch to a topic, pending from now on. */
export const dispatchOf = (
  outbox: OutboxItem,
  topic: Topic,
  messages: readonly Message[],
  part: number,
  id: string,
  ports: PlanPorts,
  records: string | null,
): PlannedDispatch => {
  const { documentId, key, revision, occasion } = outbox;
  const dispatch: Dispatch = { id, documentId, key, revision, topic, messages };
  return {
    key: keys.dispatch(documentId, occasion, topic, part),
    item: {
      kind: 'dispatch',
      dispatch,
      state: 'pending',
      records,
      plannedAt: ports.now(),
      leasedUntil: null,
      accepted: [],
      attempts: 0,
      sentAt: null,
      failure: null,
    },
  };
};

const encoder = new TextEncoder();

/** What SNS counts of a message: its text and its attributes' names, types and values. */
const bytesOf = (message: Message): number =>
  encoder.encode(message.text).length +
  encoder.encode(JSON.stringify(message.attributes)).length +
  200;

/** As few batches as SNS's limits allow, in order. */
export const inBatches = (messages: readonly Message[]): Message[][] => {
  const batches: Message[][] = [];
  let bytes = 0;
  for (const message of messages) {
    const size = bytesOf(message);
    const batch = batches.at(-1);
    if (
      batch === undefined ||
      batch.length === batchLimits.messages ||
      bytes + size > batchLimits.bytes
    ) {
      batches.push([message]);
      bytes = size;
    } else {
      batch.push(message);
      bytes += size;
    }
  }
  return batches;
};
