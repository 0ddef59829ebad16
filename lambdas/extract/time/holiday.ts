import { CalendarDate } from '../../domain/calendar-date.ts';
import { dayWords } from '../../domain/day-words.ts';
import type { Step } from '../../domain/deadline.ts';
import type { Holiday } from '../../domain/working-days.ts';
import { holidayAfter, holidayAround, published } from '../../domain/working-days.ts';
import type { Resolved, TimeContext } from './context.ts';
import type { When } from './expression.ts';
import type { Interval } from './interval.ts';
import { step } from './wording.ts';
import { none } from './year.ts';

/** Names of feasts whose days off the State Council arranges. */
export const arranged = /元旦|春节|除夕|清明|劳动节|五一|端午|中秋|国庆/;

/** The days off of a feast: as arranged; past the arrangements the feast itself, which may still move. */
export interface DaysOff {
  readonly interval: Interval;
  readonly steps: readonly Step[];
  readonly provisional: boolean;
}

const arrangedOff = ({ name, from, to, source }: Holiday): DaysOff => {
  const [first, last] = [dayWords(from), dayWords(to)];
  return {
    interval: { from: CalendarDate.from(from), to: CalendarDate.from(to) },
    steps: [
      step(
        'calendar',
        `the public holiday (${name}) is from ${first.en} to ${last.en} (${source})`,
        `${name}放假${first.zh}至${last.zh}（${source}）`,
      ),
    ],
    provisional: false,
  };
};

/** The days off around a feast's own day. Feasts without public holidays are one day. */
export const daysOff = (day: Interval, name: string, context: TimeContext): DaysOff => {
  const public_ = arranged.test(name) && context.calendar() === 'china';
  const holiday = public_ ? holidayAround(day.from.toString()) : null;
  if (holiday !== null) return arrangedOff(holiday);
  const outside = day.from.toString() < published.from || day.from.toString() > published.to;
  if (!public_ || !outside) return { interval: day, steps: [], provisional: false };
  const unknown = step(
    'calendar',
    `the days off are not published yet or not known (known: ${published.from} to ${published.to}); the feast itself is taken, and the date is provisional`,
    `放假安排尚未公布或未收录（已收录${published.from}至${published.to}），暂按节日当日计，日期待定`,
  );
  return { interval: day, steps: [unknown], provisional: true };
};

/** One side of the days off, or all of them. */
export const sideOf = ({ interval }: DaysOff, side: -1 | 0 | 1): Interval => {
  const eve = interval.from.plusDays(-1);
  const next = interval.to.plusDays(1);
  return side === 0 ? interval : side < 0 ? { from: eve, to: eve } : { from: next, to: next };
};

/** 节前, 节后: the holiday that the text spoke of last, else the next public holiday after the document's date. */
export const holidayOff = (
  when: Extract<When, { kind: 'holiday' }>,
  context: TimeContext,
  named: (index: number) => Resolved,
): DaysOff | Resolved => {
  const feast = when.feast ?? context.feast ?? null;
  if (feast !== null) {
    const resolved = named(feast);
    if (resolved.interval === null) return resolved;
    const off = daysOff(resolved.interval, context.namedDays[feast]?.name.zh ?? '', context);
    return { ...off, steps: [...resolved.steps, ...off.steps] };
  }
  if (context.document === null) return none('no-year');
  const next = context.calendar() === 'china' ? holidayAfter(context.document) : null;
  return next === null ? none('past-calendar') : arrangedOff(next);
};
