import type { When } from './expression.ts';
import { everyOf, whenOf } from './joins.ts';
import type { Rule } from './reduce.ts';
import type { TimeToken } from './token.ts';

/** Words that say something of time and no day: what they would else be read as is another day. */
export const unread: Rule['make'] = () => ({ kind: '虚' });

/** Whether it counts from the end. */
const isEnd = ({ kind, value }: TimeToken): boolean => kind === '逆' || (kind === 'r' && value < 0);

/** The second last Friday of June, the penultimate week of June, the 3rd last day of May. */
const fromEnd: Rule['make'] = (tokens) => {
  const count = tokens.find(({ kind }) => kind === '逆' || kind === 'o');
  const unit = tokens.find(({ kind }) => kind === 'u')?.value;
  const weekday = tokens.find(({ kind }) => kind === 'D')?.value;
  if (count === undefined || (unit ?? 0) > 2 || !tokens.some(isEnd)) return null;
  const working = tokens.some(({ kind }) => kind === 'g');
  const of = working ? 'working day' : unit === 2 ? 'week' : 'day';
  return {
    kind: 'ν',
    when: {
      kind: 'nth',
      nth: -count.value,
      ...(weekday === undefined ? { of } : { of: 'weekday', weekday }),
      inside: { kind: 'fields', fields: {} },
    },
  };
};

/** Whether it is a period, and no day. */
const isPeriod = (when: When): boolean => {
  if (when.kind !== 'fields') return when.kind === 'run';
  const { day, dayOffset, weekday, slash, named } = when.fields;
  return [day, dayOffset, weekday, slash, named].every((each) => each === undefined);
};

/** The last three weeks of June, the first five working days of the month. */
const stretchOf: Rule['make'] = (tokens) => {
  const length = whenOf(tokens, 'Λ');
  const inside = whenOf(tokens, 'Δ');
  const count = tokens.find(({ kind }) => 'or逆'.includes(kind));
  if (length?.kind !== 'span' || inside === undefined || count === undefined) return null;
  if (!isPeriod(inside) || length.also !== undefined) return null;
  const side = count.kind === 'o' ? count.value : count.kind === 'r' ? count.value : -count.value;
  if (side !== 1 && side !== -1) return null;
  if (count.kind === 'r' && side > 0) return null;
  const { amount, unit, working } = length;
  // Two weeks are fourteen days from the first on, whatever weekday that is.
  const of = working ? 'working day' : unit === 'week' ? 'day' : unit;
  if (of === 'year' || of === 'hour' || of === 'minute') return null;
  return {
    kind: 'Δ',
    when: { kind: 'nth', nth: side * amount * (unit === 'week' ? 7 : 1), all: true, of, inside },
    ...everyOf(tokens),
  };
};

/** The penultimate Friday, of what is not said. */
const ofNothing: Rule['make'] = (tokens, kinds) =>
  tokens.some(isEnd) ? unread(tokens, kinds) : null;

const end = '(?:逆|o-{0,3}r)';

/** Forms that count from the end, before weekdays are read for themselves. */
export const enEnds: readonly Rule[] = [
  { pattern: `t?${end}(?:Dp?|g?u)(?=[fI])`, make: fromEnd },
  { pattern: `t?${end}D`, make: ofNothing },
];

/** The second last week of June, where "week of" is one word. */
const weekFromEnd: Rule['make'] = (tokens) => {
  const inside = whenOf(tokens, 'Δ');
  const count = tokens.find(({ kind }) => kind === '逆' || kind === 'o');
  if (inside === undefined || count === undefined || !tokens.some(isEnd)) return null;
  return {
    kind: 'Δ',
    when: { kind: 'nth', nth: -count.value, of: 'week', inside },
    ...everyOf(tokens),
  };
};

/** So much of the beginning or end of a period. */
export const enStretches: readonly Rule[] = [
  { pattern: `(?:E-?ft?)?t?${end}Wt?Δ`, make: weekFromEnd },
  { pattern: 't?(?:[or]|逆)Λ[fI]t?Δ', make: stretchOf },
];
