import type { Span } from '../../domain/span.ts';
import { makeAutomaton } from '../text/automaton.ts';
import { isDigit, isWord } from '../text/fold.ts';
import { enTime } from '../vocabulary/en/time.ts';
import { eachWord } from '../vocabulary/rows.ts';
import { zhTime } from '../vocabulary/zh/time.ts';
import { chineseNumber, isNumeral } from './number.ts';

/**
 * A word of time or a number. Kinds of numbers: `n` 1 to 31, `y` a year in four digits, `#` any other,
 * `o` an ordinal, `i` a whole date (value 20200530), `s` 5/30/2020 (parts keep its numbers). Other kinds: the vocabularies.
 */
export interface TimeToken extends Span {
  readonly kind: string;
  readonly value: number;
  readonly parts?: readonly number[];
  /** For kind `F`: which named day of the reader's list. */
  readonly named?: number;
}

/** Tokens of a text, and their kinds as one string with a space where other words stand between. */
export interface TimeTokens {
  readonly kinds: string;
  /** For each character of `kinds`, the index of its token, -1 for a space. */
  readonly tokens: readonly (TimeToken | null)[];
}

const words = makeAutomaton(eachWord([...zhTime, ...enTime]));

const isoDate = /((?:19|20|21)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y;
const slashDate = /(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)?\d\d)(?!\d)/y;
const shortDate = /(\d{1,2})\/(\d{1,2})(?![\d/])/y;
const ordinalTail = /(?:st|nd|rd|th)(?![a-z])/y;

const real = (month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31;

const at = (pattern: RegExp, folded: string, start: number): RegExpExecArray | null => {
  pattern.lastIndex = start;
  return pattern.exec(folded);
};

const dated = (folded: string, start: number): TimeToken | null => {
  const iso = at(isoDate, folded, start);
  if (iso !== null) {
    const [whole, year, , month, day] = iso;
    if (real(Number(month), Number(day))) {
      const value = Number(year) * 10_000 + Number(month) * 100 + Number(day);
      // A time of day after a date says nothing about the day: 2019-08-27T18:00.
      return { start, end: start + whole.length, kind: 'i', value };
    }
  }
  const long = at(slashDate, folded, start);
  const short = long === null ? at(shortDate, folded, start) : null;
  const match = long ?? short;
  if (match === null) return null;
  const parts = long === null ? [match[1], match[2]] : [match[1], match[3], match[4]];
  const numbers = parts.map(Number);
  const [a = 0, b = 0] = numbers;
  if (!real(a, b) && !real(b, a)) return null;
  return { start, end: start + match[0].length, kind: 's', value: 0, parts: numbers };
};

const counted = (start: number, end: number, value: number): TimeToken => {
  const digits = end - start;
  const kind =
    value >= 1 && value <= 31 && digits <= 3 ? 'n' : value >= 1900 && value <= 2199 ? 'y' : '#';
  return { start, end, kind, value };
};

/** The number or numeric date that begins at `start`. Long runs of digits are no number of ours. */
const numeric = (folded: string, start: number): TimeToken => {
  const date = dated(folded, start);
  if (date !== null) return date;
  let end = start;
  while (isDigit(folded.charCodeAt(end))) end += 1;
  const point = folded[end] === '.' || folded[end] === ',';
  if (end - start > 6 || (point && isDigit(folded.charCodeAt(end + 1)))) {
    while (
      isDigit(folded.charCodeAt(end)) ||
      (/[.,]/.test(folded[end] ?? '') && isDigit(folded.charCodeAt(end + 1)))
    )
      end += 1;
    return { start, end, kind: 'x', value: 0 };
  }
  const value = Number(folded.slice(start, end));
  const tail = at(ordinalTail, folded, end);
  return tail === null
    ? counted(start, end, value)
    : { start, end: end + tail[0].length, kind: 'o', value };
};

/**
 * Finds the words of time and the numbers of a piece of folded text, in one walk. `fixed` are tokens
 * known already (named days), in the order of the text; they stand as they are.
 */
export const timeTokens = (
  folded: string,
  from: number,
  to: number,
  fixed: readonly TimeToken[] = [],
): TimeTokens => {
  const tokens: (TimeToken | null)[] = [];
  const kinds: string[] = [];
  let last = from;
  const push = (token: TimeToken): void => {
    if (kinds.length > 0 && !onlySpace(folded, last, token.start)) {
      kinds.push(' ');
      tokens.push(null);
    }
    last = token.end;
    kinds.push(token.kind);
    tokens.push(token);
  };
  let next = 0;
  for (let i = from; i < to; i += 1) {
    const code = folded.charCodeAt(i);
    if (code === 32) continue;
    while ((fixed[next]?.start ?? to) < i) next += 1;
    const known = fixed[next];
    if (known !== undefined && known.start === i && known.end <= to) {
      push(known);
      i = known.end - 1;
      continue;
    }
    if (isDigit(code)) {
      const token = numeric(folded, i);
      if (!isWord(folded.charCodeAt(i - 1)) && token.end <= to) push(token);
      i = token.end - 1;
      continue;
    }
    const hit = words.longest(folded, i);
    if (hit !== null && hit.end <= to) {
      if (hit.value.kind !== 'x') push({ start: i, end: hit.end, ...hit.value });
      i = hit.end - 1;
      continue;
    }
    if (isNumeral(folded[i] ?? '')) {
      let end = i + 1;
      while (end < to && isNumeral(folded[end] ?? '')) end += 1;
      const value = end - i <= 5 ? chineseNumber(folded.slice(i, end)) : null;
      if (value !== null) push(counted(i, end, value));
      i = end - 1;
      continue;
    }
    if (isWord(code)) while (i + 1 < to && isWord(folded.charCodeAt(i + 1))) i += 1;
  }
  return { kinds: kinds.join(''), tokens };
};

const onlySpace = (folded: string, from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1) if (folded.charCodeAt(i) !== 32) return false;
  return true;
};
