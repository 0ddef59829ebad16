import type { Step } from '../domain/deadline.ts';
import type { Day } from '../domain/language.ts';
import type { NamedDay } from '../domain/named-day.ts';
import type { Quote } from '../domain/span.ts';
import { begin, compile } from './begin.ts';
import { namedDays as findNamedDays } from './parsers/named-days.ts';
import { times } from './parsers/times.ts';
import { words } from './parsers/words.ts';
import type { Reading, Tools } from './reading.ts';
import { withEvent } from './refiners/event-words.ts';
import { Passage } from './refiners/passage.ts';
import { lastStep, phraseStep } from './refiners/steps.ts';
import { unwrap } from './text/unwrap.ts';
import type { Every, TimeExpression } from './time/expression.ts';
import { resolve } from './time/resolve.ts';

/** A time expression of a phrase and the days it means. */
export interface ExplainedDate extends Quote {
  /** First day, inclusive; null when open or unknown. */
  readonly from: Day | null;
  /** Last day, inclusive; null when open or unknown. */
  readonly to: Day | null;
  /** Whether the phrase limits (by, within, before, 前, 内, 底). */
  readonly deadline: boolean;
  /** How often it comes again. */
  readonly recurrence?: Every;
  /** Whether the date rests on a calendar that is not published yet. */
  readonly provisional?: boolean;
  readonly steps: readonly Step[];
}

const compiled = new WeakMap<readonly NamedDay[], Tools>();

/** The list of named days, compiled when it is first seen. */
const toolsFor = (namedDays: readonly NamedDay[]): Tools => {
  const known = compiled.get(namedDays) ?? compile({ departments: [], namedDays });
  compiled.set(namedDays, known);
  return known;
};

const limits = ({ limit, when }: TimeExpression): boolean =>
  limit === 'before' ||
  limit === 'within' ||
  (when.kind === 'fields' && when.fields.part === 'end');

/** Explains an expression as it is meant behind those that stand before it. */
const explained = (reading: Reading, passage: Passage, found: TimeExpression): ExplainedDate => {
  const { text } = reading;
  const { time, context } = passage.read(found);
  const deadline = limits(time);
  const { start, end, event } = withEvent(reading, time);
  const { interval, steps, provisional } = resolve(time, {
    ...context,
    event,
    yearless: deadline ? 'next' : 'nearest',
    calendar: () => (reading.language === 'zh' ? 'china' : 'weekdays'),
  });
  // As in a paper, only what limits says something of what stands behind it.
  if (deadline || time.every !== undefined) passage.note(time, interval?.to.toString() ?? null);
  const { limit, when, every } = time;
  const named = when.kind === 'fields' && when.fields.named !== undefined;
  const counted = when.kind === 'span';
  const openEnd = limit === 'since' || (limit === 'after' && !counted);
  const openStart = limit === 'before';
  const to = interval === null || openEnd ? null : interval.to.toString();
  const words = text.slice(start, end);
  return {
    start,
    end,
    text: words,
    from: interval === null || openStart ? null : interval.from.toString(),
    to,
    deadline,
    ...(every === undefined ? {} : { recurrence: every }),
    ...(provisional ? { provisional } : {}),
    steps: [phraseStep(words), ...steps, ...(to === null ? [] : [lastStep(time, to, named)])],
  };
};

/**
 * Explains each time expression of a phrase: the days it means and the steps that led there. Year, month and how often are
 * taken over from what stands before it, as in a paper (`Passage`). `date` is what relative phrases count from; null
 * leaves them open. Never throws.
 */
export const explainDates = (
  phrase: string,
  date: Day | null,
  namedDays: readonly NamedDay[],
): readonly ExplainedDate[] => {
  const page = unwrap(phrase);
  let reading = begin(page, { supplied: date, uploaded: null }, toolsFor(namedDays));
  for (const stage of [words, findNamedDays, times])
    reading = { ...reading, ...stage.run(reading) };
  reading = { ...reading, document: { ...reading.document, date } };
  const passage = new Passage(reading);
  return page.restored(reading.times.list.map((time) => explained(reading, passage, time)));
};
