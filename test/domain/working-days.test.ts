import { describe, expect, test } from 'vitest';
import { CalendarDate } from '../../lambdas/domain/calendar-date.ts';
import { feastIn } from '../../lambdas/domain/feasts.ts';
import { lunarYears } from '../../lambdas/domain/lunar-years.ts';
import { arrangements } from '../../lambdas/domain/public-holidays.ts';
import {
  addWorkingDays,
  holidayAround,
  isWorkingDay,
  published,
} from '../../lambdas/domain/working-days.ts';

const on = (day: string): CalendarDate => CalendarDate.from(day);

describe('working days of China', () => {
  test.each([
    ['2023-10-07', true, 'a Saturday worked for the National Day week'],
    ['2023-09-29', false, 'a Friday off for the Mid-Autumn Festival'],
    ['2024-02-09', true, 'the eve of the Spring Festival of 2024 was no day off'],
    ['2020-02-01', false, 'a make-up day that the extension of January 2020 took back'],
    ['2021-03-13', false, 'a plain Saturday'],
    ['2026-02-23', false, 'the ninth day of the longest Spring Festival'],
  ])('%s is worked: %s (%s)', (day, worked) => {
    expect(isWorkingDay(on(day), 'china')).toBe(worked);
  });

  test.each([
    ['2023-09-28', 1, '2023-10-07', false],
    ['2023-10-07', -1, '2023-09-28', false],
    ['2021-01-20', 5, '2021-01-27', false],
    ['2021-01-20', 0, '2021-01-20', false],
    ['2026-12-31', 1, '2027-01-04', true],
    ['2027-02-04', 1, '2027-02-09', true],
    ['2004-10-08', 3, '2004-10-13', true],
  ])('%s and %i more is %s, provisional: %s', (from, count, to, provisional) => {
    const counted = addWorkingDays(on(from), count, 'china');
    expect([counted.date.toString(), counted.provisional]).toEqual([to, provisional]);
  });

  test('every day worked is a Saturday or Sunday, and none of them is off', () => {
    for (const { year, work } of arrangements)
      for (const short of work.split(' ')) {
        const day = on(short.length === 5 ? `${year}-${short}` : short);
        expect(day.dayOfWeek).toBeGreaterThanOrEqual(6);
        expect(holidayAround(day.toString())).toBeNull();
      }
  });

  test('years follow each other without a gap', () => {
    const years = arrangements.map(({ year }) => year);
    expect(years).toEqual(years.map((_, i) => (years[0] ?? 0) + i));
    expect(published.to.startsWith(String(years.at(-1)))).toBe(true);
  });
});

describe('feasts that move', () => {
  test('years of the Chinese calendar follow each other without a gap', () => {
    const years = lunarYears.map((row) => Number(row.split(' ')[0]));
    expect(years).toEqual(years.map((_, i) => (years[0] ?? 0) + i));
  });

  test.each([
    ['lunar 01-01', 2024, '2024-02-10'],
    ['lunar 01-01', 2027, '2027-02-06'],
    ['lunar 01-01', 2030, '2030-02-03'],
    ['lunar eve', 2025, '2025-01-28'],
    ['lunar 05-05', 2020, '2020-06-25'],
    ['lunar 08-15', 2025, '2025-10-06'],
    ['lunar 09-09', 2033, '2033-10-01'],
    ['qingming', 2024, '2024-04-04'],
    ['qingming', 2023, '2023-04-05'],
    ['easter', 2024, '2024-03-31'],
    ['easter -2', 2024, '2024-03-29'],
    ['nth 11 4 4', 2026, '2026-11-26'],
    ['nth 05 -1 1', 2026, '2026-05-25'],
    ['02-29', 2023, null],
    ['lunar 01-01', 2090, null],
  ])('%s in %i is %s', (rule, year, day) => {
    expect(feastIn(rule, year)?.toString() ?? null).toBe(day);
  });
});
