import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Step } from '../../domain/deadline.ts';
import { addWorkingDays } from '../../domain/working-days.ts';
import type { TimeContext } from './context.ts';
import type { Counted, When } from './expression.ts';
import type { Interval } from './interval.ts';
import { calendarStep } from './span.ts';
import { step } from './wording.ts';

type Nth = Extract<When, { kind: 'nth' }>;

const zhNames: Readonly<Record<Counted, string>> = {
  day: '日',
  week: '周',
  weekday: '该星期几',
  'working day': '工作日',
  month: '月',
  quarter: '季度',
};

const orderOf = (nth: number): { en: string; zh: string } => {
  if (nth === -1) return { en: 'the last', zh: '最后一个' };
  return nth < 0
    ? { en: `number ${-nth} from the end, a`, zh: `倒数第${-nth}个` }
    : { en: `number ${nth}`, zh: `第${nth}个` };
};

/** "number 2 week of it", 其中前2个工作日. */
const ruleOf = ({ nth, of, all = false }: Nth): Step => {
  const zh = zhNames[of];
  if (!all) {
    const order = orderOf(nth);
    return step('rule', `${order.en} ${of} of it`, `其中${order.zh}${zh}`);
  }
  const count = Math.abs(nth);
  const [en, side] = nth < 0 ? ['last', '最后'] : ['first', '前'];
  return step('rule', `the ${en} ${count} ${of}s of it`, `其中${side}${count}个${zh}`);
};

/** The nth whole month or quarter. */
const monthsAt = (nth: number, size: number, { from, to }: Interval): Interval => {
  const first =
    nth < 0 ? to.withDay(1).plusMonths(1 + size * nth) : from.plusMonths(size * (nth - 1));
  return { from: first, to: first.plusMonths(size).plusDays(-1) };
};

/** The nth week; it belongs to the month that holds its Thursday (ISO 8601). */
const weekAt = (nth: number, { from, to }: Interval): Interval => {
  const thursday =
    nth < 0
      ? to.lastWeekday(4).plusDays(7 * (nth + 1))
      : from.plusDays(((11 - from.dayOfWeek) % 7) + 7 * (nth - 1));
  return { from: thursday.plusDays(-3), to: thursday.plusDays(3) };
};

/** The nth day that is counted by days; below zero it is counted from the end. */
const dayAt = ({ nth, of, weekday = 1 }: Nth, { from, to }: Interval): CalendarDate => {
  if (of === 'day') return nth < 0 ? to.plusDays(nth + 1) : from.plusDays(nth - 1);
  if (nth < 0) return to.lastWeekday(weekday).plusDays(7 * (nth + 1));
  return from.plusDays(((weekday - from.dayOfWeek + 7) % 7) + 7 * (nth - 1));
};

/** The nth day, week, weekday, working day, month or quarter of a period, or all of them up to it; null when it has none. */
export const nthOf = (
  when: Nth,
  period: Interval,
  context: TimeContext,
): { interval: Interval | null; steps: readonly Step[]; provisional: boolean } => {
  const { nth, of, all = false } = when;
  const { from, to } = period;
  const rule = ruleOf(when);
  const upTo = (found: Interval): Interval => {
    if (!all) return found;
    return nth < 0 ? { from: found.from, to } : { from, to: found.to };
  };
  const inside = (day: CalendarDate): Interval | null =>
    day.epochDay >= from.epochDay && day.epochDay <= to.epochDay
      ? upTo({ from: day, to: day })
      : null;
  const said = (interval: Interval | null) => ({ interval, steps: [rule], provisional: false });
  if (of === 'week') return said(upTo(weekAt(nth, period)));
  if (of === 'month' || of === 'quarter')
    return said(upTo(monthsAt(nth, of === 'month' ? 1 : 3, period)));
  if (of !== 'working day') return said(inside(dayAt(when, period)));
  const { date, provisional } = addWorkingDays(
    nth < 0 ? to.plusDays(1) : from.plusDays(-1),
    nth,
    context.calendar(),
  );
  return { interval: inside(date), steps: [rule, calendarStep(from, date, context)], provisional };
};
