import type { DispatchItem } from '../lambdas/publish/items.ts';
import { as, type OutboxItem } from '../lambdas/store/documents.ts';
import { pendingShards } from '../lambdas/store/keys.ts';
import type { Key, Table } from '../lambdas/store/table.ts';
import { collect } from './queries.ts';

/** Something that waits, or that was given up. */
export interface PendingRow {
  /** `plan`: an event whose notices are not made; `send`: a dispatch; `read`: an upload; `change`: a record of the feed. */
  readonly kind: 'plan' | 'send' | 'read' | 'change';
  /** Bucket key, or where the record stands. */
  readonly document: string;
  /** Department, `office`, `events`, or what happened. */
  readonly what: string;
  /** From when it may go out; null when it was given up. */
  readonly from: string | null;
  readonly attempts: number;
  readonly failure: string | null;
}

/** Everything pending, the first due first: outbox items never planned, dispatches of every topic not sent. */
export const listPending = async (table: Table): Promise<PendingRow[]> => {
  const shards = await Promise.all(
    pendingShards.map((pk) =>
      collect<Key & { pendingSort: string }>(table, { index: 'pending', pk }),
    ),
  );
  const rows = await Promise.all(
    shards.flat().map(async ({ pk, sk, pendingSort }) => {
      const from = pendingSort.split('#')[0] ?? null;
      const item = await table.get({ pk, sk });
      const outbox = as<OutboxItem>(item, 'outbox');
      return outbox === null
        ? waiting(as<DispatchItem>(item, 'dispatch'), from)
        : unplanned(outbox, from);
    }),
  );
  return rows
    .filter((row) => row !== null)
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
};

const unplanned = ({ key, event }: OutboxItem, from: string | null): PendingRow => ({
  kind: 'plan',
  document: key,
  what: event,
  from,
  attempts: 0,
  failure: null,
});

const waiting = (item: DispatchItem | null, from: string | null): PendingRow | null => {
  if (item === null) return null;
  const { topic, key } = item.dispatch;
  const what = topic.kind === 'department' ? topic.slug : topic.kind;
  return {
    kind: 'send',
    document: key,
    what,
    from,
    attempts: item.attempts,
    failure: item.failure,
  };
};
