import type { Day } from '../../domain/language.ts';
import type { WorkingCalendar } from '../../domain/working-days.ts';
import { calendarOf } from '../parsers/calendar.ts';
import type { Reading } from '../reading.ts';
import { once } from '../text/once.ts';
import { firstFrom } from '../text/sorted.ts';
import type { TimeContext } from '../time/context.ts';
import type { Every, Fields, TimeExpression } from '../time/expression.ts';
import { resolve } from '../time/resolve.ts';
import { Anchors } from './anchors.ts';
import { afterEvent } from './counted-from.ts';
import type { Stated } from './same-day.ts';
import { sameDay } from './same-day.ts';

const fieldsOf = ({ when }: TimeExpression): Fields => (when.kind === 'fields' ? when.fields : {});

/** 自12月11日起执行: from when on it holds. */
const inForce = /^(?:正式|开始)?(?:执行|实施|施行|生效|报送|启动|[。;]|$)/;

/** How many characters back a start is looked for. */
const reach = 400;

/** A day alone comes again with the months told before it, but not with weeks. */
const ofMonths: ReadonlySet<Every> = new Set([
  'monthly',
  'quarterly',
  'even months',
  'odd months',
  'every 2 months',
]);

/**
 * What a phrase takes over from those before it in the same paragraph: the year and month stated, how often
 * (每年2月底前…，3月底前…), the start of a recurrence (2020年起，每年…), and the feast that 节前 and 节后 mean.
 */
export class Passage {
  private readonly reading: Reading;
  private readonly anchors: Anchors;
  private readonly calendar: () => WorkingCalendar;
  private block = -1;
  private year: number | null = null;
  private month: number | null = null;
  private every: Every | null = null;
  /** The last deadline. */
  private last: Stated | null = null;

  constructor(reading: Reading) {
    this.reading = reading;
    this.anchors = new Anchors(reading);
    this.calendar = once(() => calendarOf(reading));
  }

  /** The expression as it is meant here, and what it counts from. Expressions must come in the order of the text. */
  read(time: TimeExpression): { time: TimeExpression; context: TimeContext } {
    const { blocks, meeting, dateNote } = this.reading;
    const at = firstFrom(blocks, time.start + 1) - 1;
    if (at !== this.block) {
      this.block = at;
      this.year = null;
      this.month = null;
      this.every = null;
    }
    const context: TimeContext = {
      ...this.paper(time),
      meeting: meeting?.date ?? null,
      note: dateNote,
      inherited: this.year,
      month: this.month,
      since: time.every === undefined && this.every === null ? null : this.since(time),
      feast: this.feast(time),
      same: time.when.kind === 'same day' ? sameDay(this.reading, time, this.last) : null,
    };
    return { time: afterEvent(this.reading, this.again(time)), context };
  }

  /** What the paper alone tells a phrase. What only some phrases count from is looked for when one of them asks. */
  private paper(time: TimeExpression): TimeContext {
    const { when } = time;
    const parts =
      when.kind === 'range' ? [when.from, when.to] : [(when.kind === 'span' && when.base) || when];
    const slash = parts.some((part) => part.kind === 'fields' && part.fields.slash !== undefined);
    return {
      document: this.reading.document.date,
      meeting: null,
      printed: when.kind === 'span' && when.anchor === 'paper' ? this.anchors.printed() : null,
      nextMeeting: parts.some(({ kind }) => kind === 'next meeting') ? this.nextMeeting() : null,
      order: slash ? this.anchors.order() : null,
      note: null,
      inherited: null,
      yearless: 'next',
      namedDays: this.reading.namedDays,
      calendar: this.calendar,
    };
  }

  private nextMeeting(): Day | null {
    const time = this.anchors.nextMeeting();
    return time === null ? null : this.dayOf(time, 'to');
  }

  /** Remembers what a phrase stated. */
  note(time: TimeExpression, date: Day | null): void {
    this.last = { time, date };
    const fields = fieldsOf(time);
    if (time.every !== undefined) this.every = time.every;
    else if (fields.year !== undefined || fields.yearOffset !== undefined) this.every = null;
    const stated = fields.year !== undefined || fields.yearOffset !== undefined;
    if (stated && date !== null && fields.fiscal !== true) this.year = Number(date.slice(0, 4));
    if (date !== null && (fields.month !== undefined || fields.monthOffset !== undefined))
      this.month = Number(date.slice(5, 7));
  }

  /** 每年2月底前报计划，3月底前报总结: the second comes every year too. */
  private again(time: TimeExpression): TimeExpression {
    const { year, yearOffset, month, day, named } = fieldsOf(time);
    if (this.every === null || time.every !== undefined) return time;
    const yearless = year === undefined && yearOffset === undefined && named === undefined;
    const same =
      this.every === 'yearly'
        ? month !== undefined
        : month === undefined && day !== undefined && ofMonths.has(this.every);
    return yearless && same && time.when.kind === 'fields' ? { ...time, every: this.every } : time;
  }

  /** The start stated before a recurrence in its sentence: 自2020年起，每年…. */
  private since(time: TimeExpression): Day | null {
    const { sentences, blocks, times, document } = this.reading;
    const own = sentences[firstFrom(sentences, time.start + 1) - 1];
    // Rows of tables have no sentences.
    const inRow = own === undefined || time.end > own.end;
    const sentence = inRow ? blocks[firstFrom(blocks, time.start + 1) - 1] : own;
    if (sentence === undefined || time.end > sentence.end || document.date === null) return null;
    const from = Math.max(sentence.start, time.start - reach);
    const before = times.inside(from, time.start).findLast(
      // 1月28日至2月4日期间，每日16时前: a stretch of days starts it too.
      ({ limit, when }) => limit === 'since' || when.kind === 'range',
    );
    // Every Monday from 1 December: the start may stand right behind it too.
    const next = times.list[times.from(time.end)];
    const behind = next?.limit === 'since' && next.end <= sentence.end ? next : undefined;
    const gap = this.reading.folded.slice(time.end, behind?.start ?? time.end);
    const beside =
      behind !== undefined &&
      (/^[ ,(]{0,3}$/.test(gap) ||
        // 每周五前报送进度表，自12月11日起执行.
        (/^[^,;。]{0,40},$/.test(gap) &&
          inForce.test(this.reading.folded.slice(behind.end, behind.end + 6))));
    const start = before ?? (beside ? behind : undefined);
    // A start may just have been: 1月8日起 in a paper of 20 January.
    return start === undefined ? null : this.dayOf(start, 'from', 'nearest');
  }

  /** The day of an expression that counts from the paper alone. */
  private dayOf(
    time: TimeExpression,
    side: 'from' | 'to',
    yearless: TimeContext['yearless'] = 'next',
  ): Day | null {
    const { interval } = resolve(time, { ...this.paper(time), yearless });
    return interval?.[side].toString() ?? null;
  }

  /** The feast that 节前 and 节后 mean. */
  private feast(time: TimeExpression): number | null {
    const { when } = time;
    const holiday = when.kind === 'nth' ? when.inside.kind === 'holiday' : when.kind === 'holiday';
    if (!holiday && !(when.kind === 'span' && when.anchor === 'holiday')) return null;
    return this.anchors.feast(time);
  }
}
