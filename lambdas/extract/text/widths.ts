import type { Line } from './lines.ts';
import { once } from './once.ts';

/** How wide a page is, and the lines of one indent. */
export interface Widths {
  readonly width: number;
  readonly full: boolean;
  readonly inner: (indent: number) => number;
}

/** The width of lines that end at these columns, as nine of ten tell it, and whether they are filled up to it. Sorts them. */
const widthOf = (edges: Int32Array): { readonly width: number; readonly full: boolean } => {
  // Numbers in a typed array are sorted without a call for each two.
  edges.sort();
  const width = edges[Math.floor(edges.length * 0.9)] ?? 0;
  let near = 0;
  for (let i = 0; i < edges.length; i += 1) near += Math.abs((edges[i] ?? 0) - width) <= 3 ? 1 : 0;
  return { width, full: near >= 3 };
};

/** From how many blanks on a line stands in a column of its own. */
export const deep = 8;
/** No fewer lines make a column. */
const fewest = 5;

/** Where the lines of each deep indent end. */
const columnsOf = (lines: readonly Line[], edges: Int32Array): Map<number, number[]> => {
  const columns = new Map<number, number[]>();
  for (let i = 0; i < lines.length; i += 1) {
    const { indent = 0 } = lines[i] ?? {};
    if (indent < deep) continue;
    const alike = columns.get(indent);
    if (alike === undefined) columns.set(indent, [edges[i] ?? 0]);
    else alike.push(edges[i] ?? 0);
  }
  return columns;
};

/** How wide a page is, as its lines tell; the width of those that are indented alike is found when it is asked for. */
export const widthsOf = (lines: readonly Line[]): Widths => {
  // Kept, for lines grow when others are joined to them.
  const edges = new Int32Array(lines.length);
  let count = 0;
  for (const { start, end, indent } of lines) {
    edges[count] = end - start + indent;
    count += 1;
  }
  const columns = once(() => columnsOf(lines, edges));
  const widths = new Map<number, number>();
  const inner = (indent: number): number => {
    const known = widths.get(indent);
    if (known !== undefined) return known;
    const alike = columns().get(indent) ?? [];
    const enough = alike.length >= fewest;
    const width = enough ? widthOf(Int32Array.from(alike)).width : Number.POSITIVE_INFINITY;
    widths.set(indent, width);
    return width;
  };
  return { ...widthOf(edges.slice()), inner };
};
