import { CalendarDate } from '../../domain/calendar-date.ts';
import type { Fields } from './expression.ts';

/** Days `from` to `to`, both included. */
export interface Interval {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

const months = (from: CalendarDate, count: number): Interval => ({
  from,
  to: from.plusMonths(count).plusDays(-1),
});

const monthsOf = { month: 1, quarter: 3, half: 6, year: 12 } as const;
export type Period = keyof typeof monthsOf;

/**
 * The start, middle or end of a period. 初, 中, 底 of a month are its first ten days, its second ten days
 * and what remains (旬); of a longer period, its first, middle and last third or month.
 */
const cut = (whole: Interval, period: Period, part: NonNullable<Fields['part']>): Interval => {
  const { from } = whole;
  if (period === 'month') {
    if (part === 'start') return { from, to: from.plusDays(9) };
    if (part === 'middle') return { from: from.plusDays(10), to: from.plusDays(19) };
    return { from: from.plusDays(20), to: whole.to };
  }
  const last = whole.to.withDay(1);
  if (part === 'end') return { from: last, to: whole.to };
  if (part === 'start') return months(from, 1);
  // 年中 is told of the end of the first half-year: "by mid-2026" is by 30 June.
  if (period === 'year') return months(from.plusMonths(5), 1);
  const third = Math.floor(monthsOf[period] / 3);
  return months(from.plusMonths(third), Math.max(1, monthsOf[period] - 2 * third));
};

/** The interval of a period that begins in `month` of `year`, or the part of it. */
export const periodOf = (
  year: number,
  month: number,
  period: Period,
  part: Fields['part'],
): Interval => {
  const whole = months(CalendarDate.of(year, month, 1), monthsOf[period]);
  return part === undefined ? whole : cut(whole, period, part);
};

/** 上旬, 中旬, 下旬: days 1 to 10, 11 to 20, 21 to the end; 4 and 5 are 上半月 and 下半月, to the 15th and from the 16th; 6 and 7 上中旬 and 中下旬. */
export const tenOf = (year: number, month: number, ten: number): Interval => {
  const last = months(CalendarDate.of(year, month, 1), 1).to;
  if (ten === 4)
    return { from: CalendarDate.of(year, month, 1), to: CalendarDate.of(year, month, 15) };
  if (ten === 5) return { from: CalendarDate.of(year, month, 16), to: last };
  if (ten > 5)
    return { from: tenOf(year, month, ten - 5).from, to: tenOf(year, month, ten - 4).to };
  const from = CalendarDate.of(year, month, (ten - 1) * 10 + 1);
  return { from, to: ten === 3 ? last : from.plusDays(9) };
};

/** One day; null when the month has no such day. */
export const dayOf = (year: number, month: number, day: number): Interval | null => {
  if (month < 1 || month > 12 || day < 1) return null;
  const found = CalendarDate.of(year, month, day);
  return found.day === day ? { from: found, to: found } : null;
};

/** Monday to Sunday of the week `offset` weeks from the one that `anchor` lies in. */
export const weekOf = (anchor: CalendarDate, offset: number): Interval => {
  const from = anchor.plusDays(1 - anchor.dayOfWeek + 7 * offset);
  return { from, to: from.plusDays(6) };
};

/** US federal fiscal year: 1 October of the year before to 30 September (31 U.S.C. 1102). */
export const fiscalYear = (year: number): Interval => ({
  from: CalendarDate.of(year - 1, 10, 1),
  to: CalendarDate.of(year, 9, 30),
});
