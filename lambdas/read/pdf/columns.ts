import type { Line } from './lines.ts';

/** A column has so many lines, or it is a table without lines, or an address block. */
const leastLines = 4;
/** Both columns are at least so wide, as a share of what is written across. */
const leastWidth = 0.28;
/** The gap between columns, in points. */
const gutter = 10;

/** Lines that stand beside each other: within half a line's height. */
const beside = (a: Line, b: Line): boolean => Math.abs(a.y - b.y) < 0.5 * Math.max(a.size, b.size);

/**
 * Lines in the order in which a person reads them, in groups: what runs across the page, and columns between it, the left one
 * first. Lines are given from top to bottom.
 */
export const readingOrder = (lines: readonly Line[]): Line[][] => {
  const left = Math.min(...lines.map(({ x }) => x));
  const right = Math.max(...lines.map(({ end }) => end));
  const split = splitOf(lines, left, right);
  if (split === null) return [[...lines]];
  const groups: Line[][] = [];
  let [first, second, across]: [Line[], Line[], Line[]] = [[], [], []];
  const end = (): void => {
    groups.push(across, first, second);
    [first, second, across] = [[], [], []];
  };
  for (const line of lines) {
    if (line.x < split && line.end > split) {
      if (first.length + second.length > 0) end();
      across.push(line);
    } else (line.end <= split ? first : second).push(line);
  }
  end();
  return groups.filter((group) => group.length > 0);
};

/** Where the page is divided into two columns of prose; null when it is not. */
const splitOf = (lines: readonly Line[], left: number, right: number): number | null => {
  const width = right - left;
  const starts = lines
    .filter((line, i) => {
      const before = lines[i - 1];
      return before !== undefined && beside(before, line) && line.x - before.end >= gutter;
    })
    .map(({ x }) => x - gutter / 2)
    .filter((x) => x > left + leastWidth * width && x < right - leastWidth * width);
  const candidate = [...starts].sort((a, b) => a - b)[Math.floor(starts.length / 2)];
  if (candidate === undefined || starts.length < leastLines) return null;
  const wide = (line: Line): boolean => line.end - line.x > 0.6 * (leastWidth * width);
  const before = lines.filter((line) => line.end <= candidate);
  const after = lines.filter((line) => line.x >= candidate);
  const crossing = lines.length - before.length - after.length;
  const prose = (side: readonly Line[]): boolean =>
    side.length >= leastLines && side.filter(wide).length >= 0.7 * side.length;
  return prose(before) && prose(after) && crossing * 2 <= lines.length ? candidate : null;
};

/** Lines that stand beside each other as one, its parts set apart: what is neither a column nor a drawn table. */
export const mergeBeside = (lines: readonly Line[]): Line[] => {
  const out: Line[] = [];
  for (const line of lines) {
    const last = out.at(-1);
    if (last !== undefined && beside(last, line) && line.x >= last.end - 1)
      out[out.length - 1] = { ...last, text: `${last.text} ${line.text}`, end: line.end };
    else out.push(line);
  }
  return out;
};
