/** A piece of text as the page draws it; points from the page's upper left corner, the baseline's y. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
}

export type Matrix = readonly number[];

/** A page's view: from its own coordinates to points from the upper left corner. */
export interface View {
  readonly transform: Matrix;
  readonly width: number;
  readonly height: number;
}

/** `a` after `b`, as PDF multiplies (ISO 32000-1, 8.3.4). */
export const multiply = (a: Matrix, b: Matrix): number[] => {
  const [a0 = 1, a1 = 0, a2 = 0, a3 = 1, a4 = 0, a5 = 0] = a;
  const [b0 = 1, b1 = 0, b2 = 0, b3 = 1, b4 = 0, b5 = 0] = b;
  return [
    a0 * b0 + a2 * b1,
    a1 * b0 + a3 * b1,
    a0 * b2 + a2 * b3,
    a1 * b2 + a3 * b3,
    a0 * b4 + a2 * b5 + a4,
    a1 * b4 + a3 * b5 + a5,
  ];
};

/** Turns a point by quarters, clockwise, so that text written at that angle stands upright. */
export const turnPoint = (x: number, y: number, turn: number, view: View): [number, number] => {
  if (turn === 1) return [y, view.width - x];
  if (turn === 2) return [view.width - x, view.height - y];
  if (turn === 3) return [view.height - y, x];
  return [x, y];
};

/** Text within so much of a quarter turn counts as written along it: radians. */
const tolerance = 0.1;

interface Item {
  readonly str: string;
  readonly transform: Matrix;
  readonly width: number;
}

/**
 * The text of a page along the direction in which most of it is written; what stands aslant (a watermark) or along the other
 * edge is left out.
 */
export const upright = (
  items: readonly object[],
  view: View,
): { readonly runs: Run[]; readonly turn: number } => {
  const turned: { item: Item; matrix: number[]; quarter: number }[] = [];
  const weights = [0, 0, 0, 0];
  for (const item of items as readonly Partial<Item>[]) {
    if (item.str === undefined || item.str.trim() === '' || item.transform === undefined) continue;
    const matrix = multiply(view.transform, item.transform);
    const angle = Math.atan2(matrix[1] ?? 0, matrix[0] ?? 0);
    const quarter = Math.round(angle / (Math.PI / 2));
    if (Math.abs(angle - (quarter * Math.PI) / 2) > tolerance) continue;
    const turn = (quarter + 4) % 4;
    turned.push({ item: item as Item, matrix, quarter: turn });
    weights[turn] = (weights[turn] ?? 0) + item.str.length;
  }
  const turn = weights.indexOf(Math.max(...weights));
  const runs = turned
    .filter(({ quarter }) => quarter === turn)
    .map(({ item, matrix }): Run => {
      const [x, y] = turnPoint(matrix[4] ?? 0, matrix[5] ?? 0, turn, view);
      const size = Math.hypot(matrix[2] ?? 0, matrix[3] ?? 0) || 1;
      return { text: item.str, x, end: x + item.width, y, size };
    });
  return { runs, turn };
};

const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** A run that reaches over an edge by less than this share of its size only touches it. */
const overlap = 0.5;
/** A blank so many characters from the estimated place is the place. */
const nearby = 3;

/**
 * Parts a run at the upright edges that it crosses: pdf.js joins the words of neighbouring cells that nearly touch. Where the
 * characters stand is estimated, Chinese ones being twice as wide as others.
 */
export const splitAt = (run: Run, edges: readonly number[]): Run[] => {
  const reach = overlap * run.size;
  const crossed = edges.find((edge) => run.x + reach < edge && edge < run.end - reach);
  if (crossed === undefined) return [run];
  const weights = [...run.text].map((character) => (wide.test(character) ? 2 : 1));
  const total = weights.reduce((a, b) => a + b, 0);
  const goal = ((crossed - run.x) / (run.end - run.x)) * total;
  let [at, sum] = [0, 0];
  for (const [i, character] of [...run.text].entries()) {
    if (sum + (weights[i] ?? 1) / 2 >= goal) break;
    sum += weights[i] ?? 1;
    at += character.length;
  }
  const blank = [...Array(2 * nearby + 1).keys()]
    .map((n) => at + (n % 2 === 0 ? n / 2 : -(n + 1) / 2))
    .find((n) => run.text[n] === ' ');
  const cut = blank ?? at;
  if (cut <= 0 || cut >= run.text.length) return [run];
  const first: Run = { ...run, text: run.text.slice(0, cut), end: crossed - 0.1 };
  const rest: Run = { ...run, text: run.text.slice(cut).trimStart(), x: crossed + 0.1 };
  return rest.text === '' ? [first] : [first, ...splitAt(rest, edges)];
};
