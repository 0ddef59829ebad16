import { CalendarDate } from '../../domain/calendar-date.ts';
import type { Deadline, NamedEvent } from '../../domain/deadline.ts';
import { feastIn, isMovable } from '../../domain/feasts.ts';
import type { Day } from '../../domain/language.ts';
import type { Reading } from '../reading.ts';

/** How many days back a day may lie that is told without its year. */
export const recent = 100;

/** The first day of a feast that is not before `first`, in the years around that of `anchor`. */
const nextDay = (rule: string, anchor: Day, first: Day): Day | null => {
  const year = Number(anchor.slice(0, 4));
  for (let each = year - 1; each <= year + 1; each += 1) {
    const day = feastIn(rule, each)?.toString();
    if (day !== undefined && day >= first) return day;
  }
  return null;
};

/** A year in front of a feast. */
const written = /((?:19|20)\d\d) ?年? ?$/;

/** Feasts that move have the date of their year: that of the deadline they set, else the first after the document's date, or one just past. */
export const datedEvents = (reading: Reading, made: readonly Deadline[]): readonly NamedEvent[] => {
  const { folded, namedEvents, namedDays, mentions, document } = reading;
  if (namedEvents.length === 0) return namedEvents;
  const own = new Map<number, Day>();
  for (const { start, date, occasion } of made)
    if (occasion !== undefined && date !== null) own.set(start, date);
  return namedEvents.flatMap((event): NamedEvent[] => {
    // The mentions of a text are far fewer than the days that are known.
    const mention = mentions.list.find(({ named }) => namedDays[named]?.slug === event.slug);
    const rule = namedDays[mention?.named ?? -1]?.day ?? '';
    // The eve that a deadline names tells the feast's year too.
    const from = own.get(event.start) ?? own.get(event.start - 1);
    if (from === undefined && !isMovable(rule)) return [event];
    // 2023年春节: of its own year, whatever the document's.
    const year = written.exec(folded.slice(Math.max(0, event.start - 6), event.start))?.[1];
    const dated = year === undefined ? undefined : feastIn(rule, Number(year))?.toString();
    if (from === undefined && dated !== undefined) return [{ ...event, date: dated }];
    const anchor = from ?? document.date;
    if (anchor === null) return [];
    // A feast that has just been is the one spoken of.
    const first = from ?? CalendarDate.from(anchor).plusDays(-recent).toString();
    const date = nextDay(rule, anchor, first);
    return date === null ? [] : [{ ...event, date }];
  });
};
