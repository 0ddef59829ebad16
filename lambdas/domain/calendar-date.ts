import type { Day } from './language.ts';

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days a month of the Gregorian calendar has; months count from 1. */
export const daysInMonth = (year: number, month: number): number => {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (lengths[month - 1] ?? 0);
};

const padded = (number: number, digits: number): string => String(number).padStart(digits, '0');

/** A day as a string; years outside 0 to 9999 have a sign and six digits, as ISO 8601 has them. */
export const isoDay = (year: number, month: number, day: number): Day => {
  const sign = year < 0 ? '-' : '+';
  const whole = year >= 0 && year <= 9999 ? padded(year, 4) : sign + padded(Math.abs(year), 6);
  return `${whole}-${padded(month, 2)}-${padded(day, 2)}`;
};

/** Days of a period of 400 years, of 100 and of 4; the longer one has a leap day more or less. */
const [in400, in100, in4] = [146_097, 36_524, 1461];
/** Days from 1 March of the year 0 to 1 January 1970. */
const epoch = 719_468;

/**
 * Days since 1 January 1970. Years are counted from March, so that the leap day is their last; then 153 days make
 * five months.
 */
const epochDayOf = (year: number, month: number, day: number): number => {
  const from = month > 2 ? year : year - 1;
  const century = Math.floor(from / 100);
  const months = month > 2 ? month - 3 : month + 9;
  const inYear = Math.floor((153 * months + 2) / 5) + day - 1;
  return Math.floor((from * in4) / 4) - century + Math.floor(century / 4) + inYear - epoch;
};

/**
 * A day of the Gregorian calendar. Counted on integers, because every phrase is tried in several years; the moments and
 * time zones of other parts have a library of their own.
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

  /** A day that the month does not have is the month's last. Months are 1 to 12. */
  static of(year: number, month: number, day: number): CalendarDate {
    const last = Math.min(day, daysInMonth(year, month));
    return new CalendarDate(year, month, last, epochDayOf(year, month, last));
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
    const epochDay = this.epochDay + count;
    const day = this.day + count;
    if (day >= 1 && day <= 28) return new CalendarDate(this.year, this.month, day, epochDay);
    const days = epochDay + epoch;
    const era = Math.floor(days / in400);
    const inEra = days - era * in400;
    const ofEra = Math.floor(
      (inEra -
        Math.floor(inEra / (in4 - 1)) +
        Math.floor(inEra / in100) -
        Math.floor(inEra / (in400 - 1))) /
        365,
    );
    const inYear = inEra - (365 * ofEra + Math.floor(ofEra / 4) - Math.floor(ofEra / 100));
    const months = Math.floor((5 * inYear + 2) / 153);
    const month = months < 10 ? months + 3 : months - 9;
    const year = era * 400 + ofEra + (month <= 2 ? 1 : 0);
    return new CalendarDate(year, month, inYear - Math.floor((153 * months + 2) / 5) + 1, epochDay);
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

  /** 1 is Monday, 7 is Sunday. */
  get dayOfWeek(): number {
    const days = (this.epochDay + 3) % 7;
    return (days < 0 ? days + 7 : days) + 1;
  }

  get daysInMonth(): number {
    return daysInMonth(this.year, this.month);
  }

  toString(): Day {
    return isoDay(this.year, this.month, this.day);
  }
}
