import type { Span } from '../../domain/span.ts';
import type { Reading } from '../reading.ts';
import { isDigit, isHan } from '../text/fold.ts';
import { ordinalMarker } from '../text/marker.ts';
import { points } from '../text/points.ts';
import { firstAt } from '../text/sorted.ts';
import type { TimeExpression } from '../time/expression.ts';
import type { DutyTag } from '../vocabulary/duty.ts';
import { anotherPlain } from './en/machine/plain-clauses.ts';
import { elided, newMatter } from './en/machine/second-parts.ts';
import { newSubjectEn } from './en/new-subject.ts';
import { isAsked, isGiven, mayStandApart, nextComma, standsApart } from './zh/apart.ts';
import { circumstantial, condition, newBody } from './zh/new-body.ts';

/** A place where a sentence is cut: the part before ends `at`, the part behind begins at `next`. */
export interface Cut {
  readonly at: number;
  readonly next: number;
}

/** Whether an expression divides clauses: it limits, or it opens a Chinese clause and says when its work is done (，5月上旬制定…). */
const divides = (reading: Reading, time: TimeExpression, from: number): boolean => {
  const { folded } = reading;
  if (time.limit === 'before' || time.limit === 'within') return true;
  // 围绕“4·23”世界读书日…: a day that work is planned for.
  if (reading.translated && folded.startsWith('around ', time.start))
    return time.when.kind === 'fields' && time.when.fields.named !== undefined;
  // "Within a year, and every two years thereafter, the board shall report": one clause goes on.
  if (time.every !== undefined) return !folded.startsWith(' thereafter', time.end);
  const when = time.when.kind === 'range' ? time.when.to : time.when;
  if (when.kind !== 'fields' || (time.limit !== 'none' && time.limit !== 'on')) return false;
  const { month, quarter, half, named } = when.fields;
  // 6月5日世界环境日当天: a named day divides with its date in front.
  const dated =
    named === undefined
      ? (half ?? quarter ?? month) !== undefined
      : isDigit(folded.charCodeAt(time.start));
  return (
    dated &&
    (folded[time.start - 1] === ',' || time.start === from) &&
    isHan(folded.charCodeAt(time.end))
  );
};

/** Tags of words that bind a clause by themselves, in Chinese and in English. */
const zhBinding: ReadonlySet<DutyTag> = new Set(['must', 'charge', 'please', 'decided']);
const enBinding: ReadonlySet<DutyTag> = new Set(['must', 'please']);

const [blank, open, close, comma, semicolon] = [32, 40, 41, 44, 59] as const;
const divided = points.bit.comma | points.bit.semicolon;
const none: readonly Cut[] = [];

/** What a part of a sentence holds words of, as bits. */
const [zhBound, enBound] = [1, 2] as const;

/** Which words that bind a part holds; asked from the beginning of the sentence to its end, it looks at each word once. */
const watch = (reading: Reading, start: number) => {
  const { words } = reading;
  let next = words.from(start);
  let zh = -1;
  let en = -1;
  return (from: number, to: number): number => {
    for (; next < words.size && words.end(next) <= to; next += 1) {
      const value = words.value(next);
      // Most words are verbs, and they bind in Chinese alone.
      if (value === 'verb' || zhBinding.has(value)) zh = words.start(next);
      if (value !== 'verb' && enBinding.has(value)) en = words.start(next);
    }
    return (zh >= from ? zhBound : 0) | (en >= from ? enBound : 0);
  };
};

/** Whether a part tells of what has been done. */
const told = ({ words }: Reading, from: number, to: number): boolean =>
  words.find(from, to, ({ value }) => value === 'done') !== undefined;

/**
 * Where a sentence is cut: at semicolons, ordinals, and where the deadline or the unit changes. `holds`: bits of `points`;
 * `that`: where " and that " stands next.
 */
export const cutsOf = (
  reading: Reading,
  span: Span,
  holds: number,
  that: (from: number) => number,
): readonly Cut[] => {
  const { folded, codes, text, times } = reading;
  const { start, end } = span;
  const joined = that(start) < end;
  if ((holds & divided) === 0 && !joined) return none;
  const out: Cut[] = [];
  const within = times.inside(start, end);
  const inSpan =
    within.length === 0 ? within : within.filter((time) => divides(reading, time, start));
  let depth = 0;
  // Where the part since the last cut began, and whether a date limits it.
  let begun = start;
  let limited = false;
  let passed = 0;
  let prior = -1;
  const bound = watch(reading, start);
  const cut = (at: number, next: number): void => {
    out.push({ at, next });
    limited = false;
    begun = at + 1;
  };
  const { joints } = reading;
  let joint = firstAt(joints, start);
  for (let at = start; ; at += 1) {
    // The next mark, or " and that ".
    while (joint < joints.length && (joints[joint] ?? 0) < at) joint += 1;
    at = Math.min(joints[joint] ?? end, joined ? that(at) : end);
    if (at >= end) break;
    const code = codes[at] ?? 0;
    if (code === open) depth += 1;
    if (code === close) depth = Math.max(0, depth - 1);
    if (depth > 0 || code === open || code === close) continue;
    if (code === semicolon) {
      cut(at, at + 1);
      continue;
    }
    for (let time = inSpan[passed]; time !== undefined && time.end <= at; time = inSpan[passed]) {
      limited ||= time.start >= begun;
      passed += 1;
    }
    const binding = bound(begun, at);
    const opened = newSubjectEn(reading, at, end, (binding & enBound) !== 0);
    if (opened > 0) cut(at, at + opened);
    if (opened > 0 || code !== comma) continue;
    const plain = reading.translated
      ? newMatter(folded, at, end, (binding & enBound) !== 0) ||
        anotherPlain(reading, begun, at, end, (binding & enBound) !== 0)
      : 0;
    if (plain > 0) {
      cut(at, at + plain);
      continue;
    }
    const from = at + 1;
    let begin = from;
    while (begin < end && codes[begin] === blank) begin += 1;
    if (ordinalMarker(folded, begin, text) !== null) {
      cut(at, from);
      continue;
    }
    const zh = (binding & zhBound) !== 0;
    const following = inSpan[passed];
    const stop = limited || following !== undefined ? nextComma(codes, from, end) : from;
    const due =
      following !== undefined &&
      following.start >= at &&
      following.end <= stop &&
      !(reading.translated && elided(folded.slice(begin, following.start), following, stop));
    // 要严格值守，值班表请于6月15日前报送: what is asked by a day stands apart from what is owed always.
    const own = due && (limited || (zh && isAsked(reading, from, stop)));
    // …下达计划，2021年度计划已于4月印发: what is done stands apart from what is due.
    const done = limited && !due && told(reading, from, stop);
    const binds = zh || isGiven(reading, begun, at);
    const apart =
      !own &&
      !done &&
      isHan(codes[from] ?? 0) &&
      mayStandApart(reading, at, end) &&
      standsApart(
        reading,
        { start: begun, end: at },
        prior < begun ? begun : prior + 1,
        end,
        binds,
      );
    const body = own || done || !binds || apart ? null : newBody(reading, at, begun, end);
    if (own && prior >= begun && circumstantial.has(folded.charCodeAt(at - 1)))
      // …，水质异常的，24小时内…: the case belongs to what follows.
      cut(prior, prior + 1);
    else if (own) cut(at, from + (/^ ?and /.exec(folded.slice(from, from + 6))?.[0].length ?? 0));
    else if (apart && prior >= begun && condition.test(folded.slice(prior + 1, at)))
      // 由A筹措，如确有困难，请B支持: so does the condition.
      cut(prior, prior + 1);
    else if (done || apart) cut(at, from);
    else if (body !== null) cut(at, body);
    else prior = at;
  }
  return out;
};
