import type { Piece } from '../sheet.ts';
import { mergeBeside, readingOrder } from './columns.ts';
import type { Line } from './lines.ts';
import { goesOn, goesOnOverleaf, joinWords } from './paragraphs.ts';
import { type Setting, settingOf } from './setting.ts';
import type { DrawnTable } from './tables.ts';

/** A paragraph of a page with the lines at its ends, by which it may be joined with one overleaf. */
export interface PageParagraph {
  readonly kind: 'paragraph';
  text: string;
  readonly first: Line;
  last: Line;
  readonly column: Setting;
}

export interface PageTable {
  readonly kind: 'table';
  readonly table: DrawnTable;
}

export type PageBlock = PageParagraph | PageTable;

/** Lines and tables of a page as paragraphs and tables, in reading order. */
export const blocksOf = (
  lines: readonly Line[],
  tables: readonly DrawnTable[],
  setting: Setting,
): PageBlock[] => {
  const sorted = [...tables].sort((a, b) => a.top - b.top || a.left - b.left);
  const blocks: PageBlock[] = [];
  let rest = [...lines].sort((a, b) => a.y - b.y || a.x - b.x);
  for (const table of sorted) {
    blocks.push(
      ...paragraphsOf(
        rest.filter((line) => line.y <= table.top),
        setting,
      ),
    );
    blocks.push({ kind: 'table', table });
    rest = rest.filter((line) => line.y > table.top);
  }
  return [...blocks, ...paragraphsOf(rest, setting)];
};

const paragraphsOf = (lines: readonly Line[], setting: Setting): PageParagraph[] => {
  if (lines.length === 0) return [];
  const groups = readingOrder(lines);
  return groups.flatMap((group) => {
    const merged = mergeBeside(group);
    const { left, right } = groups.length === 1 ? setting : settingOf([merged], [], 0);
    const column = { ...setting, left, right };
    const paragraphs: PageParagraph[] = [];
    for (const line of merged) {
      const last = paragraphs.at(-1);
      if (last !== undefined && goesOn(last, line, column)) {
        last.text = joinWords(last.text, line.text);
        last.last = line;
      } else
        paragraphs.push({ kind: 'paragraph', text: line.text, first: line, last: line, column });
    }
    return paragraphs;
  });
};

/** Whether the last paragraph of a page goes on in the first of the next. */
export const runsOver = (before: PageParagraph, after: PageParagraph): boolean =>
  goesOnOverleaf(before, after.first, before.column, after.column);

/** Two pieces of one paragraph, joined as words are: the hyphen of a divided word goes. */
export const joinPieces = (pieces: readonly Piece[], [text, place]: Piece): Piece[] => {
  const last = pieces.at(-1);
  if (last === undefined) return [[text, place]];
  const joined = joinWords(last[0], text);
  const kept = joined.length - text.length;
  return [...pieces.slice(0, -1), [joined.slice(0, kept), last[1]], [text, place]];
};
