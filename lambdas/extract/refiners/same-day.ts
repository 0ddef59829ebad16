import type { Day } from '../../domain/language.ts';
import type { Reading } from '../reading.ts';
import { firstFrom } from '../text/sorted.ts';
import type { TimeContext } from '../time/context.ts';
import type { TimeExpression } from '../time/expression.ts';

/** A deadline of the text and its day; null where it has none. */
export interface Stated {
  readonly time: TimeExpression;
  readonly date: Day | null;
}

/**
 * The deadline that "by that date" means: the last one, if no other time stands between, in the same paragraph or in
 * the items of one list; null where that is not so, or where it comes again.
 */
export const sameDay = (
  { blocks, times, text }: Reading,
  { start }: TimeExpression,
  last: Stated | null,
): NonNullable<TimeContext['same']> | null => {
  if (last?.date == null || last.time.every !== undefined) return null;
  if (times.list[times.from(start) - 1]?.start !== last.time.start) return null;
  const from = firstFrom(blocks, last.time.start + 1) - 1;
  const to = firstFrom(blocks, start + 1) - 1;
  const heading = blocks[from]?.heading;
  for (let at = from; from !== to && at <= to; at += 1) {
    const block = blocks[at];
    if (block?.marker == null || block.heading !== heading) return null;
  }
  return { date: last.date, words: text.slice(last.time.start, last.time.end) };
};
