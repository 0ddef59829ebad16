import type { CalendarDate } from './calendar-date.ts';
import { feastIn } from './feasts.ts';
import type { Day } from './language.ts';
import { arrangements } from './public-holidays.ts';

/** A public holiday as arranged: its days off from the first to the last, and the notice that says so. */
export interface Holiday {
  readonly name: string;
  readonly from: Day;
  readonly to: Day;
  readonly source: string;
}

const whole = (year: number, day: string): Day => (day.length === 5 ? `${year}-${day}` : day);

const holidays: readonly Holiday[] = arrangements.flatMap(({ year, source, off }) =>
  off.split(', ').map((each): Holiday => {
    const [name = '', days = ''] = each.split(' ');
    const [from = '', to = from] = days.split('/');
    return { name, from: whole(year, from), to: whole(year, to), source };
  }),
);
const worked: ReadonlySet<Day> = new Set(
  arrangements.flatMap(({ year, work }) => work.split(' ').map((day) => whole(year, day))),
);
const years: ReadonlyMap<number, string> = new Map(
  arrangements.map(({ year, source }) => [year, source]),
);

/** First and last day for which the calendar is published. */
export const published = {
  from: `${arrangements[0]?.year}-01-01`,
  to: `${arrangements.at(-1)?.year}-12-31`,
} as const;

/** The notice that arranged a year's holidays; null when none is known. */
export const sourceOf = (year: number): string | null => years.get(year) ?? null;

/** The public holiday whose days off include `day`, or null. */
export const holidayAround = (day: Day): Holiday | null =>
  holidays.find(({ from, to }) => from <= day && day <= to) ?? null;

/** The first public holiday that ends on or after `day`, or null past the published calendar. */
export const holidayAfter = (day: Day): Holiday | null =>
  holidays.find(({ to }) => to >= day) ?? null;

/** Which days are worked: `china` knows public holidays and make-up days; `weekdays` is Monday to Friday alone. */
export type WorkingCalendar = 'china' | 'weekdays';

/** Days off by law (《全国年节及纪念日放假办法》, 2024): what stands before the year's arrangement is published. */
const byLaw: readonly string[] = [
  '01-01',
  'lunar eve',
  'lunar 01-01',
  'lunar 01-02',
  'lunar 01-03',
  'qingming',
  '05-01',
  '05-02',
  'lunar 05-05',
  'lunar 08-15',
  '10-01',
  '10-02',
  '10-03',
];

const offByLaw = (date: CalendarDate): boolean =>
  byLaw.some((rule) => feastIn(rule, date.year)?.epochDay === date.epochDay);

/** Whether a day is worked. Outside the published years `china` knows the days off by law and no make-up days. */
export const isWorkingDay = (date: CalendarDate, calendar: WorkingCalendar): boolean => {
  const weekday = date.dayOfWeek <= 5;
  if (calendar === 'weekdays') return weekday;
  const day = date.toString();
  if (day < published.from || day > published.to) return weekday && !offByLaw(date);
  return weekday ? holidayAround(day) === null : worked.has(day);
};

/** A working day that was counted out, and whether every day of the way lies in the published calendar. */
export interface CountedDay {
  readonly date: CalendarDate;
  readonly provisional: boolean;
}

/** More than any deadline asks for, and quick to count. */
const most = 5000;

/**
 * The `count`th working day after `start` (before it, when negative); `start` itself is not counted. A count of 0
 * gives `start`. The answer is provisional where it rests on days that no published arrangement covers.
 */
export const addWorkingDays = (
  start: CalendarDate,
  count: number,
  calendar: WorkingCalendar,
): CountedDay => {
  const way = count < 0 ? -1 : 1;
  let date = start;
  for (let left = Math.min(Math.abs(count), most); left > 0; ) {
    date = date.plusDays(way);
    if (isWorkingDay(date, calendar)) left -= 1;
  }
  const [low, high] = way < 0 ? [date, start] : [start, date];
  const known = low.toString() >= published.from && high.toString() <= published.to;
  return { date, provisional: calendar === 'weekdays' || !known };
};
