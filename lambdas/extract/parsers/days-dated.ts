import type { Bilingual } from '../../domain/language.ts';
import type { NamedDay } from '../../domain/named-day.ts';
import type { Span } from '../../domain/span.ts';
import type { Reading } from '../reading.ts';
import { besideOf, capitalDays } from './day-beside.ts';

/** A named day in the text, by its index among the registry's and then the text's own. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly named: number;
  readonly numeric: boolean;
  /** The name with the date that stands beside it. */
  readonly whole?: Span;
}

/** Days that the text itself dates: those of the registry on another day, and names in capitals that it does not know. */
export const datedHere = (
  reading: Reading,
  found: readonly Found[],
  adhoc: NamedDay[],
): Found[] => {
  const { text, folded, tools } = reading;
  const { namedDays } = tools.registry;
  const own = (slug: string, name: Bilingual, day: string): number =>
    namedDays.length +
    adhoc.push({
      slug,
      name,
      day,
      numeric: false,
      aliases: [],
      source: 'the text itself',
    }) -
    1;
  const ends = new Set(found.map(({ end }) => end));
  const unknown = capitalDays(text, (end) => ends.has(end)).flatMap((span): Found[] => {
    const beside = besideOf(folded, span);
    if (beside === null) return [];
    const name = text.slice(span.start, span.end);
    const named = own(`day-${beside.monthDay}`, { zh: name, en: name }, beside.day);
    return [{ ...span, named, numeric: false, whole: beside }];
  });
  const known = found.map((each): Found => {
    const beside = each.numeric ? null : besideOf(folded, each);
    const day = namedDays[each.named];
    if (beside === null || day === undefined) return each;
    if (day.day === beside.day) return { ...each, whole: beside };
    // Its date in that year, or one that the text gives it.
    return beside.sure || day.day === beside.monthDay
      ? { ...each, named: own(day.slug, day.name, beside.day), whole: beside }
      : each;
  });
  return [...known, ...unknown];
};
