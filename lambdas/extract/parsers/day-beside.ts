import type { Span } from '../../domain/span.ts';
import { twoDigits } from '../time/number.ts';

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const weekday = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?)?';
const dayMonth = `(?:(?<d1>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<m1>${months})[a-z]{0,6}|(?<m2>${months})[a-z]{0,6}\\.? (?<d2>\\d{1,2})(?:st|nd|rd|th)?)(?:,? (?<y>20\\d\\d))?(?![\\d-])`;
const behind = new RegExp(
  `^(?<joint> \\((?:on )?| on (?:the )?|,? (?:which )?(?:is|falls|fell|falling) on | - |, )${weekday}${dayMonth}\\)?`,
);
const zhBehind = /^\((?:(?<y>20\d\d)年)?(?<m3>\d{1,2})月(?<d3>\d{1,2})日\)/;
const before = new RegExp(`\\b${dayMonth}(?<joint>,? (?:is |\\()?(?:the )?)$`);
const zhBefore = /(?:(?<y>20\d\d)年)?(?<m3>\d{1,2})月(?<d3>\d{1,2})日(?<joint>[,(是]?)$/;

/** A date in figures that stands beside the name of a day and says when it is. */
export interface Beside extends Span {
  /** `MM-DD`, or where the year is stated a rule of `feasts.ts`. */
  readonly day: string;
  readonly monthDay: string;
  /** Whether the words between say that it is the day's own date: in brackets, "on", "falls on". A comma may begin something else. */
  readonly sure: boolean;
}

const dayOf = (groups: Readonly<Record<string, string | undefined>>): string | null => {
  const word = groups.m1 ?? groups.m2;
  const month = word === undefined ? Number(groups.m3) : months.split('|').indexOf(word) + 1;
  const date = Number(groups.d1 ?? groups.d2 ?? groups.d3);
  return month < 1 || month > 12 || date < 1 || date > 31
    ? null
    : `${twoDigits(month)}-${twoDigits(date)}`;
};

/** The date beside a name, behind it or before it: "Heritage Day (18 April)", "5 May, World Hand Hygiene Day", 5月20日世界计量日. */
export const besideOf = (folded: string, name: Span): Beside | null => {
  const next = folded.slice(name.end, name.end + 48);
  const after = behind.exec(next) ?? zhBehind.exec(next);
  const words = folded.slice(Math.max(0, name.start - 30), name.start);
  const match = after ?? before.exec(words) ?? zhBefore.exec(words);
  if (match?.groups === undefined) return null;
  const monthDay = dayOf(match.groups);
  if (monthDay === null) return null;
  const { y: year, joint = '' } = match.groups;
  return {
    start: after === null ? name.start - match[0].length : name.start,
    end: after === null ? name.end : name.end + match[0].length,
    day: year === undefined ? monthDay : `dates ${year}-${monthDay}`,
    monthDay,
    sure: after !== null && !joint.startsWith(', '),
  };
};

const small = /^(?:of|for|the|and|against|on|to|in|&)$/;
const notNames =
  /^(?:On|For|By|In|The|A|An|Every|Each|This|That|Next|Last|First|Before|After|Until|Business|Working|Settlement|Calendar|Same|Present|Opening|Closing|Moving|Mark|Celebrate)$/;

/** Names of days in capitals that end at each " Day" of a text: "Harbour Safety Day"; those of `known` spans left out. */
export const capitalDays = (text: string, known: (end: number) => boolean): Span[] => {
  const out: Span[] = [];
  // The capital is rare, and the blank before it is not.
  for (let day = text.indexOf('Day'); day >= 0; day = text.indexOf('Day', day + 3)) {
    const at = day - 1;
    const end = day + 3;
    if (text.charCodeAt(at) !== 32) continue;
    if (/\w/.test(text[end] ?? '') || known(end)) continue;
    const words = text.slice(Math.max(0, at - 70), at).split(' ');
    let start = at;
    let from = at;
    for (const word of words.toReversed()) {
      from -= word.length;
      if (notNames.test(word) || !/^[A-Z(]?[\w'’-]+$/.test(word)) break;
      if (/^[A-Z]/.test(word)) start = from;
      else if (!small.test(word)) break;
      from -= 1;
    }
    if (start < at) out.push({ start, end });
  }
  return out;
};
