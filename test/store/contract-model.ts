import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Condition, Index, Item, Query, Table, Write } from '../../lambdas/store/table.ts';
import { indexes } from '../../lambdas/store/table.ts';
import type { Bench } from './bench.ts';
import { collect } from './bench.ts';
import { Model, sortedBy } from './model.ts';

const texts = fc.constantFrom('', 'a', 'ab', 'b', '督', '\uff5e', '\u{1f600}');
const scalars = fc.oneof(texts, fc.integer({ min: -3, max: 3 }), fc.boolean(), fc.constant(null));
const values = fc.oneof(
  { weight: 4, arbitrary: scalars },
  { weight: 1, arbitrary: fc.array(scalars, { maxLength: 2 }) },
  { weight: 1, arbitrary: fc.dictionary(fc.constantFrom('x', 'y'), scalars, { maxKeys: 2 }) },
);
const plain = fc.constantFrom('a', 'b');
const comparable = fc.oneof(texts, fc.integer({ min: -3, max: 3 }));

const condition: fc.Arbitrary<Condition> = fc.letrec<{ any: Condition; leaf: Condition }>(
  (tie) => ({
    leaf: fc.oneof(
      fc.constant<Condition>({ absent: true }),
      fc.constant<Condition>({ present: true }),
      fc.record({ equals: fc.tuple(fc.oneof(plain, fc.constant('owner')), scalars) }),
      fc.record({ below: fc.tuple(plain, comparable) }),
    ),
    any: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      tie('leaf'),
      fc.record({ all: fc.array(tie('any'), { maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('any'), { maxLength: 3 }) }),
    ),
  }),
).any;

/** A run's own partitions, so that runs share a table and do not meet. */
function writesOf(run: string): fc.Arbitrary<Write[]> {
  const key = fc.record({
    pk: fc.constantFrom(`${run}0`, `${run}1`),
    sk: fc.constantFrom('1', '2', '\uff5e', '\u{1f600}'),
  });
  // Each place rarely holds what no index takes.
  const partition = fc.oneof(
    { weight: 30, arbitrary: fc.constantFrom(`${run}0`, `${run}1`) },
    { weight: 1, arbitrary: fc.constantFrom('', null) },
  );
  const sort = fc.constantFrom('1', '2', '督', '\uff5e', '\u{1f600}');
  const places = Object.values(indexes).flatMap(({ pk, sk }) => [
    [pk, partition] as const,
    [sk, sort] as const,
  ]);
  const attributes = fc.record(
    { a: values, b: values, ...Object.fromEntries(places) },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Record<string, never>>;
  const remove = fc.subarray(['a', 'b', ...places.map(([name]) => name)], { maxLength: 3 });
  const held = { if: condition };
  const guarded = { requiredKeys: [] as never[] };
  const write = fc.oneof(
    fc.tuple(key, attributes, fc.record(held, guarded)).map(([at, more, guard]) => ({
      put: { ...more, ...at },
      ...guard,
    })),
    fc
      .tuple(key, attributes, remove, fc.record(held, guarded))
      .map(([update, set, gone, guard]) => ({
        update,
        set,
        remove: gone.filter((name) => !(name in set)),
        ...guard,
      })),
    fc.tuple(key, fc.record(held, guarded)).map(([at, guard]) => ({ delete: at, ...guard })),
    fc.record({ check: key, if: condition }),
  ) as fc.Arbitrary<Write>;
  return fc.array(write, { minLength: 1, maxLength: 4 });
}

const outcomeOf = (table: Table, writes: readonly Write[]) =>
  table.transact(writes).catch(() => 'throws' as const);

async function agree(table: Table, modelled: Model, run: string): Promise<void> {
  const places: (Index | undefined)[] = [undefined, ...(Object.keys(indexes) as Index[])];
  for (const pk of [`${run}0`, `${run}1`]) {
    for (const index of places) {
      const query: Query = { pk, ...(index && { index }), limit: 2 };
      const sort = index ? indexes[index].sk : 'sk';
      const found = await collect(table, query);
      // The order among equal sort keys of an index is DynamoDB's own.
      expect(found.map((item) => item[sort])).toEqual(
        sortedBy(sort, found).map((item) => item[sort]),
      );
      expect(sortedBy(sort, found)).toEqual(modelled.find(pk, index));
    }
  }
}

export function model({ table, fresh, runs }: Bench): void {
  test('random transactions do what a map in memory does', async () => {
    const outcomes = new Set<string>();
    const scripts = fc.nat().chain(() => {
      const run = `${fresh()}/`;
      return fc.tuple(fc.constant(run), fc.array(writesOf(run), { minLength: 1, maxLength: 8 }));
    });
    await fc.assert(
      fc.asyncProperty(scripts, async ([run, script]) => {
        // Shrinking tries a run again: what it left is removed first.
        const left: Item[] = [];
        for (const pk of [`${run}0`, `${run}1`]) left.push(...(await collect(table(), { pk })));
        if (left.length > 0) await table().transact(left.map((item) => ({ delete: item })));
        const modelled = new Model();
        for (const writes of script) {
          const expected = modelled.transact(writes);
          outcomes.add(expected);
          expect(await outcomeOf(table(), writes)).toBe(expected);
          await agree(table(), modelled, run);
        }
      }),
      { numRuns: runs },
    );
    expect([...outcomes].toSorted()).toEqual(['done', 'refused', 'throws']);
  });
}
