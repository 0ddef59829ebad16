import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change, NoticeEntry } from '../../lambdas/domain/notice.ts';
import { changesBetween, essence, similarity } from '../../lambdas/domain/revision.ts';
import { entry } from './samples.ts';

const said = (change: Change): string => {
  if (change.kind === 'added') return `added ${change.now.text}`;
  if (change.kind === 'dropped') return `dropped ${change.before.text}`;
  return `changed ${change.before.text} > ${change.now.text}`;
};

const due = (date: string | null) => ({
  due: date,
  deadlines: [{ text: 'by then', date, steps: [], occasion: null }],
});

const bills = entry({ text: 'The bills are paid by the end of the quarter.' });
const pears = entry({ text: 'Pear trees are planted along the avenue.' });

describe('what differs between what was sent and what is to know', () => {
  test.each<[string, NoticeEntry[], NoticeEntry[], string[]]>([
    ['nothing', [bills, pears], [bills, pears], []],
    ['another order', [bills, pears], [pears, bills], []],
    ['another number', [{ ...bills, number: '（一）' }], [{ ...bills, number: '（三）' }], []],
    ['other reasons', [bills], [{ ...bills, reasons: [{ kind: 'present', words: 'x' }] }], []],
    ['other words of haste', [bills], [{ ...bills, haste: ['soon'] }], []],
    ['one more', [bills], [bills, pears], [`added ${pears.text}`]],
    ['one fewer', [bills, pears], [pears], [`dropped ${bills.text}`]],
    ['all withdrawn', [bills], [], [`dropped ${bills.text}`]],
    [
      'another role',
      [bills],
      [{ ...bills, role: 'support' }],
      [`changed ${bills.text} > ${bills.text}`],
    ],
    [
      'a date given',
      [bills],
      [{ ...bills, ...due('2020-06-30') }],
      [`changed ${bills.text} > ${bills.text}`],
    ],
    [
      'a date moved',
      [{ ...bills, ...due('2020-06-30') }],
      [{ ...bills, ...due('2020-07-31') }],
      [`changed ${bills.text} > ${bills.text}`],
    ],
    [
      'a later date moved, the first as before',
      [
        {
          ...bills,
          due: '2020-06-30',
          deadlines: [...due('2020-06-30').deadlines, ...due('2020-08-01').deadlines],
        },
      ],
      [
        {
          ...bills,
          due: '2020-06-30',
          deadlines: [...due('2020-06-30').deadlines, ...due('2020-09-01').deadlines],
        },
      ],
      [`changed ${bills.text} > ${bills.text}`],
    ],
    [
      'reworded',
      [bills],
      [entry({ text: 'All bills are paid by the end of the year.' })],
      [`changed ${bills.text} > All bills are paid by the end of the year.`],
    ],
    ['other words altogether', [bills], [pears], [`added ${pears.text}`, `dropped ${bills.text}`]],
    [
      'two alike: the closest pair is one thing, reworded',
      [entry({ text: 'Pear trees are planted along the street.' }), pears],
      [entry({ text: 'Pear trees are planted along the avenue in May.' })],
      [
        `changed ${pears.text} > Pear trees are planted along the avenue in May.`,
        'dropped Pear trees are planted along the street.',
      ],
    ],
    [
      'an exact match is kept from being paired with a likeness',
      [bills],
      [entry({ text: 'All bills are paid by the end of the year.' }), bills],
      ['added All bills are paid by the end of the year.'],
    ],
  ])('%s', (_, before, now, changes) => {
    expect(changesBetween(before, now).map(said)).toEqual(changes);
  });
});

const someText = fc.oneof(fc.stringMatching(/^[a-d ]{0,12}$/), fc.string({ unit: 'grapheme' }));
const someEntries = fc
  .uniqueArray(
    fc.record({
      text: someText,
      role: fc.constantFrom('lead', 'support', 'informed'),
      due: fc.constantFrom(null, '2020-06-30'),
    }),
    { selector: ({ text }) => text, maxLength: 8 },
  )
  .map((list) => list.map((over) => entry(over)));

/** Texts of letters of their own, which no other resembles. */
const unlike = ['aaaa', 'bbbb', 'cccc', 'dddd', 'eeee', 'ffff'].map((text) => entry({ text }));

describe('for any entries', () => {
  test('unchanged, whatever the order and the numbers: no change', () => {
    fc.assert(
      fc.property(
        someEntries.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          const renumbered = shuffled.map((one, n) => ({ ...one, number: `${n}` }));
          expect(changesBetween(list, renumbered)).toEqual([]);
        },
      ),
    );
  });

  test('every entry of now is kept, changed or added once; every former one kept, changed or dropped once', () => {
    fc.assert(
      fc.property(someEntries, someEntries, (before, now) => {
        const changes = changesBetween(before, now);
        const after = changes.flatMap((c) => (c.kind === 'dropped' ? [] : [c.now]));
        const former = changes.flatMap((c) => (c.kind === 'added' ? [] : [c.before]));
        expect(new Set(after).size).toBe(after.length);
        expect(new Set(former).size).toBe(former.length);
        expect(now.length - after.length).toBe(before.length - former.length);
      }),
    );
  });

  test('removing one drops it and leaves the others as they were', () => {
    fc.assert(
      fc.property(
        fc.subarray(unlike),
        fc.subarray(unlike, { minLength: 1 }),
        fc.nat(),
        (before, now, which) => {
          const gone = now[which % now.length];
          const less = now.filter((one) => one !== gone);
          const others = (changes: Change[]) =>
            changes.map(said).filter((line) => !line.endsWith(gone?.text ?? '-'));
          expect(others(changesBetween(before, less))).toEqual(others(changesBetween(before, now)));
        },
      ),
    );
  });
});

test.each([
  ['Do A, then B.', 'do a then b', true],
  ['各单位 要抓好', '各单位，要抓好。', true],
  ['ＡＢ１２', 'ab12', true],
  ['5·30', '530', true],
  ['pay 10', 'pay 11', false],
  ['做好甲', '做好乙', false],
])('%s and %s have one essence: %s', (a, b, same) => {
  expect(essence(a) === essence(b)).toBe(same);
});

test('likeness is symmetric, from 0 to 1, and 1 of a text of two letters or more with itself', () => {
  fc.assert(
    fc.property(someText, someText, (a, b) => {
      expect(similarity(a, b)).toBe(similarity(b, a));
      expect(similarity(a, b)).toBeGreaterThanOrEqual(0);
      expect(similarity(a, b)).toBeLessThanOrEqual(1);
      expect(similarity(a, a)).toBe(a.length > 1 ? 1 : 0);
    }),
  );
});
