import { isMark } from '../marks.ts';
import { type Line, medianOf } from './lines.ts';

/** A page's lines, for telling its text from what stands on every page. */
export interface PageLines {
  readonly height: number;
  readonly lines: readonly Line[];
}

/** Headers and footers stand in this share of the page, above and below (GB/T 9704-2012 leaves 37 of 297 mm above). */
const margin = 0.13;
/** Lines from the edge that may be one. */
const deepest = 3;
/** What stands on so large a share of the pages, and on two at least, is no text. */
const leastShare = 0.4;

/** Three digits at the most: four of them are a year. */
const pageNumber =
  /^第?\s?\d{1,3}\s?页?(?:\s?[/／|,，共]\s?共?\s?\d{1,3}\s?页?)?$|^(?:page|p\.)\s?\d{1,3}(?:\s?(?:of|\/)\s?\d{1,3})?$|^\d{1,3}\sof\s\d{1,3}$|^[ivxlc]{1,6}$/i;
const ornament = '-–—―~·. \u3000\t';

/** Whether a line is nothing but a page's number, whatever strokes and dots stand around it. */
const isPageNumber = (text: string): boolean => {
  let [from, to] = [0, text.length];
  while (from < to && ornament.includes(text.charAt(from))) from += 1;
  while (to > from && ornament.includes(text.charAt(to - 1))) to -= 1;
  return to - from <= 24 && pageNumber.test(text.slice(from, to));
};

/** A single page's running head or foot stands nearer the edge than the text does at its side, by this share, */
const nearer = 0.75;
/** and the text beside it does not: a page that is filled to its edge keeps its last line. */
const asFar = 0.95;
/** It is set apart by more than so many times the usual space between lines. */
const setApart = 1.5;

/** A line in this outermost share, in smaller type than the text, is a header or footer even on a single page. */
const outermost = 0.09;

/** Lines in the margins of a page, from the edge inwards. */
const inMargins = ({ height, lines }: PageLines): { line: Line; depth: number }[] => {
  const sorted = [...lines].sort((a, b) => a.y - b.y);
  const above = sorted.filter(({ y }) => y < margin * height);
  const below = sorted.filter(({ y }) => y > (1 - margin) * height).reverse();
  return [above, below].flatMap((side) => {
    const ys = [...new Set(side.map(({ y }) => Math.round(y)))].slice(0, deepest);
    return side
      .map((line) => ({ line, depth: ys.indexOf(Math.round(line.y)) }))
      .filter(({ depth }) => depth >= 0);
  });
};

/** The same line on another page: numbers differ, and where it stands hardly. */
const shapeOf = ({ text, y }: Line): string =>
  `${text.replace(/\d+/g, '#').replace(/\s+/g, '')}@${Math.round(y / 8)}`;

/**
 * The lines that are no text: page numbers, and what stands in the margins of many pages. A mark of secrecy stays where it
 * first stands.
 */
export const furnitureOf = (pages: readonly PageLines[]): ReadonlySet<Line> => {
  const margins = pages.map(inMargins);
  const counts = new Map<string, number>();
  for (const page of margins)
    for (const shape of new Set(page.map(({ line }) => shapeOf(line))))
      counts.set(shape, (counts.get(shape) ?? 0) + 1);
  const least = Math.max(2, Math.ceil(leastShare * pages.length));
  const marks = new Set<string>();
  const out = new Set<Line>();
  const between = pages.flatMap((page) => page.lines.filter((line) => !isOutermost(line, page)));
  const body = medianOf(between.map(({ size }) => size));
  margins.forEach((page, n) => {
    for (const { line, depth } of page) {
      const repeated = (counts.get(shapeOf(line)) ?? 0) >= least;
      const numbered = depth === 0 && isPageNumber(line.text);
      const alone = pages.length === 1 && depth === 0 && standsApart(line, pages[n]);
      const small = isOutermost(line, pages[n]) && line.size < 0.92 * body;
      if (!repeated && !numbered && !alone && !small) continue;
      const shape = shapeOf(line);
      if (isMark(line.text) && !marks.has(shape)) marks.add(shape);
      else out.add(line);
    }
  });
  return out;
};

const isOutermost = ({ y }: Line, page: PageLines | undefined): boolean => {
  const height = page?.height ?? 0;
  return y < outermost * height || y > (1 - outermost) * height;
};

/** Whether a line of no larger type than the text stands alone, deep in the margin. */
const standsApart = (line: Line, page: PageLines | undefined): boolean => {
  const { height, lines } = page ?? { height: 0, lines: [] };
  const others = lines.filter((other) => other !== line);
  const ys = others.map(({ y }) => y).sort((a, b) => a - b);
  const gaps = ys.slice(1).map((y, i) => y - (ys[i] ?? 0));
  const usual = medianOf(gaps.filter((gap) => gap > 0.8 * line.size && gap < 4 * line.size));
  const away = Math.min(...ys.map((y) => Math.abs(y - line.y)));
  const toEdge = (y: number): number => (line.y < height / 2 ? y - line.size : height - y);
  const side = Math.min(...lines.map(({ x }) => x));
  return (
    usual > 0 &&
    away > setApart * usual &&
    Math.min(line.y, height - line.y) < nearer * side &&
    ys.every((y) => toEdge(y) >= asFar * side) &&
    line.size <= 1.05 * Math.max(...others.map(({ size }) => size))
  );
};
