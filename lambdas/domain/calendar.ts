import { Temporal } from 'temporal-polyfill';
import type { Day, Instant } from './language.ts';

/** The calendar day of a moment in a time zone. */
export const dayOf = (moment: Instant, timeZone: string): Day =>
  Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone).toPlainDate().toString();

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;

/** A moment some seconds later. */
export const later = (moment: Instant, seconds: number): Instant =>
  Temporal.Instant.from(moment)
    .add({ milliseconds: Math.round(seconds * 1000) })
    .toString({ fractionalSecondDigits: 3 });
