import type { Rule } from './rules.ts';
import { type Run, splitAt } from './runs.ts';

/** A table drawn with lines. Rows and columns of `cells` are the grid; merged cells name the same object. */
export interface DrawnTable {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly cells: readonly (readonly DrawnCell[])[];
  /** The page's text that stands in it. */
  readonly taken: Set<Run>;
}

export interface DrawnCell {
  readonly runs: Run[];
  /** Of the grid, where the cell begins. */
  readonly row: number;
  readonly column: number;
  /** Edges of that column. */
  readonly left: number;
  readonly right: number;
}

/** Lines that meet within so many points touch. */
const touch = 3;
/** Lines nearer than this are one, drawn twice. */
const same = 2.5;

const positions = (values: readonly number[]): number[] => {
  const out: number[] = [];
  for (const value of [...values].sort((a, b) => a - b))
    if (out.length === 0 || value - (out.at(-1) ?? 0) > same) out.push(value);
  return out;
};

/** Groups of lines that touch each other, crosswise. */
const groupsOf = (rules: readonly Rule[]): Rule[][] => {
  const parent = rules.map((_, i) => i);
  const rootOf = (i: number): number => {
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  const upright = rules.flatMap((rule, i) => (rule.across ? [] : [[rule, i] as const]));
  upright.sort(([a], [b]) => a.at - b.at);
  rules.forEach((rule, i) => {
    if (!rule.across) return;
    let [low, high] = [0, upright.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upright[middle]?.[0].at ?? 0) < rule.from - touch) low = middle + 1;
      else high = middle;
    }
    for (let n = low; n < upright.length; n += 1) {
      const [other, j] = upright[n] ?? [rule, i];
      if (other.at > rule.to + touch) break;
      if (other.from - touch <= rule.at && rule.at <= other.to + touch)
        parent[rootOf(i)] = rootOf(j);
    }
  });
  const groups = new Map<number, Rule[]>();
  rules.forEach((rule, i) => {
    const root = rootOf(i);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [rule]);
    else group.push(rule);
  });
  return [...groups.values()];
};

/** Lines above which a page's drawing is not looked through for tables: comparing them would cost too much. */
const mostCompared = 4000;
/** Squares of a grid, at the most. */
const mostSquares = 20_000;

/** The tables that the page's lines draw, with the text that stands in their cells. */
export const tablesOf = (rules: readonly Rule[], runs: readonly Run[]): DrawnTable[] => {
  if (rules.length > mostCompared) return [];
  return groupsOf(rules).flatMap((group) => {
    const ys = positions(group.filter((rule) => rule.across).map((rule) => rule.at));
    const xs = positions(group.filter((rule) => !rule.across).map((rule) => rule.at));
    const [rows, columns] = [ys.length - 1, xs.length - 1];
    if (rows < 1 || columns < 2 || rows * columns > mostSquares) return [];
    const table = tableOf(group, xs, ys);
    for (const run of runs) {
      const y = run.y - run.size * 0.3;
      if (y < table.top || y > table.bottom) continue;
      for (const part of splitAt(run, xs)) {
        const cell = cellAt(table, xs, ys, (part.x + part.end) / 2, y);
        if (cell === undefined) continue;
        cell.runs.push(part);
        table.taken.add(run);
      }
    }
    return table.taken.size === 0 ? [] : [table];
  });
};

const indexOf = (edges: readonly number[], value: number): number =>
  edges.findIndex((edge, i) => edge <= value && value < (edges[i + 1] ?? Number.NEGATIVE_INFINITY));

const cellAt = (
  table: DrawnTable,
  xs: readonly number[],
  ys: readonly number[],
  x: number,
  y: number,
): DrawnCell | undefined => table.cells[indexOf(ys, y)]?.[indexOf(xs, x)];

/** Squares of the grid between which no line is drawn are one cell. */
const tableOf = (
  group: readonly Rule[],
  xs: readonly number[],
  ys: readonly number[],
): DrawnTable => {
  const drawn = (across: boolean, at: number, from: number, to: number): boolean => {
    const middle = (from + to) / 2;
    return group.some(
      (rule) =>
        rule.across === across &&
        Math.abs(rule.at - at) <= touch &&
        rule.from - touch <= middle &&
        middle <= rule.to + touch,
    );
  };
  const cells: DrawnCell[][] = [];
  for (let row = 0; row + 1 < ys.length; row += 1) {
    const line: DrawnCell[] = [];
    const [top = 0, bottom = 0] = [ys[row], ys[row + 1]];
    for (let column = 0; column + 1 < xs.length; column += 1) {
      const [left = 0, right = 0] = [xs[column], xs[column + 1]];
      const before = line[column - 1];
      const above = cells[row - 1]?.[column];
      if (before !== undefined && !drawn(false, left, top, bottom)) line.push(before);
      else if (above !== undefined && !drawn(true, top, left, right)) line.push(above);
      else line.push({ runs: [], row, column, left, right });
    }
    cells.push(line);
  }
  return {
    top: ys[0] ?? 0,
    bottom: ys.at(-1) ?? 0,
    left: xs[0] ?? 0,
    right: xs.at(-1) ?? 0,
    cells,
    taken: new Set(),
  };
};
