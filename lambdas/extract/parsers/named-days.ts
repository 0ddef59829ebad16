import type { NamedDay } from '../../domain/named-day.ts';
import type { Reading, Stage } from '../reading.ts';
import { isHan } from '../text/fold.ts';
import { SpanList } from '../text/spans.ts';
import { twoDigits } from '../time/number.ts';
import { countryOf, elsewhere } from '../vocabulary/countries.ts';
import { numeralAfter } from '../vocabulary/named-days.ts';
import { surnames } from '../vocabulary/names.ts';
import { calendarOf } from './calendar.ts';
import { datedHere, type Found } from './days-dated.ts';
import { isOther, numericDays, quoted } from './days-numeric.ts';

const numerals = /^[一二三四五六七八九十]+$/;

/** Surnames that are commoner as words in front of a feast: 于国庆前, 向国庆献礼, 祝国庆快乐. */
const words = '于向贺祝时';
const feast = /^(?:节|假|期间|前|后|当|长假|黄金周|活动|为契机)/;

/** 杨国庆: a given name behind a surname, where nothing says that a feast is meant. */
const isPerson = (folded: string, start: number, end: number): boolean => {
  const before = folded[start - 1] ?? '';
  return (
    folded.slice(start, end) === '国庆' &&
    surnames.has(before) &&
    !words.includes(before) &&
    !feast.test(folded.slice(end, end + 3))
  );
};

/** 五一, 十一: numerals by themselves are days only in quotation marks or before a word of feasts. */
const plausible = (folded: string, start: number, end: number): boolean => {
  if (isPerson(folded, start, end)) return false;
  if (!numerals.test(folded.slice(start, end))) return true;
  const before = folded[start - 1] ?? '';
  if (numerals.test(before) || before === '第') return false;
  return (
    quoted(folded, start, end).quoted || numeralAfter.some((word) => folded.startsWith(word, end))
  );
};

/** "National Day of Helping the Disabled": the name of another day goes on behind it. */
const goesOn = /^ (?:of|for|on|against|to) (?:the )?[A-Z]/;
const isOfOther = (text: string, start: number, end: number): boolean =>
  text.startsWith('National Day', start) && goesOn.test(text.slice(end, end + 14));

/** Joins "5·30" and the name that follows it. */
const joined = (reading: Reading, found: readonly Found[]): Found[] => {
  const out: Found[] = [];
  for (const each of found) {
    const last = out.at(-1);
    if (last !== undefined && each.start < last.end) continue;
    const gap = last === undefined ? 'x' : reading.folded.slice(last.end, each.start);
    const same = last !== undefined && last.named === each.named && last.numeric !== each.numeric;
    if (last !== undefined && same && /^[ "]{0,3}$/.test(gap))
      out[out.length - 1] = { ...last, end: each.end };
    else out.push(each);
  }
  return out;
};

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const written = new RegExp(
  `"?(?:\\b(${months})[a-z]{0,6}\\.? (\\d{1,2})(?:st|nd|rd|th)?|\\b(\\d\\d))" ?$`,
);

/** Where a day begins whose name its date stands before: the "June 1" Children's Day, the "11" National Day. */
const dateBefore = (folded: string, start: number, day: string): number => {
  const words = folded.slice(Math.max(0, start - 22), start);
  const found = words.includes('"') ? written.exec(words) : null;
  if (found === null) return start;
  const [, month, date, pair = ''] = found;
  const number = months.split('|').indexOf(month ?? '') + 1;
  const key =
    pair === '' ? `${twoDigits(number)}-${twoDigits(Number(date))}` : `0${pair[0]}-0${pair[1]}`;
  // 十一 is the tenth month, the first day.
  return key === day || (pair === '11' && day === '10-01') ? start - found[0].length : start;
};

/** The day that a name means here: in an English text about China "Labor Day" is 1 May. */
const meant = (reading: Reading, index: number, country: () => string | null): number => {
  const days = reading.tools.registry.namedDays;
  const others = elsewhere[days[index]?.slug ?? ''];
  const other = others?.[(others === undefined ? null : country()) ?? ''];
  const own = other === undefined ? -1 : days.findIndex(({ slug }) => slug === other);
  return own < 0 ? index : own;
};

/** Named days in all their spellings (5·30, “五一”, 国庆节, Earth Day), headings included. */
export const namedDays: Stage = {
  name: 'named days',
  run: (reading) => {
    const { text, folded, tools } = reading;
    const adhoc: NamedDay[] = [];
    const byNumber = numericDays(reading, adhoc);
    let here: string | null | undefined;
    const country = (): string | null => {
      if (here === undefined)
        here = countryOf(folded) ?? (calendarOf(reading) === 'china' ? 'china' : null);
      return here;
    };
    const byName = reading.days.list().flatMap((hit): Found[] => {
      if (!plausible(folded, hit.start, hit.end)) return [];
      if (isOfOther(text, hit.start, hit.end)) return [];
      const short = hit.end - hit.start <= 2 && isHan(folded.charCodeAt(hit.start));
      const span = short ? quoted(folded, hit.start, hit.end) : hit;
      const next = folded.slice(span.end, span.end + 24).trimStart();
      if (short && isOther(next)) return [];
      const named = meant(reading, hit.value, country);
      const day = tools.registry.namedDays[named]?.day ?? '';
      const start = short ? span.start : dateBefore(folded, span.start, day);
      return [{ start, end: span.end, named, numeric: short && span !== hit }];
    });
    const byPlace = (a: Found, b: Found): number => a.start - b.start || b.end - a.end;
    const found = joined(
      reading,
      datedHere(reading, joined(reading, [...byNumber, ...byName].sort(byPlace)), adhoc).sort(
        byPlace,
      ),
    );
    const namedDays = [...tools.registry.namedDays, ...adhoc];
    return {
      namedDays,
      mentions: new SpanList(
        found.map(({ start, end, named, whole = { start, end } }) => ({
          start: whole.start,
          end: whole.end,
          named,
        })),
      ),
      namedEvents: found.flatMap(({ start, end, named }) => {
        const day = namedDays[named];
        if (day === undefined) return [];
        const canonical = day.name[reading.language];
        return [
          { start, end, text: text.slice(start, end), slug: day.slug, canonical, date: day.day },
        ];
      }),
    };
  },
};
