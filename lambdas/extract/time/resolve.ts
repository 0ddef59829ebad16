import { CalendarDate } from '../../domain/calendar-date.ts';
import { dayWords } from '../../domain/day-words.ts';
import { addWorkingDays } from '../../domain/working-days.ts';
import type { Resolved, TimeContext } from './context.ts';
import { dayBefore, eveOf } from './eve.ts';
import type { Every, TimeExpression, When } from './expression.ts';
import { everyWords } from './frequency.ts';
import type { DaysOff } from './holiday.ts';
import { holidayOff, sideOf } from './holiday.ts';
import { weekOf } from './interval.ts';
import { nthOf } from './nth.ts';
import { firstTime } from './recurrence.ts';
import { resolveFields, resolveNamed } from './resolve-fields.ts';
import { resolveRange } from './resolve-range.ts';
import { runInterval } from './run.ts';
import { calendarStep, countedFrom, hangsOnEvent, inHours, spanInterval } from './span.ts';
import { step } from './wording.ts';
import { found, none } from './year.ts';

const named =
  (context: TimeContext) =>
  (index: number): Resolved =>
    resolveNamed({ named: index }, { ...context, yearless: 'next' });

const off = (when: Extract<When, { kind: 'holiday' }>, context: TimeContext): DaysOff | Resolved =>
  holidayOff(when, context, named(context));

/** The day of the next meeting, as the text says it; none where it does not. */
const resolveNextMeeting = ({ nextMeeting }: TimeContext): Resolved => {
  if (nextMeeting == null)
    return none(null, [
      step('event', 'the text does not say when the next meeting is', '文中未写下次会议日期'),
    ]);
  const day = CalendarDate.from(nextMeeting);
  const words = dayWords(nextMeeting);
  return found({ from: day, to: day }, [
    step('anchor', `the next meeting is on ${words.en}`, `下次会议定于${words.zh}`),
  ]);
};

/** The day of the deadline before it; none where nothing stands before. */
const resolveSameDay = ({ same }: TimeContext): Resolved => {
  if (same == null)
    return none(null, [
      step('event', 'no deadline stands before it in the text', '前文未写可承接的时限'),
    ]);
  const day = CalendarDate.from(same.date);
  const quoted = /^["“”„「『《]/.test(same.words);
  const [en, zh] = quoted ? [same.words, same.words] : [`"${same.words}"`, `“${same.words}”`];
  return found({ from: day, to: day }, [
    step('anchor', `the day of ${en} before it`, `与前文${zh}同日`),
  ]);
};

const resolveNth = (when: Extract<When, { kind: 'nth' }>, context: TimeContext): Resolved => {
  if (when.inside.kind === 'holiday') {
    const days = off(when.inside, context);
    if (days.interval === null) return { ...days, interval: null } as Resolved;
    const { from, to } = days.interval;
    const { side } = when.inside;
    if (when.of === 'day')
      return { ...found({ from, to: from }, days.steps), provisional: days.provisional };
    if (when.of === 'week') {
      const week = weekOf(to.plusDays(1), 0);
      return {
        ...found({ ...week, from: to.plusDays(1) }, days.steps),
        provisional: days.provisional,
      };
    }
    const { date, provisional } =
      side < 0
        ? addWorkingDays(from, -Math.abs(when.nth), context.calendar())
        : addWorkingDays(to, when.nth, context.calendar());
    return {
      ...found({ from: date, to: date }, [...days.steps, calendarStep(from, date, context)]),
      provisional: provisional || days.provisional,
    };
  }
  const inside = resolveWhen(when.inside, { ...context, yearless: 'next' });
  if (inside.interval === null) return inside;
  const nth = nthOf(when, inside.interval, context);
  if (nth.interval === null) return none('no-such-day', inside.steps);
  return { ...inside, ...nth, interval: nth.interval, steps: [...inside.steps, ...nth.steps] };
};

const resolveWhen = (when: When, context: TimeContext): Resolved => {
  if (when.kind === 'fields') return resolveFields(when.fields, context);
  if (when.kind === 'next meeting') return resolveNextMeeting(context);
  if (when.kind === 'same day') return resolveSameDay(context);
  if (when.kind === 'run') return runInterval(when, context);
  if (when.kind === 'range') return resolveRange(when, context, resolveWhen);
  // Only what comes again is one of several, and that is resolved one by one.
  if (when.kind === 'either') return none(null);
  if (when.kind === 'nth') return resolveNth(when, context);
  if (when.kind === 'holiday') {
    const days = off(when, context);
    if (days.interval === null) return { ...days, interval: null } as Resolved;
    return {
      ...found(sideOf(days as DaysOff, when.side), days.steps),
      provisional: days.provisional,
    };
  }
  if (when.anchor === 'holiday') {
    const days = off({ kind: 'holiday', side: 0, feast: null }, context);
    if (days.interval === null) return { ...days, interval: null } as Resolved;
    return countedFrom(days.interval, when, context, days.steps);
  }
  if (when.base === undefined) return spanInterval(when, context);
  const base = resolveWhen(when.base, context);
  if (base.interval === null) return base;
  const counted = countedFrom(base.interval, when, context, base.steps);
  return { ...counted, provisional: counted.provisional || base.provisional };
};

const often = (every: Every, dated: boolean) => {
  const { en, zh } = everyWords(every);
  return step(
    'recurrence',
    `${en}${dated ? '; this is the first time' : ''}`,
    `${zh}${dated ? '；此为首次' : ''}`,
  );
};

/** Resolves an expression against what it counts from; adds how often it comes again. */
export const resolve = (expression: TimeExpression, context: TimeContext): Resolved => {
  const { when, every, limit, strict, midnight } = expression;
  const eve = (each: When, found: Resolved, at: TimeContext): Resolved => {
    if (midnight === true) return dayBefore(found);
    const index = each.kind === 'fields' ? each.fields.named : undefined;
    return index !== undefined && limit === 'before' && strict === true
      ? eveOf(found, index, at)
      : found;
  };
  if (every !== undefined) {
    if (context.document === null) return none('no-year');
    const { since } = context;
    const start = since != null && since > context.document ? since : context.document;
    const at: TimeContext = { ...context, document: start, inherited: null };
    const first = firstTime(
      when,
      every,
      CalendarDate.from(start),
      since == null ? null : CalendarDate.from(since),
      (each, day) => {
        const then: TimeContext = { ...at, document: day.toString() };
        return eve(each, resolveWhen(each, then), then);
      },
    );
    return { ...first, steps: [often(every, first.interval !== null), ...first.steps] };
  }
  const resolved = inHours(expression)
    ? hangsOnEvent(context)
    : eve(when, resolveWhen(when, context), context);
  // A length that is only told (3天后, two weeks ago) is the day it ends on.
  if (when.kind === 'span' && limit !== 'within' && resolved.interval !== null) {
    const day = when.back === true ? resolved.interval.from : resolved.interval.to;
    return { ...resolved, interval: { from: day, to: day } };
  }
  return resolved;
};
