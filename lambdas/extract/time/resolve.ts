import { Temporal } from 'temporal-polyfill';
import type { Step } from '../../domain/deadline.ts';
import type { Resolved, TimeContext } from './context.ts';
import type { Fields, TimeExpression } from './expression.ts';
import type { Interval } from './interval.ts';
import { dayOf, fiscalYear, periodOf, weekOf } from './interval.ts';
import { spanInterval } from './span.ts';
import { dayWords, everyWords, monthDay, step } from './wording.ts';
import { found, inYear, none, withYear } from './year.ts';

/** Which of two numbers is the day: the one over 12, else the US order month/day, and the reader is warned. */
const slashFields = (
  parts: readonly number[],
): { readonly fields: Fields; readonly ambiguous: boolean } => {
  const [a = 0, b = 0, c] = parts;
  const year = c === undefined ? {} : { year: c < 100 ? (c < 70 ? 2000 + c : 1900 + c) : c };
  const dayFirst = a > 12;
  return {
    fields: { ...year, month: dayFirst ? b : a, day: dayFirst ? a : b },
    ambiguous: a <= 12 && b <= 12 && a !== b,
  };
};

const resolveFields = (given: Fields, context: TimeContext): Resolved => {
  if (given.slash !== undefined) {
    const { fields, ambiguous } = slashFields(given.slash);
    const resolved = resolveFields(fields, context);
    return ambiguous ? { ...resolved, warning: 'ambiguous-date' } : resolved;
  }
  if (given.named !== undefined) return resolveNamed(given, context);
  const anchor = context.document === null ? null : Temporal.PlainDate.from(context.document);
  if (
    given.weekOffset !== undefined ||
    given.dayOffset !== undefined ||
    (given.weekday !== undefined && given.month === undefined)
  ) {
    return anchor === null
      ? none('no-year')
      : found(nearDay(given, anchor, context), [anchorStep(context)]);
  }
  if (given.fiscal === true) {
    const year =
      given.year === undefined ? null : given.year < 100 ? 2000 + given.year : given.year;
    if (year === null) return none('no-year');
    const words = step(
      'calendar',
      `US fiscal year ${year} ends on 30 September ${year}`,
      `美国联邦财年${year}年于${year}年9月30日结束`,
    );
    const whole = fiscalYear(year);
    return found(
      given.part === 'end' ? { from: whole.to.with({ day: 1 }), to: whole.to } : whole,
      [words],
      year,
    );
  }
  const months =
    given.monthOffset !== undefined ? anchor?.add({ months: given.monthOffset }) : undefined;
  if (given.monthOffset !== undefined || given.quarterOffset !== undefined) {
    if (anchor === null) return none('no-year');
    const moved = months ?? anchor.add({ months: 3 * (given.quarterOffset ?? 0) });
    const fields =
      given.monthOffset === undefined ? { ...given, quarter: Math.ceil(moved.month / 3) } : given;
    const interval = inYear(
      fields,
      given.monthOffset === undefined ? null : moved.month,
    )?.(moved.year);
    return interval == null ? none('no-such-day') : found(interval, [anchorStep(context)]);
  }
  const make = inYear(given, given.month ?? null);
  if (make !== null) return withYear(make, given, context, []);
  if (given.month !== undefined || given.quarter !== undefined) return none('no-such-day');
  if (given.year === undefined && given.yearOffset === undefined) return none(null);
  return withYear(
    (year) => periodOf(year, 1, 'year', given.part),
    given,
    context,
    given.year === undefined && anchor !== null ? [anchorStep(context)] : [],
  );
};

const anchorStep = (context: TimeContext): Step => {
  const { en, zh } = dayWords(context.document ?? '2000-01-01');
  return step('anchor', `counted from the document's date, ${en}`, `以文件日期${zh}为基准`);
};

const nearDay = (fields: Fields, anchor: Temporal.PlainDate, context: TimeContext): Interval => {
  if (fields.dayOffset !== undefined) {
    const day = anchor.add({ days: fields.dayOffset });
    return { from: day, to: day };
  }
  const week = weekOf(anchor, fields.weekOffset ?? 0);
  if (fields.weekday === undefined) return week;
  const day = week.from.add({ days: fields.weekday - 1 });
  const past =
    fields.weekOffset === undefined &&
    context.yearless === 'next' &&
    Temporal.PlainDate.compare(day, anchor) < 0;
  const chosen = past ? day.add({ weeks: 1 }) : day;
  return { from: chosen, to: chosen };
};

const resolveNamed = (fields: Fields, context: TimeContext): Resolved => {
  const day = context.namedDays[fields.named ?? -1];
  if (day === undefined) return none(null);
  const [month = 0, date = 0] = day.day.split('-').map(Number);
  const words = monthDay(month, date);
  const list = step(
    'named-day',
    `${words.en} (named-day list: ${day.name.en})`,
    `${words.zh}（纪念日表：${day.name.zh}）`,
  );
  return withYear((year) => dayOf(year, month, date), fields, context, [list]);
};

/** Resolves an expression against what it counts from; adds how often it comes again. */
export const resolve = (expression: TimeExpression, context: TimeContext): Resolved => {
  const { when, every } = expression;
  if (when.kind === 'span') return spanInterval(when, context);
  if (every === undefined) return resolveFields(when.fields, context);
  if (context.document === null) return none('no-year');
  const words = everyWords[every];
  const often = step(
    'recurrence',
    `${words?.en ?? every}; this is the first time`,
    `${words?.zh ?? every}；此为首次`,
  );
  const resolved = resolveFields(
    firstTime(when.fields, every, Temporal.PlainDate.from(context.document)),
    context,
  );
  return { ...resolved, steps: [often, ...resolved.steps] };
};

/** Fields of the first occurrence on or after the anchor: the current period, or the next when its day is past. */
const firstTime = (
  fields: Fields,
  every: TimeExpression['every'],
  anchor: Temporal.PlainDate,
): Fields => {
  if (every === 'monthly')
    return { ...fields, monthOffset: fields.day !== undefined && fields.day < anchor.day ? 1 : 0 };
  if (every === 'quarterly') return { ...fields, quarterOffset: 0 };
  if (every === 'weekly')
    return fields.weekday === undefined ? { ...fields, weekOffset: 0 } : fields;
  return fields.month === undefined && fields.named === undefined && fields.quarter === undefined
    ? { ...fields, yearOffset: 0 }
    : fields;
};
