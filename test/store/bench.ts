import type { Item, Key, Query, Table, Write } from '../../lambdas/store/table.ts';
import { all } from '../../lambdas/store/table.ts';

/** What each part of the contract gets. */
export interface Bench {
  readonly table: () => Table;
  /** A name no other test uses, so that tests share a table and do not meet. */
  readonly fresh: () => string;
  /** Runs of a property. */
  readonly runs: number;
}

/** All items of a query, over as many pages as it takes. */
export async function collect(table: Table, query: Query): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of all(table, query)) items.push(item);
  return items;
}

/** Adds one to a counter, however often another writer comes first. */
export async function increment(table: Table, key: Key): Promise<void> {
  for (;;) {
    const found = await table.get(key);
    const count = Number(found?.['count'] ?? 0);
    const write: Write = {
      update: key,
      set: { count: count + 1 },
      if: { equals: ['count', found ? count : null] },
    };
    try {
      if ((await table.transact([write])) === 'done') return;
    } catch (error) {
      // Two transactions on one item: DynamoDB cancels one of them.
      if (!String((error as Error).message).includes('TransactionConflict')) throw error;
    }
  }
}
