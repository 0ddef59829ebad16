import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { expect, test } from 'vitest';
import type { Item, Write } from '../../lambdas/store/table.ts';
import { failedChanges, pumpChanges } from '../../local/change-feed.ts';
import { openSqliteTable, type SqliteTable } from '../../local/sqlite-table.ts';
import { collect } from './bench.ts';
import { inFolder, killed, run } from './processes.ts';

test('several processes create the file and count on it exactly', () =>
  inFolder(async (folder) => {
    const file = join(folder, 'table.db');
    const codes = await Promise.all(Array.from({ length: 5 }, () => run('increment', file, '60')));
    expect(codes).toEqual([0, 0, 0, 0, 0]);
    const table = openSqliteTable(file);
    expect(await table.get({ pk: 'counter', sk: 'x' })).toMatchObject({ count: 300 });
    table.close();
  }));

const nameOf = ({ pk, sk }: { pk: string; sk: string }) => `${pk}\n${sk}`;

/** Carries the feed's changes over to a copy, each onto what it says stood there. */
const replay = (table: SqliteTable, copy: Map<string, Item>) =>
  pumpChanges(table, {
    handler: async ({ Records }) => {
      for (const { dynamodb } of Records) {
        const image = (part: unknown) => (part ? (unmarshall(part as never) as Item) : undefined);
        const name = nameOf(image(dynamodb?.Keys) as Item);
        expect(image(dynamodb?.OldImage)).toEqual(copy.get(name));
        const next = image(dynamodb?.NewImage);
        if (next) copy.set(name, next);
        else copy.delete(name);
      }
      return undefined;
    },
    batchSize: 100,
    maximumRetries: 0,
  });

test('a process killed while it writes leaves each transaction whole or absent, and the feed agrees', () =>
  inFolder(async (folder) => {
    const file = join(folder, 'table.db');
    const copy = new Map<string, Item>();
    for (const after of [0, 11, 23, 37, 52, 80]) {
      const said = await killed(after, 'write', file);
      const table = openSqliteTable(file);
      const total = Number((await table.get({ pk: 'total', sk: 'x' }))?.['count']);
      const done = Number(said.trim().split('\n').at(-1));
      expect(total).toBeGreaterThan(done);
      const families = await collect(table, { pk: 'families' });
      expect(families).toHaveLength(total);
      const items: Item[] = [{ pk: 'total', sk: 'x', count: total }, ...families];
      for (const { sk, size } of families) {
        const children = await collect(table, { pk: sk });
        expect(children).toHaveLength(Number(size));
        expect(await collect(table, { index: 'byOwner', pk: sk })).toHaveLength(Number(size));
        items.push(...children);
      }
      expect(await replay(table, copy)).toBeGreaterThan(0);
      expect(await replay(table, copy)).toBe(0);
      // A replay that does not fit throws in the handler, which lays the change aside.
      expect(failedChanges(table)).toEqual([]);
      expect(copy).toEqual(new Map(items.map((item) => [nameOf(item), item])));
      const check = table.database.prepare('PRAGMA integrity_check').get();
      expect(check).toEqual({ integrity_check: 'ok' });
      table.close();
    }
  }));

test('a process killed while it takes changes: none is lost', () =>
  inFolder(async (folder) => {
    const file = join(folder, 'table.db');
    const log = join(folder, 'log');
    const table = openSqliteTable(file);
    for (let round = 0; round < 5; round++) {
      for (let n = 0; n < 8; n++) {
        const writes = Array.from({ length: 100 }, (_, m): Write => {
          return { put: { pk: `${round}`, sk: `${n}/${m}` } };
        });
        await table.transact(writes);
      }
      await killed(5 + round * 7, 'pump', file, log);
    }
    expect(table.database.prepare('SELECT count(*) AS left FROM changes').get()?.['left']).not.toBe(
      4000,
    );
    const last: string[] = [];
    await pumpChanges(table, {
      handler: async ({ Records }) => {
        for (const { dynamodb } of Records) last.push(dynamodb?.SequenceNumber ?? '');
        return undefined;
      },
      batchSize: 100,
      maximumRetries: 0,
    });
    const seen = [...readFileSync(log, 'utf8').trim().split('\n'), ...last].map(Number);
    expect(new Set(seen)).toEqual(new Set(Array.from({ length: 4000 }, (_, n) => n + 1)));
    table.close();
  }));

test('a reader in another process never sees half a transaction', () =>
  inFolder(async (folder) => {
    const file = join(folder, 'table.db');
    const reader = openSqliteTable(file);
    const writing = killed(300, 'write', file);
    const seen = new Set<number>();
    let done = false;
    const ended = writing.finally(() => {
      done = true;
    });
    while (!done) {
      const families = await reader.query({ pk: 'families', descending: true, limit: 1000 });
      const count = Number((await reader.get({ pk: 'total', sk: 'x' }))?.['count'] ?? 0);
      // Read one after the other: the count, read last, may only be ahead.
      expect(count).toBeGreaterThanOrEqual(families.items.length);
      const newest = `family-${count - 1}`;
      const size = (await reader.get({ pk: 'families', sk: newest }))?.['size'] ?? 0;
      const owned = await collect(reader, { index: 'byOwner', pk: newest });
      expect(Math.abs(owned.length - Number(size))).toBeLessThanOrEqual(1);
      seen.add(count);
      await new Promise(setImmediate);
    }
    await ended;
    expect(seen.size).toBeGreaterThan(2);
    reader.close();
  }));
