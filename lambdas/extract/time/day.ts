import { Temporal } from 'temporal-polyfill';
import type { Day } from '../../domain/language.ts';

/** No document speaks of more days, and they are soon read again. */
const most = 1000;
const dates = new Map<Day, Temporal.PlainDate>();

/** A day as a date. Dates are kept: all phrases of a document count from the same few, and reading one from its words is dear. */
export const dateOf = (day: Day): Temporal.PlainDate => {
  const known = dates.get(day);
  if (known !== undefined) return known;
  const date = Temporal.PlainDate.from(day);
  if (dates.size >= most) dates.clear();
  dates.set(day, date);
  return date;
};
