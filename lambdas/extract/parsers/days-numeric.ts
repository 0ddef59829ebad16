import type { NamedDay } from '../../domain/named-day.ts';
import type { Reading } from '../reading.ts';
import { codesOf } from '../text/fold.ts';
import { twoDigits } from '../time/number.ts';
import { disaster, notADay } from '../vocabulary/named-days.ts';
import type { Found } from './days-dated.ts';

const point = /(\d{1,2}) ?([·.]) ?(\d{1,2})(?![\d·/]|\.\d)/y;
/** What stands in front of no such number, and what divides it. */
const joins = codesOf('.·/');
const dots = codesOf('.·');

/** The numbers of a text that may be a month and a day with a point between them: 5·12, 5.12. */
const pointed = ({ folded, figures }: Reading): RegExpExecArray[] => {
  const found: RegExpExecArray[] = [];
  let done = 0;
  for (let i = 0; i < figures.length; i += 2) {
    const start = figures[i] ?? 0;
    const end = figures[i + 1] ?? 0;
    const next = folded.charCodeAt(end) === 32 ? end + 1 : end;
    if (end - start > 2 || !dots.has(folded.charCodeAt(next)) || start < done) continue;
    if (joins.has(folded.charCodeAt(start - 1))) continue;
    point.lastIndex = start;
    const match = point.exec(folded);
    if (match === null) continue;
    done = point.lastIndex;
    found.push(match);
  }
  return found;
};
/** Whether what follows makes it an accident, a case or a measure: “5·12”汶川地震, a place between them or not. */
export const isOther = (next: string): boolean =>
  notADay.some((word) => next.startsWith(word)) || disaster.test(next);

/** The span with the quotation marks around it, if there are any. */
export const quoted = (
  folded: string,
  start: number,
  end: number,
): { start: number; end: number; quoted: boolean } => {
  let from = start;
  let to = end;
  if (folded[from - 1] === ' ') from -= 1;
  if (folded[to] === ' ') to += 1;
  const both = folded[from - 1] === '"' && folded[to] === '"';
  return both ? { start: from - 1, end: to + 1, quoted: true } : { start, end, quoted: false };
};

/** A name that follows a number and makes it a day: "National … Day", 全国…日, …节. Its end, or -1. */
const nameAfter = (text: string, from: number): number => {
  const rest = text.slice(from, from + 90);
  const match =
    /^ ?(?:[A-Z][\w'’-]{0,24} (?:(?:and|of|for|the|against) )?){1,8}?(?:Day|Week)\b/.exec(rest) ??
    /^(?!个?工作日)[\u4e00-\u9fff]{1,14}?(?:纪念日|宣传日|咨询日|主题日|活动日|普日|作者日|育日|(?:日|节)(?![\u4e00-\u9fff]?[期常前后]))/.exec(
      rest,
    );
  return match === null ? -1 : from + match[0].length;
};

/** Where the number form stands for a day: quoted or with a middle dot, and not the name of an accident or a case. */
export const numericDays = (reading: Reading, adhoc: NamedDay[]): Found[] => {
  const { text, folded, tools } = reading;
  const days = tools.registry.namedDays;
  return pointed(reading).flatMap((match): Found[] => {
    const [whole, month, dot, day] = match;
    const key = `${twoDigits(Number(month))}-${twoDigits(Number(day))}`;
    if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return [];
    const span = quoted(folded, match.index, match.index + whole.length);
    const next = folded.slice(span.end, span.end + 24).trimStart();
    const after = nameAfter(text, span.end);
    // "5·12" Disaster Prevention Day is a day, whatever it is about.
    if (isOther(next) && !(after >= 0 && /^[a-z]/.test(next))) return [];
    const named = days.findIndex((each) => each.numeric && each.day === key);
    const formed = span.quoted || dot === '·';
    if (named >= 0 && (formed || after >= 0))
      return [{ start: span.start, end: span.end, named, numeric: true }];
    if (!formed || after < 0) return [];
    const name = text.slice(span.end, after).trim();
    const known = adhoc.findIndex((each) => each.day === key);
    const index =
      known >= 0
        ? known
        : adhoc.push({
            slug: `day-${key}`,
            name: { zh: name, en: name },
            day: key,
            numeric: true,
            aliases: [],
            source: 'the text itself',
          }) - 1;
    return [{ start: span.start, end: after, named: days.length + index, numeric: true }];
  });
};
