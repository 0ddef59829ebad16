/** A paragraph of a page. */
export interface TextBlock {
  readonly kind: 'text';
  readonly text: string;
  /** Characters of it that are links. */
  readonly linked: number;
  readonly inContent: boolean;
  readonly heading: boolean;
}

/** A cell, and how far it reaches. */
export interface TableCell {
  text: string;
  readonly columns: number;
  readonly rows: number;
  /** Paragraphs in it: a cell with many is no cell but a column of the page. */
  readonly blocks: Block[];
}

export interface TableBlock {
  readonly kind: 'table';
  readonly rows: TableCell[][];
  readonly inContent: boolean;
  /** Another table stands inside: it lays the page out. */
  nested: boolean;
}

export type Block = TextBlock | TableBlock;

/** A share of links above which a short paragraph outside the content is navigation. */
const mostLinks = 0.7;
/** A page whose marked content is shorter than this marks the wrong thing. */
const leastContent = 100;
const leastShare = 0.2;

const lengthOf = (block: Block): number =>
  block.kind === 'text'
    ? block.text.length
    : block.rows.flat().reduce((sum, cell) => sum + cell.text.length, 0);

const total = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + lengthOf(block), 0);

/** The page's content: what it marks as such with the headings before it, else all but its runs of links. */
export const mainBlocks = (blocks: readonly Block[]): readonly Block[] => {
  const content = blocks.filter((block) => block.inContent);
  const length = total(content);
  if (length >= leastContent && length >= leastShare * total(blocks)) {
    const first = blocks.findIndex((block) => block.inContent);
    return blocks.filter(
      (block, at) => block.inContent || (at < first && block.kind === 'text' && block.heading),
    );
  }
  const links = blocks.map(
    (block) => block.kind === 'text' && block.linked > mostLinks * block.text.length,
  );
  return blocks.filter((_, at) => !(links[at] && (links[at - 1] || links[at + 1])));
};

/** Everything that a table which lays out the page holds, in the order of its cells. */
export const contentsOf = (table: TableBlock): Block[] =>
  table.rows.flat().flatMap((cell) => cell.blocks);

/** Paragraphs in one cell above which a table lays out the page. */
const mostParagraphs = 12;

/** Whether a table holds data in rows and columns. */
export const isDataTable = (table: TableBlock): boolean =>
  !table.nested &&
  table.rows.some((row) => row.length > 1) &&
  table.rows.every((row) => row.every((cell) => cell.blocks.length <= mostParagraphs));

/** Columns and rows that a cell may reach over; what says more lies. */
const mostSpan = 100;

/** Reads `colspan` and `rowspan`. */
export const spanOf = (value: string | undefined): number =>
  Math.min(mostSpan, Math.max(1, Number.parseInt(value ?? '1', 10) || 1));

/** Rows in which every cell stands in its column: what reaches down is repeated, what reaches across leaves blanks. */
export const gridOf = function* (table: TableBlock): Generator<readonly string[]> {
  let reaching: { text: string; left: number }[] = [];
  for (const cells of table.rows) {
    const row: string[] = [];
    const next: typeof reaching = [];
    const queue = [...cells];
    while (queue.length > 0 || (reaching[row.length]?.left ?? 0) > 0) {
      const above = reaching[row.length];
      if (above !== undefined && above.left > 0) {
        next[row.length] = { text: above.text, left: above.left - 1 };
        row.push(above.text);
        continue;
      }
      const cell = queue.shift();
      if (cell === undefined) break;
      for (let n = 0; n < cell.columns; n += 1) {
        const text = n === 0 ? cell.text : '';
        if (cell.rows > 1) next[row.length] = { text, left: cell.rows - 1 };
        row.push(text);
      }
    }
    reaching = next;
    yield row;
  }
};
