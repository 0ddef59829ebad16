import { expect, test } from 'vitest';
import type { Index, Item, Query, Table } from '../../lambdas/store/table.ts';
import { indexes } from '../../lambdas/store/table.ts';
import type { Bench } from './bench.ts';
import { collect } from './bench.ts';

/**
 * In UTF-8's byte order. JavaScript's own would put the last two the other way round. No two differ in case alone:
 * the emulator, unlike DynamoDB, does not tell them apart in a prefix.
 */
const sorts = ['B', 'a', 'a#1', 'a#10', 'a#2', 'ab', 'é', '督', '督办', '\uff5e', '\u{1f600}'];

const shuffled = sorts.map((_, n) => sorts[(n * 7) % sorts.length] as string);

/** Where a query looks and what an item needs to be found there under a sort key. */
const places: [name: string, index: Index | undefined][] = [
  ['table', undefined],
  ...(Object.keys(indexes) as Index[]).map((index): [string, Index] => [index, index]),
];

function itemAt(index: Index | undefined, partition: string, sort: string): Item {
  if (!index) return { pk: partition, sk: sort };
  const { pk, sk } = indexes[index];
  return { pk: `${partition}/${sort}`, sk: 'x', [pk]: partition, [sk]: sort };
}

const sortOf = (index: Index | undefined) => (item: Item) =>
  item[index ? indexes[index].sk : 'sk'] as string;

/** The items of each page, walked by hand. */
async function pages(table: Table, query: Query): Promise<Item[][]> {
  const found: Item[][] = [];
  let page = await table.query(query);
  found.push([...page.items]);
  while (page.next !== undefined) {
    page = await table.query({ ...query, after: page.next });
    found.push([...page.items]);
  }
  return found;
}

export function queries({ table, fresh }: Bench): void {
  async function filled(index: Index | undefined): Promise<Query> {
    const pk = fresh();
    const writes = shuffled.map((sort) => ({ put: itemAt(index, pk, sort) }));
    // A neighbour on each side, which no query of the partition may find.
    writes.push(
      { put: itemAt(index, `${pk}!`, 'a') },
      { put: itemAt(index, pk.slice(0, -1), 'a') },
    );
    await table().transact(writes);
    return { pk, ...(index && { index }) };
  }

  const rows: [query: Omit<Query, 'pk'>, found: string[]][] = [
    [{}, sorts],
    [{ descending: true }, sorts.toReversed()],
    [{ prefix: 'a' }, ['a', 'a#1', 'a#10', 'a#2', 'ab']],
    [{ prefix: 'a#1' }, ['a#1', 'a#10']],
    [{ prefix: 'a#', descending: true }, ['a#2', 'a#10', 'a#1']],
    [{ prefix: '督' }, ['督', '督办']],
    [{ prefix: '\u{1f600}' }, ['\u{1f600}']],
    [{ prefix: 'c' }, []],
    [{ upTo: 'a#10' }, ['B', 'a', 'a#1', 'a#10']],
    [{ upTo: 'a#11' }, ['B', 'a', 'a#1', 'a#10']],
    [{ upTo: 'a#10', descending: true }, ['a#10', 'a#1', 'a', 'B']],
    [{ upTo: '\uff5e' }, sorts.slice(0, -1)],
    [{ upTo: '0' }, []],
  ];

  test.each(places)('%s: order, prefix, upTo, at every page size', async (_, index) => {
    const place = await filled(index);
    for (const [row, found] of rows) {
      for (const limit of [undefined, 1, 2, 3, found.length || 1, 50]) {
        const query: Query = { ...place, ...row, ...(limit !== undefined && { limit }) };
        const walked = await pages(table(), query);
        expect(walked.flat().map(sortOf(index)), JSON.stringify(query)).toEqual(found);
        const most = limit ?? Number.POSITIVE_INFINITY;
        const full = walked.slice(0, -1).every((page) => page.length === limit);
        expect(full && walked.every((page) => page.length <= most)).toBe(true);
        expect(walked).toHaveLength(Math.max(1, Math.ceil(found.length / most)));
      }
    }
  });

  test.each(places.slice(1))('%s: equal sort keys are paged without loss', async (_, index) => {
    if (!index) return;
    const partition = fresh();
    const { pk, sk } = indexes[index];
    const same = Array.from({ length: 9 }, (__, n): Item => {
      const place = { [pk]: partition, [sk]: n === 0 ? '1' : '2' };
      return { pk: `${partition}/${n % 2}`, sk: `${n}`, ...place };
    });
    await table().transact(same.map((put) => ({ put })));
    for (const descending of [false, true]) {
      const walked = await pages(table(), { index, pk: partition, descending, limit: 2 });
      const keys = walked.flat().map((item) => item.sk);
      expect(walked).toHaveLength(5);
      expect(keys.toSorted()).toEqual([...'012345678']);
      expect(keys.at(descending ? -1 : 0)).toBe('0');
    }
  });

  test.each(places.slice(1))('%s is sparse: both attributes or not there', async (_, index) => {
    if (!index) return;
    const partition = fresh();
    const { pk, sk } = indexes[index];
    const key = { pk: `${partition}/item`, sk: 'x' };
    const there = async () => (await collect(table(), { index, pk: partition })).length;
    await table().transact([{ put: { ...key, [pk]: partition } }]);
    expect(await there()).toBe(0);
    await table().transact([{ update: key, set: { [sk]: 's' } }]);
    expect(await there()).toBe(1);
    await table().transact([{ update: key, remove: [pk] }]);
    expect(await there()).toBe(0);
    expect(await table().get(key)).toEqual({ ...key, [sk]: 's' });
    await table().transact([{ update: key, set: { [pk]: partition } }]);
    expect(await collect(table(), { index, pk: partition })).toEqual([
      { ...key, [pk]: partition, [sk]: 's' },
    ]);
    await table().transact([{ update: key, set: { [pk]: `${partition}!` } }]);
    expect(await there()).toBe(0);
    await table().transact([{ put: itemAt(index, partition, 't') }]);
    expect(await there()).toBe(1);
    await table().transact([{ delete: itemAt(index, partition, 't') }]);
    expect(await there()).toBe(0);
  });

  test('a page ends at 1 MB, and the rest follows', async () => {
    const pk = fresh();
    const body = 'x'.repeat(300 * 1024);
    const large = [...'01234'].map((sk): Item => ({ pk, sk, body }));
    await table().transact(large.map((put) => ({ put })));
    const walked = await pages(table(), { pk });
    expect(walked.length).toBeGreaterThan(1);
    expect(walked[0]?.length).toBeLessThan(5);
    expect(walked.flat().map(({ sk }) => sk)).toEqual([...'01234']);
    const limited = await pages(table(), { pk, limit: 5, descending: true });
    expect(limited.flat().map(({ sk }) => sk)).toEqual([...'43210']);
  });

  test('a page goes on where it stood though its last item is gone by then', async () => {
    const pk = fresh();
    const items = [...'abcd'].map((sk): Item => ({ pk, sk }));
    await table().transact(items.map((put) => ({ put })));
    const { next = '' } = await table().query({ pk, limit: 2 });
    await table().transact([{ delete: { pk, sk: 'b' } }]);
    expect((await table().query({ pk, limit: 2, after: next })).items).toEqual(items.slice(2));
  });

  test('nothing there is one empty page', async () => {
    expect(await table().query({ pk: fresh() })).toEqual({ items: [] });
    expect(await table().query({ pk: fresh(), index: 'pending', limit: 1 })).toEqual({ items: [] });
  });
}
