import type { Length, SpanUnit } from './expression.ts';
import type { Rule } from './reduce.ts';
import type { TimeToken } from './token.ts';

const zhUnits: Readonly<Record<string, SpanUnit>> = {
  天: 'day',
  日: 'day',
  周: 'week',
  月: 'month',
  季: 'quarter',
  年: 'year',
  时: 'hour',
  分: 'minute',
};
const enUnits: readonly SpanUnit[] = [
  'day',
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'week',
  'hour',
  'minute',
];

/** Whether an English unit is written in the plural: weeks, years. */
export const isPlural = ({ value, start, end }: TimeToken): boolean =>
  end - start === (enUnits[value] ?? '').length + 1;

/** The length that number and unit tokens tell: 3个月, 半年, 一个半月, 10 business days, a fortnight. */
export const lengthOf = (tokens: readonly TimeToken[], kinds: string): Length => {
  const number = tokens.find(({ kind }) => 'nz#j'.includes(kind))?.value;
  const unit = tokens.findLast(({ kind }) => kind !== '半');
  const half = kinds.includes('半');
  const working = /[工g]/.test(kinds);
  if (unit?.kind === 'u') {
    const fortnight = unit.value === 6 ? 2 : 1;
    return { amount: (number ?? 1) * fortnight, unit: enUnits[unit.value] ?? 'day', working };
  }
  const named = zhUnits[unit?.kind ?? ''] ?? 'day';
  const amount = number ?? 0;
  if (!half) return { amount, unit: named, working };
  // 半年 is six months, 半个月 fifteen days, 一年半 and 一个半月 the same beyond whole units.
  if (named === 'year') return { amount: amount * 12 + 6, unit: 'month', working };
  if (named === 'hour' && amount === 0) return { amount: 30, unit: 'minute', working };
  if (named === 'month' && amount === 0) return { amount: 15, unit: 'day', working };
  if (named === 'month') return { amount: amount * 30 + 15, unit: 'day', working };
  return { amount: Math.max(1, amount), unit: named, working };
};

/** Half an hour, in one word. */
const minutes: Rule['make'] = ([word]) => ({
  kind: 'Λ',
  when: {
    kind: 'span',
    anchor: 'document',
    amount: word?.value ?? 0,
    unit: 'minute',
    working: false,
  },
});

/** Half a year, in one word. */
const halfYear: Rule['make'] = ([word]) => ({
  kind: 'Λ',
  when: {
    kind: 'span',
    anchor: 'document',
    amount: word?.value ?? 0,
    unit: 'month',
    working: false,
  },
});

/** One and a half years, a month and a half: what is beyond whole units as in Chinese; of a day or week the next whole day. */
const andHalf: Rule['make'] = (tokens) => {
  const number = tokens.find(({ kind }) => 'nz#j'.includes(kind))?.value ?? 1;
  const unit = enUnits[tokens.find(({ kind }) => kind === 'u')?.value ?? 0];
  const of = (amount: number, each: SpanUnit): ReturnType<Rule['make']> => ({
    kind: 'Λ',
    when: { kind: 'span', anchor: 'document', amount, unit: each, working: false },
  });
  if (unit === 'year') return of(number * 12 + 6, 'month');
  if (unit === 'month') return of(number * 30 + 15, 'day');
  if (unit === 'week') return of(number * 7 + 4, 'day');
  if (unit === 'day') return of(number + 1, 'day');
  return unit === 'hour' ? of(number * 60 + 30, 'minute') : null;
};

const made: Rule['make'] = (tokens, kinds) => ({
  kind: 'Λ',
  when: { kind: 'span', anchor: 'document', ...lengthOf(tokens, kinds) },
});

/** 两年零三个月, 1年6个月: years and months. */
const yearsAndMonths: Rule['make'] = (tokens, kinds) => {
  const turn = kinds.indexOf('年') + 1;
  const years = lengthOf(tokens.slice(0, turn), kinds.slice(0, turn));
  const zero = kinds[turn] === '#' && tokens[turn]?.value === 0 ? 1 : 0;
  const months = lengthOf(tokens.slice(turn + zero), kinds.slice(turn + zero));
  return { kind: 'Λ', when: { kind: 'span', anchor: 'document', ...years, also: [months] } };
};

/** "A week of": behind a number, no week that a day lies in, but a length and what it counts from. */
const weekOf: Rule['make'] = (tokens) => {
  const [number, week] = tokens;
  if (number === undefined || week?.value !== 0) return null;
  const length = { amount: number.value, unit: 'week', working: false } as const;
  return { kind: 'λ', when: { kind: 'span', anchor: 'document', ...length } };
};

/** A Chinese number of days may be a day of the month too: it needs a word behind it that counts (5日内). */
export const lengthRules: readonly Rule[] = [
  { pattern: '[n#j]年#?[n#j]个月', make: yearsAndMonths },
  { pattern: '[n#j]个?(?:工|天|时)', make: made },
  { pattern: '[n#j](?:个半?[月周季]|(?<!第.)周|年半)', make: made },
  { pattern: '半个?[年月天时]', make: made },
  { pattern: '[n#j][日年分](?=内|后)', make: made },
  { pattern: '[n#j]年(?![n月])', make: made },
  { pattern: '刻', make: minutes },
  { pattern: '弦', make: halfYear },
  { pattern: '[nz#j]又u|[nz#j]u又', make: andHalf },
  { pattern: '[nz#j](?:<[nz#j]>)?[Gg]?u', make: made },
  { pattern: '[nz]W', make: weekOf },
];
