import { type Line, medianOf } from './lines.ts';

/** How a document, or a column of it, is set: points. */
export interface Setting {
  readonly left: number;
  readonly right: number;
  /** From baseline to baseline inside a paragraph. */
  readonly leading: number;
  /** From baseline to baseline where a paragraph begins, at the least. */
  readonly apart: number;
  /** Whether paragraphs are told by the space between them. */
  readonly spaced: boolean;
  /** How far the first line of a paragraph is set in; null where it is not. */
  readonly indent: number | null;
  /** Of the characters. */
  readonly size: number;
}

/** A document with fewer lines does not show how wide it is set: its margins are taken to be equal. */
const fewLines = 8;
/** Gaps between lines that are this share of all are usual; the smallest usual one is that inside a paragraph. */
const usualShare = 0.12;
/** Where nothing shows the space between paragraphs, it is one of so many times the leading. */
const unknownSpace = 1.3;
/** Shares of the column by which a line is short, or nearly full, whatever word comes next. */
const [short, nearly] = [0.7, 0.88];
/** So many lines show a habit. */
const habit = 3;

interface Pair {
  readonly line: Line;
  readonly next: Line;
  readonly gap: number;
}

/**
 * How the lines of some pages are set.
 * @param pages lines from top to bottom, by page
 * @param edges right edges of the tables
 * @param width of the page
 */
export const settingOf = (
  pages: readonly (readonly Line[])[],
  edges: readonly number[],
  width: number,
): Setting => {
  const lines = pages.flat();
  const size = medianOf(lines.map((line) => line.size));
  const body = lines.filter((line) => Math.abs(line.size - size) < 0.2 * size);
  const left = Math.min(...body.map(({ x }) => x));
  const ends = body.map(({ end }) => end).sort((a, b) => a - b);
  const widest = Math.max(ends[Math.floor(ends.length * 0.95)] ?? 0, ...edges);
  const right = lines.length < fewLines ? Math.max(widest, width - left) : widest;
  const pairs = pages
    .flatMap((page) =>
      page.slice(1).flatMap((next, i): Pair[] => {
        const line = page[i];
        return line === undefined ? [] : [{ line, next, gap: next.y - line.y }];
      }),
    )
    .filter(({ gap }) => gap > 0.8 * size && gap < 4 * size);
  const leading = leadingOf(pairs) ?? 1.5 * size;
  const reach = (share: number): number => left + share * (right - left);
  const after = pairs.filter(({ line }) => line.end < reach(short)).map(({ gap }) => gap);
  const within = pairs.filter(({ line }) => line.end > reach(nearly));
  const space = after.length < habit ? 0 : medianOf(after) - leading;
  const spaced = space > Math.max(0.5, 0.06 * leading);
  const apart = Math.min(unknownSpace * leading, spaced ? leading + space / 2 : Number.MAX_VALUE);
  const close = within.filter(({ gap }) => gap < apart);
  return { left, right, leading, apart, spaced, indent: indentOf(close, left), size };
};

const leadingOf = (pairs: readonly Pair[]): number | undefined => {
  const gaps = pairs.map(({ gap }) => gap).sort((a, b) => a - b);
  return gaps.find(
    (gap) => gaps.filter((it) => it >= gap && it < gap + 1.5).length >= usualShare * gaps.length,
  );
};

/** How far lines stand in that go on at the margin: only the first line of a paragraph does. */
const indentOf = (pairs: readonly Pair[], left: number): number | null => {
  const depths = pairs
    .filter(({ line, next }) => atMargin(next.x, left, line.size))
    .map(({ line, next }) => (line.x - next.x > 0.8 * line.size ? line.x - next.x : 0))
    .filter((depth) => depth > 0);
  const usual = medianOf(depths);
  return depths.filter((depth) => Math.abs(depth - usual) < 1).length >= 2 ? usual : null;
};

/** Whether something begins where lines begin, or is only just set in. */
export const atMargin = (x: number, margin: number, size: number): boolean =>
  Math.abs(x - margin) < 0.5 * size;
