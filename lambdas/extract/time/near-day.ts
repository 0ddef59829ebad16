import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { TimeContext } from './context.ts';
import type { Fields } from './expression.ts';
import type { Interval } from './interval.ts';
import { weekOf } from './interval.ts';

const one = (day: CalendarDate): Interval => ({ from: day, to: day });

/**
 * A day or week told from the document's: tomorrow, next week, 下周五, Friday. A weekday alone is the next one; where it
 * limits (by Friday) the document's own day counts too, else that would have been called today.
 */
export const nearDay = (fields: Fields, anchor: CalendarDate, context: TimeContext): Interval => {
  const { dayOffset, weekOffset, weekday, weekdayWay, part } = fields;
  if (dayOffset !== undefined) return one(anchor.plusDays(dayOffset));
  const week = weekOf(anchor, weekOffset ?? 0);
  if (weekday === undefined) {
    // 周初, 周末段: the first two days and from Thursday on.
    if (part === 'start') return { from: week.from, to: week.from.plusDays(1) };
    if (part === 'middle') return one(week.from.plusDays(2));
    return week;
  }
  const day = week.from.plusDays(weekday - 1);
  if (weekdayWay === 'last') return one(day.epochDay < anchor.epochDay ? day : day.plusDays(-7));
  if (weekOffset !== undefined) return one(day);
  const order = day.epochDay - anchor.epochDay;
  const past = order < 0 || (order === 0 && context.yearless === 'nearest');
  return one(past ? day.plusDays(7) : day);
};
