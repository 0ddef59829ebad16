// biome-ignore-all lint/style/noRestrictedGlobals: dates are made of numbers here, and no clock is read
import type { Day } from './language.ts';

/** Milliseconds of a day: the engine's dates count them since 1 January 1970, UTC. */
const aDay = 86_400_000;

/** The engine's own date of a day. Months are 1 to 12; `Date.UTC` would take years below 100 for others. */
const utc = (year: number, month: number, day: number): Date => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
};

/** How many days a month of the Gregorian calendar has; months count from 1. */
export const daysInMonth = (year: number, month: number): number =>
  utc(year, month + 1, 0).getUTCDate();

/** A day, one that the month has, as a string; years outside 0 to 9999 have a sign and six digits, as ISO 8601 has them. */
export const isoDay = (year: number, month: number, day: number): Day =>
  year >= 1000 && year <= 9999
    ? `${year}-${month < 10 ? 0 : ''}${month}-${day < 10 ? 0 : ''}${day}`
    : utc(year, month, day).toISOString().slice(0, -14);

/**
 * A day of the Gregorian calendar, by the engine's own arithmetic of dates: every phrase is tried in several years, and
 * objects of Temporal cost ten times as much. The moments and time zones of other parts have Temporal.
 */
export class CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Days since 1 January 1970: dates compare by it. */
  readonly epochDay: number;

  private constructor(year: number, month: number, day: number, epochDay: number) {
    this.year = year;
    this.month = month;
    this.day = day;
    this.epochDay = epochDay;
  }

  private static at(date: Date): CalendarDate {
    return new CalendarDate(
      date.getUTCFullYear(),
      date.getUTCMonth() + 1,
      date.getUTCDate(),
      date.getTime() / aDay,
    );
  }

  /** A day that the month does not have is the month's last. Months are 1 to 12. */
  static of(year: number, month: number, day: number): CalendarDate {
    const last = day > 28 ? Math.min(day, daysInMonth(year, month)) : day;
    return CalendarDate.at(utc(year, month, last));
  }

  static from(day: Day): CalendarDate {
    return CalendarDate.of(
      Number(day.slice(0, -6)),
      Number(day.slice(-5, -3)),
      Number(day.slice(-2)),
    );
  }

  /** The date that lies some days later; earlier, when negative. */
  plusDays(count: number): CalendarDate {
    return CalendarDate.at(new Date((this.epochDay + count) * aDay));
  }

  /** The same day some months later, or the last of that month where it has no such day. */
  plusMonths(count: number): CalendarDate {
    const months = this.year * 12 + this.month - 1 + count;
    const year = Math.floor(months / 12);
    return CalendarDate.of(year, months - year * 12 + 1, this.day);
  }

  /** A day of the same month. */
  withDay(day: number): CalendarDate {
    return CalendarDate.of(this.year, this.month, day);
  }

  /** The last such weekday (1 is Monday) on this day or before it. */
  lastWeekday(weekday: number): CalendarDate {
    return this.plusDays(-((this.dayOfWeek - weekday + 7) % 7));
  }

  /** 1 is Monday, 7 is Sunday. */
  get dayOfWeek(): number {
    return new Date(this.epochDay * aDay).getUTCDay() || 7;
  }

  get daysInMonth(): number {
    return daysInMonth(this.year, this.month);
  }

  toString(): Day {
    return isoDay(this.year, this.month, this.day);
  }
}
