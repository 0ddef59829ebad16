import type { Span } from '../../domain/span.ts';
import { makeAutomaton } from '../text/automaton.ts';
import { isDigit, isWord } from '../text/fold.ts';
import { enJoined, enTime } from '../vocabulary/en/time.ts';
import { eachWord } from '../vocabulary/rows.ts';
import { zhTime } from '../vocabulary/zh/time.ts';
import type { Every, When } from './expression.ts';
import { chineseNumber, isNumeral } from './number.ts';
import type { Stream } from './reduce.ts';

/**
 * A word of time or a number. Kinds of numbers: `n` 1 to 31, `y` a year in four digits, `#` any other,
 * `o` an ordinal, `j` 32 to 99 in two digits (a year of the last century), `k` a time of day, `v` a month of a
 * year (value 202005), `i` a whole date (value 20200530), `s` 5/30/2020 (parts keep its numbers). Other kinds: the vocabularies.
 */
export interface TimeToken extends Span {
  readonly kind: string;
  readonly value: number;
  readonly parts?: readonly number[];
  /** For kind `F`: which named day of the reader's list. */
  readonly named?: number;
  /** What the rules have made of the words so far. */
  readonly when?: When;
  readonly every?: Every;
}

const words = makeAutomaton(eachWord([...zhTime, ...enTime]));
const joinedWords = new Map(eachWord(enJoined));

const isoDate =
  /((?:19|20|21)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(?:t\d\d:\d\d[\d:.]{0,12}(?:z|[+-]\d\d:?\d\d)?)?/y;
const monthDate = /((?:19|20)\d\d)\/(\d{1,2})(?![\d/])|(\d{1,2})\/((?:19|20)\d\d)(?![\d/])/y;
const isoMonth = /((?:19|20)\d\d)-([01]\d)(?![\d-])/y;
const clockTime = /\d{1,2}:\d\d(?::\d\d)?(?!\d)(?: ?[ap]\.?m\b\.?)?|\d{1,2} ?[ap]\.?m\b\.?/y;
/** Units and months written on to their number: 3w, 15Sep. */
const tail = /[a-z]{1,9}/y;
const slashDate = /(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)?\d\d)(?!\d)/y;
const shortDate = /(\d{1,2})\/(\d{1,2})(?![\d/])/y;
const ordinalTail = /(?:st|nd|rd|th)(?![a-z])/y;

const real = (month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31;

const at = (pattern: RegExp, folded: string, start: number): RegExpExecArray | null => {
  pattern.lastIndex = start;
  return pattern.exec(folded);
};

const monthOf = (folded: string, start: number): TimeToken | null => {
  const match = at(monthDate, folded, start);
  const iso = match === null ? at(isoMonth, folded, start) : null;
  const year = Number(match?.[1] ?? match?.[4] ?? iso?.[1]);
  const month = Number(match?.[2] ?? match?.[3] ?? iso?.[2]);
  const whole = match ?? iso;
  // 2011-12 is a pair of years, as a school year is written.
  if (whole === null || month < 1 || month > 12 || (iso !== null && month === (year % 100) + 1))
    return null;
  return { start, end: start + whole[0].length, kind: 'v', value: year * 100 + month };
};

const dated = (folded: string, start: number): TimeToken | null => {
  const iso = at(isoDate, folded, start);
  if (iso !== null) {
    const [whole, year, , month, day] = iso;
    if (real(Number(month), Number(day))) {
      const value = Number(year) * 10_000 + Number(month) * 100 + Number(day);
      return { start, end: start + whole.length, kind: 'i', value };
    }
  }
  const long = at(slashDate, folded, start);
  const month = long === null ? monthOf(folded, start) : null;
  if (month !== null) return month;
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
    value >= 1 && value <= 31 && digits <= 3
      ? 'n'
      : value >= 1900 && value <= 2199
        ? 'y'
        : value >= 32 && value <= 99 && digits === 2
          ? 'j'
          : '#';
  return { start, end, kind, value };
};

/** The number or numeric date that begins at `start`. Long runs of digits are no number of ours. */
const numeric = (folded: string, start: number): TimeToken => {
  const date = dated(folded, start);
  if (date !== null) return date;
  const clock = at(clockTime, folded, start);
  if (clock !== null) return { start, end: start + clock[0].length, kind: 'k', value: 0 };
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

/** The unit or month written on to a number. */
const unitAfter = (folded: string, number: TimeToken): TimeToken | null => {
  if (number.kind !== 'n' && number.kind !== '#') return null;
  const word = at(tail, folded, number.end)?.[0];
  const meaning = word === undefined ? undefined : joinedWords.get(word);
  if (word === undefined || meaning === undefined) return null;
  return { start: number.end, end: number.end + word.length, ...meaning };
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
): Stream => {
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
      const joined = isWord(folded.charCodeAt(i - 1));
      const unit = joined ? null : unitAfter(folded, token);
      // What is joined to other letters is a name: B2, 3G.
      const name = unit === null && /[a-z]/.test(folded[token.end] ?? '') && token.kind !== 'k';
      if (!joined && !name && token.end <= to) push(token);
      if (unit !== null && unit.end <= to) push(unit);
      i = (unit ?? token).end - 1;
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
  for (let i = from; i < to; i += 1)
    if (folded.charCodeAt(i) !== 32 && folded[i] !== '的') return false;
  return true;
};
