import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { TimeContext } from './context.ts';
import type { Fields } from './expression.ts';
import type { Interval } from './interval.ts';
import { dayOf, weekOf } from './interval.ts';

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

/** How many months ahead (none but this and the next is meant without its name) a weekday and a day of the month may lie together; where nothing limits, one month back too. */
const farthest = 1;

/**
 * Friday 14: the nearest month that has that day on that weekday; null where none near has it. A weekday and a number
 * that do not fit are a slip of the pen, or no date.
 */
export const onWeekday = (
  day: number,
  weekday: number,
  anchor: CalendarDate,
  { yearless }: Pick<TimeContext, 'yearless'>,
): Interval | null => {
  const back = yearless === 'next' ? 0 : -1;
  const fitting: Interval[] = [];
  for (let later = back; later <= farthest; later += 1) {
    const month = anchor.withDay(1).plusMonths(later);
    const interval = dayOf(month.year, month.month, day);
    if (interval?.from.dayOfWeek !== weekday) continue;
    if (yearless === 'next' && interval.from.epochDay < anchor.epochDay) continue;
    if (yearless === 'past' && interval.from.epochDay > anchor.epochDay) continue;
    fitting.push(interval);
  }
  // Of two that fit (in February and March) the past one only when it is much nearer.
  const away = ({ from }: Interval): number => {
    const ahead = from.epochDay - anchor.epochDay;
    return ahead < 0 ? -2 * ahead : ahead;
  };
  return fitting.reduce<Interval | null>(
    (best, each) => (best === null || away(each) < away(best) ? each : best),
    null,
  );
};
