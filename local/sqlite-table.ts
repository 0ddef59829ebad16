import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { isDeepStrictEqual } from 'node:util';
import {
  checkItemSize,
  checkKey,
  checkQuery,
  checkTransactionSize,
  checkWrites,
  itemSize,
  keyOf,
  limits,
} from '../lambdas/store/checks.ts';
import type { Condition, Item, Key, Table, Value, Write } from '../lambdas/store/table.ts';
import { indexes } from '../lambdas/store/table.ts';
import { select } from './sqlite-query.ts';
import { createTables, type Survives } from './sqlite-schema.ts';

/** The table port on one file. `database` is for the change feed. */
export interface SqliteTable extends Table {
  readonly database: DatabaseSync;
  close(): void;
}

/** UTF-8's byte order, in which DynamoDB compares text; JavaScript's `<` differs beyond U+FFFF. */
const textBelow = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b)) < 0;

function holds(condition: Condition, item: Item | undefined): boolean {
  if ('absent' in condition) return item === undefined;
  if ('present' in condition) return item !== undefined;
  if ('all' in condition) return condition.all.every((part) => holds(part, item));
  if ('any' in condition) return condition.any.some((part) => holds(part, item));
  const [attribute, value] = 'equals' in condition ? condition.equals : condition.below;
  const found = (item && Object.hasOwn(item, attribute) ? item[attribute] : null) ?? null;
  if ('equals' in condition) return found === value;
  if (found === null) return true;
  if (typeof found === 'string' && typeof value === 'string') return textBelow(found, value);
  return typeof found === 'number' && typeof value === 'number' && found < value;
}

/** What stands at the key after a write; undefined for nothing. */
function outcome(write: Write, item: Item | undefined): Item | undefined {
  if ('put' in write) return write.put;
  if ('delete' in write) return undefined;
  if ('check' in write) return item;
  const { pk, sk } = write.update;
  const next: Record<string, Value> = { ...item, ...write.set, pk, sk };
  for (const attribute of write.remove ?? []) delete next[attribute];
  return next as Item;
}

const indexColumns = Object.values(indexes).flatMap(({ pk, sk }) => [pk, sk]);

/** A sparse index holds an item that has both of its attributes. */
const indexValues = (item: Item): SQLInputValue[] =>
  Object.values(indexes).flatMap(({ pk, sk }) => {
    const both = [item[pk], item[sk]];
    return both.every((value) => typeof value === 'string') ? both : [null, null];
  });

type ItemRow = { item: string; size: number };
type Change = { key: Key; before: ItemRow | undefined; after: ItemRow | undefined; next?: Item };

const sameItem = (a: string, b: string) =>
  a === b || isDeepStrictEqual(JSON.parse(a), JSON.parse(b));

/**
 * Opens, and creates where there is none, the table in a file. Several processes may have it open: writers wait for
 * each other up to half a minute, then the call throws. What was answered `done` survives a power failure, so that an
 * acknowledgement is never lost; with 'kill' only the end of the process, which is faster.
 */
export function openSqliteTable(file: string, survives: Survives = 'power'): SqliteTable {
  const database = new DatabaseSync(file, { timeout: 30_000 });
  createTables(database, survives);
  const statements = new Map<string, StatementSync>();
  const statement = (sql: string): StatementSync => {
    const prepared = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, prepared);
    return prepared;
  };

  const find = ({ pk, sk }: Key) =>
    statement('SELECT item, size FROM items WHERE pk = ? AND sk = ?').get(pk, sk) as
      | ItemRow
      | undefined;

  /** What the writes come to, or null when a condition fails. Throws for sizes that only show now. */
  function changesOf(writes: readonly Write[]): Change[] | null {
    let total = 0;
    const changes = writes.map((write): Change | null => {
      const key = keyOf(write);
      const before = find(key);
      const item = before && (JSON.parse(before.item) as Item);
      if (write.if && !holds(write.if, item)) return null;
      if ('check' in write) return { key, before, after: before };
      const next = outcome(write, item);
      const after = next && { item: JSON.stringify(next), size: itemSize(next) };
      if (after) checkItemSize(after.size);
      total += Math.max(before?.size ?? 0, after?.size ?? 0);
      return { key, before, after, ...(next && { next }) };
    });
    checkTransactionSize(total);
    return changes.every((change) => change !== null) ? changes : null;
  }

  function store({ key: { pk, sk }, before, after, next }: Change): void {
    // A write that changes nothing leaves no record in DynamoDB's stream either.
    if (before && after ? sameItem(before.item, after.item) : !before && !after) return;
    if (after && next) {
      const columns = ['pk', 'sk', 'item', 'size', ...indexColumns];
      statement(
        `INSERT INTO items (${columns}) VALUES (${columns.map(() => '?')}) ON CONFLICT (pk, sk)
         DO UPDATE SET ${columns.slice(2).map((column) => `${column} = excluded.${column}`)}`,
      ).run(pk, sk, after.item, after.size, ...indexValues(next));
    } else statement('DELETE FROM items WHERE pk = ? AND sk = ?').run(pk, sk);
    statement('INSERT INTO changes (name, pk, sk, after, before) VALUES (?, ?, ?, ?, ?)').run(
      before ? (after ? 'MODIFY' : 'REMOVE') : 'INSERT',
      ...[pk, sk, after?.item ?? null, before?.item ?? null],
    );
  }

  return {
    database,
    close: () => database.close(),

    async get(key) {
      checkKey(key);
      const row = find(key);
      return row ? (JSON.parse(row.item) as Item) : null;
    },

    async query(query) {
      checkQuery(query);
      const { sql, values, tokenOf } = select(query);
      const items: Item[] = [];
      let bytes = 0;
      for (const row of statement(sql).iterate(...values)) {
        const { item, size } = row as ItemRow;
        bytes += size;
        const last = items.at(-1);
        if (last && (items.length === query.limit || bytes > limits.page))
          return { items, next: tokenOf(last) };
        items.push(JSON.parse(item) as Item);
      }
      return { items };
    },

    async transact(writes) {
      checkWrites(writes);
      database.exec('BEGIN IMMEDIATE');
      try {
        const changes = changesOf(writes);
        for (const change of changes ?? []) store(change);
        database.exec(changes ? 'COMMIT' : 'ROLLBACK');
        return changes ? 'done' : 'refused';
      } catch (error) {
        if (database.isTransaction) database.exec('ROLLBACK');
        throw error;
      }
    },
  };
}
