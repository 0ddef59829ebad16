import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Resolved } from './context.ts';
import type { Every, Fields, When } from './expression.ts';

/** Fields of the occurrence `later` periods after the anchor's own. */
const occurrence = (fields: Fields, every: Every, later: number, year: number): Fields => {
  if (every === 'monthly') return { ...fields, monthOffset: later };
  if (every === 'quarterly') return { ...fields, quarterOffset: later };
  if (every === 'weekly') return { ...fields, weekOffset: later };
  if (every === 'daily') return { ...fields, dayOffset: later };
  return { ...fields, year: year + later };
};

const withFields = (when: When, change: (fields: Fields) => Fields): When => {
  if (when.kind === 'fields') return { ...when, fields: change(when.fields) };
  if (when.kind === 'nth') return { ...when, inside: withFields(when.inside, change) };
  if (when.kind === 'span' && when.base !== undefined)
    return { ...when, base: withFields(when.base, change) };
  return when;
};

/** The first occurrence that ends on or after the anchor: of the current period, or of one that follows. */
export const firstTime = (
  when: When,
  every: Every,
  anchor: CalendarDate,
  resolved: (when: When) => Resolved,
): Resolved => {
  let first: Resolved | null = null;
  // What is counted from a period's end may still be open for the period before.
  for (let later = when.kind === 'span' ? -1 : 0; later <= 4; later += 1) {
    const each = resolved(
      withFields(when, (fields) => occurrence(fields, every, later, anchor.year)),
    );
    first ??= each;
    const { interval } = each;
    if (interval !== null && interval.to.epochDay >= anchor.epochDay) return each;
  }
  return first ?? resolved(when);
};
