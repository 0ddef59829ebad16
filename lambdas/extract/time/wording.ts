import { CalendarDate } from '../../domain/calendar-date.ts';
import type { Step } from '../../domain/deadline.ts';
import type { Bilingual, Day } from '../../domain/language.ts';

const weekdaysEn = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const monthsEn = [
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
];
const weekdaysZh = '一二三四五六日';

/** "30 May", 5月30日. */
export const monthDay = (month: number, day: number): Bilingual => ({
  en: `${day} ${monthsEn[month - 1] ?? month}`,
  zh: `${month}月${day}日`,
});

/** "30 May 2020", 2020年5月30日. */
export const dayWords = (day: Day): Bilingual => {
  const { year, month, day: date } = CalendarDate.from(day);
  const { en, zh } = monthDay(month, date);
  return { en: `${en} ${year}`, zh: `${year}年${zh}` };
};

/** "Saturday", 星期六. */
export const weekdayWords = (day: Day): Bilingual => {
  const { dayOfWeek } = CalendarDate.from(day);
  return { en: weekdaysEn[dayOfWeek - 1] ?? '', zh: `星期${weekdaysZh[dayOfWeek - 1] ?? ''}` };
};

/** A step in words of both languages. */
export const step = (rule: string, en: string, zh: string): Step => ({ rule, en, zh });
