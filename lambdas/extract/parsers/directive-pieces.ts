import type { Span } from '../../domain/span.ts';
import type { Reading } from '../reading.ts';
import type { Marker } from '../text/marker.ts';
import { ordinalMarker } from '../text/marker.ts';
import type { Block, Sentence } from '../text/outline.ts';
import { inside, trimmed } from '../text/sorted.ts';
import type { TimeExpression } from '../time/expression.ts';

/** A part of a sentence that can be one directive: between semicolons, ordinals, and changes of deadline or subject. */
export interface Piece extends Span {
  /** The ordinal or list marker it stands under. */
  readonly marker: Marker | null;
  /** Whether the marker stands directly in front of it. */
  readonly marked: boolean;
  readonly sentence: Sentence;
  readonly block: Block;
  /** Words in front of it that say who speaks and how: "Deng Yulan stressed that", 会议议定：. */
  readonly lead: Span | null;
  /** Whether an earlier piece of the sentence stands before it. */
  readonly continued: boolean;
}

/** Whether an expression limits work: it is on or before some day, not from a day on. */
export const limits = (time: TimeExpression): boolean =>
  time.limit !== 'since' && time.limit !== 'after';

const strict = (time: TimeExpression): boolean =>
  time.limit === 'before' || time.limit === 'within';

/** After a comma, a new subject with its own verb: ", and that Finance shall", ", and X must". */
const newSubject =
  /^,? (?:and )?that (?=[^,;]{1,60} (?:shall|must|should|is to|are to)\b)|^, and (?=(?:the )?[^,;]{1,60} (?:shall|must|should) )/;

/** Where a sentence is cut, with the length of what joins the parts. */
const cuts = (reading: Reading, span: Span): readonly { at: number; next: number }[] => {
  const { folded, text, times } = reading;
  const out: { at: number; next: number }[] = [];
  const inSpan = inside(times, span.start, span.end).filter(strict);
  let depth = 0;
  let comma = span.start;
  let limited = false;
  let passed = 0;
  for (let at = span.start; at < span.end; at += 1) {
    const char = folded[at] ?? '';
    if (char === '(') depth += 1;
    if (char === ')') depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    if (char === ';') {
      out.push({ at, next: at + 1 });
      limited = false;
      comma = at + 1;
      continue;
    }
    if (char !== ',' && !(char === ' ' && folded.startsWith(' and ', at))) continue;
    while ((inSpan[passed]?.end ?? Number.POSITIVE_INFINITY) <= at) {
      limited ||= (inSpan[passed]?.start ?? 0) >= comma;
      passed += 1;
    }
    const from = at + (char === ',' ? 1 : 0);
    const subject = newSubject.exec(folded.slice(at, Math.min(at + 90, span.end)));
    const begin = trimmed(folded, from, span.end).start;
    const ordinal = char === ',' ? ordinalMarker(folded, begin, text) : null;
    const following = inSpan[passed];
    const own =
      limited &&
      char === ',' &&
      following !== undefined &&
      following.start >= at &&
      following.end <= nextComma(folded, from, span.end);
    if (subject !== null) out.push({ at, next: at + subject[0].length });
    else if (ordinal !== null) out.push({ at, next: from });
    else if (own) {
      const and = /^ ?and /.exec(folded.slice(from, from + 6));
      out.push({ at, next: from + (and?.[0].length ?? 0) });
    } else continue;
    limited = false;
    comma = at + 1;
  }
  return out;
};

const nextComma = (folded: string, from: number, to: number): number => {
  for (let at = from; at < to; at += 1) {
    if (folded[at] === ',' || folded[at] === ';') return at;
  }
  return to;
};

/** Words that introduce what is said, at the beginning of a sentence: their end, or the sentence's start. */
const leadEnd = (reading: Reading, span: Span): number => {
  const { folded, words } = reading;
  const reach = Math.min(span.end, span.start + 90);
  const verb = inside(words, span.start, reach).find(
    ({ value }) =>
      value === 'urges' ||
      value === 'said' ||
      value === 'decided' ||
      value === 'must' ||
      value === 'may',
  );
  if (verb === undefined || (verb.value !== 'urges' && verb.value !== 'said')) return span.start;
  const colon = folded.indexOf(':', verb.end);
  if (colon >= 0 && colon <= verb.end + 12) return colon + 1;
  const rest = folded.slice(verb.end, verb.end + 8);
  const joint = /^(?:,|:| that,?| ,)/.exec(rest);
  if (joint !== null) return verb.end + joint[0].length;
  return folded.slice(verb.start, verb.end).endsWith(' that') ? verb.end : span.start;
};

/** Cuts a sentence into pieces. */
export const piecesOf = (reading: Reading, sentence: Sentence, block: Block): Piece[] => {
  const { folded, text } = reading;
  let { start } = sentence;
  let marker: Marker | null = sentence.marker ?? block.marker;
  let marked = sentence.marker !== null;
  const first = ordinalMarker(folded, start, text);
  if (first !== null) {
    marker = first;
    marked = true;
    start = first.end;
  }
  const said = leadEnd(reading, { start, end: sentence.end });
  const lead = said > start ? { start, end: said } : null;
  const body = trimmed(folded, said, sentence.end);
  const parts: Piece[] = [];
  let from = body.start;
  for (const { at, next } of [...cuts(reading, body), { at: sentence.end, next: sentence.end }]) {
    const span = trimmed(folded, from, at);
    const ordinal = ordinalMarker(folded, span.start, text);
    if (ordinal !== null) {
      marker = ordinal;
      marked = true;
    }
    const begin = trimmed(folded, ordinal?.end ?? span.start, span.end);
    if (begin.start < begin.end) {
      parts.push({ ...begin, marker, marked, sentence, block, lead, continued: parts.length > 0 });
      marked = false;
    }
    from = next;
  }
  return parts;
};
