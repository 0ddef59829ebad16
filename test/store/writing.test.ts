import { describe, expect, test } from 'vitest';
import type { Item, Table, Write } from '../../lambdas/store/table.ts';
import { writeAll } from '../../lambdas/store/writing.ts';
import { openSqliteTable } from '../../local/sqlite-table.ts';

const guardKey = { pk: 'guard', sk: 'guard' };
const guard = { check: guardKey, if: { equals: ['open', true] } } as const;

const puts = (many: number, text = ''): Write[] =>
  Array.from({ length: many }, (_, n) => ({
    put: { pk: 'p', sk: String(n).padStart(6, '0'), text },
  }));

/** The real table, which refuses what DynamoDB refuses, and how many writes each transaction had. */
const makeTable = () => {
  const table = openSqliteTable(':memory:');
  const sizes: number[] = [];
  const counting: Table = {
    ...table,
    transact: (writes) => {
      sizes.push(writes.length);
      return table.transact(writes);
    },
  };
  const count = () =>
    Number(table.database.prepare('SELECT count(*) AS n FROM items').get()?.['n']);
  return { table: counting, sizes, count };
};

describe('any number of writes', () => {
  test.each<[number, number[]]>([
    [0, []],
    [1, [1]],
    [100, [100]],
    [101, [100, 1]],
    [250, [100, 100, 50]],
  ])('%i without a guard: %j', async (many, expected) => {
    const { table, sizes, count } = makeTable();
    expect(await writeAll(table, puts(many))).toBe('done');
    expect(sizes).toEqual(expected);
    expect(count()).toBe(many);
  });

  test.each<[number, number[]]>([
    [99, [100]],
    [100, [100, 2]],
    [198, [100, 100]],
  ])('%i with a guard, which counts too: %j', async (many, expected) => {
    const { table, sizes, count } = makeTable();
    await table.transact([{ put: { ...guardKey, open: true } }]);
    sizes.length = 0;
    expect(await writeAll(table, puts(many), guard)).toBe('done');
    expect(sizes).toEqual(expected);
    expect(count()).toBe(many + 1);
  });

  test.each([
    ['ASCII', 'x'.repeat(300_000)],
    ['Chinese, three bytes a character', '会'.repeat(100_000)],
    ['quotation marks, two bytes in JSON', '"'.repeat(300_000)],
  ])('large ones stay under 4 MB a transaction: %s', async (_, text) => {
    const { table, sizes, count } = makeTable();
    expect(await writeAll(table, puts(30, text))).toBe('done');
    expect(sizes.length).toBeGreaterThan(2);
    expect(count()).toBe(30);
  });
});

describe('a condition that fails', () => {
  test('the guard: nothing is written', async () => {
    const { table, sizes, count } = makeTable();
    expect(await writeAll(table, puts(250), guard)).toBe('refused');
    expect(sizes).toEqual([100]);
    expect(count()).toBe(0);
  });

  test('the guard, shut on the way: what went before stays, nothing more is written', async () => {
    const { table, count } = makeTable();
    await table.transact([{ put: { ...guardKey, open: true } }]);
    let rounds = 0;
    const shutting: Table = {
      ...table,
      transact: async (writes) => {
        if (++rounds === 2) await table.transact([{ update: guardKey, set: { open: false } }]);
        return table.transact(writes);
      },
    };
    expect(await writeAll(shutting, puts(250), guard)).toBe('refused');
    expect(rounds).toBe(2);
    expect(count()).toBe(99 + 1);
  });

  test('one write’s own: its whole transaction is left out, and what follows', async () => {
    const { table, count } = makeTable();
    const writes: Write[] = puts(250).map((write, n) =>
      n === 150 ? { put: (write as { put: Item }).put, if: { present: true } } : write,
    );
    expect(await writeAll(table, writes)).toBe('refused');
    expect(count()).toBe(100);
  });

  test('a throw of the table is thrown on', async () => {
    const { table } = makeTable();
    const failing: Table = { ...table, transact: () => Promise.reject(new Error('throttled')) };
    await expect(writeAll(failing, puts(1))).rejects.toThrow('throttled');
  });
});
