import type { Span } from '../../domain/span.ts';
import { makeAutomaton } from '../text/automaton.ts';
import type { Folded } from '../text/fold.ts';
import { codesOf, isDigit, isSmall, isWord } from '../text/fold.ts';
import { at } from './at.ts';
import { chineseNumber, numerals, roughNumber } from './number.ts';
import { counted, numeric, unitAfter } from './numeric.ts';
import type { Stream } from './reduce.ts';
import { Runs } from './runs.ts';
import type { Signs } from './signs.ts';
import { beginOf, timeRows } from './signs.ts';
import { countsAfterMonth, countsThings } from './things.ts';
import type { TimeToken } from './token.ts';

const words = makeAutomaton(timeRows);
/** FY2022, FY22. */
const fiscalYear = /fy(\d{4}|\d\d)(?!\w)/y;

/** 、 between two days of a month: from one to the other, 5月10、11日. */
const pause = 0x3001;
const together = /、\d{1,2}[日号]/y;
/** Whether the number that ends at `at` is the first of its block, so that it is an item's: 1、3日内. */
const isFirst = (codes: Folded['codes'], from: number, at: number): boolean => {
  let start = at;
  while (start > from && isDigit(codes[start - 1] ?? 0)) start -= 1;
  return start === from;
};

/** Whether a number says how many of what stands behind it, and nothing of the day in front of it. */
const counts = (folded: string, runs: Runs, token: TimeToken): boolean =>
  countsAfterMonth(folded, runs.kindBefore(token.start), token.end) ||
  (runs.numbered && countsThings(folded, token));

/** Kinds of the words at whose seam another word seems to stand, and of the units of a length (`vocabulary/zh/time.ts`). */
const seams = '前内后年月日周';
const lengths = '日天时工周';

/** What names of feasts end with that no list has: 泼水节前, 旅游节前; but 工资节前结清. */
const ofFeasts = codesOf('士水把术化游物食酒影乐育书技花摘舟雪装灯果茶鱼虾歌圩慕爱恩欢棍圣诞');

/** What to do at a character: nothing, look for a word, or read a numeral. */
const [ignored, word, numeral] = [0, 1, 2] as const;
const ways = ((): Uint8Array => {
  const table = new Uint8Array(65_536);
  for (let code = 0; code < table.length; code += 1) {
    if (isDigit(code) || isWord(code) || words.begins(code)) table[code] = word;
  }
  for (const char of numerals) table[char.charCodeAt(0)] = numeral;
  table[pause] = word;
  return table;
})();

/**
 * Finds the words of time and the numbers of a piece of folded text, in one walk. Only around the signs of
 * time in it is read. `fixed` are tokens known already (named days), in the order of the text; they stand as
 * they are.
 */
export const timeTokens = (
  { folded, codes }: Folded,
  { start: from, end: to }: Span,
  { signs, from: first }: Signs,
  fixed: readonly TimeToken[] = [],
): Stream => {
  const runs = new Runs(folded);
  let next = 0;
  let sign = first;
  // The sign that is read up to.
  let upTo = from - 1;
  for (let i = from; i < to; i += 1) {
    if (runs.apart && i > upTo) {
      while ((signs[sign] ?? to) < i) sign += 1;
      while ((fixed[next]?.start ?? to) < i) next += 1;
      upTo = Math.min(signs[sign] ?? to, fixed[next]?.start ?? to);
      if (upTo >= to) break;
      i = beginOf(folded, i, upTo);
    }
    const code = codes[i] ?? 0;
    const way = ways[code];
    if (way === ignored && (fixed[next]?.start ?? to) > i) {
      if (code !== 32) runs.apart = true;
      continue;
    }
    while ((fixed[next]?.start ?? to) < i) next += 1;
    const known = fixed[next];
    if (known !== undefined && known.start === i && known.end <= to) {
      runs.push(known);
      i = known.end - 1;
      continue;
    }
    if (isDigit(code)) {
      const token = numeric(folded, i);
      const joined = isWord(folded.charCodeAt(i - 1));
      const unit = joined ? null : unitAfter(folded, token);
      // By 5 May 50 trees: how many, and no year.
      if (counts(folded, runs, token)) {
        runs.apart = true;
        i = token.end - 1;
        continue;
      }
      // What is joined to other letters is a name: B2, 3G.
      const name = unit === null && isSmall(folded.charCodeAt(token.end)) && token.kind !== 'k';
      if (!joined && !name && token.end <= to) runs.push(token);
      if (unit !== null && unit.end <= to) runs.push(unit);
      i = (unit ?? token).end - 1;
      continue;
    }
    const fiscal = code === 102 ? at(fiscalYear, folded, i) : null;
    if (fiscal !== null && !isWord(folded.charCodeAt(i - 1))) {
      const year = i + 2;
      runs.push({ start: i, end: year, kind: 'F', value: 0 });
      runs.push(counted(year, i + fiscal[0].length, Number(fiscal[1])));
      i += fiscal[0].length - 1;
      continue;
    }
    const hit = words.longest(codes, i);
    if (hit !== null && hit.end <= to) {
      const { kind, value } = hit.value;
      const seam = value > 0 && seams.includes(kind);
      const end = seam ? i + 1 : hit.end;
      const before = seam ? runs.kindBefore(i) : '';
      const joins = !seam || (value === 1 ? before !== '' : lengths.includes(before || ' '));
      const token = { start: i, end, kind, value };
      const thing = (kind === 'o' || kind === 'z') && runs.numbered && countsThings(folded, token);
      const feast = kind === '节' && ofFeasts.has(codes[i - 1] ?? 0) && runs.kindBefore(i) === '';
      if (kind === 'x' || !joins || thing || feast) runs.apart = true;
      else runs.push(token);
      i = end - 1;
      continue;
    }
    if (
      code === pause &&
      isDigit(codes[i - 1] ?? 0) &&
      at(together, folded, i) !== null &&
      !isFirst(codes, from, i)
    ) {
      runs.push({ start: i, end: i + 1, kind: '-', value: 0 });
      continue;
    }
    if (way === numeral) {
      let end = i + 1;
      while (end < to && ways[codes[end] ?? 0] === numeral) end += 1;
      const said = folded.slice(i, Math.min(end, i + 6));
      const value =
        roughNumber(said, folded[end] ?? '') ?? (said.length <= 5 ? chineseNumber(said) : null);
      if (countsAfterMonth(folded, runs.kindBefore(i), end)) runs.apart = true;
      else if (value !== null) runs.push(counted(i, end, value));
      i = end - 1;
      continue;
    }
    runs.apart = true;
    if (isWord(code)) while (i + 1 < to && isWord(codes[i + 1] ?? 0)) i += 1;
  }
  return runs.stream();
};
