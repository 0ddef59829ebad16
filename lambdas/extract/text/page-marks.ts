import { fold, foldCode, isSmall } from './fold.ts';
import type { Line } from './lines.ts';

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

/** The lines without marks of pages that stand in the middle of a sentence. */
export const withoutPages = (text: string, lines: readonly Line[]): Line[] => {
  const kept: Line[] = [];
  let crossed = false;
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] as Line;
    const [before, next] = [kept.at(-1), lines[i + 1]];
    const between =
      line.end - line.start <= 20 &&
      before !== undefined &&
      next !== undefined &&
      isSmall(text.charCodeAt(next.start)) &&
      pageMarkEnd(text, line.start, line.end) > line.start &&
      (isSmall(text.charCodeAt(before.end - 1)) || text.charCodeAt(before.end - 1) === comma);
    if (!between) kept.push(crossed ? { ...line, apart: false } : line);
    crossed = between;
  }
  return kept;
};
