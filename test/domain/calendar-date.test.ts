import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { CalendarDate, isoDay } from '../../lambdas/domain/calendar-date.ts';

const date = fc.record({
  year: fc.integer({ min: -400, max: 12_000 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 31 }),
});

/** What is asked of a date: its words, its place in the week, and the dates around it. */
const facts = (at: CalendarDate, days: number, months: number) => ({
  day: at.toString(),
  week: at.dayOfWeek,
  length: at.daysInMonth,
  since: at.epochDay,
  days: at.plusDays(days).toString(),
  months: at.plusMonths(months).toString(),
  last: at.withDay(31).toString(),
});

describe('dates of the calendar', () => {
  test('are those of Temporal', () => {
    const epoch = Temporal.PlainDate.from('1970-01-01');
    fc.assert(
      fc.property(
        date,
        fc.integer({ min: -200_000, max: 200_000 }),
        fc.integer({ min: -500, max: 500 }),
        ({ year, month, day }, days, months) => {
          const at = Temporal.PlainDate.from({ year, month, day }, { overflow: 'constrain' });
          expect(facts(CalendarDate.of(year, month, day), days, months)).toEqual({
            day: at.toString(),
            week: at.dayOfWeek,
            length: at.daysInMonth,
            since: epoch.until(at).days,
            days: at.add({ days }).toString(),
            months: at.add({ months }).toString(),
            last: at.with({ day: 31 }).toString(),
          });
        },
      ),
    );
  });

  test('are read as they are written', () => {
    fc.assert(
      fc.property(date, ({ year, month, day }) => {
        const at = CalendarDate.of(year, month, day);
        expect(CalendarDate.from(at.toString())).toEqual(at);
      }),
    );
  });

  test.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-02-29', -12, '2023-02-28'],
    ['2020-12-15', 1, '2021-01-15'],
    ['2020-01-15', -1, '2019-12-15'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(CalendarDate.from(from).plusMonths(months).toString()).toBe(to);
  });

  test.each([
    [2020, 5, 3, '2020-05-03'],
    [99, 12, 31, '0099-12-31'],
    [10_000, 1, 1, '+010000-01-01'],
    [-1, 1, 1, '-000001-01-01'],
  ])('%i, %i, %i is written %s', (year, month, day, words) => {
    expect(isoDay(year, month, day)).toBe(words);
  });
});
