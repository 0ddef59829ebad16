import { CalendarDate } from './calendar-date.ts';
import { lunarYears } from './lunar-years.ts';

/** Days from 正月初一 to a day of the Chinese calendar; the leap month follows the month of its number. */
const lunarDay = (year: number, month: number, day: number): CalendarDate | null => {
  // The rows follow each other year by year.
  const row = lunarYears[year - Number(lunarYears[0]?.slice(0, 4))];
  if (row === undefined) return null;
  const [, first = '', lengths = '', leap = '0'] = row.split(' ');
  const at = Number(leap) > 0 && month > Number(leap) ? month : month - 1;
  const length = lengths[at] === '1' ? 30 : 29;
  if (lengths[at] === undefined || day > length) return null;
  let days = day - 1;
  for (const each of lengths.slice(0, at)) days += each === '1' ? 30 : 29;
  return CalendarDate.from(`${year}-${first}`).plusDays(days);
};

/** 清明: the day on which the sun reaches 15°, by the usual formula of the century; right for 2000 to 2099. */
const qingming = (year: number): CalendarDate => {
  const y = year % 100;
  const day = Math.floor(y * 0.2422 + 4.81) - Math.floor(y / 4);
  return CalendarDate.of(year, 4, day);
};

/** Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher). */
const easter = (year: number): CalendarDate => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + d + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return CalendarDate.of(year, Math.floor(n / 31), (n % 31) + 1);
};

/** The `nth` given weekday (1 is Monday) of a month; -1 is the last. */
const weekdayOfMonth = (
  year: number,
  month: number,
  nth: number,
  weekday: number,
): CalendarDate | null => {
  const first = CalendarDate.of(year, month, 1);
  if (nth < 0) return first.withDay(first.daysInMonth).lastWeekday(weekday);
  const day = 1 + ((weekday - first.dayOfWeek + 7) % 7) + 7 * (nth - 1);
  return day > first.daysInMonth ? null : first.withDay(day);
};

/** Whether a named day's `day` is a rule and not the same date every year. */
export const isMovable = (rule: string): boolean => !/^\d\d-\d\d$/.test(rule);

/**
 * The date of a named day in a year, or null when the rule gives none (a year outside the table of the Chinese
 * calendar included). Rules: `05-30` · `lunar 08-15` · `lunar eve` (除夕) · `qingming` · `easter`, `easter -2` ·
 * `nth 11 4 4` (the 4th Thursday of November; -1 for the last) · `before 05-25 1` (the last Monday before 25 May) ·
 * `dates 2024-06-28 2025-06-20` (a feast whose days an act lists year by year).
 */
export const feastIn = (rule: string, year: number): CalendarDate | null => {
  const [kind = '', ...rest] = rule.split(' ');
  const fixed = /^(\d\d)-(\d\d)$/.exec(rest[0] ?? kind);
  const [month, day] = [Number(fixed?.[1]), Number(fixed?.[2])];
  if (kind === 'lunar' && rest[0] === 'eve') return lunarDay(year, 1, 1)?.plusDays(-1) ?? null;
  if (kind === 'lunar') return fixed === null ? null : lunarDay(year, month, day);
  if (kind === 'qingming') return qingming(year);
  if (kind === 'easter') return easter(year).plusDays(Number(rest[0] ?? 0));
  if (kind === 'nth') {
    const [of = 1, nth = 1, weekday = 1] = rest.map(Number);
    return weekdayOfMonth(year, of, nth, weekday);
  }
  if (kind === 'before' && fixed !== null)
    return CalendarDate.of(year, month, day).plusDays(-1).lastWeekday(Number(rest[1]));
  if (kind === 'dates') {
    const own = rest.find((each) => each.startsWith(`${year}-`));
    return own === undefined ? null : CalendarDate.from(own);
  }
  if (fixed === null) return null;
  const date = CalendarDate.of(year, month, day);
  return date.day === day ? date : null;
};
