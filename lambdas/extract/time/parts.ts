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

/** The first units of a whole period, or its last where `way` is -1. */
const unitsOf =
  (way: 1 | -1): Rule['make'] =>
  (tokens) => {
    const inside = whenOf(tokens, 'Δ');
    const length = whenOf(tokens, 'Λ');
    if (inside?.kind !== 'fields' || length?.kind !== 'span') return null;
    const { part, ...whole } = inside.fields;
    // 每月初3个工作日内 says the beginning twice.
    if (part !== undefined && (part !== 'start' || way < 0)) return null;
    const told = Object.keys(whole);
    const { amount, unit, working } = length;
    if (told.some((field) => !wholes.has(field)) || length.also !== undefined) return null;
    if (unit === 'year' || unit === 'hour' || unit === 'minute') return null;
    const of = working ? 'working day' : unit;
    return {
      kind: 'Δ',
      when: {
        kind: 'nth',
        nth: way * amount,
        of,
        all: true,
        inside: { kind: 'fields', fields: whole },
      },
      ...everyOf(tokens),
    };
  };

/** 2026年前两个月, 每月前5个工作日: the first of a whole period, where before a day (6月30日前两周) it is a length. */
export const firstOf = unitsOf(1);
/** 今年后两个月: its last; in front of 内 (2025年后3个月内) it is a length. */
export const lastOf = unitsOf(-1);

/** 前三季度: the first three of the year that is said, or else of this one; 2026年前两月. */
export const firstNamed: Rule['make'] = (tokens) => {
  const said = tokens.filter(({ when }) => when !== undefined);
  const last = said.at(-1)?.when;
  const year = said.length > 1 ? said[0]?.when : undefined;
  if (last?.kind !== 'fields' || Object.keys(last.fields).length > 1) return null;
  if (year !== undefined && (year.kind !== 'fields' || year.fields.month !== undefined))
    return null;
  const { quarter, month } = last.fields;
  const inside = year ?? ({ kind: 'fields', fields: { yearOffset: 0 } } as const);
  const first = { kind: 'nth', all: true, inside } as const;
  if (quarter !== undefined) return { kind: 'Δ', when: { ...first, nth: quarter, of: 'quarter' } };
  return month === undefined || year === undefined
    ? null
    : { kind: 'Δ', when: { ...first, nth: month, of: 'month' } };
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
