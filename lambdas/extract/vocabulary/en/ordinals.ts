import type { TimeRow } from '../rows.ts';

const small =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const tens = ['twent', 'thirt'];

/** An ordinal and its spellings: "twenty-first" is written with a space too. */
const spellings = (number: number): string => {
  if (number < 20) return small[number - 1] ?? '';
  const ten = tens[Math.floor(number / 10) - 2] ?? '';
  const one = small[(number % 10) - 1];
  return one === undefined ? `${ten}ieth` : `${ten}y-${one}|${ten}y ${one}`;
};

/** Nothing in an office is counted further back. */
const farthest = 10;
const backwards = small
  .slice(1, farthest)
  .map(
    (word, i): TimeRow => [
      '逆',
      i + 2,
      ['last', '-last', 'to last', '-to-last', 'from last', '-from-last']
        .map((tail) => (tail.startsWith('-') ? `${word}${tail}` : `${word} ${tail}`))
        .join('|'),
    ],
  );

/**
 * English ordinals `o` up to the 31st, and 逆 what is counted from the end: second last, next to last, penultimate
 * (Merriam-Webster; Fowler's Modern English Usage, last but one).
 */
export const enOrdinals: readonly TimeRow[] = [
  ...Array.from({ length: 31 }, (_, i): TimeRow => ['o', i + 1, spellings(i + 1)]),
  ...backwards,
  ['逆', 1, 'final|the final|very last|the very last'],
  [
    '逆',
    2,
    'penultimate|next to last|the next to last|next-to-last|the next-to-last|last but one|the last but one',
  ],
  ['逆', 3, 'antepenultimate|last but two|the last but two'],
];
