import { everyOf, whenOf } from './joins.ts';
import type { Rule } from './reduce.ts';

/** What a whole period is told by: 2026年, 5月, 上半年. */
const wholes: ReadonlySet<string> = new Set([
  'year',
  'yearOffset',
  'half',
  'quarter',
  'quarterOffset',
  'month',
  'monthOffset',
]);

/** 2026年前两个月, 每月前5个工作日: the first of a whole period, where before a day (6月30日前两周) it is a length. */
export const firstOf: Rule['make'] = (tokens) => {
  const inside = whenOf(tokens, 'Δ');
  const length = whenOf(tokens, 'Λ');
  if (inside?.kind !== 'fields' || length?.kind !== 'span') return null;
  const told = Object.keys(inside.fields);
  const { amount, unit, working } = length;
  if (told.some((field) => !wholes.has(field)) || length.also !== undefined) return null;
  if (unit === 'year' || unit === 'hour' || unit === 'minute') return null;
  return {
    kind: 'Δ',
    when: { kind: 'nth', nth: amount, of: working ? 'working day' : unit, all: true, inside },
    ...everyOf(tokens),
  };
};

/** 前三季度: the first three of the year that is said, or else of this one. */
export const firstQuarters: Rule['make'] = (tokens) => {
  const said = tokens.filter(({ when }) => when !== undefined);
  const quarters = said.at(-1)?.when;
  const year = said.length > 1 ? said[0]?.when : undefined;
  if (quarters?.kind !== 'fields' || quarters.fields.quarter === undefined) return null;
  if (Object.keys(quarters.fields).length > 1) return null;
  if (year !== undefined && (year.kind !== 'fields' || year.fields.month !== undefined))
    return null;
  const inside = year ?? ({ kind: 'fields', fields: { yearOffset: 0 } } as const);
  return {
    kind: 'Δ',
    when: { kind: 'nth', nth: quarters.fields.quarter, of: 'quarter', all: true, inside },
  };
};

/** 三月第三周周五: the weekday of a week that is counted. */
export const weekdayIn: Rule['make'] = (tokens) => {
  const inside = whenOf(tokens, 'Δ');
  const weekday = tokens[1]?.when;
  if (inside?.kind !== 'nth' || inside.of !== 'week' || inside.all === true) return null;
  if (weekday?.kind !== 'fields' || weekday.fields.weekday === undefined) return null;
  if (Object.keys(weekday.fields).length > 1) return null;
  return {
    kind: 'Δ',
    when: { kind: 'nth', nth: 1, of: 'weekday', weekday: weekday.fields.weekday, inside },
    ...everyOf(tokens),
  };
};
