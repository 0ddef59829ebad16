import { made, nothing, workingDay } from './again.ts';
import type { Every, When } from './expression.ts';
import { everyOf } from './frequency.ts';
import type { Rule } from './reduce.ts';
import type { TimeToken } from './token.ts';

const limitIn = (kinds: string): 0 | 1 => (kinds.includes('B') ? 1 : 0);

/** Every working day by noon. */
const workingDays: Rule['make'] = (_, kinds) => made('working days', workingDay, limitIn(kinds));

/** Every two weeks, every fortnight. */
const enCycle: Rule['make'] = (tokens) => {
  const number = tokens.find(({ kind }) => 'nz#j'.includes(kind));
  const unit = tokens.find(({ kind }) => kind === 'u');
  // "each three months" may be of any three.
  if (tokens[0]?.value !== 1 && number !== undefined) return null;
  if (number === undefined && unit?.value === 2 && tokens.length > 2) return everyWeek(tokens);
  if (number === undefined && unit?.value !== 6) return null;
  if (number !== undefined && number.value < 1) return null;
  return made(everyOf(number?.value ?? 1, unit?.value ?? 0), weekdayOf(tokens));
};

const weekdayOf = (tokens: readonly TimeToken[]): When => {
  const weekday = tokens.find(({ kind }) => kind === 'D' || kind === '复')?.value;
  return { kind: 'fields', fields: weekday === undefined ? {} : { weekday } };
};

/** On Monday of every week, Friday each week. */
const everyWeek = (tokens: readonly TimeToken[]): ReturnType<Rule['make']> =>
  tokens.find(({ kind }) => kind === 'u')?.value === 2 ? made('weekly', weekdayOf(tokens)) : null;

/** Every other week, every second Wednesday. */
const enOther: Rule['make'] = (tokens) => {
  const unit = tokens.find(({ kind }) => kind === 'u')?.value ?? 2;
  return made(everyOf(2, unit), weekdayOf(tokens));
};

/** The 5th of every second month. */
const enOtherDay: Rule['make'] = (tokens) => {
  const day = tokens.find(({ kind }) => kind === 'o' || kind === 'n')?.value;
  if (day === undefined || tokens.at(-1)?.value !== 3) return null;
  return made(everyOf(2, 3), { kind: 'fields', fields: { day } });
};

/** Every second Wednesday of the month: the second one of each. */
const secondOfMonth: Rule['make'] = (tokens) => {
  const weekday = tokens.find(({ kind }) => kind === 'D')?.value ?? 1;
  if (tokens.at(-1)?.value !== 3) return null;
  return made('monthly', { kind: 'nth', nth: 2, of: 'weekday', weekday, inside: nothing });
};

const orders = (tokens: readonly TimeToken[]): number[] =>
  tokens.flatMap(({ kind, value }) =>
    kind === 'o' || kind === 'r' ? [value] : kind === '另' ? [2] : [],
  );

/** First, the 1st and 15th: what stands in front of a comma and does not go on is the number of the item. */
const withoutItem = (tokens: readonly TimeToken[]): readonly TimeToken[] => {
  const [first, comma, ...rest] = tokens;
  const next = rest.find(({ kind }) => kind === 'o');
  if (first?.kind !== 'o' || first.parts !== undefined || comma?.kind !== ',') return tokens;
  const goesOn = next?.parts === undefined && (next?.value ?? 0) > first.value;
  return goesOn ? tokens : rest;
};

/** The 1st and 15th of each month, monthly by the 10th and 25th. */
const severalDays: Rule['make'] = (all, kinds) => {
  const tokens = withoutItem(all);
  const unit = tokens.findLast(({ kind }) => kind === 'u');
  if (kinds.startsWith('U') ? adverbOf(tokens) !== 'monthly' : unit?.value !== 3) return null;
  const days = orders(tokens);
  if (days.some((day) => day > 31)) return null;
  const of = days.map((day): When => ({ kind: 'fields', fields: { day } }));
  const found = made('monthly', { kind: 'either', of }, limitIn(kinds));
  return found === null ? null : { ...found, start: tokens[0]?.start };
};

/** Every second and fourth Tuesday, the first and third Mondays of the month: of a month, whatever "every" is said of. */
const severalWeekdays: Rule['make'] = (all, kinds) => {
  const tokens = withoutItem(all);
  const unit = tokens.findLast(({ kind }) => kind === 'u');
  const often = /[V另复]|U/.test(kinds);
  if (unit === undefined ? !often : unit.value !== 3) return null;
  const weekday = tokens.find(({ kind }) => kind === 'D' || kind === '复')?.value ?? 1;
  const counts = orders(tokens);
  if (counts.some((nth) => nth > 5 || nth === 0)) return null;
  const of = counts.map(
    (nth): When => ({ kind: 'nth', nth, of: 'weekday', weekday, inside: nothing }),
  );
  const found = made('monthly', { kind: 'either', of });
  return found === null ? null : { ...found, start: tokens[0]?.start };
};

const adverbs: Readonly<Record<number, Every>> = {
  1: 'monthly',
  3: 'quarterly',
  6: 'half-yearly',
  7: 'weekly',
  12: 'yearly',
  14: 'every 2 weeks',
  15: 'half-monthly',
  24: 'every 2 years',
};

/** How often an adverb says: annually, monthly. */
export const adverbOf = (tokens: readonly TimeToken[]): Every | undefined =>
  adverbs[tokens.find(({ kind }) => kind === 'U')?.value ?? 0];

/** Weekly on Fridays, Weekly (Fridays), monthly (5th), monthly on the first Friday. */
const byAdverb: Rule['make'] = (tokens, kinds) => {
  const every = adverbOf(tokens);
  const weekday = tokens.find(({ kind }) => kind === 'D' || kind === '复')?.value;
  const number = tokens.find(({ kind }) => kind === 'o')?.value;
  if (weekday === undefined)
    return every === 'monthly' && number !== undefined && number <= 31
      ? made(every, { kind: 'fields', fields: { day: number } }, limitIn(kinds))
      : null;
  if (number !== undefined)
    return every === 'monthly'
      ? made(every, { kind: 'nth', nth: number, of: 'weekday', weekday, inside: nothing })
      : null;
  return every === 'weekly' || every === 'every 2 weeks'
    ? made(every, { kind: 'fields', fields: { weekday } }, limitIn(kinds))
    : null;
};

/** By 16:00 every day, daily by noon: only an hour beside it makes "daily" more than a word. */
const dayByHour: Rule['make'] = (tokens, kinds) => {
  const [first, second] = tokens;
  const daily = first?.kind === '恒' || second?.value === 1;
  return daily ? made('daily', nothing, limitIn(kinds)) : null;
};
/** By noon on Fridays. */
const onWeekdays: Rule['make'] = (tokens) => made('weekly', weekdayOf(tokens));

/** Daily by noon, in one word. */
const byNoon: Rule['make'] = () => made('daily', nothing, 1);

/** Two to four ordinals: first and third; the 5th, 15th and 25th. */
const several = (ordinal: string, last = 'o'): string => `${ordinal}(?:,t?o){0,2},?at?${last}`;
const hourBehind = ',?[BO@]{1,2}t?[ck]{1,2}';
const hourBefore = '(?<=[ckp],?)';

/** English forms of what comes again in more than one unit, every other time, or by the hour. */
export const enAgainRules: readonly Rule[] = [
  { pattern: `Vgu${hourBehind}|${hourBefore}Vgu`, make: workingDays },
  {
    pattern: `(?:[Vt]|U,?O?t?)?${several('[o另]', '[or]')}[D复](?:ft?[Vr]?u|f[tr]u)?`,
    make: severalWeekdays,
  },
  {
    pattern: `t?${several('o')}ft?[Vr]u|t?${several('o')}ftu|U,?[BO]?t?${several('o')}`,
    make: severalDays,
  },
  { pattern: '另D(?:ft?)?[Vr]?u', make: secondOfMonth },
  { pattern: 't?[no]f?另u', make: enOtherDay },
  { pattern: '另u(?:OD|O复)?|另D', make: enOther },
  { pattern: 'D,?f?Vu(?![-/ASf])', make: everyWeek },
  { pattern: 'V[nz#j]?u(?:O[D复]|(?!O[D复]|[-/ASf]))', make: enCycle },
  { pattern: 'U<复>|U(?:,?O|,)?复|U<[BOV]?t?D>', make: byAdverb },
  {
    pattern: 'U(?:<[BO]?t?o(?:D(?![fI])|(?![Dufy]))>|,?Ot?o(?:D(?![fI])|(?![Dufy])))',
    make: byAdverb,
  },
  { pattern: `恒${hourBehind}|${hourBefore}(?:恒|Vu)|Vu${hourBehind}`, make: dayByHour },
  { pattern: '(?<=[ck],?O)复', make: onWeekdays },
  { pattern: '昼', make: byNoon },
];
