import type { Span } from '../../domain/span.ts';
import type { Folded } from './fold.ts';
import { codesOf, foldPage, isSmall } from './fold.ts';
import type { Line } from './lines.ts';
import { paragraphs } from './lines.ts';
import { pageMarkEnd } from './page-marks.ts';

/** A text with each paragraph on one line, and the way back to the text as it was. */
export interface Page extends Folded {
  readonly text: string;
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

const hyphen = 45;

/** Figures, and what divides those of a date or an hour. */
const figures = codesOf('0123456789-—/.:');
/** Whether the figures around a break stand in Chinese, where no blank was: 3月1|5日. */
const inChinese = (text: string, from: number, to: number): boolean => {
  let [start, end] = [from, to];
  while (figures.has(text.charCodeAt(start - 1))) start -= 1;
  while (figures.has(text.charCodeAt(end))) end += 1;
  return text.charCodeAt(start - 1) >= unspaced && text.charCodeAt(end) >= unspaced;
};

/** Adds the wraps inside one paragraph. Rows of tables keep their breaks: blanks and tabs divide their cells. */
const addWraps = (text: string, { start, end }: Span, rows: boolean, wraps: Wrap[]): void => {
  let at = text.indexOf('\n', start);
  if (at < 0 || at >= end) return;
  if (rows && /^\||\t| \| /.test(text.slice(start, end))) return;
  while (at >= 0 && at < end) {
    let from = at;
    let to = at + 1;
    while (from > start && blank(text.charCodeAt(from - 1))) from -= 1;
    while (to < end && blank(text.charCodeAt(to))) to += 1;
    const feed = text.indexOf('\n', to);
    const mark = feed < 0 || feed > end ? to : pageMarkEnd(text, to, feed);
    if (mark > to) {
      to = mark;
      while (to < end && blank(text.charCodeAt(to))) to += 1;
    }
    const last = text.charCodeAt(from - 1);
    const touching = last >= unspaced || text.charCodeAt(to) >= unspaced;
    const number =
      figures.has(last) && figures.has(text.charCodeAt(to)) && inChinese(text, from, to);
    const broken = last === hyphen && isSmall(text.charCodeAt(from - 2) | 32);
    wraps.push({ start: from, end: to, by: touching || number || broken ? '' : ' ' });
    at = feed < 0 || feed >= to ? feed : text.indexOf('\n', to);
  }
};

/** The text without its wraps. */
const without = (text: string, wraps: readonly Wrap[]): string => {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, by } of wraps) {
    parts.push(text.slice(done, start), by);
    done = end;
  }
  parts.push(text.slice(done));
  return parts.join('');
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
    if (typeof value !== 'object' || value === null) return value;
    // Of a list of words, as of none, nothing moves.
    if (Array.isArray(value)) return typeof value[0] === 'object' ? value.map(restored) : value;
    // A copy first: the engine makes one at once, and much slower key by key.
    const out: Record<string, unknown> = { ...value };
    for (const key in out) {
      const each = out[key];
      if (typeof each === 'object' && each !== null) out[key] = restored(each);
    }
    const { start, end } = out;
    if (typeof start !== 'number' || typeof end !== 'number') return out;
    out.start = back(start);
    out.end = end > start ? back(end - 1) + 1 : back(end);
    for (const key of ['text', 'name'] as const)
      if (typeof out[key] === 'string' && out[key] === page.slice(start, end))
        out[key] = text.slice(out.start as number, out.end as number);
    return out;
  };
  return <T>(record: T): T => restored(record) as T;
};

/**
 * Takes the line breaks and indents out of paragraphs that are wrapped, so that every rule reads one blank between words,
 * and none in Chinese, wherever the page was broken.
 */
export const unwrap = (text: string): Page => {
  const lines = paragraphs(text);
  // Few texts have rows, and only they have what divides cells.
  const rows = text.includes('\t') || text.includes('|');
  const wraps: Wrap[] = [];
  for (const line of lines) addWraps(text, line, rows, wraps);
  if (wraps.length === 0) {
    const { folded, codes } = foldPage(text);
    return { text, folded, codes, lines, restored: (record) => record };
  }
  const page = without(text, wraps);
  let moved = 0;
  let next = 0;
  const kept = lines.map(({ start, end, apart, indent }): Line => {
    const from = start - moved;
    for (let wrap = wraps[next]; wrap !== undefined && wrap.end <= end; wrap = wraps[next]) {
      moved += wrap.end - wrap.start - wrap.by.length;
      next += 1;
    }
    return { start: from, end: end - moved, apart, indent };
  });
  const { folded, codes } = foldPage(page);
  return {
    text: page,
    folded,
    codes,
    lines: kept,
    restored: restorer(page, text, wayBack(wraps)),
  };
};
