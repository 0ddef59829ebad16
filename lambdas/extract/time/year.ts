import { CalendarDate } from '../../domain/calendar-date.ts';
import type { Step } from '../../domain/deadline.ts';
import type { Resolved, TimeContext } from './context.ts';
import type { Fields } from './expression.ts';
import type { Interval } from './interval.ts';
import { dayOf, periodOf, tenOf } from './interval.ts';
import { step } from './wording.ts';

/** No date, and why. */
export const none = (warning: Resolved['warning'], steps: readonly Step[] = []): Resolved => ({
  interval: null,
  steps,
  warning,
  provisional: false,
  year: null,
});

/** How many days back a day without a year may lie where nothing limits. */
const recent = 100;

/** Chooses the year of a day or period that has none: a weekday beside it (Friday 13 February) tells it within half a year. */
const chooseYear = (
  make: (year: number) => Interval | null,
  anchor: CalendarDate,
  mode: TimeContext['yearless'],
  weekday: number | undefined,
): Interval | null => {
  // Only a Chinese year reaches into the next, and then into its first months.
  if (mode === 'next' && weekday === undefined && anchor.month > 3) {
    const own = make(anchor.year);
    if (own !== null && own.to.epochDay >= anchor.epochDay) return own;
    return make(anchor.year + 1);
  }
  const candidates = [anchor.year - 1, anchor.year, anchor.year + 1].flatMap((year) => {
    const interval = make(year);
    return interval === null ? [] : [interval];
  });
  if (weekday !== undefined) {
    const said = candidates.find(
      ({ from }) => from.dayOfWeek === weekday && Math.abs(from.epochDay - anchor.epochDay) <= 190,
    );
    if (said !== undefined) return said;
  }
  if (mode === 'next') return candidates.find(({ to }) => to.epochDay >= anchor.epochDay) ?? null;
  if (mode === 'past')
    return candidates.findLast(({ from }) => from.epochDay <= anchor.epochDay) ?? null;
  // A day is spoken of soon after it; what lies further back is meant to come.
  const away = ({ from, to }: Interval): number => {
    const back = anchor.epochDay - to.epochDay;
    if (back <= 0) return Math.max(0, from.epochDay - anchor.epochDay);
    return from.epochDay === to.epochDay && back <= recent ? back : 1000 + back;
  };
  return candidates.reduce<Interval | null>(
    (best, each) => (best === null || away(each) < away(best) ? each : best),
    null,
  );
};

/** This year's is over so long that the next one is meant: "this January" in a paper of December. */
const over = 270;

/** This September, last March, next Easter. */
const yearByWay = (
  make: (year: number) => Interval | null,
  anchor: CalendarDate,
  way: NonNullable<Fields['yearWay']>,
): Interval | null => {
  const own = make(anchor.year);
  const later = make(anchor.year + 1);
  const from = own?.from.epochDay ?? 0;
  const to = own?.to.epochDay ?? 0;
  if (way === 'this') return to < anchor.epochDay - over ? later : own;
  if (way === 'last') return to < anchor.epochDay ? own : make(anchor.year - 1);
  return from > anchor.epochDay ? own : later;
};

/** The interval of the fields in a given year; null when they name no such day. */
export const inYear = (
  fields: Fields,
  month: number | null,
): ((year: number) => Interval | null) | null => {
  if (month !== null && fields.day !== undefined) {
    const { day } = fields;
    return (year) => dayOf(year, month, day);
  }
  if (month !== null && (month < 1 || month > 12)) return null;
  if (month !== null && fields.ten !== undefined) {
    const { ten } = fields;
    return (year) => tenOf(year, month, ten);
  }
  if (month !== null) return (year) => periodOf(year, month, 'month', fields.part);
  if (fields.quarter !== undefined) {
    const { quarter } = fields;
    if (quarter < 1 || quarter > 4) return null;
    return (year) => periodOf(year, quarter * 3 - 2, 'quarter', fields.part);
  }
  if (fields.half !== undefined) {
    const begins = fields.half === 1 ? 1 : 7;
    return (year) => periodOf(year, begins, 'half', fields.part);
  }
  return null;
};

const yearStep = (year: number, context: TimeContext): Step => {
  const note = context.note;
  return step(
    'year',
    `${year} from the document's date${note === null ? '' : ` (${note.en})`}`,
    `年份${year}取自文件日期${note === null ? '' : `（${note.zh}）`}`,
  );
};

/** A date, and how it was found. */
export const found = (
  interval: Interval,
  steps: readonly Step[],
  year: number | null = null,
): Resolved => ({
  interval,
  steps,
  warning: null,
  provisional: false,
  year,
});

/** The interval in the year that is stated, inherited from an earlier phrase, or chosen by the document's date. */
export const withYear = (
  make: (year: number) => Interval | null,
  fields: Fields,
  context: TimeContext,
  steps: Step[],
): Resolved => {
  const anchor = context.document === null ? null : CalendarDate.from(context.document);
  const stated =
    fields.year ??
    (fields.yearOffset !== undefined && anchor !== null ? anchor.year + fields.yearOffset : null);
  if (stated !== null) {
    const interval = make(stated);
    return interval === null ? none('no-such-day', steps) : found(interval, steps, stated);
  }
  if (fields.yearWay !== undefined && anchor !== null) {
    const interval = yearByWay(make, anchor, fields.yearWay);
    if (interval === null) return none('no-such-day', steps);
    return found(interval, [...steps, yearStep(interval.to.year, context)]);
  }
  if (context.inherited !== null) {
    const interval = make(context.inherited);
    const inherit = step(
      'year',
      `${context.inherited} from the phrase before it`,
      `年份${context.inherited}承前文`,
    );
    if (interval !== null) return found(interval, [...steps, inherit], context.inherited);
  }
  if (anchor === null) return none('no-year', steps);
  const interval = chooseYear(make, anchor, context.yearless, fields.weekday);
  if (interval === null) return none('no-such-day', steps);
  return found(interval, [...steps, yearStep(interval.to.year, context)]);
};
