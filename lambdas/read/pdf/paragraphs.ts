import { joint } from '../sheet.ts';
import { type Line, medianOf } from './lines.ts';

/** How a document, or a column of it, is set. */
export interface Setting {
  readonly left: number;
  readonly right: number;
  /** From baseline to baseline inside a paragraph. */
  readonly leading: number;
  /** Of the characters. */
  readonly size: number;
}

/** A document with fewer lines does not show how wide it is set: its margins are taken to be equal. */
const fewLines = 8;

/** Gaps between lines that are this share of all are usual; the smallest usual one is that inside a paragraph. */
const usualShare = 0.12;

/**
 * How the lines of some pages are set.
 * @param pages lines from top to bottom, by page
 * @param edges right edges of the tables
 * @param width of the page
 */
export const settingOf = (
  pages: readonly (readonly Line[])[],
  edges: readonly number[],
  width: number,
): Setting => {
  const lines = pages.flat();
  const size = medianOf(lines.map((line) => line.size));
  const body = lines.filter((line) => Math.abs(line.size - size) < 0.2 * size);
  const gaps = pages
    .flatMap((page) => page.slice(1).map((line, i) => line.y - (page[i]?.y ?? 0)))
    .filter((gap) => gap > 0.8 * size && gap < 4 * size)
    .sort((a, b) => a - b);
  const usual = gaps.find(
    (gap) => gaps.filter((it) => it >= gap && it < gap + 1.5).length >= usualShare * gaps.length,
  );
  const left = Math.min(...body.map(({ x }) => x));
  const ends = body.map(({ end }) => end).sort((a, b) => a - b);
  const widest = Math.max(ends[Math.floor(ends.length * 0.95)] ?? 0, ...edges);
  const right = lines.length < fewLines ? Math.max(widest, width - left) : widest;
  return { left, right, leading: usual ?? 1.5 * size, size };
};

const marker =
  /^(?:[一二三四五六七八九十百]{1,4}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.、．)）](?!\d)|第[一二三四五六七八九十百]{1,4}[章节条]|[•●▪◦·○■□◆➢✓\-–*]\s|[①-⑳]|\(?[a-z]\)\s)/;
const finished = /[。！？.!?:：;；]["”』」)）]?$/;

/** Width that the first word of a line takes: where it would have fitted, the line before was ended on purpose. */
const firstWord = (line: Line): number => {
  const { text } = line;
  const perCharacter = (line.end - line.x) / Math.max(1, text.length);
  const length = /^[^\s\u2e80-\uffef-]*-?/.exec(text)?.[0].length ?? 0;
  // A mark that may not begin a line takes the character before it along.
  return length === 0 ? 2.2 * line.size : length * perCharacter + 0.25 * line.size;
};

/** Whether a line ends near the edge because the next word did not fit. */
const isFull = (line: Line, next: Line, column: Setting): boolean =>
  column.right - line.end < firstWord(next);

const centred = (line: Line, column: Setting): boolean =>
  line.x - column.left > line.size &&
  Math.abs(line.x - column.left - (column.right - line.end)) < 2 * line.size;

/** Whether a line goes on in the next one of its column. */
export const goesOn = (line: Line, next: Line, column: Setting): boolean => {
  const gap = next.y - line.y;
  const usual = column.leading * Math.max(1, line.size / column.size);
  if (gap > 1.3 * usual || gap < 0) return false;
  return Math.abs(line.size - next.size) < 0.12 * line.size && continues(line, next, column);
};

/** Whether the words of a line go on in the next, wherever that stands: below, or on top of the next page. */
export const continues = (line: Line, next: Line, column: Setting): boolean => {
  const titled = line.size > 1.15 * column.size;
  if (titled && centred(line, column) && centred(next, column)) return true;
  if (!isFull(line, next, column)) return false;
  const indented = next.x - line.x > 0.8 * line.size;
  const marked = marker.test(line.text);
  if (indented && !marked) return false;
  // Every line of a hanging item stands under its words; one that stands further out is another item.
  if (marker.test(next.text)) return !finished.test(line.text) && !marked && next.x < line.x;
  const outdented = line.x - next.x > 4 * line.size;
  return !outdented || next.x - column.left < line.size;
};

/** Whether a paragraph at the foot of a page goes on at the head of the next. */
export const goesOnOverleaf = (
  line: Line,
  next: Line,
  column: Setting,
  nextColumn: Setting,
): boolean =>
  Math.abs(line.size - next.size) < 0.12 * line.size &&
  !finished.test(line.text) &&
  next.x - nextColumn.left < 0.8 * next.size &&
  !marker.test(next.text) &&
  isFull(line, next, column);

/** A line's words with those that follow: a word divided at the line's end is one again. */
export const joinWords = (before: string, after: string): string =>
  /\p{Ll}[-\u00ad‐]$/u.test(before) && /^\p{Ll}/u.test(after)
    ? before.slice(0, -1) + after
    : before + joint(before, after) + after;
