import type { Span } from '../../domain/span.ts';
import type { Words } from '../text/automaton.ts';
import { isDigit, isSmall, isWord } from '../text/fold.ts';
import type { Hits } from '../text/hits.ts';
import { enTime } from '../vocabulary/en/time.ts';
import { eachWord } from '../vocabulary/rows.ts';
import { zhTime } from '../vocabulary/zh/time.ts';
import { numerals } from './number.ts';

/** All words of time of both languages, with their meanings. */
export const timeRows = eachWord([...zhTime, ...enTime]);

/** Kinds that are no time by themselves or together: they join, limit and count. */
export const connecting: ReadonlySet<string> = new Set(
  'ftaBIORSA版,<>-@bgGXczU/CoreEVn#jkd昔来内前后起从于到止期会印事毕届当孟每逢另距个第半初中底首末上历点分整逆又',
);

/** "daily": with an hour a time, and too common a word to be looked for. */
const withHour = '恒';

/** 30分钟内: a minute of the clock needs its hour, minutes that are counted do not. */
const minutes = '分钟';

/** Words without which, or a figure, nothing is a time. */
export const timeWords: Words<true> = timeRows
  .filter(([word, { kind }]) => word === minutes || (!connecting.has(kind) && kind !== withHour))
  .map(([each, { kind }]) => [each, kind === 'x' ? null : true] as const);

const [space, linking, dash, point, slash, colon] = [32, 0x7684, 45, 46, 47, 58] as const;
const [zero, one, two, nine] = [48, 49, 50, 57] as const;
const [a, m, o, p] = [97, 109, 111, 112] as const;

/** 5-30-20, 5.30.2020: one or two figures and the same mark again. */
const dividesTwice = (folded: string, at: number): boolean => {
  const mark = folded.charCodeAt(at);
  if (!isDigit(folded.charCodeAt(at + 1))) return false;
  const next = folded.charCodeAt(at + 2);
  return next === mark || (isDigit(next) && folded.charCodeAt(at + 3) === mark);
};

/** 5.10前: month and day with a limit behind. */
const limited = /^\.\d{1,2}[日号]?[之以]?前/;

/** Whether a number can be a time without a word of time: a year, a date, an hour, 15th, 15Sep, FY22. */
const dates = (folded: string, start: number, end: number): boolean => {
  if (isWord(folded.charCodeAt(start - 1))) return folded.startsWith('fy', start - 2);
  const next = folded.charCodeAt(end);
  if (isSmall(next)) return true;
  if (end - start === 4 || end - start === 8) {
    const [first, second] = [folded.charCodeAt(start), folded.charCodeAt(start + 1)];
    return first === two ? second === zero || second === one : first === one && second === nine;
  }
  if (end - start > 2) return false;
  const after = folded.charCodeAt(end + 1);
  if (next === slash || next === colon) return isDigit(after);
  // "5.30 p.m.": an hour with a point.
  if (next === point && isDigit(folded.charCodeAt(end + 2))) {
    const half = end + (folded.charCodeAt(end + 3) === space ? 4 : 3);
    const letter = folded.charCodeAt(half);
    if (letter === a || letter === p) return true;
  }
  if (next === point && isDigit(after) && limited.test(folded.slice(end, end + 5))) return true;
  if (next === dash || next === point) return dividesTwice(folded, end);
  if (next === space && after === o && folded.startsWith("o'clock", end + 1)) return true;
  if (next !== space || (after !== a && after !== p)) return false;
  const last = folded.charCodeAt(end + 2);
  return last === m || last === point;
};

/** Where a time may be, in the order of the text, and the index of the first that matters. */
export interface Signs {
  readonly signs: Int32Array;
  readonly from: number;
}

/** Where a time may be, in the order of the text: at words of time, at figures and at named days. Most texts have few. */
export const signsOf = (
  folded: string,
  figures: readonly number[],
  words: Hits<true>,
  named: readonly Span[],
): Int32Array => {
  const signs: number[] = [];
  for (let i = 0; i < figures.length; i += 2) {
    const start = figures[i] ?? 0;
    const end = figures[i + 1] ?? 0;
    // No Chinese numeral of another length is a year.
    const can = isDigit(folded.charCodeAt(start))
      ? dates(folded, start, end)
      : end - start === 4 || end - start === 5;
    if (can) signs.push(start);
  }
  for (let i = 0; i < words.size; i += 1) signs.push(words.start(i));
  for (const { start } of named) signs.push(start);
  return Int32Array.from(signs).sort();
};

/** Words that words of time are made of, and what else stands in these and between them. */
const parts = new Set(timeRows.flatMap(([words]) => words.split(/[^a-z]+/)));
const between = ((): Uint8Array => {
  const table = new Uint8Array(65_536);
  table[space] = 1;
  table[linking] = 1;
  for (const char of [...timeRows.map(([words]) => words).join(''), ...numerals]) {
    table[char.charCodeAt(0)] = 1;
  }
  return table;
})();

/**
 * Where the phrase begins that the sign at `at` stands in, `from` or later: the way back ends at what is in no
 * word of time, so no such word reaches over it.
 */
export const beginOf = (folded: string, from: number, at: number): number => {
  let begin = at;
  while (begin > from) {
    const code = folded.charCodeAt(begin - 1);
    let start = begin - 1;
    if (isWord(code)) {
      let figures = isDigit(code);
      while (start > from && isWord(folded.charCodeAt(start - 1))) {
        start -= 1;
        figures ||= isDigit(folded.charCodeAt(start));
      }
      if (!figures && !parts.has(folded.slice(start, begin))) return begin;
    } else if (between[code] === 0) return begin;
    begin = start;
  }
  return begin;
};
