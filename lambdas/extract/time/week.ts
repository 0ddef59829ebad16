import { CalendarDate } from '../../domain/calendar-date.ts';
import type { Resolved, TimeContext } from './context.ts';
import type { Fields } from './expression.ts';
import type { Interval } from './interval.ts';
import { weekOf } from './interval.ts';
import { step } from './wording.ts';
import { none, withYear } from './year.ts';

/** Week 1 is the one that 4 January lies in (ISO 8601); null when the year has no such week. */
const weekIn = (year: number, week: number): Interval | null => {
  const found = weekOf(CalendarDate.of(year, 1, 4), week - 1);
  return week >= 1 && found.from.plusDays(3).year === year ? found : null;
};

/** The part of a week that is meant: its first two days, Wednesday, or one weekday. */
const partOf = ({ from, to }: Interval, { part, weekday }: Fields): Interval => {
  const one = (day: CalendarDate): Interval => ({ from: day, to: day });
  if (weekday !== undefined) return one(from.plusDays(weekday - 1));
  if (part === 'middle') return one(from.plusDays(2));
  return { from, to: part === 'start' ? from.plusDays(1) : to };
};

/** A week of next year is spoken of by its number alone only when it is near. */
const near = 183;

/** A week by its number in the year. */
export const resolveWeek = (given: Fields, week: number, context: TimeContext): Resolved => {
  const words = step(
    'calendar',
    `week ${week} of the year (ISO 8601)`,
    `当年第${week}周（ISO 8601）`,
  );
  const found = withYear(
    (year) => {
      const whole = weekIn(year, week);
      return whole === null ? null : partOf(whole, given);
    },
    given,
    context,
    [words],
  );
  const { interval } = found;
  if (interval === null || found.year !== null || context.document === null) return found;
  const anchor = CalendarDate.from(context.document);
  const ahead = interval.to.epochDay - anchor.epochDay;
  return interval.to.year > anchor.year && ahead > near ? none('no-such-day', found.steps) : found;
};
