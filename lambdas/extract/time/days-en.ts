import { date } from './assemble.ts';
import { unread } from './ends-en.ts';
import type { Fields, When } from './expression.ts';
import { isPlural } from './lengths.ts';
import type { Made, Rule } from './reduce.ts';
import type { TimeToken } from './token.ts';

const made = (fields: Fields): Made => ({ kind: 'Δ', when: { kind: 'fields', fields } });

const smallest = 13;

/** Friday 14, Monday the 17th: the day of a month that is that weekday. */
const dayOnWeekday: Rule['make'] = (tokens) => {
  const weekday = tokens.find(({ kind }) => kind === 'D')?.value;
  const number = tokens.at(-1);
  if (weekday === undefined || number === undefined || number.value > 31) return null;
  // "On Monday the first meeting": a small ordinal in words counts something else.
  if (number.kind === 'o' && number.parts === undefined && number.value < smallest) return null;
  return made({ weekday, day: number.value });
};

const wayOf = (tokens: readonly TimeToken[]): NonNullable<Fields['yearWay']> => {
  const way = tokens.find(({ kind }) => kind === 'r')?.value ?? 0;
  return way < 0 ? 'last' : way === 0 ? 'this' : 'next';
};

const withWay = (when: When | undefined, tokens: readonly TimeToken[]): Made | null =>
  when?.kind === 'fields' ? made({ ...when.fields, yearWay: wayOf(tokens) }) : null;

/** This September, last March, next May; last Thanksgiving, the next Easter. */
const monthOrFeast: Rule['make'] = (tokens, kinds) => {
  const feast = tokens.at(-1);
  if (feast?.kind === 'F' && feast.named === undefined) return null;
  return withWay(date(tokens.slice(1), kinds.slice(1))?.when, tokens);
};

/** By 20260630: eight figures are a date where a word limits them, and else the number of something. */
const plainDate: Rule['make'] = ([token]) => {
  const value = token?.value ?? 0;
  return made({
    year: Math.floor(value / 10_000),
    month: Math.floor(value / 100) % 100,
    day: value % 100,
  });
};

/** No word of kind E is as long as "beginning", and "the beginning" is longer. */
const beginning = 'beginning'.length;
/** Beginning January 7: from that day on. */
const beginningOn: Rule['make'] = ([token]) =>
  token !== undefined && token.end - token.start === beginning ? { kind: 'S', value: 0 } : null;

/** By following Friday. */
const followingDay: Rule['make'] = ([word, day]) =>
  word === undefined || day === undefined || word.end - word.start !== 'following'.length
    ? null
    : date([{ ...word, kind: 'r', value: 1 }, day], 'rD');

const runUnits = [undefined, 'day', 'week', 'month', 'quarter', 'year'] as const;
/** Two upcoming weeks, the 5 past years: whole units, as in "the next two weeks". */
const runOf: Rule['make'] = (tokens) => {
  const way = tokens.find(({ kind }) => kind === 'r')?.value ?? 0;
  const last = tokens.at(-1);
  const unit = runUnits[last?.value ?? 0];
  const amount = tokens.find(({ kind }) => kind === 'n' || kind === 'z')?.value ?? 0;
  // "We have 3 next week" is no run of weeks.
  if (way === 0 || last === undefined || unit === undefined || !isPlural(last) || amount < 2)
    return null;
  return { kind: 'Δ', when: { kind: 'run', back: way < 0, amount, unit, working: false } };
};

const weekdayAndDay = '(?:r?D,?)?(?:M,?t?[no]|t?[no]f?t?M|[is])';

/** Days told by a weekday and a number, months and feasts told by this, last or next, and what is no day of its own. */
export const enDays: readonly Rule[] = [
  {
    pattern: 'D(?:,?t)?n(?!:|f?t?M|n|-t?[noM]|/(?!D)|t?[uGgzyM]|[ko]|f|,?y|at?[no])',
    make: dayOnWeekday,
  },
  { pattern: 'D,?to(?!f|t?[Mu]|[rD])', make: dayOnWeekday },
  { pattern: 'rM(?!,?(?:[fI]t?u?)?y)(?:,?t?[no](?![uGgzf%]|,?y))?', make: monthOrFeast },
  { pattern: 'rF(?!,?f?y)', make: monthOrFeast },
  { pattern: 't?MAr', make: unread },
  { pattern: '八(?<=[BIOS]八|[BS]八-八)', make: plainDate },
  { pattern: `E(?=${weekdayAndDay}|r?D)`, make: beginningOn },
  { pattern: 'A(?<=[BO]A)D', make: followingDay },
  { pattern: '[nz](?<!r[nz])ru', make: runOf },
];
