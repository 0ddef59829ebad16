import type { Day } from '../../domain/language.ts';
import { printedDate } from '../parsers/stated-date.ts';
import type { Reading } from '../reading.ts';
import { once } from '../text/once.ts';
import { firstFrom } from '../text/sorted.ts';
import { SpanList } from '../text/spans.ts';
import type { DateOrder } from '../time/context.ts';
import type { NamedMention, TimeExpression } from '../time/expression.ts';
import { arranged } from '../time/holiday.ts';

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const dayMonth = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${months})`);
const monthDay = new RegExp(`\\b(?:${months})[a-z]{0,6}\\.? \\d{1,2}(?!\\d)`);

/** How the text writes its dates: in figures one number over twelve tells, in words the order of day and month. */
const orderOf = ({ times, folded }: Reading): DateOrder | null => {
  const sure = new Set<DateOrder['first']>();
  const said = new Set<DateOrder['first']>();
  for (const { when, start, end } of times.list) {
    if (when.kind !== 'fields') continue;
    const [a = 0, b = 0] = when.fields.slash ?? [];
    if (a > 12) sure.add('day');
    else if (b > 12) sure.add('month');
    if (when.fields.month === undefined || when.fields.day === undefined) continue;
    const words = folded.slice(start, end);
    if (dayMonth.test(words)) said.add('day');
    else if (monthDay.test(words)) said.add('month');
  }
  const [first] = sure.size > 0 ? sure : said;
  if (first === undefined || sure.size > 1 || (sure.size === 0 && said.size > 1)) return null;
  return { first, sure: sure.size > 0 };
};

const next =
  /next (?:[a-z]{2,12} ){0,2}(?:meeting|mtg|session|call|sync|telecon|teleconference|check-in|stand-?up)\b|(?<= )(?:donm|nxt mtg|next)(?=:)|下一?次(?:会议|例会|全体会议)/g;

/** The expression that tells the day of the next meeting: "Date of next meeting: …", 下次会议定于…. */
const nextMeetingOf = ({ folded, times }: Reading): TimeExpression | null => {
  for (const match of folded.matchAll(next)) {
    const from = match.index + match[0].length;
    const found = times
      .inside(from, from + 80)
      .find(
        ({ when }) =>
          (when.kind === 'fields' && when.fields.day !== undefined && !when.fields.clock) ||
          (when.kind === 'nth' && when.inside.kind === 'fields'),
      );
    if (found === undefined) continue;
    const gap = folded.slice(from, found.start);
    if (/^[^.。;\n]{0,24}$/.test(gap) || /^[ :]{0,3}\n\s{0,6}$/.test(gap)) return found;
  }
  return null;
};

/** What the text says once and phrases anywhere count from. */
export class Anchors {
  private readonly reading: Reading;
  readonly printed: () => Day | null;
  readonly order: () => DateOrder | null;
  readonly nextMeeting: () => TimeExpression | null;
  private readonly holidays: () => SpanList<NamedMention>;
  private readonly titled: () => number | null;

  constructor(reading: Reading) {
    this.reading = reading;
    this.printed = once(() => printedDate(reading));
    this.order = once(() => orderOf(reading));
    this.nextMeeting = once(() => nextMeetingOf(reading));
    this.holidays = once(
      () => new SpanList(reading.mentions.list.filter((each) => this.off(each))),
    );
    this.titled = once(() => {
      const { text, document } = reading;
      const words = ({ start, end }: NamedMention): string => text.slice(start, end);
      return (
        this.holidays().list.find((each) => document.title.includes(words(each)))?.named ?? null
      );
    });
  }

  /** Whether a named day has days off, so that 节前 can mean it. */
  private off({ named }: NamedMention): boolean {
    return arranged.test(this.reading.namedDays[named]?.name.zh ?? '');
  }

  /** The holiday that 节前 and 节后 mean: named before in the paragraph, else in the title, else anywhere before. */
  feast({ start }: TimeExpression): number | null {
    const { blocks, mentions } = this.reading;
    const block = blocks[firstFrom(blocks, start + 1) - 1];
    const holidays = this.holidays();
    const last = holidays.list[holidays.from(start) - 1];
    if (last !== undefined && block !== undefined && last.start >= block.start) return last.named;
    return this.titled() ?? last?.named ?? mentions.list[mentions.from(start) - 1]?.named ?? null;
  }
}
