import type { TimeRow } from '../rows.ts';

const plurals = [
  'mondays',
  'tuesdays',
  'wednesdays',
  'thursdays',
  'fridays',
  'saturdays',
  'sundays',
] as const;

const limits = ['by', 'before', 'at', 'no later than', 'not later than'];
const hours =
  'noon|midday|midnight|close of business|the close of business|cob|close of play|end of business|eob'.split(
    '|',
  );

/** Hours that are no sign of time by themselves, with the word that makes them come again. */
const byHour = limits.flatMap((limit) =>
  hours.flatMap((hour) => [`daily ${limit} ${hour}`, `${limit} ${hour} daily`]),
);

/**
 * English words of what comes again (Merriam-Webster; Garner's Modern English Usage, which warns of bi-: "bi-weekly" and
 * "bi-monthly" are read in two ways and not here). U is an adverb (恒 the one that an hour must stand by), 复 a weekday in the plural, 另 every other, 频 so many
 * times in a period, 昼 every day by an hour.
 */
export const enAgain: readonly TimeRow[] = [
  ['U', 1, 'monthly'],
  ['U', 3, 'quarterly'],
  ['U', 6, 'half-yearly|semi-annually|semiannually|six-monthly'],
  ['U', 7, 'weekly'],
  ['U', 12, 'annually|yearly'],
  ['U', 14, 'fortnightly'],
  ['U', 15, 'semi-monthly|semimonthly'],
  ['U', 24, 'biennially'],
  ['恒', 0, 'daily'],
  ['另', 0, 'every other|every second|every alternate|once every other|once every second'],
  ...plurals.map((word, i): TimeRow => ['复', i + 1, word]),
  ['频', 0, 'twice monthly|twice a month|twice per month|twice each month'],
  ['频', 1, 'twice yearly|twice a year|twice per year|twice each year'],
  [
    '频',
    2,
    'every term|each term|once a term|every school term|each school term|every semester|each semester',
  ],
  ['昼', 0, byHour.join('|')],
];
