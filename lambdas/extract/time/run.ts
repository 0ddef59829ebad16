import { CalendarDate } from '../../domain/calendar-date.ts';
import { dayWords } from '../../domain/day-words.ts';
import type { Resolved, TimeContext } from './context.ts';
import type { When } from './expression.ts';
import type { Interval } from './interval.ts';
import { weekOf } from './interval.ts';
import { add, countedFrom, longest } from './span.ts';
import { step } from './wording.ts';
import { none } from './year.ts';

type Run = Extract<When, { kind: 'run' }>;

const quarterOf = (day: CalendarDate): Interval => {
  const from = CalendarDate.of(day.year, 3 * Math.floor((day.month - 1) / 3) + 1, 1);
  return { from, to: from.plusMonths(3).plusDays(-1) };
};

/** Whole units beside the anchor's own: the last two weeks end with last Sunday, 后三天 begin tomorrow. */
export const runInterval = (when: Run, context: TimeContext): Resolved => {
  if (context.document === null) return none('no-year');
  if (when.amount > longest) return none('no-such-day');
  const anchor = CalendarDate.from(context.document);
  const { back, unit } = when;
  // The next 4 working days are no 4 days.
  if (when.working)
    return countedFrom(
      { from: anchor, to: anchor },
      { ...when, kind: 'span', anchor: 'document' },
      context,
      [],
    );
  const own: Interval =
    unit === 'week'
      ? weekOf(anchor, 0)
      : unit === 'month'
        ? { from: anchor.withDay(1), to: anchor.withDay(anchor.daysInMonth) }
        : unit === 'quarter'
          ? quarterOf(anchor)
          : unit === 'year'
            ? { from: CalendarDate.of(anchor.year, 1, 1), to: CalendarDate.of(anchor.year, 12, 31) }
            : { from: anchor, to: anchor };
  const interval = back
    ? { from: add(own.from, when, -1), to: own.from.plusDays(-1) }
    : {
        from: own.to.plusDays(1),
        to: add(own.to.plusDays(1), when, 1).plusDays(-1),
      };
  const { en, zh } = dayWords(context.document);
  const words = step('anchor', `counted from the document's date, ${en}`, `以文件日期${zh}为基准`);
  return { interval, steps: [words], warning: null, provisional: false, year: null };
};
