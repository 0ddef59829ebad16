import type { Span } from '../../domain/span.ts';
import type { Codes } from './fold.ts';
import { codesOf, isHan, isWord } from './fold.ts';
import type { Marker } from './marker.ts';
import type { Sentence } from './outline.ts';
import { points } from './points.ts';
import { trimmed } from './sorted.ts';
import type { Page } from './unwrap.ts';

/** Words that end in a point without ending a sentence; "etc." before a capital letter ends one. */
const abbreviations = new Set(
  (
    'mr mrs ms dr prof no nos art sec fig vol dept gen gov sen rep cllr st messrs vs cf dec jan feb mar apr ' +
    'jun jul aug sep sept oct nov mon tue tues wed thu thurs fri approx e.g i.e u.s u.n a.m p.m inc ltd co'
  ).split(' '),
);

const closers = codesOf('"”』」)）]\'’');
/** What may follow the end of a sentence and belongs to it, folded. */
const more = codesOf('.。!?');

const [space, open, close, point, stop] = [32, 40, 41, 46, 0x3002] as const;
/** Above the bits of `points`: a mark at which a sentence may end or a bracket opens, and one at which it may be cut. */
const [look, joint] = [1 << 30, 1 << 29] as const;
/** What is known of each folded code unit: one look at a character tells all, and few need a second. */
const kinds = Int32Array.from({ length: 65_536 }, (_, code) => points.at(code));
for (const mark of '。.!?(') kinds[mark.charCodeAt(0)] = (kinds[mark.charCodeAt(0)] ?? 0) | look;
for (const mark of ',;()') kinds[mark.charCodeAt(0)] = (kinds[mark.charCodeAt(0)] ?? 0) | joint;

/** Whether the point at `at` belongs to an abbreviation, an initial or a number. */
const inner = (folded: string, text: string, at: number, from: number): boolean => {
  let begin = at;
  for (; begin > from; ) {
    const code = folded.charCodeAt(begin - 1);
    if (!isWord(code) && code !== point) break;
    begin -= 1;
    if (at - begin > 12) return false;
  }
  const word = folded.slice(begin, at);
  const single = word.length === 1 && /[A-Z]/.test(text[begin] ?? '');
  return single || /^(?:[a-z]\.)+[a-z]$/.test(word) || abbreviations.has(word);
};

/** Whether the mark at `at` (one of 。 . ! ?) ends a sentence. */
const ends = (folded: string, text: string, at: number, from: number, to: number): boolean => {
  if (folded.charCodeAt(at) !== point) return true;
  const before = folded.charCodeAt(at - 1);
  const after = folded.charCodeAt(at + 1);
  // A half-width point after a Han character ends a sentence too, unless a digit follows it.
  if (isHan(before)) return !(after >= 48 && after <= 57);
  let next = at + 1;
  while (next < to && closers.has(text.charCodeAt(next))) next += 1;
  if (next >= to) return true;
  if (folded.charCodeAt(next) !== space) return false;
  while (next < to && folded.charCodeAt(next) === space) next += 1;
  if (next >= to) return true;
  const lower = text.charCodeAt(next) >= 97 && text.charCodeAt(next) <= 122;
  return !lower && !inner(folded, text, at, from);
};

/** Longest bracket that is kept in one sentence. */
const reach = 200;

/** The end of a short bracket that opens at `at` and holds full stops: （A、B负责。列第一位者为牵头单位，下同）; `at` when there is none. */
const bracketEnd = (codes: Codes, at: number, to: number): number => {
  let stops = false;
  const end = Math.min(to, at + reach);
  for (let i = at + 1; i < end; i += 1) {
    const code = codes[i];
    if (code === open) return at;
    if (code === close) return stops ? i : at;
    stops ||= code === stop;
  }
  return at;
};

/**
 * Splits a paragraph, the block of that index, into sentences, each with its closing punctuation; the first has its marker.
 * Adds to `joints` where commas, semicolons and brackets stand.
 */
export const sentencesOf = (
  { text, folded, codes }: Pick<Page, 'text' | 'folded' | 'codes'>,
  paragraph: Span,
  block: number,
  marker: Marker | null,
  joints: number[],
): Sentence[] => {
  const sentences: Sentence[] = [];
  let holds = 0;
  const push = (from: number, to: number): void => {
    const { start, end } = trimmed(folded, from, to);
    const first = sentences.length === 0;
    const held = holds & (joint - 1);
    holds = 0;
    if (start < end)
      sentences.push({ start, end, block, first, marker: first ? marker : null, holds: held });
  };
  let from = paragraph.start;
  // Up to here nothing ends a sentence: a bracket that is kept in one.
  let closed = from;
  for (let at = from; at < paragraph.end; at += 1) {
    const code = codes[at] ?? 0;
    const kind = kinds[code] ?? 0;
    holds |= kind;
    if (kind < joint) continue;
    if ((kind & joint) !== 0) joints.push(at);
    if (kind < look || at < closed) continue;
    if (code === open) closed = bracketEnd(codes, at, paragraph.end);
    else if (ends(folded, text, at, from, paragraph.end)) {
      let end = at + 1;
      while (
        end < paragraph.end &&
        (closers.has(text.charCodeAt(end)) || more.has(folded.charCodeAt(end)))
      ) {
        if (codes[end] === close) joints.push(end);
        end += 1;
      }
      push(from, end);
      from = end;
      at = end - 1;
    }
  }
  push(from, paragraph.end);
  return sentences;
};
