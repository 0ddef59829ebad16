import { CalendarDate } from '../../domain/calendar-date.ts';
import { dayWords, monthDay } from '../../domain/day-words.ts';
import type { Step } from '../../domain/deadline.ts';
import { feastIn, isMovable } from '../../domain/feasts.ts';
import type { Resolved, TimeContext } from './context.ts';
import type { Fields } from './expression.ts';
import type { Interval } from './interval.ts';
import { dayOf, fiscalYear, periodOf } from './interval.ts';
import { nearDay, onWeekday } from './near-day.ts';
import { twoDigits } from './number.ts';
import { resolveWeek } from './week.ts';
import { step } from './wording.ts';
import { found, inYear, none, withYear } from './year.ts';

/** Which of two numbers is the day: the one over 12, else as the text writes others, else month/day; the reader is warned. */
const slashFields = (
  parts: readonly number[],
  order: TimeContext['order'],
): { readonly fields: Fields; readonly warning: Resolved['warning'] } => {
  const [a = 0, b = 0, c] = parts;
  const year = c === undefined ? {} : { year: c < 100 ? (c < 70 ? 2000 + c : 1900 + c) : c };
  const open = a <= 12 && b <= 12 && a !== b;
  const dayFirst = a > 12 || (open && order?.first === 'day');
  const doubt = dayFirst ? 'ambiguous-day-first' : 'ambiguous-date';
  return {
    fields: { ...year, month: dayFirst ? b : a, day: dayFirst ? a : b },
    warning: open && order?.sure !== true ? doubt : null,
  };
};

const anchorStep = (context: TimeContext): Step => {
  const { en, zh } = dayWords(context.document ?? '2000-01-01');
  return step('anchor', `counted from the document's date, ${en}`, `以文件日期${zh}为基准`);
};

const yearOf = (fields: Fields, context: TimeContext): number | null => {
  if (fields.year !== undefined) return fields.year < 100 ? 2000 + fields.year : fields.year;
  if (fields.yearOffset === undefined || context.document === null) return null;
  // The fiscal year that October begins is the next one's.
  const { year, month } = CalendarDate.from(context.document);
  return year + fields.yearOffset + (month >= 10 ? 1 : 0);
};

const resolveFiscal = (given: Fields, context: TimeContext): Resolved => {
  const year = yearOf(given, context);
  if (year === null) return none('no-year');
  const words = step(
    'calendar',
    `US fiscal year ${year} ends on 30 September ${year}`,
    `美国联邦财年${year}年于${year}年9月30日结束`,
  );
  const whole = fiscalYear(year);
  const { quarter } = given;
  if (quarter !== undefined) {
    const from = whole.from.plusMonths(3 * (quarter - 1));
    return found({ from, to: from.plusMonths(3).plusDays(-1) }, [words], year);
  }
  const cut =
    given.part === 'end'
      ? { from: whole.to.withDay(1), to: whole.to }
      : given.part === 'start'
        ? { from: whole.from, to: whole.from.withDay(31) }
        : whole;
  return found(cut, [words], year);
};

/** This month, next quarter, 上月5日: moved from the document's own. */
const resolveMoved = (given: Fields, context: TimeContext): Resolved => {
  if (context.document === null) return none('no-year');
  const anchor = CalendarDate.from(context.document).withDay(1);
  const { monthOffset, quarterOffset = 0, quarterMonth } = given;
  const moved = anchor.plusMonths(monthOffset ?? 3 * quarterOffset);
  const quarter = Math.ceil(moved.month / 3);
  const fields = monthOffset === undefined ? { ...given, quarter } : given;
  const month = quarterMonth === undefined ? null : 3 * (quarter - 1) + quarterMonth;
  const make = inYear(fields, monthOffset === undefined ? month : moved.month);
  const interval = make?.(moved.year) ?? null;
  return interval === null ? none('no-such-day') : found(interval, [anchorStep(context)]);
};

/** 25日前: the month of the phrase before it, else the next such day. */
const resolveDayAlone = (given: Fields, day: number, context: TimeContext): Resolved => {
  if (given.weekday !== undefined && context.document !== null) {
    const interval = onWeekday(day, given.weekday, CalendarDate.from(context.document), context);
    return interval === null ? none('no-such-day') : found(interval, [anchorStep(context)]);
  }
  if (context.month != null) {
    const month = context.month;
    const inherit = step(
      'month',
      `${monthDay(month, day).en}: the month of the phrase before it`,
      `${month}月承前文`,
    );
    return withYear((year) => dayOf(year, month, day), given, context, [inherit]);
  }
  if (context.document === null) return none('no-month');
  const anchor = CalendarDate.from(context.document);
  for (let later = 0; later <= 2; later += 1) {
    const month = anchor.withDay(1).plusMonths(later);
    const interval = dayOf(month.year, month.month, day);
    if (interval !== null && interval.to.epochDay >= anchor.epochDay)
      return found(interval, [anchorStep(context)]);
  }
  return none('no-such-day');
};

const resolveLunar = (given: Fields, context: TimeContext): Resolved => {
  const { month = 0, day = 0 } = given;
  const rule = `lunar ${twoDigits(month)}-${twoDigits(day)}`;
  const words = step('calendar', 'a day of the Chinese calendar', '农历日期，按历表换算为公历');
  return withYear((year) => feast(rule, year), given, context, [words]);
};

const feast = (rule: string, year: number): Interval | null => {
  const day = feastIn(rule, year);
  return day === null ? null : { from: day, to: day };
};

/** A named day in its year. */
export const resolveNamed = (fields: Fields, context: TimeContext): Resolved => {
  const day = context.namedDays[fields.named ?? -1];
  if (day === undefined) return none(null);
  const [month = 0, date = 0] = day.day.split('-').map(Number);
  const words = isMovable(day.day)
    ? { en: `the day of ${day.name.en} in its year`, zh: `${day.name.zh}当年日期` }
    : monthDay(month, date);
  const list = step(
    'named-day',
    `${words.en} (named-day list: ${day.name.en})`,
    `${words.zh}（纪念日表：${day.name.zh}）`,
  );
  const next: TimeContext = { ...context, yearless: 'next' };
  return withYear((year) => feast(day.day, year), fields, next, [list]);
};

/** The 14th Five-Year Plan is of 2021 to 2025, as each since the sixth is of five years (五年规划纲要). */
const resolvePlan = (plan: number, part: Fields['part']): Resolved => {
  const from = 1951 + 5 * plan;
  const words = step(
    'calendar',
    `China's Five-Year Plan number ${plan} is of ${from} to ${from + 4}`,
    `第${plan}个五年规划为${from}年至${from + 4}年`,
  );
  const to = CalendarDate.of(from + 4, 12, 31);
  const first = part === 'end' ? to.withDay(1) : CalendarDate.of(from, 1, 1);
  return found({ from: first, to }, [words]);
};

/** Resolves what is said of a day or period; what is not said comes from the context. */
export const resolveFields = (given: Fields, context: TimeContext): Resolved => {
  if (given.slash !== undefined) {
    const { fields, warning } = slashFields(given.slash, context.order);
    const resolved = resolveFields(fields, context);
    return warning === null ? resolved : { ...resolved, warning };
  }
  if (given.named !== undefined) return resolveNamed(given, context);
  if (given.plan !== undefined) return resolvePlan(given.plan, given.part);
  if (given.lunar === true) return resolveLunar(given, context);
  if (given.week !== undefined) return resolveWeek(given, given.week, context);
  const { weekOffset, dayOffset, weekday, month, day } = given;
  // This Friday 14 March: the day itself is told.
  const told = month !== undefined && day !== undefined;
  const near = (weekOffset !== undefined || dayOffset !== undefined) && !told;
  if (near || (weekday !== undefined && month === undefined && day === undefined)) {
    if (context.document === null) return none('no-year');
    const anchor = CalendarDate.from(context.document);
    return found(nearDay(given, anchor, context), [anchorStep(context)]);
  }
  if (given.financial === true)
    return none(null, [
      step(
        'event',
        'when a financial year ends is not the same everywhere',
        '财政年度起止各国不同',
      ),
    ]);
  if (given.fiscal === true) return resolveFiscal(given, context);
  if (given.monthOffset !== undefined || given.quarterOffset !== undefined)
    return resolveMoved(given, context);
  const { quarter, quarterMonth } = given;
  const inQuarter =
    quarter === undefined || quarterMonth === undefined ? null : 3 * (quarter - 1) + quarterMonth;
  const make = inYear(given, month ?? inQuarter);
  const { year, yearOffset } = given;
  if (make !== null) {
    const told = yearOffset !== undefined && context.document !== null ? [anchorStep(context)] : [];
    return withYear(make, given, context, told);
  }
  if (month !== undefined || given.quarter !== undefined) return none('no-such-day');
  if (day !== undefined && year === undefined && yearOffset === undefined)
    return resolveDayAlone(given, day, context);
  if (year === undefined && yearOffset === undefined) return none(null);
  return withYear(
    (each) => periodOf(each, 1, 'year', given.part),
    given,
    context,
    year === undefined && context.document !== null ? [anchorStep(context)] : [],
  );
};
