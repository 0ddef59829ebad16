import { CalendarDate } from '../../domain/calendar-date.ts';
import { dayWords } from '../../domain/day-words.ts';
import type { Step } from '../../domain/deadline.ts';
import { addWorkingDays, published, sourceOf } from '../../domain/working-days.ts';
import type { Resolved, TimeContext } from './context.ts';
import type { Length, TimeExpression, When } from './expression.ts';
import type { Interval } from './interval.ts';
import { step } from './wording.ts';
import { none } from './year.ts';

type Span = Extract<When, { kind: 'span' }>;

/** No length of a deadline is longer: what is longer is no date. */
export const longest = 36_600;

/** A day moved by a length. */
export const add = (date: CalendarDate, { amount, unit }: Length, way: 1 | -1): CalendarDate => {
  const count = amount * way;
  if (unit === 'minute') return date.plusDays(Math.trunc(count / 1440));
  if (unit === 'hour') return date.plusDays(Math.trunc(count / 24));
  if (unit === 'day') return date.plusDays(count);
  if (unit === 'week') return date.plusDays(7 * count);
  if (unit === 'year') return date.plusMonths(12 * count);
  return date.plusMonths(unit === 'quarter' ? count * 3 : count);
};

const lengthWords = ({ amount, unit, working }: Length): { en: string; zh: string } => {
  const zh = {
    minute: '分钟',
    hour: '小时',
    day: working ? '个工作日' : '日',
    week: '周',
    month: '个月',
    quarter: '个季度',
    year: '年',
  };
  const plural = amount === 1 ? unit : `${unit}s`;
  return { en: `${amount} ${working ? 'working ' : ''}${plural}`, zh: `${amount}${zh[unit]}` };
};

/** How working days were counted: by which arrangements, or why the day may still move. */
export const calendarStep = (from: CalendarDate, to: CalendarDate, context: TimeContext): Step => {
  if (context.calendar() === 'weekdays')
    return step(
      'calendar',
      'working days are Monday to Friday; public holidays of the place are not known here',
      '工作日按周一至周五计，未计当地法定节假日',
    );
  const years = [...new Set([from.year, to.year])].sort();
  const sources = years.map((year) => sourceOf(year)).filter((source) => source !== null);
  const known = sources.length === years.length;
  const list = sources.join('、');
  return known
    ? step(
        'calendar',
        `working days by the State Council's arrangement, make-up days included (${list})`,
        `工作日按国务院办公厅节假日安排计，含调休（${list}）`,
      )
    : step(
        'calendar',
        `the arrangement of public holidays is known from ${published.from} to ${published.to}: past it only weekends and the days off by law are left out, and the date is provisional`,
        `节假日安排仅知${published.from}至${published.to}，此外只除周末和法定节日，日期待定`,
      );
};

/** Days counted from a day that is not counted itself, one way or the other. */
export const countedFrom = (
  anchor: Interval,
  when: Span,
  context: TimeContext,
  words: readonly Step[],
): Resolved => {
  if (when.amount > longest) return none('no-such-day');
  const back = when.back === true;
  const base = back ? anchor.from : anchor.to;
  const { en, zh } = lengthWords(when);
  const counting = step(
    'rule',
    `${en} ${back ? 'before' : 'after'} it`,
    `${back ? '此前' : '此后'}${zh}`,
  );
  if (when.working) {
    const { date, provisional } = addWorkingDays(
      base,
      back ? -when.amount : when.amount,
      context.calendar(),
    );
    const [from, to] = back ? [date, base] : [base, date];
    return {
      interval: back ? { from: date, to: date } : { from: base, to: date },
      steps: [...words, counting, calendarStep(from, to, context)],
      warning: null,
      provisional,
      year: null,
    };
  }
  const way = back ? -1 : 1;
  const date = [when, ...(when.also ?? [])].reduce((day, each) => add(day, each, way), base);
  return {
    interval: back ? { from: date, to: date } : { from: base, to: date },
    steps: when.amount === 0 ? words : [...words, counting],
    warning: null,
    provisional: false,
    year: null,
  };
};

/** A length that counts from something of which the text gives no day. */
export const hangsOnEvent = ({ event }: Pick<TimeContext, 'event'>): Resolved =>
  none(null, [
    event == null
      ? step(
          'event',
          'it counts from an event whose date the text does not give',
          '自某事件起算，文中未给出其日期',
        )
      : step(
          'event',
          `it counts from "${event}", whose date the text does not give`,
          `自“${event}”起算，文中未给出其日期`,
        ),
  ]);

/** Less than a day, from nothing that is named: nobody counts that from a paper. */
export const inHours = ({ when, limit }: TimeExpression): boolean =>
  when.kind === 'span' &&
  when.anchor === 'document' &&
  when.base === undefined &&
  (limit === 'within' || limit === 'before') &&
  (when.unit === 'minute' || (when.unit === 'hour' && when.amount < 24));

/** "Within 30 days of this meeting": from the day after the anchor to the last permitted day. */
export const spanInterval = (when: Span, context: TimeContext): Resolved => {
  if (when.anchor === 'event') {
    if (when.amount > 0) return hangsOnEvent(context);
    const words = step(
      'event',
      'it hangs on an event whose date the text does not give',
      '以某事件为限，文中未给出其日期',
    );
    return none(null, [words]);
  }
  const meeting = when.anchor === 'meeting';
  const printed = when.anchor === 'paper' ? (context.printed ?? null) : null;
  const base = meeting ? (context.meeting ?? context.document) : (printed ?? context.document);
  if (base === null) return none('no-year');
  const start = CalendarDate.from(base);
  const words = dayWords(base);
  // 会后当天
  if (when.amount === 0) {
    const same = step('anchor', `the day of the meeting, ${words.en}`, `会议当日，即${words.zh}`);
    return countedFrom({ from: start, to: start }, when, context, [same]);
  }
  const anchor = step(
    'anchor',
    `counted from the ${meeting ? 'meeting' : printed === null ? 'document' : 'printing'} of ${words.en}, which is not counted itself`,
    `自${meeting ? '会议' : printed === null ? '文件' : '印发'}日期${words.zh}起算，当日不计`,
  );
  return countedFrom({ from: start, to: start }, when, context, [anchor]);
};
