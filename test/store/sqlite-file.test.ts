import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import type { Query, Table } from '../../lambdas/store/table.ts';
import { indexes } from '../../lambdas/store/table.ts';
import { select } from '../../local/sqlite-query.ts';
import { openSqliteTable } from '../../local/sqlite-table.ts';
import { inFolder } from './processes.ts';

const inTable = (
  work: (table: ReturnType<typeof openSqliteTable>, file: string) => Promise<void>,
) =>
  inFolder(async (folder) => {
    const file = join(folder, 'table.db');
    const table = openSqliteTable(file);
    await work(table, file).finally(table.close);
  });

test('what was written is there when the file is opened again', () =>
  inTable(async (table, file) => {
    await table.transact([{ put: { pk: 'a', sk: 'b', n: 1 } }]);
    const again: Table & { close(): void } = openSqliteTable(file);
    expect(await again.get({ pk: 'a', sk: 'b' })).toEqual({ pk: 'a', sk: 'b', n: 1 });
    again.close();
  }));

test('a file of another version is refused in a sentence', () =>
  inFolder(async (folder) => {
    const file = join(folder, 'table.db');
    const other = new DatabaseSync(file);
    other.exec('PRAGMA user_version = 99');
    other.close();
    expect(() => openSqliteTable(file)).toThrow('the data is of version 99');
  }));

test('a prefix tells upper case from lower', () =>
  inTable(async (table) => {
    await table.transact(['A1', 'a1', 'a2'].map((sk) => ({ put: { pk: 'p', sk } })));
    const { items } = await table.query({ pk: 'p', prefix: 'a' });
    expect(items.map(({ sk }) => sk)).toEqual(['a1', 'a2']);
  }));

test('a transaction is as large as the items it leaves, removes or replaces', () =>
  inTable(async (table) => {
    const keys = Array.from({ length: 11 }, (_, n) => ({ pk: 'p', sk: `${n}` }));
    const body = 'x'.repeat(390 * 1024);
    for (const key of keys) await table.transact([{ put: { ...key, body } }]);
    const grown = (count: number) =>
      table.transact(keys.slice(0, count).map((update) => ({ update, set: { n: 1 } })));
    await expect(grown(11)).rejects.toThrow('bytes in a transaction');
    await expect(table.transact(keys.map((key) => ({ delete: key })))).rejects.toThrow('bytes in');
    expect(await grown(10)).toBe('done');
  }));

test('a page token of another partition or index is refused', () =>
  inTable(async (table) => {
    const place = { owner: 'p', ownerSort: 'x' };
    await table.transact(['a', 'b'].map((sk) => ({ put: { pk: 'p', sk, ...place } })));
    const { next = '' } = await table.query({ pk: 'p', limit: 1 });
    await expect(table.query({ pk: 'q', after: next })).rejects.toThrow('cannot be followed');
    await expect(table.query({ pk: 'p', index: 'byOwner', after: next })).rejects.toThrow('cannot');
  }));

const shapes: Omit<Query, 'pk'>[] = [{}, { prefix: 'a' }, { upTo: 'a' }];
const plans = [undefined, ...(Object.keys(indexes) as (keyof typeof indexes)[])].flatMap((index) =>
  shapes.flatMap((shape) =>
    [false, true].flatMap((descending) =>
      [false, true].map((later) => ({ index, shape, descending, later })),
    ),
  ),
);

test('every query seeks in its index, on later pages too: nothing is sorted or scanned', () =>
  inTable(async ({ database }) => {
    for (const { index, shape, descending, later } of plans) {
      const walk = `${index ?? 'table'}:p`;
      const after = JSON.stringify(index ? [walk, 's', 'pk', 'sk'] : [walk, 's']);
      const query: Query = {
        pk: 'p',
        ...shape,
        ...(index && { index }),
        descending,
        ...(later && { after }),
      };
      const { sql, values } = select(query);
      const steps = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values);
      const detail = steps.map((step) => String(step['detail'])).join('; ');
      const name = index ?? 'sqlite_autoindex_items_1';
      expect(detail, sql).toMatch(new RegExp(`^SEARCH items USING INDEX ${name} \\([^;]*\\)$`));
      if (later) expect(detail, sql).toMatch(descending ? /sk\)?</ : /sk\)?>/);
    }
  }));
