import { Temporal } from 'temporal-polyfill';
import type { Day } from '../../domain/language.ts';

let last: { readonly day: Day; readonly date: Temporal.PlainDate } | null = null;

/** A day as a date. The last one is kept: all phrases of a document count from the same. */
export const dateOf = (day: Day): Temporal.PlainDate => {
  if (last?.day !== day) last = { day, date: Temporal.PlainDate.from(day) };
  return last.date;
};
