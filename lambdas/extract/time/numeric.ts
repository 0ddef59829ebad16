import { dateBehind } from '../text/date-behind.ts';
import { codesOf, isDigit, isHan, isWord } from '../text/fold.ts';
import { enJoined } from '../vocabulary/en/time.ts';
import { eachWord } from '../vocabulary/rows.ts';
import { at } from './at.ts';
import { monthPointDay, real } from './point-date.ts';
import type { TimeToken } from './token.ts';

const joinedWords = new Map(eachWord(enJoined));

const isoDate =
  /((?:19|20|21)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(?:t\d\d:\d\d[\d:.]{0,12}(?:z|[+-]\d\d:?\d\d)?)?/y;
const monthDate = /((?:19|20)\d\d)\/(\d{1,2})(?![\d/])|(\d{1,2})\/((?:19|20)\d\d)(?![\d/])/y;
const isoMonth = /((?:19|20)\d\d)-([01]\d)(?![\d-])/y;
const clockTime =
  /\d{1,2}:\d\d(?::\d\d)?(?!\d)(?: ?[ap](?:\.m\b\.?|m\b))?|\d{1,2}(?:\.[0-5]\d)? ?(?:[ap](?:\.m\b\.?|m\b)|o'clock\b)|(?:[01]\d|2[0-3])\.?[0-5]\d ?(?:hrs|hours)\b/y;
/** Units and months written on to their number: 3w, 15Sep. */
const tail = /[a-z]{1,9}/y;
const slashDate = /(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)?\d\d)(?!\d)/y;
/** What makes a fraction of 3/4, and hours of 24/7. */
const shortDate =
  /(?:(?<=\b(?:by|before|on|until|due|from|to|than) )|(?!24\/7(?!\d)))(\d{1,2})\/(\d{1,2})(?![\d/])(?! ?-?(?:majority|vote|quorum|of (?:the|all|its|our|their|those|members)\b|h\b|hrs?\b|hours?\b|days?\b|weeks?\b|months?\b|years?\b|full\b|time\b|inch|mile|page))/y;
/** 26.6.30, 25/3/7: Chinese begins with the year, in two figures. */
const yearFirst = /(\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y;
const dayPointed = /\.\d{1,2}\.\d{1,2}(?!\d)/y;
const numbered = new RegExp(`\\.(?:${dateBehind})`, 'y');
const ordinalTail = /(?:st|nd|rd|th)(?![a-z])/y;

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

/** Years that are written so; other numbers of this form are of sections: 12.3.4. */
const [firstShort, lastShort] = [20, 39] as const;

const shortYear = (folded: string, start: number): TimeToken | null => {
  const match = at(yearFirst, folded, start);
  if (match === null) return null;
  const end = start + match[0].length;
  const [year = 0, month = 0, day = 0] = [match[1], match[3], match[4]].map(Number);
  const chinese = isHan(folded.charCodeAt(end)) || isHan(folded.charCodeAt(start - 1));
  if (!chinese || year < firstShort || year > lastShort || !real(month, day)) return null;
  return { start, end, kind: 'i', value: (2000 + year) * 10_000 + month * 100 + day };
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
  const short = shortYear(folded, start);
  if (short !== null) return short;
  const long = at(slashDate, folded, start);
  const month = long === null ? monthOf(folded, start) : null;
  if (month !== null) return month;
  const match = long ?? at(shortDate, folded, start);
  if (match === null) return null;
  const parts = long === null ? [match[1], match[2]] : [match[1], match[3], match[4]];
  const numbers = parts.map(Number);
  const [a = 0, b = 0] = numbers;
  if (!real(a, b) && !real(b, a)) return null;
  return { start, end: start + match[0].length, kind: 's', value: 0, parts: numbers };
};

/** 3Q26, 3Q 2026, 2H26: a quarter or half in front of its year; 2026Q3, 26Q3 behind it. */
const partFirst = /(?:[1-4]q|[12]h(?=\d))(?=\d\d(?!\w)|\d{4}(?!\w)|(?!\w))/y;
const partBehind = /q[1-4](?!\w)|h[12](?!\w)/y;
/** A whole date without marks: 20260630. */
const plainDate = /((?:19|20)\d\d)([01]\d)([0-3]\d)(?!\w|[.,]\d)/y;

const part = (folded: string, start: number, end: number, figure: number): TimeToken => ({
  start,
  end,
  kind: folded.charCodeAt(figure === start ? end - 1 : start) === letterQ ? 'q' : 'h',
  value: folded.charCodeAt(figure) - 48,
});

/** A number in figures or characters, by what it may stand for. */
export const counted = (start: number, end: number, value: number): TimeToken => {
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

const letterQ = 113;
const letterH = 104;
/** 年 */
const yearSign = 0x5e74;
const zeroSign = 48;

const divides = codesOf('-/.');
const follows = codesOf(': .aph');
/** What stands behind a blank or a mark in an hour: 5 pm, 5 o'clock, 5:30, 5.30. */
const hours = codesOf('apho');
const marks = codesOf(':.');
const blank = 32;

/** The number or numeric date that begins at `start`. Long runs of digits are no number of ours. */
export const numeric = (folded: string, start: number): TimeToken => {
  let end = start;
  let value = 0;
  let next = folded.charCodeAt(end);
  while (isDigit(next)) {
    value = value * 10 + next - 48;
    end += 1;
    next = folded.charCodeAt(end);
  }
  // 1.5月10日前: the point is of the number of an item.
  if (next === 46 && end - start <= 3 && at(numbered, folded, end) !== null) {
    // 23.6.30前 has its year in front.
    if (value < 20 || at(dayPointed, folded, end) === null) return counted(start, end, value);
  }
  const pointed = next === 46 ? monthPointDay(folded, start, value) : null;
  if (pointed !== null) return pointed;
  // What divides the numbers of a date, and what follows an hour.
  const behind = folded.charCodeAt(end + 1);
  const date = divides.has(next) && isDigit(behind) ? dated(folded, start) : null;
  if (date !== null) return date;
  const hour = next === blank ? hours.has(behind) : isDigit(behind) || !marks.has(next);
  const clock = follows.has(next) && hour ? at(clockTime, folded, start) : null;
  if (clock !== null) {
    const midnight =
      value === 0 &&
      !clock[0].includes('m') &&
      /^[\d:]+$/.test(clock[0]) &&
      !/[1-9]/.test(clock[0]);
    return { start, end: start + clock[0].length, kind: 'k', value: midnight ? 1 : 0 };
  }
  if (end - start === 1 && (next === letterQ || next === letterH)) {
    const found = at(partFirst, folded, start);
    if (found !== null) return part(folded, start, start + 2, start);
  }
  if (end - start === 8) {
    const plain = at(plainDate, folded, start);
    if (plain !== null && real(Number(plain[2]), Number(plain[3])))
      return { start, end, kind: '八', value };
  }
  const point = next === 46 || next === 44;
  if (end - start > 6 || (point && isDigit(folded.charCodeAt(end + 1)))) {
    while (
      isDigit(folded.charCodeAt(end)) ||
      (/[.,]/.test(folded[end] ?? '') && isDigit(folded.charCodeAt(end + 1)))
    )
      end += 1;
    return { start, end, kind: 'x', value: 0 };
  }
  // 08年: a year and no length.
  if (next === yearSign && end - start === 2 && folded.charCodeAt(start) === zeroSign)
    return { start, end, kind: 'y', value: 2000 + value };
  const tail = isWord(next) ? at(ordinalTail, folded, end) : null;
  return tail === null
    ? counted(start, end, value)
    : { start, end: end + tail[0].length, kind: 'o', value, parts: [value] };
};

const yearBehind = (folded: string, start: number): TimeToken => {
  let end = start;
  while (isDigit(folded.charCodeAt(end))) end += 1;
  const value = Number(folded.slice(start, end));
  return { start, end, kind: 'y', value: value < 100 ? 2000 + value : value };
};

/** The unit, month, quarter or year written on to a number. */
export const unitAfter = (folded: string, number: TimeToken): TimeToken | null => {
  const { kind, start, end } = number;
  const next = folded.charCodeAt(end);
  if (!isWord(next)) return null;
  // The year behind 3Q26.
  if (kind === 'q' || kind === 'h') return yearBehind(folded, end);
  if ((next === letterQ || next === letterH) && (kind === 'y' || end - start === 2)) {
    const found = at(partBehind, folded, end);
    if (found !== null) return part(folded, end, end + 2, end + 1);
  }
  if (kind !== 'n' && kind !== '#') return null;
  const word = at(tail, folded, number.end)?.[0];
  const meaning = word === undefined ? undefined : joinedWords.get(word);
  if (word === undefined || meaning === undefined) return null;
  return { start: number.end, end: number.end + word.length, ...meaning };
};
