import { within } from '../../domain/span.ts';
import type { Reading } from '../reading.ts';
import { covered, inside, touches } from '../text/sorted.ts';
import type { TimeExpression } from '../time/expression.ts';

const binding: ReadonlySet<string> = new Set(['must', 'urges', 'please', 'charge']);
const free: ReadonlySet<string> = new Set(['may', 'decided', 'done', 'said', 'asks']);

/** A limit that stands by itself: a counted length from the paper or the meeting, a day, or a period's end. */
const definite = ({ limit, when, every }: TimeExpression): boolean => {
  if (every !== undefined || (limit !== 'before' && limit !== 'within')) return false;
  if (when.kind === 'span') return when.anchor !== 'event';
  return limit === 'before' && (when.kind !== 'fields' || when.fields.clock !== true);
};

/** What a length counts from, in its own words: nobody writes that of anything but a limit. */
const anchored = /\bthis {1,40}[a-z]+$|\bthe {1,40}meeting$|印发|发布|下发|会后|会议结束/;

/**
 * Limits in sentences that bind somebody and from which no directive was taken. They are shown and belong to nobody:
 * better a date without its directive than a missed one. What was left out knowingly stays out.
 */
export const unclaimed = (reading: Reading): TimeExpression[] => {
  const { sentences, times, words, drafts, excluded, folded } = reading;
  const claimed = new Set(
    drafts
      .flatMap((draft) => [draft, ...draft.also])
      .flatMap(({ start, end }) => inside(times, start, end)),
  );
  const left = covered(excluded);
  return sentences.flatMap((sentence) => {
    const limits = inside(times, sentence.start, sentence.end).filter(definite);
    if (limits.length === 0) return [];
    // "By 15 May" permits nothing.
    const duties = inside(words, sentence.start, sentence.end).filter(
      (duty) => !limits.some((time) => within(duty, time)),
    );
    const bound =
      duties.some(({ value }) => binding.has(value)) &&
      !duties.some(({ value }) => free.has(value)) &&
      !touches(left, sentence);
    return limits.filter(
      (time) => (bound || anchored.test(folded.slice(time.start, time.end))) && !claimed.has(time),
    );
  });
};
