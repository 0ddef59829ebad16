import { Temporal } from 'temporal-polyfill';
import type { Day, Language } from '../../domain/language.ts';

const english = {
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  longWeekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};
const chineseWeekdays = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];

const partsOf = (day: Day) => {
  const { year, month, day: dayOfMonth, dayOfWeek } = Temporal.PlainDate.from(day);
  const name = english.months[month - 1] ?? '';
  return { year, month, dayOfMonth, name, weekday: dayOfWeek - 1, weekend: dayOfWeek > 5 };
};

/** `30 May 2020` · `2020年5月30日`. */
export const dayAndYear: Readonly<Record<Language, (day: Day) => string>> = {
  en: (day) => {
    const { year, name, dayOfMonth } = partsOf(day);
    return `${dayOfMonth} ${name} ${year}`;
  },
  zh: (day) => {
    const { year, month, dayOfMonth } = partsOf(day);
    return `${year}年${month}月${dayOfMonth}日`;
  },
};

/** `Sat 30 May 2020` · `2020年5月30日（周六）`. Months have three letters in English. */
export const weekdayAndDay: Readonly<Record<Language, (day: Day) => string>> = {
  en: (day) => {
    const { year, name, dayOfMonth, weekday } = partsOf(day);
    return `${english.weekdays[weekday]} ${dayOfMonth} ${name.slice(0, 3)} ${year}`;
  },
  zh: (day) => `${dayAndYear.zh(day)}（${chineseWeekdays[partsOf(day).weekday]}）`,
};

/** `30 May 2020` with a three-letter month; Chinese as `dayAndYear`. */
export const shortDayAndYear = (day: Day): string => weekdayAndDay.en(day).slice(4);

/** `28 April` · `4月28日`. */
export const dayOnly: Readonly<Record<Language, (day: Day) => string>> = {
  en: (day) => `${partsOf(day).dayOfMonth} ${partsOf(day).name}`,
  zh: (day) => `${partsOf(day).month}月${partsOf(day).dayOfMonth}日`,
};

/** `28 Apr`. */
export const shortDay = (day: Day): string =>
  `${partsOf(day).dayOfMonth} ${partsOf(day).name.slice(0, 3)}`;

/** Chinese leaves out the year that the paper itself has: `5月30日`, `2021年1月8日`. */
export const dayBeside = (day: Day, paper: Day | null): string =>
  paper !== null && day.slice(0, 4) === paper.slice(0, 4) ? dayOnly.zh(day) : dayAndYear.zh(day);

/** `Saturday` · `周六`, or null from Monday to Friday. */
export const weekendDay = (day: Day, language: Language): string | null => {
  const { weekday, weekend } = partsOf(day);
  if (!weekend) return null;
  return (language === 'en' ? english.longWeekdays[weekday] : chineseWeekdays[weekday]) ?? null;
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
