import { CalendarDate } from '../../domain/calendar-date.ts';
import type { Resolved, TimeContext } from './context.ts';
import type { Fields, When } from './expression.ts';
import type { Interval } from './interval.ts';
import { slashStart } from './slash-range.ts';
import { step } from './wording.ts';

type Range = Extract<When, { kind: 'range' }>;
type Resolver = (when: When, context: TimeContext) => Resolved;

/** Whether a day or period is told from the document's: 明年3月, next week. */
const isMoved = ({
  yearOffset,
  quarterOffset,
  monthOffset,
  weekOffset,
  dayOffset,
}: Fields): boolean =>
  (yearOffset ?? quarterOffset ?? monthOffset ?? weekOffset ?? dayOffset) !== undefined;

/**
 * Whether the end is told from the document's date, and not from where the period begins: 去年11月至今年3月, but of
 * 2026年11月至次年3月 the next year is that of the beginning.
 */
const toldFromPaper = ({ from, to }: Range): boolean => {
  if (to.kind !== 'fields' || !isMoved(to.fields)) return false;
  const begins = from.kind === 'fields' && isMoved(from.fields);
  return begins || to.fields.yearOffset !== 1;
};

/** From the one to the other; what one part leaves out, the other or the document's date says. */
export const resolveRange = (when: Range, around: TimeContext, resolved: Resolver): Resolved => {
  const { to: end } = when;
  // 12月20日至明年1月10日 is still to come.
  const ahead = end.kind === 'fields' && end.fields.yearOffset === 1;
  const context: TimeContext = ahead ? { ...around, yearless: 'next' } : around;
  const from = resolved(slashStart(when, context), context);
  if (from.interval === null) return from;
  const running = runningRange(when, from.interval, from.year, context, resolved);
  if (running !== null) return running;
  const after: TimeContext = toldFromPaper(when)
    ? context
    : { ...context, document: from.interval.from.toString(), yearless: 'next', note: null };
  const to = resolved(when.to, after);
  if (to.interval === null) return to;
  return {
    ...to,
    interval: { from: from.interval.from, to: to.interval.to },
    steps: from.steps,
    provisional: from.provisional || to.provisional,
  };
};

/** How many days ago a period may have begun that a paper speaks of as its own. */
const begun = 180;

/** 3月1日—3月15日 in a paper of 3 March: a period without a year that is running is meant, and not the next year's; null where none is. */
const runningRange = (
  when: Range,
  next: Interval,
  year: number | null,
  context: TimeContext,
  resolved: Resolver,
): Resolved | null => {
  if (year !== null || context.document === null || when.from.kind !== 'fields') return null;
  const { fields } = when.from;
  const anchor = CalendarDate.from(context.document);
  if (fields.month === undefined || isMoved(fields) || next.from.epochDay <= anchor.epochDay)
    return null;
  const earlier: Fields = { ...fields, year: next.from.year - 1 };
  const { interval, ...rest } = resolveRange(
    { ...when, from: { kind: 'fields', fields: earlier } },
    context,
    resolved,
  );
  if (interval === null || interval.to.epochDay < anchor.epochDay) return null;
  if (interval.from.epochDay < anchor.epochDay - begun) return null;
  const said = step(
    'year',
    `${interval.from.year} from the document's date, which lies in the period`,
    `文件日期在此期间内，年份取${interval.from.year}`,
  );
  return { ...rest, interval, steps: [...rest.steps, said] };
};
