import { CalendarDate } from '../../domain/calendar-date.ts';
import type { Resolved } from './context.ts';
import type { Every, Fields, When } from './expression.ts';
import type { Cycle } from './frequency.ts';
import { cycleOf, twoWays, untold } from './frequency.ts';
import { step } from './wording.ts';
import { none } from './year.ts';

const months: Readonly<Partial<Record<Every, number>>> = {
  monthly: 1,
  quarterly: 3,
  'half-yearly': 6,
};

/** A month that is stated comes again with each period from then on: quarterly by 10 April. */
const stated = (fields: Fields, by: number, later: number, year: number): Fields => {
  const first = CalendarDate.of(fields.year ?? year, fields.month ?? 1, 1);
  const month = first.plusMonths(by * later);
  const day = fields.day === undefined ? {} : { day: Math.min(fields.day, month.daysInMonth) };
  return { ...fields, year: month.year, month: month.month, ...day };
};

const half = ({ halfMonth, ...fields }: Fields, later: number, anchor: CalendarDate): Fields => {
  const halves = (anchor.month > 6 ? 1 : 0) + later;
  const year = anchor.year + Math.floor(halves / 2);
  const month = (halves % 2) * 6 + (halfMonth ?? 0);
  return halfMonth === undefined
    ? { ...fields, year, half: (halves % 2) + 1 }
    : { ...fields, year, month };
};

/** Fields of the occurrence `later` periods after the anchor's own; null where none is due then. */
const occurrence = (
  fields: Fields,
  every: Every,
  later: number,
  anchor: CalendarDate,
): Fields | null => {
  const by = months[every];
  if (by !== undefined && fields.month !== undefined)
    return later < 0 ? null : stated(fields, by, later, anchor.year);
  switch (every) {
    case 'yearly':
      return { ...fields, year: anchor.year + later };
    case 'half-yearly':
      return later < 0 ? null : half(fields, later, anchor);
    case 'quarterly':
      return { ...fields, quarterOffset: later };
    case 'monthly':
      return { ...fields, monthOffset: later };
    case 'even months':
    case 'odd months':
      return (anchor.month + later + 12) % 2 === (every === 'even months' ? 0 : 1)
        ? { ...fields, monthOffset: later }
        : null;
    case 'half-monthly': {
      const halves = (anchor.day > 15 ? 1 : 0) + Math.max(0, later);
      return { ...fields, ten: 4 + (halves % 2), monthOffset: Math.floor(halves / 2) };
    }
    case 'weekly':
      // A day of the calendar is not moved by weeks.
      return fields.month === undefined ? { ...fields, weekOffset: later } : fields;
    case 'daily':
    case 'working days':
      return fields.month === undefined ? { ...fields, dayOffset: later } : fields;
    default:
      return fields;
  }
};

const withFields = (when: When, change: (fields: Fields) => Fields | null): When | null => {
  if (when.kind === 'fields') {
    const fields = change(when.fields);
    return fields === null ? null : { ...when, fields };
  }
  if (when.kind === 'nth') {
    const inside = withFields(when.inside, change);
    return inside === null ? null : { ...when, inside };
  }
  if (when.kind === 'span' && when.base !== undefined) {
    const base = withFields(when.base, change);
    return base === null ? null : { ...when, base };
  }
  return when;
};

/** No row of days off is longer: the working day after it is looked for that far. */
const longestRest = 12;

/** The first of several that has a day, where all have one. */
const earliest = (each: readonly Resolved[]): Resolved | undefined =>
  each.find(({ interval }) => interval === null) ??
  each.toSorted((a, b) => (a.interval?.to.epochDay ?? 0) - (b.interval?.to.epochDay ?? 0))[0];

type Resolver = (when: When, at: CalendarDate) => Resolved;

/** The first occurrence that ends on or after the anchor: of the current period, or of one that follows. */
const ofPeriod = (when: When, every: Every, anchor: CalendarDate, resolved: Resolver): Resolved => {
  let first: Resolved | null = null;
  const last = every === 'working days' ? longestRest : 4;
  // What is counted from a period's end may still be open for the period before.
  for (let later = when.kind === 'span' ? -1 : 0; later <= last; later += 1) {
    const moved = withFields(when, (fields) => occurrence(fields, every, later, anchor));
    if (moved === null) continue;
    const each = resolved(moved, anchor);
    first ??= each;
    const { interval } = each;
    if (interval !== null && interval.to.epochDay >= anchor.epochDay) return each;
  }
  return first ?? resolved(when, anchor);
};

/** The period in which a day of a cycle is told: a weekday in its week, a day in its month. */
const periodOfCycle = {
  days: null,
  weeks: 'weekly',
  months: 'monthly',
  quarters: 'quarterly',
  years: 'yearly',
} as const;

const monthsOf = { months: 1, quarters: 3, years: 12 } as const;

/** A day moved by so many cycles. */
const moved = (day: CalendarDate, { amount, unit }: Cycle, turns: number): CalendarDate => {
  if (unit === 'weeks') return day.plusDays(7 * amount * turns);
  if (unit === 'days') return day.plusDays(amount * turns);
  return day.plusMonths(amount * monthsOf[unit] * turns);
};

/** How many whole cycles lie between two days. */
const turnsTo = (from: CalendarDate, to: CalendarDate, { amount, unit }: Cycle): number => {
  if (unit === 'weeks' || unit === 'days')
    return Math.floor((to.epochDay - from.epochDay) / (amount * (unit === 'weeks' ? 7 : 1)));
  const months = 12 * (to.year - from.year) + to.month - from.month;
  return Math.floor(months / (amount * monthsOf[unit]));
};

/**
 * Every second Wednesday: the first is the next one on or after the start that the text states, or on or after the
 * document's date. Where no day is told (每两个月), when the first time is hangs on a start that nobody states.
 */
const ofCycle = (
  when: When,
  cycle: Cycle,
  anchor: CalendarDate,
  since: CalendarDate | null,
  resolved: Resolver,
): Resolved => {
  const period = periodOfCycle[cycle.unit];
  const told = when.kind !== 'fields' || Object.keys(when.fields).length > 0;
  if (period === null || !told)
    return none(null, [
      step('event', 'the text does not say from which day on', '文中未写自何日起算'),
    ]);
  const first = ofPeriod(when, period, since ?? anchor, resolved);
  if (since !== null && first.interval !== null) {
    const from = Math.max(0, turnsTo(first.interval.to, anchor, cycle));
    for (const turns of [from, from + 1]) {
      const each = ofPeriod(when, period, moved(since, cycle, turns), resolved);
      if (each.interval !== null && each.interval.to.epochDay >= anchor.epochDay) return each;
    }
  }
  if (since !== null) return first;
  const inferred = step(
    'inferred',
    'the text states no start: the next one is taken',
    '文中未写起始，取最近一次',
  );
  return { ...first, steps: [...first.steps, inferred] };
};

/**
 * The first time of what comes again, on or after `anchor`; `since` is the start that the text states, `resolved`
 * resolves what is meant as seen from a day.
 */
export const firstTime = (
  when: When,
  every: Every,
  anchor: CalendarDate,
  since: CalendarDate | null,
  resolved: Resolver,
): Resolved => {
  if (untold.includes(every))
    return none(null, [step('event', 'the text does not say when', '文中未写具体日期')]);
  if (twoWays(every) !== null) return none('two-ways');
  if (when.kind === 'either')
    return (
      earliest(when.of.map((each) => firstTime(each, every, anchor, since, resolved))) ?? none(null)
    );
  const cycle = cycleOf(every);
  return cycle === null
    ? ofPeriod(when, every, anchor, resolved)
    : ofCycle(when, cycle, anchor, since, resolved);
};
