import type { Deadline, NamedEvent } from '../../domain/deadline.ts';
import type { Warning } from '../../domain/extraction.ts';
import { feastIn, isMovable } from '../../domain/feasts.ts';
import type { Draft, Reading, Stage } from '../reading.ts';
import { inside } from '../text/sorted.ts';
import type { TimeContext } from '../time/context.ts';
import type { TimeExpression } from '../time/expression.ts';
import { resolve } from '../time/resolve.ts';
import { laterSentences } from './later-sentences.ts';
import { limitsWork } from './limiting.ts';
import { Passage } from './passage.ts';
import { lastStep, phraseStep } from './steps.ts';
import { warningOf } from './time-warnings.ts';

interface Made {
  readonly deadline: Deadline;
  readonly warning: Warning | null;
}

const make = (reading: Reading, time: TimeExpression, context: TimeContext, id: string): Made => {
  const { text, namedDays } = reading;
  const { interval, steps, warning, provisional } = resolve(time, context);
  const phrase = text.slice(time.start, time.end);
  const named = time.when.kind === 'fields' ? namedDays[time.when.fields.named ?? -1] : undefined;
  const date = interval === null ? null : interval.to.toString();
  const deadline: Deadline = {
    id,
    start: time.start,
    end: time.end,
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
): TimeExpression[] => [
  ...[draft, ...draft.also].flatMap((span) =>
    inside(reading.times, span.start, span.end).filter((time) =>
      limitsWork(reading, draft, time, span !== draft),
    ),
  ),
  ...later,
];

/** Feasts that move have the date of their year: the next on or after the document's date. */
const dated = (reading: Reading, made: readonly Deadline[]): NamedEvent[] => {
  const own = new Map(
    made.flatMap(({ start, date, occasion }) =>
      occasion === undefined || date === null ? [] : [[start, date] as const],
    ),
  );
  const today = reading.document.date;
  return reading.namedEvents.flatMap((event): NamedEvent[] => {
    const rule = reading.namedDays.find(({ slug }) => slug === event.slug)?.day ?? '';
    // The eve that a deadline names tells the feast's year too.
    const from = own.get(event.start) ?? (isMovable(rule) ? today : undefined);
    if (from === undefined) return [event];
    const year = Number(from?.slice(0, 4));
    const days = [year, year + 1].map((each) => feastIn(rule, each)?.toString());
    const date = days.find((day) => day !== undefined && from !== null && day >= from);
    return date === undefined ? [] : [{ ...event, date }];
  });
};

/** Resolves the limiting phrases of each directive, in the order of the text. */
export const deadlines: Stage = {
  name: 'deadlines',
  run: (reading) => {
    const made: Deadline[] = [];
    const warnings: Warning[] = [];
    const attached = new Map<Draft, string[]>();
    const shared = new Map<TimeExpression, Deadline>();
    const later = laterSentences(reading);
    const passage = new Passage(reading);
    for (const draft of reading.drafts) {
      const mine: Deadline[] = [];
      for (const time of timesOf(reading, draft, later.get(draft) ?? [])) {
        const known = shared.get(time);
        if (known !== undefined) {
          mine.push(known);
          continue;
        }
        const read = passage.read(time);
        const { deadline, warning } = make(reading, read.time, read.context, `t${made.length + 1}`);
        passage.note(read.time, deadline.date);
        if (mine.some(({ occasion }) => occasion !== undefined && occasion === deadline.occasion))
          continue;
        shared.set(time, deadline);
        made.push(deadline);
        mine.push(deadline);
        if (warning !== null) warnings.push(warning);
      }
      const order = mine.toSorted((a, b) => ((a.date ?? '9999') < (b.date ?? '9999') ? -1 : 1));
      attached.set(
        draft,
        order.map(({ id }) => id),
      );
    }
    return {
      deadlines: made,
      attached,
      namedEvents: dated(reading, made),
      warnings: [...reading.warnings, ...warnings],
    };
  },
};
