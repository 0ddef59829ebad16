import type { Span } from '../../domain/span.ts';
import { within } from '../../domain/span.ts';
import type { Reading } from '../reading.ts';
import { covered, firstFrom, touches } from '../text/sorted.ts';
import type { TimeExpression } from '../time/expression.ts';
import { lasts } from '../time/lasting.ts';
import { isPastYear } from '../time/past.ts';

const binding: ReadonlySet<string> = new Set(['must', 'urges', 'please', 'charge']);
const free: ReadonlySet<string> = new Set(['may', 'decided', 'done', 'said', 'asks']);

/** A limit that stands by itself: a counted length from the paper or the meeting, a day, or a period's end. */
const definite = ({ limit, when, every }: TimeExpression): boolean => {
  if (every !== undefined || (limit !== 'before' && limit !== 'within')) return false;
  if (when.kind === 'same day') return false;
  if (when.kind === 'span') return when.anchor !== 'event';
  return limit === 'before' && (when.kind !== 'fields' || when.fields.clock !== true);
};

/** What a length counts from, in its own words: nobody writes that of anything but a limit. */
const anchored =
  /\bnow due\b|\bthis {1,40}(?!years?$|months?$|weeks?$|quarter$|fortnight$|day$|term$|season$)[a-z]+$|\bthe {1,40}meeting$|印发|发布|下发|会后|会议结束/;

/** When a body or a rule ends is nobody's task. */
const lapse =
  /\b(?:shall|will) (?:[a-z]+ )?(?:terminate|expire|cease|lapse|dissolve)\b[^,;]{0,20}$/;

/** Work behind 前 that nobody would tell of a day to come: 5月中旬前提交检测报告. */
const workBehind =
  /^(?:要|应|须|需|必须|应当)?(?:全面|基本|力争|争取|全部|统一|再)?(?:完成|报送|上报|提交|报|办结|落实|整改|安装|建成|公布|印发|出台|制定)/;

/** Where a clause of the sentence ends: at a semicolon, full or half width. */
const clausesOf = (folded: string, { start, end }: Span): Span[] => {
  const clauses: Span[] = [];
  for (let from = start; from < end; ) {
    const mark = folded.indexOf(';', from);
    const to = mark < 0 || mark >= end ? end : mark + 1;
    clauses.push({ start: from, end: to });
    from = to;
  }
  return clauses;
};

/**
 * Limits in clauses that bind somebody and from which no directive was taken. They are shown and belong to nobody:
 * better a date without its directive than a missed one. What was left out knowingly stays out.
 */
export const unclaimed = (reading: Reading): TimeExpression[] => {
  const { sentences, times, words, drafts, excluded, folded, document } = reading;
  const clauses: Span[] = [];
  let split: Span | undefined;
  // Few sentences have such a limit: they are looked for from the limits.
  for (const time of times.list) {
    if (!definite(time)) continue;
    const sentence = sentences[firstFrom(sentences, time.start + 1) - 1];
    if (sentence === undefined || sentence === split || time.end > sentence.end) continue;
    split = sentence;
    clauses.push(...clausesOf(folded, sentence));
  }
  if (clauses.length === 0) return [];
  const inCells = new Set<TimeExpression>();
  for (const { also } of drafts)
    for (const { start, end } of also)
      for (const time of times.inside(start, end)) inCells.add(time);
  const claimed = (time: TimeExpression): boolean => {
    const draft = drafts[firstFrom(drafts, time.start + 1) - 1];
    return (draft !== undefined && within(time, draft)) || inCells.has(time);
  };
  const leftOut = covered(excluded);
  return clauses.flatMap((sentence) => {
    const limits = times
      .inside(sentence.start, sentence.end)
      .filter((time) => definite(time) && !isPastYear(time, document.date));
    const left = limits.filter(
      (time) => !claimed(time) && !lasts(folded.slice(sentence.start, time.start).trimEnd()),
    );
    if (left.length === 0) return [];
    // "By 15 May" permits nothing.
    const duties = words
      .inside(sentence.start, sentence.end)
      .filter((duty) => !limits.some((time) => within(duty, time)));
    const open = !duties.some(({ value }) => free.has(value)) && !touches(leftOut, sentence);
    const bound = open && duties.some(({ value }) => binding.has(value));
    return left.filter(
      (time) =>
        bound ||
        (anchored.test(folded.slice(time.start, time.end)) &&
          !lapse.test(folded.slice(sentence.start, time.start))) ||
        (open &&
          document.date !== null &&
          workBehind.test(folded.slice(time.end, Math.min(sentence.end, time.end + 12)))),
    );
  });
};
