import { daysInMonth, isoDay } from '../../domain/calendar-date.ts';
import { dayWords } from '../../domain/day-words.ts';
import type { DateBasis, Warning } from '../../domain/extraction.ts';
import type { Bilingual, Day } from '../../domain/language.ts';
import type { Reading, Stage } from '../reading.ts';
import type { Fields, TimeExpression } from '../time/expression.ts';
import { labelled } from './lines.ts';
import { fieldsOf, statedDate, whole } from './stated-date.ts';

/** A sentence that tells of a meeting held. */
const held =
  /召开|举行|主持|会议于|held|convened|called|presided|minutes of|took place|meeting of|met on|minutes,/;
/** Minutes of a meeting before this one. */
const earlier = /approv|adopted|\bconfirmed|previous|last meeting|上次|上一次/;
const minutes = /minutes|纪要|记录/;

/** 时　间：, 会议时间：. */
const timeLabel = /^(?:会议|召开|开会)?时 {0,8}间(?:、?地点)?:/;

/** Whether the head of the text says that it is the record of a meeting. */
const isMinutes = ({ blocks, folded }: Reading): boolean =>
  blocks
    .slice(0, 4)
    .some(({ start, end }) => minutes.test(folded.slice(start, Math.min(end, start + 200))));

const hasDay = (time: TimeExpression): boolean => fieldsOf(time).day !== undefined;

/** A day of a month, or one told from the document's. */
const isDay = (time: TimeExpression): boolean => {
  const { month, day, dayOffset } = fieldsOf(time);
  return (month !== undefined && day !== undefined) || dayOffset !== undefined;
};

/** The day of the meeting as the text has it. */
const meetingTime = (reading: Reading): TimeExpression | null => {
  const { blocks, times, folded } = reading;
  for (const block of blocks.slice(0, 12)) {
    const spans = block.sentences.length > 0 ? block.sentences : [block];
    for (const span of spans) {
      // Few sentences tell a day: that is asked first.
      const time = times.find(span.start, span.end, isDay);
      if (time === undefined) continue;
      const words = folded.slice(span.start, Math.min(span.end, span.start + 400));
      if (held.test(words) && !(words.includes('minutes') && earlier.test(words))) return time;
    }
  }
  for (const { start, end } of blocks.slice(0, 20)) {
    const time = times.find(start, end, hasDay);
    if (time !== undefined && timeLabel.test(folded.slice(start, Math.min(end, start + 16))))
      return time;
  }
  for (const { start, end } of labelled(reading, 'date')) {
    const time = times.find(start, end, hasDay);
    if (time !== undefined) return isMinutes(reading) ? time : null;
  }
  return null;
};

/** Year of the paper's number, 〔2022〕. */
const numberYear = /[〔[(](20\d\d|19\d\d)[〕\])]/;

const nearestNotAfter = (month: number, day: number, limit: Day): Day | null => {
  const last = Number(limit.slice(0, 4));
  for (let year = last; year >= last - 8; year -= 1) {
    const date = isoDay(year, month, day);
    if (day <= daysInMonth(year, month) && date <= limit) return date;
  }
  return null;
};

interface YearFound {
  readonly date: Day;
  readonly basis: DateBasis;
}

/** The year of a day without one: the text, what was supplied, the nearest such day before the upload. */
const withYear = (
  reading: Reading,
  { month = 0, day = 0 }: Fields,
  stated: Day | null,
): YearFound | null => {
  const from = (limit: Day | null, basis: DateBasis): YearFound | null => {
    const date =
      limit === null || month < 1 || month > 12 ? null : nearestNotAfter(month, day, limit);
    return date === null ? null : { date, basis };
  };
  const year = numberYear.exec(reading.folded.slice(0, 300))?.[1];
  return (
    from(stated, 'stated') ??
    from(year === undefined ? null : `${year}-12-31`, 'stated') ??
    from(reading.known.supplied, 'supplied') ??
    from(reading.known.uploaded, 'inferred')
  );
};

const onlySays = (words: string): Bilingual => ({
  en: `the text says only ${words}`,
  zh: `文中只写“${words}”`,
});

/** Dates of the document and of the meeting, kept apart, each with its basis. */
export const documentDates: Stage = {
  name: 'dates of the document',
  run: (reading) => {
    const { known, text } = reading;
    const stated = statedDate(reading);
    const time = meetingTime(reading);
    const full = time === null ? null : whole(time);
    const partial =
      time !== null && full === null ? withYear(reading, fieldsOf(time), stated) : null;
    const meetingDay: YearFound | null = full === null ? partial : { date: full, basis: 'stated' };
    const warnings: Warning[] = [];
    let document: YearFound | null = null;
    let note: Bilingual | null = null;
    if (stated !== null) document = { date: stated, basis: 'stated' };
    else if (meetingDay?.basis === 'stated') document = meetingDay;
    else if (known.supplied !== null) document = { date: known.supplied, basis: 'supplied' };
    else document = meetingDay;
    const phrase = time === null ? '' : text.slice(time.start, time.end);
    if (time !== null && full === null && document?.basis !== 'stated') note = onlySays(phrase);
    if (time !== null && partial?.basis === 'inferred') {
      warnings.push({
        code: 'year-inferred',
        start: time.start,
        end: time.end,
        message: `The text says only "${phrase}". It is read as ${dayWords(partial.date).en}: the nearest such day not after the upload. Give the document's date if that is wrong.`,
        zh: `文中只写“${phrase}”，按上传之日前最近的此日处理，即${dayWords(partial.date).zh}。如有误，请补充成文日期。`,
      });
      note = {
        en: `inferred: the nearest ${phrase} not after the upload`,
        zh: `推断：上传之日前最近的“${phrase}”`,
      };
    }
    if (document === null) {
      warnings.push({
        code: 'no-date',
        message:
          'The text does not say when it was written, and no date was given: relative dates and dates without a year stay open.',
        zh: '文中未写成文日期，上传时也未提供：相对日期和未写年份的日期无法确定。',
      });
    }
    return {
      document: {
        ...reading.document,
        date: document?.date ?? null,
        dateBasis: document?.basis ?? null,
      },
      dateNote: note,
      meeting:
        meetingDay === null
          ? reading.meeting
          : {
              title: null,
              organiser: null,
              host: null,
              attendees: [],
              departments: [],
              excused: [],
              date: meetingDay.date,
              dateBasis: meetingDay.basis,
            },
      warnings: [...reading.warnings, ...warnings],
    };
  },
};
