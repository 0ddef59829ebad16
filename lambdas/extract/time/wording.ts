import { CalendarDate } from '../../domain/calendar-date.ts';
import { weekdayNames } from '../../domain/day-words.ts';
import type { Step } from '../../domain/deadline.ts';
import type { Bilingual, Day } from '../../domain/language.ts';

/** "Saturday", 星期六. */
export const weekdayWords = (day: Day): Bilingual => {
  const { dayOfWeek } = CalendarDate.from(day);
  return {
    en: weekdayNames.en[dayOfWeek - 1] ?? '',
    zh: `星期${weekdayNames.zh[dayOfWeek - 1] ?? ''}`,
  };
};

/** A step in words of both languages. */
export const step = (rule: string, en: string, zh: string): Step => ({ rule, en, zh });
