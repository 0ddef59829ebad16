import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  comparable,
  documentId,
  documentShards,
  keys,
  monthOf,
  occasion,
  owners,
  pendingFrom,
  pendingShards,
} from '../../lambdas/store/keys.ts';
import { hash } from '../../lambdas/wiring/hash.ts';

const id = documentId('plan.txt', hash);

describe('sequencers', () => {
  test.each([
    ['9', '14'],
    ['00A', '0b'],
    ['ff', '100'],
    ['0055AED6DCD90281E5', '0055AED6DCD90281E6'],
    ['FF', '00000000000000000100'],
  ])('%s is below %s', (older, newer) => {
    expect(comparable(older) < comparable(newer)).toBe(true);
  });

  test('compare as the hexadecimal numbers they are', () => {
    const sequencer = fc.tuple(fc.bigInt(0n, 1n << 128n), fc.nat(5), fc.boolean());
    fc.assert(
      fc.property(sequencer, sequencer, (a, b) => {
        const [x, y] = [a, b].map(([number, zeros, upper]) => {
          const digits = '0'.repeat(zeros) + number.toString(16);
          return comparable(upper ? digits.toUpperCase() : digits);
        });
        expect((x ?? '') < (y ?? '')).toBe(a[0] < b[0]);
        expect(x === y).toBe(a[0] === b[0]);
      }),
    );
  });
});

describe('keys', () => {
  const everyKey = [
    keys.document(id),
    keys.revision(id, 1),
    keys.refusal(id, '01'),
    keys.outbox(id, occasion.revision(1)),
    keys.outbox(id, occasion.held(1)),
    keys.outbox(id, occasion.refusal('01')),
    keys.dispatch(id, occasion.revision(1), { kind: 'department', slug: 'office' }, 0),
    keys.dispatch(id, occasion.revision(1), { kind: 'office' }, 0),
    keys.dispatch(id, occasion.revision(1), { kind: 'events' }, 0),
    keys.dispatch(id, occasion.revision(1), { kind: 'events' }, 1),
    keys.dispatch(id, occasion.held(1), { kind: 'office' }, 0),
    keys.told(id, 'finance'),
    keys.standing(id, 'finance', 'd'),
    keys.undertaking(id, 'finance', 'd'),
    keys.contact('finance', 'a@b.example'),
    keys.records('p', 'facts'),
  ];

  test('each thing stands in a place of its own', () => {
    const places = everyKey.map(({ pk, sk }) => `${pk} ${sk}`);
    expect(new Set(places).size).toBe(places.length);
  });

  test('a key of 1,024 bytes gives an id as short as any, and other keys other ids', () => {
    const ids = ['会'.repeat(341), `${'会'.repeat(341)}x`, 'a b', 'a+b', 'a/b', 'A/b'].map((key) =>
      documentId(key, hash),
    );
    expect(ids.every((one) => one.length === 22)).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('revisions sort by number, months hold their days', () => {
    const sorted = [1, 2, 9, 10, 99, 100, 99_999, 100_000].map((n) => keys.revision(id, n).sk);
    expect([...sorted].sort()).toEqual(sorted);
    expect(monthOf('2020-05-30')).toBe(monthOf('2020-05-01'));
    expect(monthOf('2020-05-30')).not.toBe(monthOf('2021-05-30'));
  });

  test('a prefix finds its own and no other: the dispatches of a revision, not those of its hold', () => {
    const { pk, prefix } = keys.dispatches(id, occasion.revision(1));
    const found = everyKey.filter((key) => key.pk === pk && key.sk.startsWith(prefix));
    expect(found).toHaveLength(4);
    for (const [range, many] of [
      [keys.allTold(id), 1],
      [keys.allStanding(id), 2],
    ] as const)
      expect(
        everyKey.filter((key) => key.pk === range.pk && key.sk.startsWith(range.prefix)),
      ).toHaveLength(many);
  });
});

test('whatever is listed or pending is in a partition that is looked through', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const one = documentId(text, hash);
      expect(documentShards).toContain(owners.documents(one));
      expect(pendingShards).toContain(pendingFrom(`${one}#000001`, '2020').pending);
    }),
  );
});

test('pending sorts by the moment from which it may be', () => {
  const [early, late] = ['2020-04-29T01:00:00.000Z', '2020-04-29T01:00:00.001Z'];
  expect(pendingFrom('z', early).pendingSort < pendingFrom('a', late).pendingSort).toBe(true);
  expect(pendingFrom('z', early).pendingSort < `${early}~`).toBe(true);
});
