import { zhUnitsAt } from '../bodies/units-zh.ts';
import type { Reading } from '../reading.ts';
import { codesOf, isDigit, isHan } from '../text/fold.ts';
import type { TimeExpression } from '../time/expression.ts';
import { elided } from './en/machine/second-parts.ts';
import type { Cut, Part } from './part.ts';
import { bound } from './part.ts';
import { isAsked, nextComma } from './zh/apart.ts';
import { circumstantial } from './zh/new-body.ts';

/** 的 */
const which = 0x7684;

/** Whether an expression divides clauses: it limits, or it opens a Chinese clause and says when its work is done (，5月上旬制定…). */
export const divides = (reading: Reading, time: TimeExpression, from: number): boolean => {
  const { folded } = reading;
  // 8分钟以内的发言: how long something is.
  if (time.limit === 'within' && reading.codes[time.end] === which) return false;
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

/** Whether a part tells of what has been done. */
const isTold = ({ words }: Reading, from: number, to: number): boolean =>
  words.find(from, to, ({ value }) => value === 'done') !== undefined;

/** 须 and 应, and the second character of 必须. */
const owed = codesOf('须应');

/** 要备足物资，出现停电的，须在4小时内恢复供电: in which case something is due, behind what is owed always. */
const isCase = ({ codes, words }: Reading, { begun, prior }: Part, at: number): boolean =>
  codes[at - 1] === which &&
  prior > begun &&
  (owed.has(codes[at + 1] ?? 0) || owed.has(codes[at + 2] ?? 0)) &&
  !circumstantial.has(codes[prior - 1] ?? 0) &&
  words.find(begun, prior, ({ value }) => value === 'must' || value === 'charge') !== undefined;

/** Whether the first report and the one in writing are one duty: 30分钟内电话报告，并在2小时内书面报告. */
const isSoon = ({ folded }: Reading, from: number, { when }: TimeExpression): boolean =>
  folded.startsWith('并', from) &&
  when.kind === 'span' &&
  (when.unit === 'hour' || when.unit === 'minute');

/** 请 */
const please = 0x8bf7;
/** Whether what stands in front of 请 is only what is asked for: 年度总结及工作要点，请于12月25日前报送. */
const isTopic = (reading: Reading, begun: number, at: number): boolean => {
  const { codes, words } = reading;
  if (codes[at + 1] !== please || words.valueAt(begun) === 'verb') return false;
  if (words.find(begun, at, ({ value }) => value !== 'verb' && value !== 'everyone') !== undefined)
    return false;
  const owner = zhUnitsAt(reading, begun, at);
  return owner !== null && words.valueAt(owner.end) !== 'verb';
};

/** How long the "and" is that the next part begins with. */
const joined = (folded: string, at: number): number =>
  /^ ?and /.exec(folded.slice(at, at + 6))?.[0].length ?? 0;

/** A cut at the comma `at` because another date limits what follows, or nothing does any more. */
export const datedCut = (reading: Reading, part: Part, at: number, end: number): Cut | null => {
  const { folded, codes } = reading;
  const { begun, prior, limited, following } = part;
  if (!limited && following === undefined) return null;
  const from = at + 1;
  const near = nextComma(codes, from, end);
  // "no later than June 30, 2025": the comma of a date divides nothing.
  const inside = following !== undefined && following.start < near && near < following.end;
  const stop = inside ? nextComma(codes, following.end, end) : near;
  const due =
    following !== undefined &&
    following.start >= at &&
    following.end <= stop &&
    !isSoon(reading, from, following) &&
    !(
      reading.translated && elided(folded.slice(from, following.start).trimStart(), following, stop)
    );
  // 要严格值守，值班表请于6月15日前报送: what is asked by a day stands apart from what is owed always.
  if (
    due &&
    (limited ||
      ((part.binding(begun, at) & bound.zh) !== 0 &&
        isAsked(reading, from, stop) &&
        !isTopic(reading, begun, at)))
  )
    // …，水质异常的，24小时内…: the case belongs to what follows.
    return prior >= begun && circumstantial.has(codes[at - 1] ?? 0)
      ? { at: prior, next: prior + 1 }
      : { at, next: from + joined(folded, from) };
  if (due && isCase(reading, part, at)) return { at: prior, next: prior + 1 };
  // …下达计划，2021年度计划已于4月印发: what is done stands apart from what is due.
  return limited && !due && isTold(reading, from, stop) ? { at, next: from } : null;
};
