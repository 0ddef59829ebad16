import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Step } from '../../domain/deadline.ts';
import { addWorkingDays } from '../../domain/working-days.ts';
import type { TimeContext } from './context.ts';
import type { When } from './expression.ts';
import type { Interval } from './interval.ts';
import { calendarStep } from './span.ts';
import { step } from './wording.ts';

type Nth = Extract<When, { kind: 'nth' }>;

/** The nth day, week, weekday or working day of a period; null when it has none. */
export const nthOf = (
  { nth, of, weekday = 1 }: Nth,
  { from, to }: Interval,
  context: TimeContext,
): { interval: Interval | null; steps: readonly Step[]; provisional: boolean } => {
  const last = nth < 0;
  const order = last ? 'the last' : `number ${nth}`;
  const count = last ? '最后一个' : `第${nth}个`;
  const zh = { day: '日', week: '周', weekday: '该星期几', 'working day': '工作日' } as const;
  const rule = step('rule', `${order} ${of} of it`, `其中${count}${zh[of]}`);
  const whole = (day: CalendarDate): Interval | null =>
    day.epochDay >= from.epochDay && day.epochDay <= to.epochDay ? { from: day, to: day } : null;
  const said = (interval: Interval | null) => ({ interval, steps: [rule], provisional: false });
  if (of === 'day') return said(whole(last ? to : from.plusDays(nth - 1)));
  if (of === 'working day') {
    const { date, provisional } = last
      ? addWorkingDays(to.plusDays(1), -1, context.calendar())
      : addWorkingDays(from.plusDays(-1), nth, context.calendar());
    return { interval: whole(date), steps: [rule, calendarStep(from, date, context)], provisional };
  }
  if (of === 'weekday') {
    const first = from.plusDays((weekday - from.dayOfWeek + 7) % 7);
    const day = last ? to.lastWeekday(weekday) : first.plusDays(7 * (nth - 1));
    return said(whole(day));
  }
  // A week belongs to the month that holds its Thursday (ISO 8601).
  const thursday = last
    ? to.lastWeekday(4)
    : from.plusDays(((11 - from.dayOfWeek) % 7) + 7 * (nth - 1));
  return said({ from: thursday.plusDays(-3), to: thursday.plusDays(3) });
};
