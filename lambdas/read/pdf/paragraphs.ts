import { joint } from '../sheet.ts';
import type { Line } from './lines.ts';
import { atMargin, type Setting } from './setting.ts';
import { roomFor } from './word-width.ts';

/** The lines of a paragraph that tell whether another belongs to it. */
export interface Lines {
  readonly first: Line;
  readonly last: Line;
}

const marker =
  /^(?:[一二三四五六七八九十百]{1,4}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.、．)）](?!\d)|第[一二三四五六七八九十百]{1,4}[章节条]|[•●▪◦○■□◆➢✓\-–*]\s|·\s(?!\d)|[①-⑳]|\(?[a-z]\)\s)/;
/** A line of the form “Action: …” or “出席：…”. */
const labelled = /^(?:\p{Lu}[\p{L} ]{2,30}:\s|\p{Script=Han}{2,6}：)/u;
const sentence = /[。！？.!?][”」』"')）]?$/;
const finished = /[。！？.!?:：;；]["”』」)）]?$/;

/** Whether a line ends near the edge because the next word did not fit. */
const isFull = (line: Line, next: Line, { left, right, size, spaced }: Setting): boolean => {
  const room = right - line.end;
  const open = !finished.test(line.text);
  if (open && /^\p{Ll}/u.test(next.text) && room < (right - left) / 2) return true;
  return room < roomFor(next) + (spaced && open ? 1.5 : 0.15) * size;
};

const centred = (line: Line, column: Setting): boolean =>
  line.x - column.left > line.size &&
  Math.abs(line.x - column.left - (column.right - line.end)) < 2 * line.size;

/** Whether every line but the first stands under the words of the first, behind its number. */
const hangs = ({ first }: Lines, next: Line): boolean =>
  marker.test(first.text) && next.x - first.x > 0.8 * first.size;

/** Whether a line stands where this document's paragraphs begin. */
const begins = (lines: Lines, next: Line, { left, indent }: Setting): boolean =>
  indent !== null && atMargin(next.x, left + indent, next.size) && !hangs(lines, next);

/** Whether a paragraph goes on in the next line of its column. */
export const goesOn = (lines: Lines, next: Line, column: Setting): boolean => {
  const { last: line } = lines;
  const gap = next.y - line.y;
  const scale = Math.max(1, line.size / column.size);
  if (gap > column.apart * scale || gap < 0) return false;
  return sameSize(line, next) && continues(lines, next, column);
};

const sameSize = (line: Line, next: Line): boolean =>
  Math.abs(line.size - next.size) < 0.12 * line.size;

const continues = (lines: Lines, next: Line, column: Setting): boolean => {
  const { last: line } = lines;
  const titled = line.size > 1.15 * column.size;
  if (titled && centred(line, column) && centred(next, column)) return true;
  if (begins(lines, next, column) || !isFull(line, next, column)) return false;
  if (labelled.test(next.text) && sentence.test(line.text)) return false;
  if (next.text.startsWith('|') && line.text.endsWith('|')) return false;
  const indented = next.x - line.x > 0.8 * line.size;
  const marked = marker.test(line.text);
  if (indented && !marked) return false;
  if (marker.test(next.text)) return marksNothing(lines, next, column);
  const outdented = line.x - next.x > 4 * line.size;
  return !outdented || next.x - column.left < line.size;
};

/** Whether the number at a full line's head belongs to a sentence: “under subsection ⏎ (a) of this section”. */
const marksNothing = ({ last: line }: Lines, next: Line, column: Setting): boolean => {
  const set = column.indent !== null && atMargin(next.x, column.left, next.size);
  // In Chinese every paragraph is set in, numbered ones too.
  if (set && /^\P{L}*\p{Script=Han}/u.test(next.text)) return true;
  if (finished.test(line.text) || /\b(?:and|or)$/.test(line.text)) return false;
  // Every line of a hanging item stands under its words; one that stands further out is another item.
  return column.spaced || (!marker.test(line.text) && next.x < line.x);
};

/** Whether a paragraph at the foot of a page goes on at the head of the next. */
export const goesOnOverleaf = (
  lines: Lines,
  next: Line,
  column: Setting,
  nextColumn: Setting,
): boolean =>
  sameSize(lines.last, next) &&
  // Where first lines are set in, one that is not goes on, even after a full stop.
  (column.indent !== null || !finished.test(lines.last.text)) &&
  !begins(lines, next, nextColumn) &&
  (atMargin(next.x, nextColumn.left, next.size) || hangs(lines, next)) &&
  !marker.test(next.text) &&
  !labelled.test(next.text) &&
  isFull(lines.last, next, column);

/** A line's words with those that follow: a word divided at the line's end is one again. */
export const joinWords = (before: string, after: string): string =>
  /\p{Ll}[-\u00ad‐]$/u.test(before) && /^\p{Ll}/u.test(after)
    ? before.slice(0, -1) + after
    : before + joint(before, after) + after;
