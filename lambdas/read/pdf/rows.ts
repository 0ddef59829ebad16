import { type Line, linesOf } from './lines.ts';
import { joinWords } from './paragraphs.ts';
import type { DrawnCell, DrawnTable } from './tables.ts';
import { roomFor } from './word-width.ts';

/** Rows of a drawn table: a cell that reaches down is repeated in each, one that reaches across leaves blanks. */
export const rowsOf = (table: DrawnTable): string[][] =>
  table.cells.map((cells, row) =>
    cells.map((cell, column) => {
      if (cell.column !== column) return '';
      const lines = linesOf(cell.runs).map((line) => line.text);
      return cell.row <= row ? lines.reduce((text, line) => joinWords(text, line), '').trim() : '';
    }),
  );

/** Columns of two pages that stand so near each other are the same, in points. */
const near = 3;

/**
 * Whether the last row of a table goes on in a row overleaf: a page's end draws a line through it as between rows. Every cell
 * that has words overleaf must have broken off at its full width, and one at least has no more words, as a row's number.
 * @param row of `after`, the first below a repeated head
 */
export const rowGoesOn = (before: DrawnTable, after: DrawnTable, row: number): boolean => {
  const [above = [], below = []] = [before.cells.at(-1), after.cells[row]];
  if (above.length !== below.length) return false;
  const pairs = above.flatMap((cell, column) => {
    const rest = below[column];
    return rest === undefined || cell.column !== column ? [] : [{ cell, rest }];
  });
  const over = pairs.filter(({ rest }) => rest.runs.length > 0);
  return (
    pairs.every(({ cell, rest }) => Math.abs(cell.left - rest.left) < near) &&
    pairs.some(({ cell, rest }) => cell.runs.length > 0 && rest.runs.length === 0) &&
    over.length > 0 &&
    over.every(({ cell, rest }) => breaksOff(cell, rest))
  );
};

const breaksOff = (cell: DrawnCell, rest: DrawnCell): boolean => {
  const lines: readonly Line[] = linesOf(cell.runs);
  const [last, next] = [lines.at(-1), linesOf(rest.runs)[0]];
  if (last === undefined || next === undefined) return false;
  const padding = Math.max(0, Math.min(...lines.map(({ x }) => x)) - cell.left);
  return cell.right - padding - last.end < roomFor(next);
};
