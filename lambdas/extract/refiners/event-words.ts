import type { Span } from '../../domain/span.ts';
import type { Reading } from '../reading.ts';
import { isHan } from '../text/fold.ts';
import { firstFrom } from '../text/sorted.ts';
import type { TimeExpression } from '../time/expression.ts';

/** What a limit counts from: the words of the event, and the whole phrase with them. */
interface EventWords {
  readonly event: Span;
  readonly phrase: Span;
}

/** No event is told in more characters, in Chinese and in English. */
const [zhReach, enReach] = [32, 110] as const;

/** A Chinese limit that begins behind its event: 收到申请｜之日起10日内, 整改完成｜后10日内; or with its verb: 方案｜印发后10日内. */
const behind = /^(印发|发布|公布|下发|出台)?(?:(?:之日|之时|当日)?(?:起|之?后|以后)|之日)/;
/** What stands in front of an event and opens its phrase: 应｜在收到通知后, 须｜自立案之日起; not in 存在, 亲自, 对于. */
const opens =
  /(?<![存所正现实内旨])在|(?<![亲各来])自|(?<![服听])从|(?<![关对由基属位低高小大])于/g;
/** What somebody does with something so that a limit begins: who does it is no part of the event. */
const takes = /收到|接到|接获|领到|获得|取得|受理|发现|知悉|知晓|签收|签订/;
/** An event without any of these is told in few characters, or its subject stands in it. */
const short = 14;
/** What is done with a paper, and how long its title is. */
const issues = /^(?:正式)?(?:印发|发布|公布|下发|出台|施行|实施|生效|批复)?/;
const longestTitle = 60;

/** Marks that no event reaches over. */
const bounds = /[,;。:()!?、| -]/;

/** An English limit that ends in front of its event: "within 10 days after", "no later than 30 days following the". */
const before =
  /\b(?:of|after|following|from|upon|since|before|prior to)(?: the| its| a| an| any| each| such)?$/;
/** What of a sentence is no part of an event that stands in it. */
const onward =
  /[,;:|\n]|\((?![a-z\d]{1,4}\))|(?<!\([a-z\d]{1,4})\)|\.(?: |$)| (?:shall|must|will|should|may|can|is to|are to|has to|have to|need to|needs to|unless|provided|and (?:shall|must|will|then|to))\b/;
/** Words that bind: in front of one stands its own subject. */
const binding = /^ (?:shall|must|will|should|may|can|is to|are to|has to|have to|need to|needs to)/;
/** Where that subject begins, as far as an article shows it. */
const subject = /^(.*[a-z]{2}) (?:and )?(?:the|each|every|all|a|an) /;
const unended = / (?:of|by|in|to|for|on|at|with|from|and)$/;
/** Where the directive's own units end in front of a place: a name is no part of an event. */
const unitsEnd = ({ drafts }: Reading, from: number, to: number): number => {
  const draft = drafts[firstFrom(drafts, to) - 1];
  let end = from;
  for (const unit of draft?.responsible ?? [])
    if (unit.start >= from && unit.end <= to) end = Math.max(end, unit.end);
  return end;
};

const zhEvent = (reading: Reading, time: TimeExpression): EventWords | null => {
  const { folded } = reading;
  // 《办法》印发后30日内: the paper whose issue it is.
  const open = folded[time.start - 1] === '》' ? folded.lastIndexOf('《', time.start) : -1;
  if (open >= 0 && time.start - open < longestTitle) {
    const issued = issues.exec(folded.slice(time.start, time.end))?.[0].length ?? 0;
    return {
      event: { start: open, end: time.start + issued },
      phrase: { start: open, end: time.end },
    };
  }
  const found = behind.exec(folded.slice(time.start, Math.min(time.end, time.start + 6)));
  if (found === null) return null;
  const prior = reading.times.list[reading.times.from(time.start) - 1]?.end ?? 0;
  const reach = Math.max(prior, time.start - zhReach);
  const line = folded.slice(reach, time.start);
  let from = 0;
  for (let at = line.length - 1; at >= 0 && from === 0; at -= 1)
    if (bounds.test(line[at] ?? '')) from = at + 1;
  from = unitsEnd(reading, reach + from, time.start) - reach;
  const words = line.slice(from);
  const preposition = [...words.matchAll(opens)].at(-1);
  const skip = (preposition ?? takes.exec(words))?.index ?? (words.length > short ? -1 : 0);
  if (skip < 0) return null;
  const start = reach + from + skip;
  const end = time.start + (found[1]?.length ?? 0);
  const event = { start: start + (preposition === undefined ? 0 : 1), end };
  return event.end - event.start < 2 ? null : { event, phrase: { start, end: time.end } };
};

/** Behind it the event begins: "within 10 days of | the date of …". */
const from = /\b(?:of|after|following|from|upon|since|before|prior to) /;

/** The event whose words go on right behind a limit. */
const whole = (folded: string, time: TimeExpression, words: string): EventWords | null => {
  const end = time.end + words.trimEnd().length;
  const limit = from.exec(folded.slice(time.start, end));
  if (limit === null) return null;
  const start = time.start + limit.index + limit[0].length;
  if (end - start < 3 || folded.slice(start, end) === 'the date') return null;
  return { event: { start, end }, phrase: { start: time.start, end } };
};

const enEvent = (reading: Reading, time: TimeExpression): EventWords | null => {
  const { folded, times, blocks } = reading;
  // "At least 5 days before the meeting" has its event in it.
  if (!before.test(folded.slice(Math.max(time.start, time.end - 24), time.end)))
    return whole(folded, time, '');
  const next = times.list[times.from(time.end)]?.start ?? folded.length;
  // No event reaches over the end of its paragraph.
  const end = blocks[firstFrom(blocks, time.end) - 1]?.end ?? folded.length;
  const line = folded.slice(time.end, Math.max(time.end, Math.min(next, end, time.end + enReach)));
  const stop = onward.exec(line);
  if (stop === null) return line.length === enReach ? null : whole(folded, time, line);
  const words = line.slice(0, stop.index);
  if (!binding.test(stop[0])) return whole(folded, time, words);
  const own = subject.exec(words)?.[1]?.replace(/ and$/, '');
  return own === undefined || unended.test(own) ? null : whole(folded, time, own);
};

/**
 * The whole phrase of an expression, and the words of the event that it counts from where they stand beside it: the reader
 * is to see "within 14 days after receipt of the application", and not "within 14 days after".
 */
export const withEvent = (
  reading: Reading,
  time: TimeExpression,
): Span & { readonly event: string | null } => {
  const { start, end, when } = time;
  const beside =
    when.kind !== 'span' || when.anchor !== 'event'
      ? null
      : isHan(reading.codes[end - 1] ?? 0)
        ? zhEvent(reading, time)
        : enEvent(reading, time);
  if (beside === null) return { start, end, event: null };
  const { phrase, event } = beside;
  return { ...phrase, event: reading.text.slice(event.start, event.end) };
};
