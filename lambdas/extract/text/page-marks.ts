import { fold, foldCode, isSmall } from './fold.ts';
import type { Line } from './lines.ts';
import { isListMarker } from './marker.ts';

/** What printing puts between two pages: it begins with [ or p or a dash. */
const pageMark =
  /(?:\[\[page [a-z]?\d{1,6}\]\]|page \d{1,4}(?: of \d{1,4})?|- ?\d{1,4} ?-)(?= |$)/y;

/** The end of a mark of a page that begins at `at` and makes up its line; `at` when there is none. */
export const pageMarkEnd = (text: string, at: number, lineEnd: number): number => {
  const first = foldCode(text.charCodeAt(at));
  if (first !== 91 && first !== 112 && first !== 45) return at;
  const line = fold(text.slice(at, lineEnd));
  pageMark.lastIndex = 0;
  const end = pageMark.exec(line)?.[0].length ?? 0;
  return line.slice(end).trim() === '' ? at + end : at;
};

const comma = 44;

/** No mark of a page is longer. */
const longest = 20;

const [upperA, upperZ] = [65, 90] as const;
/** Whether a line begins with a word in capitals that is no marker: behind lines that stop short, the rest of a name. */
const isName = (text: string, { start }: Line): boolean => {
  const code = text.charCodeAt(start);
  return code >= upperA && code <= upperZ && !isListMarker(text, start);
};

/** Whether a line is the mark of a page in the middle of a sentence, between the lines around it. */
const isBetween = (
  text: string,
  before: Line | undefined,
  { start, end }: Line,
  next: Line | undefined,
): boolean =>
  end - start <= longest &&
  before !== undefined &&
  next !== undefined &&
  pageMarkEnd(text, start, end) > start &&
  (isSmall(text.charCodeAt(before.end - 1)) || text.charCodeAt(before.end - 1) === comma) &&
  (isSmall(text.charCodeAt(next.start)) || (!before.apart && isName(text, next)));

/** Takes out the marks of pages that stand in the middle of a sentence. */
export const withoutPages = <T extends Line>(text: string, lines: readonly T[]): T[] => {
  const kept: T[] = [];
  let crossed = false;
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] as T;
    const between = isBetween(text, kept[kept.length - 1], line, lines[i + 1]);
    if (!between) kept.push(crossed ? { ...line, apart: false } : line);
    crossed = between;
  }
  return kept;
};
