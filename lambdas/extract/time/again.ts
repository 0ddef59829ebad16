import type { Every, When } from './expression.ts';
import { untold } from './frequency.ts';
import type { Made, Rule } from './reduce.ts';

/** A day or period that comes again; null where either is unknown. `limit` is 1 where the words themselves limit: daily by noon. */
export const made = (every: Every | undefined, when: When | null, limit: 0 | 1 = 0): Made | null =>
  every === undefined || when === null ? null : { kind: 'Δ', when, every, value: limit };

/** Of which period nothing more is told. */
export const nothing: When = { kind: 'fields', fields: {} };

/** Twice a year, 每学期: how often, and not when. */
export const severalTimes: Rule['make'] = ([token]) => made(untold[token?.value ?? 0], nothing);

/** The first working day from the anchor on. */
export const workingDay: When = {
  kind: 'nth',
  nth: 1,
  of: 'working day',
  inside: { kind: 'fields', fields: { dayOffset: 0 } },
};
