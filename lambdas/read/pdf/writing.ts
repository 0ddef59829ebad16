import type { Limits } from '../limits.ts';
import { makeSheet, type Piece } from '../sheet.ts';
import { furnitureOf } from './furniture.ts';
import type { Line } from './lines.ts';
import { blocksOf, joinPieces, type PageParagraph, rowsOf, runsOver } from './page.ts';
import { settingOf } from './paragraphs.ts';
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
  /** The head of the table that the page before ended with; null when it ended with something else. */
  let open: readonly string[] | null = null;
  const flush = (): void => {
    sheet.paragraph(...pending);
    [pending, last] = [[], null];
  };
  const table = (drawn: DrawnTable, page: number, continued: boolean): void => {
    flush();
    const rows = rowsOf(drawn);
    const head = rows[0] ?? [];
    const same = continued && open !== null && open.length === head.length;
    if (!same) {
      sheet.table();
      open = head;
    }
    const repeated = same && open?.join('|') === head.join('|');
    for (const row of repeated ? rows.slice(1) : rows) sheet.row(row, { page });
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
