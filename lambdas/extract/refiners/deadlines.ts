import type { Deadline, Step } from '../../domain/deadline.ts';
import type { Warning } from '../../domain/extraction.ts';
import type { Draft, Reading, Stage } from '../reading.ts';
import { inside } from '../text/sorted.ts';
import type { Resolved, TimeContext } from '../time/context.ts';
import type { TimeExpression } from '../time/expression.ts';
import { resolve } from '../time/resolve.ts';
import { dayWords, step, weekdayWords } from '../time/wording.ts';
import { limitsWork } from './limiting.ts';

const sentences: Readonly<Record<string, (phrase: string) => string>> = {
  'no-year': (phrase) =>
    `"${phrase}" has no year, and the document's date is not known: no date was given to it.`,
  'ambiguous-date': (phrase) =>
    `"${phrase}" may be read month first or day first. It was read month first.`,
  'no-such-day': (phrase) => `"${phrase}" names a day that does not exist.`,
};

const sentencesZh: Readonly<Record<string, (phrase: string) => string>> = {
  'no-year': (phrase) => `“${phrase}”未写年份，成文日期也不详：未定日期。`,
  'ambiguous-date': (phrase) => `“${phrase}”可先读月也可先读日，按先月后日处理。`,
  'no-such-day': (phrase) => `“${phrase}”所写的日子不存在。`,
};

/** The last step: which day it is, and what it is to the phrase. */
export const lastStep = (time: TimeExpression, date: string, named: boolean): Step => {
  const { en, zh } = dayWords(date);
  const weekday = weekdayWords(date);
  if (named && time.limit !== 'before') {
    return step('date', `It is the day itself, a ${weekday.en}.`, `即当日，${weekday.zh}。`);
  }
  return step(
    'date',
    `The last permitted day is ${weekday.en}, ${en}.`,
    `最后期限为${zh}（${weekday.zh}），含当日。`,
  );
};

interface Made {
  readonly deadline: Deadline;
  readonly warning: Warning | null;
  readonly resolved: Resolved;
}

const make = (
  reading: Reading,
  time: TimeExpression,
  id: string,
  inherited: number | null,
): Made => {
  const { text, namedDays } = reading;
  const context: TimeContext = {
    document: reading.document.date,
    meeting: reading.meeting?.date ?? null,
    note: reading.dateNote,
    inherited,
    yearless: 'next',
    namedDays,
  };
  const resolved = resolve(time, context);
  const phrase = text.slice(time.start, time.end);
  const named = time.when.kind === 'fields' ? namedDays[time.when.fields.named ?? -1] : undefined;
  const feast = named !== undefined && time.limit === 'before';
  const to =
    resolved.interval === null
      ? null
      : feast
        ? resolved.interval.to.subtract({ days: 1 })
        : resolved.interval.to;
  const date = to === null ? null : to.toString();
  const eve =
    feast && date !== null
      ? [step('rule', 'before the day: the day before it', '节前：前一日')]
      : [];
  const last = date === null ? [] : [lastStep(time, date, named !== undefined)];
  const deadline: Deadline = {
    id,
    start: time.start,
    end: time.end,
    text: phrase,
    date,
    ...(time.every === undefined ? {} : { recurrence: time.every }),
    ...(named === undefined ? {} : { occasion: named.slug }),
    ...(resolved.provisional ? { provisional: true } : {}),
    steps: [step('phrase', `"${phrase}"`, `“${phrase}”`), ...resolved.steps, ...eve, ...last],
  };
  const sentence = resolved.warning === null ? undefined : sentences[resolved.warning];
  const warning =
    sentence === undefined
      ? null
      : {
          code: resolved.warning ?? '',
          message: sentence(phrase),
          zh: sentencesZh[resolved.warning ?? '']?.(phrase) ?? phrase,
          start: time.start,
          end: time.end,
        };
  return { deadline, warning, resolved };
};

/** Time expressions of a directive that limit it, the same day once. */
const timesOf = (reading: Reading, draft: Draft): TimeExpression[] =>
  [draft, ...draft.also].flatMap((span) =>
    inside(reading.times, span.start, span.end).filter((time) =>
      limitsWork(reading, draft, time, span !== draft),
    ),
  );

/** Resolves the limiting phrases of each directive, in the order of the text. */
export const deadlines: Stage = {
  name: 'deadlines',
  run: (reading) => {
    const made: Deadline[] = [];
    const warnings: Warning[] = [];
    const attached = new Map<Draft, string[]>();
    let year: number | null = null;
    let block = -1;
    for (const draft of reading.drafts) {
      const at = reading.blocks.findLastIndex(({ start }) => start <= draft.start);
      if (at !== block) year = null;
      block = at;
      const mine: Deadline[] = [];
      for (const time of timesOf(reading, draft)) {
        const { deadline, warning, resolved } = make(
          reading,
          time,
          `t${made.length + mine.length + 1}`,
          year,
        );
        year = resolved.year ?? year;
        const twice = mine.some(
          (each) => each.occasion !== undefined && each.occasion === deadline.occasion,
        );
        if (twice) continue;
        mine.push(deadline);
        if (warning !== null) warnings.push(warning);
      }
      made.push(...mine);
      const order = mine.toSorted((a, b) => ((a.date ?? '9999') < (b.date ?? '9999') ? -1 : 1));
      attached.set(
        draft,
        order.map(({ id }) => id),
      );
    }
    const dated = new Map(
      made.flatMap(({ start, end, date, occasion }) =>
        occasion === undefined || date === null ? [] : [[`${start}:${end}`, date] as const],
      ),
    );
    return {
      deadlines: made,
      attached,
      namedEvents: reading.namedEvents.map((event) => {
        const own = [...dated].find(([key]) => key.startsWith(`${event.start}:`));
        return own === undefined ? event : { ...event, date: own[1] };
      }),
      warnings: [...reading.warnings, ...warnings],
    };
  },
};
