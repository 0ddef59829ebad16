import { joint } from '../sheet.ts';
import { type Line, medianOf } from './lines.ts';

/** Lines of one column with what is usual in it. */
export interface Column {
  readonly lines: readonly Line[];
  readonly left: number;
  readonly right: number;
  /** From baseline to baseline. */
  readonly leading: number;
  /** Of the characters. */
  readonly size: number;
}

/** What is usual among the lines of a column. */
export const columnOf = (lines: readonly Line[]): Column => {
  const size = medianOf(lines.map((line) => line.size));
  const gaps = lines
    .map((line, i) => line.y - (lines[i - 1]?.y ?? line.y))
    .filter((gap) => gap > 0.5 * size && gap < 4 * size);
  const body = lines.filter((line) => Math.abs(line.size - size) < 0.2 * size);
  const ends = body.map(({ end }) => end).sort((a, b) => a - b);
  return {
    lines,
    left: Math.min(...body.map(({ x }) => x)),
    right: ends[Math.floor(ends.length * 0.95)] ?? 0,
    leading: medianOf(gaps) || 1.5 * size,
    size,
  };
};

const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;
const marker =
  /^(?:[一二三四五六七八九十百]{1,4}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.、．)）](?!\d)|第[一二三四五六七八九十百]{1,4}[章节条]|[•●▪◦·○■□◆➢✓\-–*]\s|[①-⑳]|\(?[a-z]\)\s)/;
const finished = /[。！？.!?:：;；]["”』」)）]?$/;

/** Width that the first word of a line takes: where it would have fitted, the line before was ended on purpose. */
const firstWord = (line: Line): number => {
  const { text } = line;
  const perCharacter = (line.end - line.x) / Math.max(1, text.length);
  if (wide.test(text[0] ?? '')) return 2.2 * line.size;
  const length = text.search(/[\s-]/);
  return (length < 0 ? text.length : length + 1) * perCharacter + 0.25 * line.size;
};

/** Whether a line ends near the edge because the next word did not fit. */
const isFull = (line: Line, next: Line, column: Column): boolean =>
  column.right - line.end < firstWord(next);

const centred = (line: Line, column: Column): boolean =>
  line.x - column.left > line.size &&
  Math.abs(line.x - column.left - (column.right - line.end)) < 2 * line.size;

/** Whether a line goes on in the next one of its column. */
export const goesOn = (line: Line, next: Line, column: Column): boolean => {
  const gap = next.y - line.y;
  if (gap > 1.45 * Math.max(column.leading, 1.2 * line.size) || gap < 0) return false;
  return Math.abs(line.size - next.size) < 0.12 * line.size && continues(line, next, column);
};

/** Whether the words of a line go on in the next, wherever that stands: below, or on top of the next page. */
export const continues = (line: Line, next: Line, column: Column): boolean => {
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
  column: Column,
  nextColumn: Column,
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
