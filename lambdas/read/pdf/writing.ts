import type { Limits } from '../limits.ts';
import { makeSheet, type Piece } from '../sheet.ts';
import { furnitureOf } from './furniture.ts';
import type { Line } from './lines.ts';
import { blocksOf, joinPieces, type PageParagraph, runsOver } from './page.ts';
import { joinWords } from './paragraphs.ts';
import { rowGoesOn, rowsOf } from './rows.ts';
import { settingOf } from './setting.ts';
import type { DrawnTable } from './tables.ts';

/** A page that holds text. */
export interface Page {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** Outside its tables. */
  readonly lines: readonly Line[];
  readonly tables: readonly DrawnTable[];
}

/** The pages as one text: paragraphs and tables that a page's end interrupts go on. */
export const writePages = (pages: readonly Page[], limits: Limits) => {
  const sheet = makeSheet(limits);
  const furniture = furnitureOf(pages);
  const texts = pages.map(({ lines }) => lines.filter((line) => !furniture.has(line)));
  const edges = pages.flatMap(({ tables }) => tables.map(({ right }) => right));
  const setting = settingOf(texts, edges, pages[0]?.width ?? 0);
  let pending: Piece[] = [];
  let last: PageParagraph | null = null;
  /** The table that the page before ended with, and its head; null when it ended with something else. */
  let open: { readonly table: DrawnTable; readonly head: readonly string[] } | null = null;
  /** The last row: it may go on overleaf. */
  let row: { readonly cells: readonly string[]; readonly page: number } | null = null;
  const endRow = (): void => {
    if (row !== null) sheet.row(row.cells, { page: row.page });
    row = null;
  };
  const flush = (): void => {
    endRow();
    sheet.paragraph(...pending);
    [pending, last] = [[], null];
  };
  const table = (drawn: DrawnTable, page: number, continued: boolean): void => {
    const rows = rowsOf(drawn);
    const head = rows[0] ?? [];
    const before = continued && open?.head.length === head.length ? open : null;
    const repeated = before?.head.join('|') === head.join('|');
    const first = repeated ? 1 : 0;
    const goesOn = before !== null && rowGoesOn(before.table, drawn, first);
    if (before === null) {
      flush();
      sheet.table();
    }
    open = { table: drawn, head: before?.head ?? head };
    rows.slice(first).forEach((cells, n) => {
      if (goesOn && n === 0 && row !== null)
        row = { ...row, cells: row.cells.map((words, i) => joinWords(words, cells[i] ?? '')) };
      else {
        endRow();
        row = { cells, page };
      }
    });
  };
  pages.forEach(({ number: page, tables }, n) => {
    let paragraph = 0;
    blocksOf(texts[n] ?? [], tables, setting).forEach((block, i) => {
      if (block.kind === 'table') {
        table(block.table, page, i === 0);
        return;
      }
      open = null;
      paragraph += 1;
      const piece: Piece = [block.text, { page, paragraph }];
      if (last !== null && i === 0 && runsOver(last, block)) pending = joinPieces(pending, piece);
      else {
        flush();
        pending = [piece];
      }
      last = block;
    });
  });
  flush();
  return sheet.done();
};
