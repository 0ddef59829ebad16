import { expect, test } from 'vitest';
import type { Item, Write } from '../../lambdas/store/table.ts';
import type { Bench } from './bench.ts';
import { collect, increment } from './bench.ts';

const items = (pk: string, count: number): Item[] =>
  Array.from({ length: count }, (_, n) => ({ pk, sk: String(n).padStart(3, '0'), n }));

export function transactions({ table, fresh }: Bench): void {
  test('values come back as they went in', async () => {
    const item: Item = {
      pk: fresh(),
      sk: 'x',
      text: '督办 "5 · 30" \u0000 \u{1f600}\n',
      empty: '',
      none: null,
      no: false,
      numbers: [0, -1, 1.5, 1e-7, 123456789012, Number.MAX_SAFE_INTEGER, 0.1 + 0.2],
      nested: { list: [], map: {}, deep: [{ a: [null, true, ['']] }] },
      'a.b': 1,
    };
    expect(await table().transact([{ put: item }])).toBe('done');
    expect(await table().get({ pk: item.pk, sk: 'x' })).toEqual(item);
  });

  test('an update sets, removes, keeps the rest, and creates what is not there', async () => {
    const key = { pk: fresh(), sk: 'x' };
    await table().transact([{ update: key, set: { a: 1, b: [1] } }]);
    expect(await table().get(key)).toEqual({ ...key, a: 1, b: [1] });
    await table().transact([{ update: key, set: { c: null }, remove: ['b', 'never'] }]);
    expect(await table().get(key)).toEqual({ ...key, a: 1, c: null });
    const other = { pk: key.pk, sk: 'y' };
    await table().transact([{ update: other, remove: ['a'] }]);
    expect(await table().get(other)).toEqual(other);
  });

  test('a put replaces; deleting what is not there is done', async () => {
    const key = { pk: fresh(), sk: 'x' };
    await table().transact([{ put: { ...key, a: 1 } }]);
    await table().transact([{ put: { ...key, b: 2 } }]);
    expect(await table().get(key)).toEqual({ ...key, b: 2 });
    expect(await table().transact([{ delete: { pk: key.pk, sk: 'never' } }])).toBe('done');
  });

  test('a hundred writes are done as one; one failing condition among them leaves nothing', async () => {
    const pk = fresh();
    const hundred = items(pk, 100);
    expect(await table().transact(hundred.map((put) => ({ put })))).toBe('done');
    expect(await collect(table(), { pk })).toEqual(hundred);
    const writes: Write[] = hundred.map((item) => ({ put: { ...item, n: -1 } }));
    const last = hundred[99] as Item;
    const refused = [...writes.slice(0, 99), { delete: last, if: { equals: ['n', 0] } } as Write];
    expect(await table().transact(refused)).toBe('refused');
    expect(await collect(table(), { pk })).toEqual(hundred);
  });

  test('all conditions look at what stood before the transaction', async () => {
    const pk = fresh();
    const [a, b] = items(pk, 2) as [Item, Item];
    const both: Write[] = [
      { put: a, if: { absent: true } },
      { put: b, if: { absent: true } },
    ];
    expect(await table().transact(both)).toBe('done');
    expect(await table().transact(both)).toBe('refused');
    const mixed: Write[] = [{ delete: a }, { check: b, if: { absent: true } }];
    expect(await table().transact(mixed)).toBe('refused');
    expect(await collect(table(), { pk })).toEqual([a, b]);
  });

  test('writers at the same time lose no increment', async () => {
    const key = { pk: fresh(), sk: 'counter' };
    const worker = async () => {
      for (let n = 0; n < 15; n++) await increment(table(), key);
    };
    await Promise.all(Array.from({ length: 6 }, worker));
    expect(await table().get(key)).toEqual({ ...key, count: 90 });
  });
}
