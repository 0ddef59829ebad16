import { CalendarDate } from './calendar-date.ts';
import type { Bilingual, Day } from './language.ts';

/** The days of the week from Monday on. */
export const weekdayNames = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  zh: ['一', '二', '三', '四', '五', '六', '日'],
} as const;

/** English names of the months, January first. */
export const monthNames = [
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
] as const;

/** `30 May` · `5月30日`. */
export const monthDay = (month: number, day: number): Bilingual => ({
  en: `${day} ${monthNames[month - 1] ?? month}`,
  zh: `${month}月${day}日`,
});

/** `30 May 2020` · `2020年5月30日`. */
export const dayWords = (day: Day): Bilingual => {
  const { year, month, day: date } = CalendarDate.from(day);
  const { en, zh } = monthDay(month, date);
  return { en: `${en} ${year}`, zh: `${year}年${zh}` };
};
