import type { Span } from '../../domain/span.ts';
import { fold } from './fold.ts';
import type { Line } from './lines.ts';
import { pageMarkEnd, paragraphs } from './lines.ts';

/** A text with each paragraph on one line, and the way back to the text as it was. */
export interface Page {
  readonly text: string;
  /** The text as it is compared (`fold.ts`), with the same offsets. */
  readonly folded: string;
  readonly lines: readonly Line[];
  /** A record found in the page with its spans, and the words they name, in the text as it was. */
  readonly restored: <T>(record: T) => T;
}

/** From here on characters are of scripts that put no blank between words (CJK radicals, U+2E80). */
const unspaced = 0x2e80;

const blank = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000;

/** A stretch of white space with a line break in it, and what it becomes. */
interface Wrap extends Span {
  readonly by: '' | ' ';
}

/** The wraps inside one paragraph. Rows of tables keep their breaks: blanks and tabs divide their cells. */
const wrapsIn = (text: string, folded: string, { start, end }: Span): Wrap[] => {
  const wraps: Wrap[] = [];
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at)) {
    if (wraps.length === 0 && /^\||\t| \| /.test(text.slice(start, end))) return [];
    let from = at;
    let to = at + 1;
    while (from > start && blank(text.charCodeAt(from - 1))) from -= 1;
    while (to < end && blank(text.charCodeAt(to))) to += 1;
    const feed = text.indexOf('\n', to);
    const mark = feed < 0 || feed > end ? to : pageMarkEnd(folded, to, feed);
    if (mark > to) {
      to = mark;
      while (to < end && blank(text.charCodeAt(to))) to += 1;
    }
    const touching = text.charCodeAt(from - 1) >= unspaced || text.charCodeAt(to) >= unspaced;
    const hyphen = text[from - 1] === '-' && /[A-Za-z]/.test(text[from - 2] ?? '');
    wraps.push({ start: from, end: to, by: touching || hyphen ? '' : ' ' });
    at = to;
  }
  return wraps;
};

/** Offsets in a text without its wraps → offsets in the text itself. */
const wayBack = (wraps: readonly Wrap[]) => {
  // Where each wrap ends in the page, and how far what follows has moved.
  const ends: number[] = [];
  const moves: number[] = [];
  let moved = 0;
  for (const { start, end, by } of wraps) {
    ends.push(start - moved + by.length);
    moved += end - start - by.length;
    moves.push(moved);
  }
  return (offset: number): number => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return offset + (moves[low - 1] ?? 0);
  };
};

/** Walks over a record and puts each span back where it was; words that are the span's slice follow it. */
const restorer = (page: string, text: string, back: (offset: number) => number) => {
  const restored = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(restored);
    if (typeof value !== 'object' || value === null) return value;
    const out = Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, restored(each)]),
    );
    const { start, end } = value as Partial<Span>;
    if (typeof start !== 'number' || typeof end !== 'number') return out;
    const span = { start: back(start), end: end > start ? back(end - 1) + 1 : back(end) };
    const words = page.slice(start, end);
    for (const key of ['text', 'name'])
      if (out[key] === words) out[key] = text.slice(span.start, span.end);
    return { ...out, ...span };
  };
  return <T>(record: T): T => restored(record) as T;
};

/**
 * Takes the line breaks and indents out of paragraphs that are wrapped, so that every rule reads one blank between words,
 * and none in Chinese, wherever the page was broken.
 */
export const unwrap = (text: string): Page => {
  const folded = fold(text);
  const lines = paragraphs(text, folded);
  const wraps = lines.flatMap((line) => wrapsIn(text, folded, line));
  if (wraps.length === 0) return { text, folded, lines, restored: (record) => record };
  const parts: string[] = [];
  const foldedParts: string[] = [];
  let done = 0;
  for (const { start, end, by } of wraps) {
    parts.push(text.slice(done, start), by);
    foldedParts.push(folded.slice(done, start), by);
    done = end;
  }
  parts.push(text.slice(done));
  foldedParts.push(folded.slice(done));
  const page = parts.join('');
  let moved = 0;
  let next = 0;
  const kept = lines.map((line): Line => {
    const start = line.start - moved;
    for (let wrap = wraps[next]; wrap !== undefined && wrap.end <= line.end; wrap = wraps[next]) {
      moved += wrap.end - wrap.start - wrap.by.length;
      next += 1;
    }
    return { ...line, start, end: line.end - moved };
  });
  return {
    text: page,
    folded: foldedParts.join(''),
    lines: kept,
    restored: restorer(page, text, wayBack(wraps)),
  };
};
