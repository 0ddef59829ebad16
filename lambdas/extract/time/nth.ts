import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Step } from '../../domain/deadline.ts';
import { addWorkingDays } from '../../domain/working-days.ts';
import type { TimeContext } from './context.ts';
import type { Length, When } from './expression.ts';
import type { Interval } from './interval.ts';
import { add, calendarStep, lengthWords } from './span.ts';
import { step } from './wording.ts';

type Nth = Extract<When, { kind: 'nth' }>;

/** The first or last so many days, weeks or months of a period; null when it is shorter. */
const stretch = (
  length: Length,
  last: boolean,
  { from, to }: Interval,
  context: TimeContext,
): ReturnType<typeof nthOf> => {
  const { amount, working } = length;
  const { en, zh } = lengthWords(length);
  const words = step(
    'rule',
    `the ${last ? 'last' : 'first'} ${en} of it`,
    `其中${last ? '最后' : '前'}${zh}`,
  );
  const begin = last ? to.plusDays(1) : from.plusDays(-1);
  const far = working
    ? addWorkingDays(begin, last ? -amount : amount, context.calendar())
    : {
        date: last ? add(begin, length, -1) : add(from, length, 1).plusDays(-1),
        provisional: false,
      };
  const interval = last ? { from: far.date, to } : { from, to: far.date };
  const fits = interval.from.epochDay >= from.epochDay && interval.to.epochDay <= to.epochDay;
  const steps = working ? [words, calendarStep(from, to, context)] : [words];
  return { interval: fits ? interval : null, steps, provisional: far.provisional };
};

/** The nth day, week, weekday or working day of a period; null when it has none. */
export const nthOf = (
  { nth, of, weekday = 1, length }: Nth,
  { from, to }: Interval,
  context: TimeContext,
): { interval: Interval | null; steps: readonly Step[]; provisional: boolean } => {
  const last = nth < 0;
  if (length !== undefined) return stretch(length, last, { from, to }, context);
  const order = nth === -1 ? 'the last' : last ? `number ${-nth} from the end,` : `number ${nth}`;
  const count = nth === -1 ? '最后一个' : last ? `倒数第${-nth}个` : `第${nth}个`;
  const zh = { day: '日', week: '周', weekday: '该星期几', 'working day': '工作日' } as const;
  const rule = step('rule', `${order} ${of} of it`, `其中${count}${zh[of]}`);
  const whole = (day: CalendarDate): Interval | null =>
    day.epochDay >= from.epochDay && day.epochDay <= to.epochDay ? { from: day, to: day } : null;
  const said = (interval: Interval | null) => ({ interval, steps: [rule], provisional: false });
  if (of === 'day') return said(whole(last ? to.plusDays(nth + 1) : from.plusDays(nth - 1)));
  if (of === 'working day') {
    const { date, provisional } = last
      ? addWorkingDays(to.plusDays(1), nth, context.calendar())
      : addWorkingDays(from.plusDays(-1), nth, context.calendar());
    return { interval: whole(date), steps: [rule, calendarStep(from, date, context)], provisional };
  }
  if (of === 'weekday') {
    const first = from.plusDays((weekday - from.dayOfWeek + 7) % 7);
    const day = last
      ? to.lastWeekday(weekday).plusDays(7 * (nth + 1))
      : first.plusDays(7 * (nth - 1));
    return said(whole(day));
  }
  // A week belongs to the month that holds its Thursday (ISO 8601).
  const thursday = last
    ? to.lastWeekday(4).plusDays(7 * (nth + 1))
    : from.plusDays(((11 - from.dayOfWeek) % 7) + 7 * (nth - 1));
  return said({ from: thursday.plusDays(-3), to: thursday.plusDays(3) });
};
