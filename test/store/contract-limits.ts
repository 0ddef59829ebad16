import { expect, test } from 'vitest';
import type { Item, Query, Value, Write } from '../../lambdas/store/table.ts';
import type { Bench } from './bench.ts';
import { collect } from './bench.ts';

const kilobytes = (count: number) => 'x'.repeat(count * 1024);
const put = (pk: string, sk: string, more: Record<string, unknown> = {}): Write => ({
  put: { pk, sk, ...more } as Item,
});
/** An attribute of so many levels of lists, one in the other. */
const nested = (levels: number): Value => (levels === 0 ? 'x' : [nested(levels - 1)]);

/** An item of exactly so many bytes: names and values in UTF-8. */
const ofSize = (pk: string, bytes: number, filler = 'x'): Write => {
  const rest = bytes - Buffer.byteLength(`pk${pk}skxbody`);
  const many = Math.floor(rest / Buffer.byteLength(filler));
  return put(pk, 'x', {
    body: filler.repeat(many).padEnd(many + rest - many * Buffer.byteLength(filler), '.'),
  });
};

const accepted: [what: string, writes: (pk: string) => Write[]][] = [
  ['an item of 400 KB', (pk) => [ofSize(pk, 409_600)]],
  ['an item of 400 KB in Chinese', (pk) => [ofSize(pk, 409_600, '督')]],
  ['a partition key of 2,048 bytes', (pk) => [put(pk.padEnd(2048, 'k'), 'x')]],
  ['a sort key of 1,024 bytes', (pk) => [put(pk, '键'.repeat(341).padEnd(342, '.'))]],
  [
    'an index sort key of 1,024 bytes',
    (pk) => [put(pk, 'x', { owner: pk, ownerSort: kilobytes(1) })],
  ],
  ['31 lists, one in the other', (pk) => [put(pk, 'x', { a: nested(31) })]],
  ['the largest safe integer', (pk) => [put(pk, 'x', { a: -Number.MAX_SAFE_INTEGER })]],
  [
    'nine items of 400 KB',
    (pk) => Array.from({ length: 9 }, (_, n) => ofSize(`${pk}-${n}`, 409_600)),
  ],
  [
    'a condition of 50 comparisons',
    (pk) => [
      {
        update: { pk, sk: 'x' },
        set: { a: 1 },
        if: { all: Array(49).fill({ below: ['a', 'x'] }) },
      },
    ],
  ],
  [
    'an update of 200 attributes',
    (pk) => [
      {
        update: { pk, sk: 'x' },
        set: Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`a${n}`, n])),
      },
    ],
  ],
];

const refused: [what: string, writes: (pk: string) => Write[]][] = [
  ['no writes', () => []],
  ['101 writes', (pk) => Array.from({ length: 101 }, (_, n) => put(pk, String(n)))],
  ['one item put twice', (pk) => [put(pk, 'x'), put(pk, 'x')]],
  [
    'one item put and checked',
    (pk) => [put(pk, 'x'), { check: { pk, sk: 'x' }, if: { absent: true } }],
  ],
  [
    'one item updated and deleted',
    (pk) => [{ update: { pk, sk: 'x' }, set: { a: 1 } }, { delete: { pk, sk: 'x' } }],
  ],
  ['an empty partition key', () => [put('', 'x')]],
  ['an empty sort key', (pk) => [put(pk, '')]],
  ['a key that is a number', (pk) => [put(pk, 1 as never)]],
  ['a partition key of 2,049 bytes', (pk) => [put(pk.padEnd(2049, 'k'), 'x')]],
  ['a sort key of 1,026 bytes in 342 characters', (pk) => [put(pk, '键'.repeat(342))]],
  ['an empty index key', (pk) => [put(pk, 'x', { owner: '', ownerSort: 'x' })]],
  ['an empty index key, alone', (pk) => [put(pk, 'x', { ownerSort: '' })]],
  ['an empty index key, set', (pk) => [{ update: { pk, sk: 'x' }, set: { month: '' } }]],
  ['an index key that is null', (pk) => [put(pk, 'x', { pending: null })]],
  ['an index key that is a number', (pk) => [put(pk, 'x', { monthSort: 5 })]],
  [
    'an index sort key of 1,025 bytes',
    (pk) => [put(pk, 'x', { owner: pk, ownerSort: `${kilobytes(1)}x` })],
  ],
  ['an item of 400 KB and a byte', (pk) => [ofSize(pk, 409_601)]],
  ['an item of 400 KB and a byte in Chinese', (pk) => [ofSize(pk, 409_601, '督')]],
  [
    'eleven items of 400 KB',
    (pk) => Array.from({ length: 11 }, (_, n) => ofSize(`${pk}-${n}`, 409_600)),
  ],
  ['32 lists, one in the other', (pk) => [put(pk, 'x', { a: nested(32) })]],
  ['NaN', (pk) => [put(pk, 'x', { a: Number.NaN })]],
  ['infinity in a list', (pk) => [put(pk, 'x', { a: [Number.POSITIVE_INFINITY] })]],
  ['a number that JavaScript does not hold exactly', (pk) => [put(pk, 'x', { a: 2 ** 53 })]],
  ['a number below 1e-130', (pk) => [put(pk, 'x', { a: 1e-131 })]],
  ['undefined', (pk) => [put(pk, 'x', { a: undefined })]],
  ['undefined in a map', (pk) => [put(pk, 'x', { a: { b: undefined } })]],
  ['a hole in a list', (pk) => [put(pk, 'x', { a: Array(1) })]],
  ['a date', (pk) => [put(pk, 'x', { a: new Date(0) })]],
  ['a function', (pk) => [put(pk, 'x', { a: () => 1 })]],
  ['a bigint', (pk) => [put(pk, 'x', { a: 1n })]],
  ['half a surrogate pair', (pk) => [put(pk, 'x', { a: '\ud83d' })]],
  ['an attribute without a name', (pk) => [put(pk, 'x', { '': 1 })]],
  [
    'an attribute that util-dynamodb would lose',
    (pk) => [put(pk, 'x', { a: JSON.parse('{"__proto__":1}') })],
  ],
  ['an update of nothing', (pk) => [{ update: { pk, sk: 'x' }, set: {} }]],
  ['an update of the key', (pk) => [{ update: { pk, sk: 'x' }, set: { sk: 'y' } }]],
  [
    'an update that sets and removes the same',
    (pk) => [{ update: { pk, sk: 'x' }, set: { a: 1 }, remove: ['a'] }],
  ],
  [
    'a condition on NaN',
    (pk) => [{ update: { pk, sk: 'x' }, set: { a: 1 }, if: { equals: ['a', Number.NaN] } }],
  ],
];

const badQueries: [what: string, query: (pk: string) => Query][] = [
  ['no partition', () => ({ pk: '' })],
  ['limit 0', (pk) => ({ pk, limit: 0 })],
  ['an empty prefix', (pk) => ({ pk, prefix: '' })],
  ['an empty upTo', (pk) => ({ pk, upTo: '' })],
  ['prefix and upTo', (pk) => ({ pk, prefix: 'a', upTo: 'b' })],
];

export function limits({ table, fresh }: Bench): void {
  test.each(accepted)('takes %s', async (_, writes) => {
    const list = writes(fresh());
    expect(await table().transact(list)).toBe('done');
    const [first] = list;
    if (first && 'put' in first) {
      const { pk, sk } = first.put;
      expect(await table().get({ pk, sk })).toEqual(first.put);
    }
  });

  test.each(refused)('throws for %s and writes nothing', async (_, writes) => {
    const pk = fresh();
    const witness: Write = put(pk, 'witness');
    await expect(table().transact(writes(pk))).rejects.toThrow(Error);
    const together = [...writes(pk), witness];
    if (together.length > 1) await expect(table().transact(together)).rejects.toThrow(Error);
    expect(await collect(table(), { pk })).toEqual([]);
  });

  test('throws when an update makes an item too large, and leaves it', async () => {
    const key = { pk: fresh(), sk: 'x' };
    const there = { ...key, a: kilobytes(390) };
    await table().transact([{ put: there }]);
    const grow: Write = { update: key, set: { b: kilobytes(20) } };
    await expect(table().transact([grow, put(key.pk, 'y')])).rejects.toThrow(Error);
    expect(await collect(table(), { pk: key.pk })).toEqual([there]);
  });

  test.each(badQueries)('throws for a query with %s', async (_, query) => {
    await expect(table().query(query(fresh()))).rejects.toThrow(Error);
  });

  test('throws for a key that cannot be', async () => {
    await expect(table().get({ pk: '', sk: 'x' })).rejects.toThrow(Error);
    await expect(table().get({ pk: fresh(), sk: 'x'.repeat(1025) })).rejects.toThrow(Error);
  });
}
