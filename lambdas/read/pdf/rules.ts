import { type Matrix, multiply, turnPoint, type View } from './runs.ts';

/** A straight line along an edge of the page: from `from` to `to`, at `at` on the other axis; points. */
export interface Rule {
  readonly across: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What pdf.js tells of a page's drawing. */
interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** A filled rectangle thinner than this is a line, as word processors draw borders. */
const thin = 3;
/** A shorter line is a dash or part of a drawing. */
const shortest = 6;
/** Lines on a page, at the most: a drawing with more is no table. */
const mostRules = 20_000;

/** Codes of a path's pieces in pdf.js, and how many coordinates follow each. */
const coordinates = [2, 2, 6, 4, 0] as const;
const closing = 4;
const movingTo = 0;
const linesOnly = 1;

/** The lines of a page: strokes, edges of stroked rectangles, and rectangles so thin that they are lines. */
export const rulesOf = (
  { fnArray, argsArray }: Operators,
  names: Readonly<Record<string, number>>,
  view: View,
  turn: number,
): Rule[] => {
  const rules: Rule[] = [];
  const stack: Matrix[] = [];
  let matrix: Matrix = view.transform;
  const stroking = new Set(
    [
      'stroke',
      'closeStroke',
      'fillStroke',
      'eoFillStroke',
      'closeFillStroke',
      'closeEOFillStroke',
    ].map((name) => names[name]),
  );
  const filling = new Set(['fill', 'eoFill'].map((name) => names[name]));

  const point = (x: number, y: number): [number, number] => {
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
    return turnPoint(a * x + c * y + e, b * x + d * y + f, turn, view);
  };
  const line = (x0: number, y0: number, x1: number, y1: number): void => {
    if (rules.length >= mostRules) return;
    const [width, height] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
    if (height <= 1 && width >= shortest)
      rules.push({ across: true, at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) });
    else if (width <= 1 && height >= shortest)
      rules.push({
        across: false,
        at: (x0 + x1) / 2,
        from: Math.min(y0, y1),
        to: Math.max(y0, y1),
      });
  };
  const box = (x0: number, y0: number, x1: number, y1: number): void => {
    const [left, right] = [Math.min(x0, x1), Math.max(x0, x1)];
    const [top, bottom] = [Math.min(y0, y1), Math.max(y0, y1)];
    if (bottom - top <= thin) line(left, (top + bottom) / 2, right, (top + bottom) / 2);
    else if (right - left <= thin) line((left + right) / 2, top, (left + right) / 2, bottom);
  };

  fnArray.forEach((code, i) => {
    const args = argsArray[i] as readonly unknown[] | null;
    if (code === names['save']) stack.push(matrix);
    else if (code === names['restore']) matrix = stack.pop() ?? matrix;
    else if (code === names['transform']) matrix = multiply(matrix, args as unknown as Matrix);
    else if (code === names['paintFormXObjectBegin']) {
      stack.push(matrix);
      const form = args?.[0] as Matrix | null | undefined;
      if (form) matrix = multiply(matrix, form);
    } else if (code === names['paintFormXObjectEnd']) matrix = stack.pop() ?? matrix;
    else if (code === names['constructPath']) {
      const [paint, [path] = [null]] = args as unknown as [number, [Float32Array | null]];
      if (path === null || path === undefined) return;
      const corners = subpathsOf(path);
      for (const corner of corners) {
        const points = corner.map(([x, y]) => point(x, y));
        if (stroking.has(paint)) eachSide(points, line);
        else if (filling.has(paint)) {
          const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
          box(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
        }
      }
    }
  });
  return rules;
};

const eachSide = (
  points: readonly (readonly [number, number])[],
  line: (x0: number, y0: number, x1: number, y1: number) => void,
): void => {
  points.forEach(([x, y], i) => {
    const next = points[i + 1];
    if (next !== undefined) line(x, y, next[0], next[1]);
  });
};

/** Corners of each part of a path made of straight lines; parts with curves and long outlines are no rules. */
const subpathsOf = (path: Float32Array): [number, number][][] => {
  const parts: [number, number][][] = [];
  let part: [number, number][] = [];
  let straight = true;
  const end = (): void => {
    if (straight && part.length >= 2 && part.length <= 6) parts.push(part);
    [part, straight] = [[], true];
  };
  for (let i = 0; i < path.length; ) {
    const code = path[i] ?? closing;
    const count = coordinates[code as 0] ?? 0;
    if (code === movingTo) end();
    if (code === closing && part[0] !== undefined) part.push(part[0]);
    else if (code <= linesOnly) part.push([path[i + 1] ?? 0, path[i + 2] ?? 0]);
    else straight = false;
    i += 1 + count;
  }
  end();
  return parts;
};

/** Share of the page that a picture fills when it is a scan of it. */
const largeShare = 0.25;

/** Whether the page's drawing is scaled to a good part of it at some point, as one unit of a picture is to its size. */
export const drawsLarge = (
  { fnArray, argsArray }: Operators,
  transform: number | undefined,
  view: View,
): boolean =>
  fnArray.some((code, i) => {
    if (code !== transform) return false;
    const [a = 0, b = 0, c = 0, d = 0] = argsArray[i] as Matrix;
    return Math.abs(a * d - b * c) > largeShare * view.width * view.height;
  });
