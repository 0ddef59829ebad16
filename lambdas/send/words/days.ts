import { Temporal } from 'temporal-polyfill';
import { dayWords, monthDay, monthNames, weekdayNames } from '../../domain/day-words.ts';
import type { Day, Language } from '../../domain/language.ts';

const partsOf = (day: Day) => {
  const { year, month, day: dayOfMonth, dayOfWeek } = Temporal.PlainDate.from(day);
  const shortMonth = monthNames[month - 1]?.slice(0, 3) ?? '';
  return { year, month, dayOfMonth, shortMonth, weekday: dayOfWeek - 1, weekend: dayOfWeek > 5 };
};

/** `30 May 2020` · `2020年5月30日`. */
export const dayAndYear: Readonly<Record<Language, (day: Day) => string>> = {
  en: (day) => dayWords(day).en,
  zh: (day) => dayWords(day).zh,
};

/** `Sat 30 May 2020` · `2020年5月30日（周六）`. Months have three letters in English. */
export const weekdayAndDay: Readonly<Record<Language, (day: Day) => string>> = {
  en: (day) => {
    const { year, shortMonth, dayOfMonth, weekday } = partsOf(day);
    return `${weekdayNames.en[weekday]?.slice(0, 3)} ${dayOfMonth} ${shortMonth} ${year}`;
  },
  zh: (day) => `${dayAndYear.zh(day)}（周${weekdayNames.zh[partsOf(day).weekday]}）`,
};

/** `30 May 2020` with a three-letter month; Chinese as `dayAndYear`. */
export const shortDayAndYear = (day: Day): string => weekdayAndDay.en(day).slice(4);

/** `28 April` · `4月28日`. */
export const dayOnly: Readonly<Record<Language, (day: Day) => string>> = {
  en: (day) => monthDay(partsOf(day).month, partsOf(day).dayOfMonth).en,
  zh: (day) => monthDay(partsOf(day).month, partsOf(day).dayOfMonth).zh,
};

/** `28 Apr`. */
export const shortDay = (day: Day): string =>
  `${partsOf(day).dayOfMonth} ${partsOf(day).shortMonth}`;

/** Chinese leaves out the year that the paper itself has: `5月30日`, `2021年1月8日`. */
export const dayBeside = (day: Day, paper: Day | null): string =>
  paper !== null && day.slice(0, 4) === paper.slice(0, 4) ? dayOnly.zh(day) : dayAndYear.zh(day);

/** `Saturday` · `周六`, or null from Monday to Friday. */
export const weekendDay = (day: Day, language: Language): string | null => {
  const { weekday, weekend } = partsOf(day);
  if (!weekend) return null;
  const name = weekdayNames[language][weekday];
  if (name === undefined) return null;
  return language === 'en' ? name : `周${name}`;
};

/** Whether a phrase writes a date by its numbers with a dot between them ("5 · 30", 5.30), and then those numbers: `5·30`. */
export const numericForm = (phrase: string, day: Day): string | null => {
  const { month, dayOfMonth } = partsOf(day);
  const form = new RegExp(
    `(?<![\\p{N}.])0?${month}\\s*[^\\p{L}\\p{N}\\s]\\s*0?${dayOfMonth}(?!\\p{N})`,
    'u',
  );
  return form.test(phrase.normalize('NFKC')) ? `${month}·${dayOfMonth}` : null;
};
