import type { Counted, When } from './expression.ts';
import type { Made, Rule } from './reduce.ts';
import type { TimeToken } from './token.ts';

/** What the first token of a kind means. */
export const whenOf = (tokens: readonly TimeToken[], kind: string): When | undefined =>
  tokens.find((token) => token.kind === kind && token.when !== undefined)?.when;

/** How often it comes again, where a token says so. */
export const everyOf = (tokens: readonly TimeToken[]): Pick<Made, 'every'> => {
  const every = tokens.find((token) => token.every !== undefined)?.every;
  return every === undefined ? {} : { every };
};

/** The end of a period told by its own words: "by the end of [the third quarter]". */
const part: Rule['make'] = (tokens) => {
  const edge = tokens.find(({ kind }) => kind === 'E' || kind === 'e')?.value ?? 3;
  const when = whenOf(tokens, 'Δ');
  if (when?.kind !== 'fields') return null;
  const { fields } = when;
  if (fields.day !== undefined || fields.dayOffset !== undefined || fields.part !== undefined)
    return null;
  if (fields.weekday !== undefined || fields.slash !== undefined) return null;
  const cut = edge === 1 ? 'start' : edge === 2 ? 'middle' : 'end';
  return {
    kind: 'Δ',
    when: { kind: 'fields', fields: { ...fields, part: cut } },
    ...everyOf(tokens),
  };
};

const countedOf = (kinds: string, unit: number | undefined): Counted => {
  if (/[曜D]/.test(kinds)) return 'weekday';
  if (/[工g]/.test(kinds)) return 'working day';
  return /周/.test(kinds) || unit === 2 ? 'week' : 'day';
};

/** First Monday, 最后一个工作日, last day: the period they are counted in stands beside them. */
const counter: Rule['make'] = (tokens, kinds) => {
  const count = tokens.find(({ kind }) => 'orn首末'.includes(kind));
  const unit = tokens.find(({ kind }) => kind === 'u')?.value;
  if (count === undefined || (unit ?? 0) > 2) return null;
  if (count.kind === 'r' && count.value !== -1) return null;
  const weekday = tokens.find(({ kind }) => kind === '曜' || kind === 'D')?.value;
  // 最后5个工作日: all of them.
  const several =
    count.kind === '末'
      ? tokens.find(({ kind, value }) => kind === 'n' && value > 1)?.value
      : undefined;
  return {
    kind: 'ν',
    when: {
      kind: 'nth',
      nth: (several ?? 1) * count.value,
      of: countedOf(kinds, unit),
      ...(several === undefined ? {} : { all: true }),
      ...(weekday === undefined ? {} : { weekday }),
      inside: { kind: 'fields', fields: {} },
    },
  };
};

/** Counters, before weekdays and periods are read for themselves. */
export const counterRules: readonly Rule[] = [
  { pattern: 't?[or](?:Dp?|g?u)(?=[fI])', make: counter },
  { pattern: '(?:首|末n?|第n)个?[曜工天周日]', make: counter },
];

/** Beginning or middle; the end of the second week is the week's own. */
const isOtherEdge = (tokens: readonly TimeToken[]): boolean =>
  (tokens.find(({ kind }) => kind === 'E')?.value ?? 3) !== 3;

/** The first Monday of October, 每月最后一个工作日, the last day of June. */
const nth: Rule['make'] = (tokens) => {
  const inside = whenOf(tokens, 'Δ');
  const count = whenOf(tokens, 'ν');
  if (inside === undefined || count?.kind !== 'nth') return null;
  if (inside.kind === 'fields' && inside.fields.day !== undefined) return null;
  if (isOtherEdge(tokens)) return null;
  return { kind: 'Δ', when: { ...count, inside }, ...everyOf(tokens) };
};

/** The last week of September. */
const weekIn: Rule['make'] = (tokens) => {
  const inside = whenOf(tokens, 'Δ');
  const count = tokens.find(({ kind }) => kind === 'o' || kind === 'r');
  if (inside === undefined || count === undefined || (count.kind === 'r' && count.value !== -1))
    return null;
  if (isOtherEdge(tokens)) return null;
  return { kind: 'Δ', when: { kind: 'nth', nth: count.value, of: 'week', inside } };
};

/** The week that a day lies in: week commencing 6 October, w/e 10 October. */
const weekOf: Rule['make'] = (tokens) => {
  const when = whenOf(tokens, 'Δ');
  if (when === undefined) return null;
  if (tokens[0]?.value === 1) return { kind: 'Δ', when };
  const six = { amount: 6, unit: 'day', working: false } as const;
  return {
    kind: 'Δ',
    when: {
      kind: 'range',
      from: when,
      to: { kind: 'span', anchor: 'document', base: when, ...six },
    },
  };
};

/** The Friday before Labor Day; the Monday after it hangs on how the day falls, and so does one beside a meeting. */
const weekdayBeside: Rule['make'] = (tokens, kinds) => {
  const when = whenOf(tokens.slice(0, 1), 'Δ');
  const base = whenOf(tokens.slice(1), 'Δ');
  const weekday = when?.kind === 'fields' ? when.fields.weekday : undefined;
  if (when?.kind !== 'fields' || weekday === undefined || Object.keys(when.fields).length > 1)
    return null;
  const day = { unit: 'day', working: false } as const;
  if (base === undefined || kinds[1] !== 'B')
    return { kind: 'Δ', when: { kind: 'span', anchor: 'event', amount: 1, ...day } };
  const back = (amount: number): When => ({
    kind: 'span',
    anchor: 'document',
    base,
    back: true,
    amount,
    ...day,
  });
  const inside: When = { kind: 'range', from: back(7), to: back(1) };
  return { kind: 'Δ', when: { kind: 'nth', nth: -1, of: 'weekday', weekday, inside } };
};

/** Monday week: a week after the Monday that comes next. */
const weekAfter: Rule['make'] = (tokens) => {
  const base = whenOf(tokens, 'Δ');
  if (base?.kind !== 'fields' || Object.keys(base.fields).join() !== 'weekday') return null;
  if (tokens[1]?.value !== 2) return null;
  return {
    kind: 'Δ',
    when: { kind: 'span', anchor: 'document', base, amount: 1, unit: 'week', working: false },
  };
};

/** 3至5个工作日: the longer of the two is the limit. */
const longer: Rule['make'] = (tokens) => {
  const when = whenOf(tokens, 'Λ');
  return when === undefined ? null : { kind: 'Λ', when };
};

/** Lengths in a row: one year and six months; 2 years, 1 month and 21 days. */
const compound: Rule['make'] = (tokens) => {
  const [first, ...rest] = tokens.flatMap(({ when }) => (when?.kind === 'span' ? [when] : []));
  if (first === undefined) return null;
  const also = rest.map(({ amount, unit, working }) => ({ amount, unit, working }));
  return { kind: 'Λ', when: { ...first, also } };
};

/** The named day that a date is, if it is one. */
export const namedOf = (when: When | undefined): number | null =>
  when?.kind === 'fields' ? (when.fields.named ?? null) : null;

/** 节后第一个工作日, 国庆节前最后一个工作日: counted from a holiday's days off. */
const atHoliday: Rule['make'] = (tokens, kinds) => {
  const feast = namedOf(whenOf(tokens, 'Δ'));
  if (feast === null && !kinds.startsWith('节')) return null;
  const back = tokens.some(({ kind, value }) => kind === '前' || (kind === '节' && value === -1));
  const side = back ? -1 : 1;
  const inside: When = { kind: 'holiday', side, feast };
  const count = whenOf(tokens, 'ν');
  if (count?.kind !== 'nth') return null;
  const firstWeek = count.of === 'week' && count.nth === 1 && side > 0;
  if (count.of !== 'working day' && !firstWeek) return null;
  return { kind: 'Δ', when: { ...count, inside } };
};

const nextMeeting: Rule['make'] = () => ({ kind: 'Δ', when: { kind: 'next meeting' } });

/** Forms that make a day or period of another. */
export const dayRules: readonly Rule[] = [
  { pattern: '议', make: nextMeeting },
  { pattern: 't?[Ee]-?f?t?Δ', make: part },
  { pattern: '(?:Δ?节|Δ期?[前后])ν', make: atHoliday },
  { pattern: '(?:E-?ft?)?ν[fI]t?Δ|Δν', make: nth },
  { pattern: '(?:E-?f)?t?[or]Wt?Δ', make: weekIn },
  { pattern: 'WΔ', make: weekOf },
  { pattern: 'Δ[BA]t?[ΔX]', make: weekdayBeside },
  { pattern: 'Δu', make: weekAfter },
  { pattern: 'Λ,?Λ,?a?Λ|ΛaΛ|ΛΛ', make: compound },
  { pattern: 'n[-到]Λ', make: longer },
];
