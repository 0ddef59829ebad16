import { expect, test } from 'vitest';
import type { Condition, Item, Value } from '../../lambdas/store/table.ts';
import type { Bench } from './bench.ts';

type Attributes = Record<string, Value>;
const yes: Condition = { present: true };
const no: Condition = { absent: true };

/** What stands there (null: nothing), the condition, whether it holds. */
const rows: [there: Attributes | null, condition: Condition, holds: boolean][] = [
  [null, { absent: true }, true],
  [{}, { absent: true }, false],
  [null, { present: true }, false],
  [{}, { present: true }, true],
  [{ a: 'x' }, { equals: ['a', 'x'] }, true],
  [{ a: 'x' }, { equals: ['a', 'X'] }, false],
  [{ a: '' }, { equals: ['a', ''] }, true],
  [{ a: '' }, { equals: ['a', null] }, false],
  [{ a: 1 }, { equals: ['a', 1] }, true],
  [{ a: 1 }, { equals: ['a', '1'] }, false],
  [{ a: 0.1 }, { equals: ['a', 0.1] }, true],
  [{ a: 0 }, { equals: ['a', false] }, false],
  [{ a: false }, { equals: ['a', false] }, true],
  [{ a: true }, { equals: ['a', false] }, false],
  [{ a: ['x'] }, { equals: ['a', 'x'] }, false],
  [{ a: null }, { equals: ['a', null] }, true],
  [{}, { equals: ['a', null] }, true],
  [null, { equals: ['a', null] }, true],
  [{}, { equals: ['a', 'x'] }, false],
  [null, { equals: ['a', 'x'] }, false],
  [{ 'a.b': 'x' }, { equals: ['a.b', 'x'] }, true],
  [{ a: { b: 'x' } }, { equals: ['a.b', 'x'] }, false],
  [{ toString: 'x' }, { equals: ['toString', 'x'] }, true],
  [{}, { equals: ['toString', null] }, true],
  [{ status: 'x', 职责: 'y' }, { equals: ['职责', 'y'] }, true],
  [{ a: 1 }, { below: ['a', 2] }, true],
  [{ a: 2 }, { below: ['a', 2] }, false],
  [{ a: 10 }, { below: ['a', 9] }, false],
  [{ a: -1 }, { below: ['a', 0] }, true],
  [{ a: '10' }, { below: ['a', '9'] }, true],
  [{ a: '9' }, { below: ['a', '9'] }, false],
  [{ a: 'a' }, { below: ['a', 'ab'] }, true],
  [{ a: '\uff5e' }, { below: ['a', '\u{1f600}'] }, true],
  [{ a: '\u{1f600}' }, { below: ['a', '\uff5e'] }, false],
  [{ a: '1' }, { below: ['a', 2] }, false],
  [{ a: 1 }, { below: ['a', '2'] }, false],
  [{ a: true }, { below: ['a', 'x'] }, false],
  [{ a: null }, { below: ['a', 0] }, true],
  [{}, { below: ['a', ''] }, true],
  [null, { below: ['a', 0] }, true],
  [{}, { all: [] }, true],
  [null, { all: [] }, true],
  [{}, { any: [] }, false],
  [null, { any: [] }, false],
  [{}, { all: [yes, yes] }, true],
  [{}, { all: [yes, no] }, false],
  [{}, { any: [no, yes] }, true],
  [{}, { any: [no, no] }, false],
  [{}, { any: [{ all: [yes, no] }, { all: [yes, { any: [no, yes] }] }] }, true],
  [{}, { all: [{ any: [yes, no] }, { any: [no, no] }] }, false],
  [{ a: 1, b: 2 }, { all: [{ equals: ['a', 1] }, { below: ['b', 3] }] }, true],
  [{ a: 1, b: 3 }, { all: [{ equals: ['a', 1] }, { below: ['b', 3] }] }, false],
];

export function conditions({ table, fresh }: Bench): void {
  test.each(rows)('%j: %j is %s', async (there, condition, holds) => {
    const key = { pk: fresh(), sk: 'item' };
    if (there) await table().transact([{ put: { ...there, ...key } }]);
    const mark = { pk: key.pk, sk: 'mark' };
    const outcome = await table().transact([{ check: key, if: condition }, { put: mark }]);
    expect(outcome).toBe(holds ? 'done' : 'refused');
    expect(await table().get(mark)).toEqual(holds ? mark : null);
  });

  const key = () => ({ pk: fresh(), sk: 'item' });

  test('a put, an update, a delete and a check are each held back by their condition', async () => {
    const at = key();
    const there: Item = { ...at, n: 1 };
    await table().transact([{ put: there }]);
    const failing: Condition = { equals: ['n', 2] };
    expect(await table().transact([{ put: { ...at, n: 9 }, if: failing }])).toBe('refused');
    expect(await table().transact([{ update: at, set: { n: 9 }, if: failing }])).toBe('refused');
    expect(await table().transact([{ delete: at, if: failing }])).toBe('refused');
    expect(await table().transact([{ check: at, if: failing }])).toBe('refused');
    expect(await table().get(at)).toEqual(there);
  });

  test('… and let through where it holds', async () => {
    const at = key();
    expect(await table().transact([{ put: { ...at, n: 1 }, if: no }])).toBe('done');
    const one: Condition = { equals: ['n', 1] };
    expect(await table().transact([{ update: at, set: { n: 2 }, if: one }])).toBe('done');
    expect(await table().get(at)).toEqual({ ...at, n: 2 });
    expect(await table().transact([{ check: at, if: yes }])).toBe('done');
    expect(await table().transact([{ delete: at, if: { below: ['n', 3] } }])).toBe('done');
    expect(await table().get(at)).toBeNull();
  });
}
