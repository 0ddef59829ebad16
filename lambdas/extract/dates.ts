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
import { lastStep, phraseStep } from './refiners/steps.ts';
import { unwrap } from './text/unwrap.ts';
import type { TimeExpression } from './time/expression.ts';
import { resolve } from './time/resolve.ts';

/** A time expression of a phrase and the days it means. */
export interface ExplainedDate extends Quote {
  /** First day, inclusive; null when open or unknown. */
  readonly from: Day | null;
  /** Last day, inclusive; null when open or unknown. */
  readonly to: Day | null;
  /** Whether the phrase limits (by, within, before, 前, 内, 底). */
  readonly deadline: boolean;
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

const explained = (reading: Reading, time: TimeExpression, date: Day | null): ExplainedDate => {
  const { text, namedDays } = reading;
  const deadline = limits(time);
  const { start, end, event } = withEvent(reading, time);
  const { interval, steps, provisional } = resolve(time, {
    event,
    document: date,
    meeting: date,
    note: null,
    inherited: null,
    yearless: deadline ? 'next' : 'nearest',
    namedDays,
    calendar: () => (reading.language === 'zh' ? 'china' : 'weekdays'),
  });
  const { limit, when } = time;
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
    ...(provisional ? { provisional } : {}),
    steps: [phraseStep(words), ...steps, ...(to === null ? [] : [lastStep(time, to, named)])],
  };
};

/**
 * Explains each time expression of a phrase: the days it means and the steps that led there. `date` is what
 * relative phrases count from; null leaves them open. Never throws.
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
  return page.restored(reading.times.list.map((time) => explained(reading, time, date)));
};
