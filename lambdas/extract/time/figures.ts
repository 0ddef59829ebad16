import { isDigit } from '../text/fold.ts';
import { isNumeral } from './number.ts';

/** What every number that can be a date has one of: 二〇二〇, 零二零, 一九九八. */
const figure = /[\d〇零九]/g;

/** Where the numbers of a folded text begin and end, in its order: all in figures, and the Chinese that can be years. */
export const figuresOf = (folded: string): number[] => {
  const found: number[] = [];
  figure.lastIndex = 0;
  while (figure.test(folded)) {
    let start = figure.lastIndex - 1;
    let end = start + 1;
    if (isDigit(folded.charCodeAt(start))) {
      while (isDigit(folded.charCodeAt(end))) end += 1;
    } else {
      while (isNumeral(folded.charCodeAt(start - 1))) start -= 1;
      while (isNumeral(folded.charCodeAt(end))) end += 1;
    }
    found.push(start, end);
    figure.lastIndex = end;
  }
  return found;
};
