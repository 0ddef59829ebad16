import { CalendarDate } from '../../domain/calendar-date.ts';
import type { Deadline } from '../../domain/deadline.ts';
import type { Warning } from '../../domain/extraction.ts';
import type { Day } from '../../domain/language.ts';
import type { Draft, Reading, Stage } from '../reading.ts';
import { firstFrom } from '../text/sorted.ts';
import type { TimeContext } from '../time/context.ts';
import type { TimeExpression } from '../time/expression.ts';
import { resolve } from '../time/resolve.ts';
import { datedEvents, recent } from './dated-events.ts';
import { withEvent } from './event-words.ts';
import { laterSentences } from './later-sentences.ts';
import { limitsWork } from './limiting.ts';
import { Passage } from './passage.ts';
import { lastStep, phraseStep } from './steps.ts';
import { warningOf } from './time-warnings.ts';
import { unclaimed } from './unclaimed.ts';

interface Made {
  readonly deadline: Deadline;
  readonly warning: Warning | null;
}

const make = (reading: Reading, time: TimeExpression, context: TimeContext, id: string): Made => {
  const { text, namedDays } = reading;
  const { start, end, event } = withEvent(reading, time);
  const { interval, steps, warning, provisional } = resolve(time, { ...context, event });
  const phrase = text.slice(start, end);
  const named = time.when.kind === 'fields' ? namedDays[time.when.fields.named ?? -1] : undefined;
  const date = interval === null ? null : interval.to.toString();
  const deadline: Deadline = {
    id,
    start,
    end,
    text: phrase,
    date,
    ...(time.every === undefined ? {} : { recurrence: time.every }),
    ...(named === undefined ? {} : { occasion: named.slug }),
    ...(provisional ? { provisional: true } : {}),
    steps: [
      phraseStep(phrase),
      ...steps,
      ...(date === null ? [] : [lastStep(time, date, named !== undefined)]),
    ],
  };
  return { deadline, warning: warning === null ? null : warningOf(warning, phrase, time) };
};

/** Time expressions of a directive that limit it: its own, and those of a later sentence about all before it. */
const timesOf = (
  reading: Reading,
  draft: Draft,
  later: readonly TimeExpression[],
): readonly TimeExpression[] => {
  const { times } = reading;
  // Most directives have no other cell and no time.
  if (draft.also.length === 0 && times.first(draft.start, draft.end) === undefined) return later;
  const own: TimeExpression[] = [];
  for (const span of [draft, ...draft.also])
    for (let i = times.from(span.start); i < times.list.length; i += 1) {
      const time = times.list[i];
      if (time === undefined || time.end > span.end) break;
      if (limitsWork(reading, draft, time, span !== draft)) own.push(time);
    }
  return own.length === 0 ? later : [...own, ...later];
};

const none: readonly TimeExpression[] = [];

/** Words in front of a period that is to come: 将于11月. */
const toCome = /[将要应须拟请]$/;

/** A day in prose that no word limits and that has just been is not the one of next year: 4月8日下达指令. */
const justPast = (
  { blocks, folded }: Reading,
  { when, start }: TimeExpression,
  date: Day,
  today: Day,
): boolean => {
  if (when.kind !== 'fields' || when.fields.named !== undefined) return false;
  if (toCome.test(folded.slice(Math.max(0, start - 1), start))) return false;
  const { month, year, yearOffset, weekday } = when.fields;
  if (month === undefined || year !== undefined || yearOffset !== undefined) return false;
  if (weekday !== undefined || (blocks[firstFrom(blocks, start + 1) - 1]?.cells.length ?? 0) > 0)
    return false;
  const lastYear = CalendarDate.from(date).plusMonths(-12);
  return lastYear.epochDay - CalendarDate.from(today).epochDay >= -recent;
};

/** A limit of the past binds nobody any more: it tells of what was done. */
const past = (reading: Reading, { date, recurrence }: Deadline, time: TimeExpression): boolean => {
  const today = reading.document.date;
  if (date === null || recurrence !== undefined || time.limit === 'before' || today === null)
    return false;
  return date < today || (time.limit !== 'within' && justPast(reading, time, date, today));
};

/** Rules that took a clause for nothing but its day. Where all its days are past it only tells: 网站于2006年1月1日开通. */
const byDate: ReadonlySet<string> = new Set(['zh-dated', 'zh-commitment']);

/** Resolves the limiting phrases of each directive, in the order of the text, and those that no directive claims. */
export const deadlines: Stage = {
  name: 'deadlines',
  run: (reading) => {
    const made = new Map<TimeExpression, Deadline | null>();
    const warnings: Warning[] = [];
    const attached = new Map<Draft, string[]>();
    const later = laterSentences(reading);
    const claims = new Map<Draft, readonly TimeExpression[]>();
    const alone = [...unclaimed(reading), ...later.all];
    const all = new Set<TimeExpression>();
    for (const draft of reading.drafts) {
      const claimed = timesOf(reading, draft, later.of.get(draft) ?? none);
      if (claimed.length === 0) continue;
      claims.set(draft, claimed);
      for (const time of claimed) all.add(time);
    }
    for (const time of alone) all.add(time);
    if (all.size === 0) return { namedEvents: datedEvents(reading, []) };
    const passage = new Passage(reading);
    const order = [...all].sort((a, b) => a.start - b.start);
    for (const time of order) {
      const read = passage.read(time);
      const id = `t${made.size + 1}`;
      const { deadline, warning } = make(reading, read.time, read.context, id);
      passage.note(read.time, deadline.date);
      const told = past(reading, deadline, time);
      made.set(time, told ? null : deadline);
      if (warning !== null && !told) warnings.push(warning);
    }
    for (const [draft, claimed] of claims) {
      const mine: Deadline[] = [];
      // “五一”前 says more of a day than “五一”假期 beside it, and a date more than the name of its day.
      const rank = (time: TimeExpression): number =>
        time.limit === 'before' ? 0 : made.get(time)?.occasion === undefined ? 1 : 2;
      for (const time of claimed.toSorted((a, b) => rank(a) - rank(b))) {
        const deadline = made.get(time);
        if (deadline == null) continue;
        const { occasion, date } = deadline;
        // 举办“世界读书日”活动 | 4月23日: the day is told in figures too.
        const same = ({ occasion: other, date: day }: Deadline): boolean =>
          other === occasion || (date !== null && date === day && time.limit !== 'before');
        if (occasion !== undefined && mine.some(same)) made.set(time, null);
        else mine.push(deadline);
      }
      const sorted = mine.toSorted((a, b) => ((a.date ?? '9999') < (b.date ?? '9999') ? -1 : 1));
      attached.set(
        draft,
        sorted.map(({ id }) => id),
      );
    }
    const told = new Set<Draft>();
    for (const [draft, claimed] of claims)
      if (byDate.has(draft.rule) && claimed.every((time) => made.get(time) === null))
        told.add(draft);
    const found = [...made.values()].filter((each) => each !== null);
    // Ids follow the text without gaps.
    const names = new Map(found.map(({ id }, i) => [id, `t${i + 1}`]));
    const named = (id: string): string => names.get(id) ?? id;
    const kept = found.map((each) => ({ ...each, id: named(each.id) }));
    return {
      drafts: told.size === 0 ? reading.drafts : reading.drafts.filter((draft) => !told.has(draft)),
      deadlines: kept,
      attached: new Map([...attached].map(([draft, ids]) => [draft, ids.map(named)])),
      namedEvents: datedEvents(reading, kept),
      warnings: [...reading.warnings, ...warnings],
    };
  },
};
