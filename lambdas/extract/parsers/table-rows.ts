import type { Span } from '../../domain/span.ts';
import type { Reading } from '../reading.ts';
import type { Block } from '../text/outline.ts';
import type { Column } from '../vocabulary/columns.ts';
import { columnOf } from '../vocabulary/columns.ts';

/** A table that says who does what: its columns, and its rows cell by cell. */
export interface TaskTable {
  readonly columns: readonly (Column | null)[];
  readonly rows: readonly Row[];
  /** Minutes in a table: their actions name their owners themselves. */
  readonly ofMinutes: boolean;
}

export interface Row extends Span {
  readonly cells: readonly Span[];
}

const rule = /^[ :|-]*$/;

const columnsOf = (reading: Reading, row: Row): (Column | null)[] =>
  row.cells.map(({ start, end }) =>
    end - start > 32 ? null : columnOf(reading.folded.slice(start, end)),
  );

const actions = /^[*_]{0,2}(?:agreed )?actions?(?: points?| items?)?[*_]{0,2}$/;
const minuted =
  /^[*_]{0,2}(?:discussions?|notes?|summary|comments?|minutes|key points|points discussed|discussion points?|decisions?|outcomes?)[*_]{0,2}$/;
/** "Item | Discussion | Action": minutes in a table, whose actions name their owners themselves. */
const isOfMinutes = ({ folded }: Reading, { cells }: Row): boolean => {
  const last = cells.at(-1);
  const is = (cell: Span, words: RegExp): boolean =>
    cell.end - cell.start <= 24 && words.test(folded.slice(cell.start, cell.end));
  return last !== undefined && is(last, actions) && cells.some((cell) => is(cell, minuted));
};

/** A header names the tasks and at least one of who and when. */
const isHeader = (columns: readonly (Column | null)[]): boolean =>
  columns.includes('task') &&
  columns.some(
    (column) => column !== null && column !== 'task' && column !== 'number' && column !== 'status',
  );

/** A line between rows that names a part of the table: 一、完善基本保障. */
const isPartTitle = (block: Block | undefined): boolean =>
  block !== undefined && block.kind !== 'row' && block.end - block.start <= 60;

/** Rows that follow each other, with no line between them but the titles of the table's parts. */
const groups = (reading: Reading): Block[][] => {
  const { blocks } = reading;
  const out: Block[][] = [];
  for (const block of blocks) {
    if (block.kind !== 'row') continue;
    const last = out.at(-1);
    const before = last?.at(-1);
    const follows =
      before?.index === block.index - 1 ||
      (before?.index === block.index - 2 &&
        isPartTitle(blocks[block.index - 1]) &&
        before.cells.length === block.cells.length &&
        !isHeader(columnsOf(reading, block)));
    if (last !== undefined && follows) last.push(block);
    else out.push([block]);
  }
  return out;
};

/** Joins a row that a line break inside a cell has cut in two: together they have as many cells as the header. */
const joined = (rows: readonly Block[], width: number): Row[] => {
  const out: Row[] = [];
  for (const row of rows) {
    const last = out.at(-1);
    const head = last?.cells.at(-1);
    const [tail] = row.cells;
    if (
      last !== undefined &&
      head !== undefined &&
      tail !== undefined &&
      last.cells.length < width &&
      last.cells.length + row.cells.length - 1 === width
    ) {
      const cell = { start: head.start, end: tail.end };
      out[out.length - 1] = {
        start: last.start,
        end: row.end,
        cells: [...last.cells.slice(0, -1), cell, ...row.cells.slice(1)],
      };
    } else out.push(row);
  }
  return out;
};

/** All task tables of a text. A table without a header that says what its columns hold is none. */
export const taskTables = (reading: Reading): TaskTable[] =>
  groups(reading).flatMap((rows): TaskTable[] => {
    const at = rows
      .slice(0, 3)
      .findIndex((row) => isHeader(columnsOf(reading, row)) || isOfMinutes(reading, row));
    const header = rows[at];
    if (header === undefined) return [];
    const body = rows
      .slice(at + 1)
      .filter(
        ({ start, end }) => !rule.test(reading.folded.slice(start, Math.min(end, start + 200))),
      );
    const columns = columnsOf(reading, header);
    const ofMinutes = !isHeader(columns);
    return [{ columns, rows: joined(body, header.cells.length), ofMinutes }];
  });
