import type { Span } from '../../domain/span.ts';
import type { Reading } from '../reading.ts';
import { isHan } from '../text/fold.ts';
import { ordinalMarker } from '../text/marker.ts';
import { findInside, inside, trimmed } from '../text/sorted.ts';
import type { TimeExpression } from '../time/expression.ts';
import type { DutyTag } from '../vocabulary/duty.ts';
import { opensTask } from './unit-zh.ts';
import { zhUnitsAt } from './units-zh.ts';

/** A place where a sentence is cut: the part before ends `at`, the part behind begins at `next`. */
export interface Cut {
  readonly at: number;
  readonly next: number;
}

/** Whether an expression divides clauses: it limits, or it opens a Chinese clause and says when its work is done (，5月上旬制定…). */
const divides = ({ folded }: Reading, time: TimeExpression, from: number): boolean => {
  if (time.limit === 'before' || time.limit === 'within' || time.every !== undefined) return true;
  const when = time.when.kind === 'range' ? time.when.to : time.when;
  if (when.kind !== 'fields' || (time.limit !== 'none' && time.limit !== 'on')) return false;
  const { month, quarter, half, named } = when.fields;
  const period = half ?? quarter ?? month;
  return (
    period !== undefined &&
    named === undefined &&
    (folded[time.start - 1] === ',' || time.start === from) &&
    isHan(folded.charCodeAt(time.end))
  );
};

/** After a comma, a new subject with its own verb: ", and that Finance shall", ", and X must". */
const newSubject =
  /^,? (?:and )?that (?=[^,;]{1,60} (?:shall|must|should|is to|are to)\b)|^, (?:and|while|but) (?=(?:the )?[^,;]{1,60}(?:, [^,;]{1,80},)? (?:shall|must|should) )/;

/** Tags of words that bind a clause by themselves, in Chinese and in English. */
const zhBinding: ReadonlySet<DutyTag> = new Set(['must', 'verb', 'charge', 'please', 'decided']);
const enBinding: ReadonlySet<DutyTag> = new Set(['must', 'please']);

/** A part that only says when, why or of what: 为…, 根据…, 对于…的. What follows is its main clause. */
const circumstance =
  /^[,\s]*(?:为|根据|按照|按|依据|依照|结合|针对|围绕|在|对|凡|如|若|因|经|除|随着|通过|鉴于|由于|自|从|遇|当|涉及)/;
const circumstantial = /[的时后前中下内起间际止]$/;

/** A part that only says in which case: 部门间如有分歧. */
const condition = /^[^,]{0,8}(?:如|若|凡|遇有|一旦|确需|确有)/;

/** Of what the clause is: 施工期间的靠泊计划，由…调整. */
const topic = /^[^,;。]{0,16}(?:期间|阶段|过程中|范围内|以内|以上|以下)的[^的,;。]{2,16}$/;
/** 到2020年底，实现…，各地…常态化: states that are reached together. */
const aim = /^[, ]*(?:力争)?到[^,;。]{2,12},/;

const by = /(?:同时|并|其中)?(?:分别)?(?:由|请)/y;
const opening = /(?:同时|其中|涉及的|另外|此外){0,2}/y;
/** What those words begin with. */
const openers = new Set([...'同并其分由请涉另此'].map((char) => char.charCodeAt(0)));
/** Behind a new body: it is bound to something of its own, not only given its part (由A牵头，B配合，…). */
const ownTask =
  /^(?:等)?(?:要|应当?|须|必须|不得|务必|(?:牵头|负责|配合|协助|参与|指导|承担)(?:[^,;。()会由]{2,})|(?:于|在|每|按|依法|具体|抓好|做好|落实)[^,;。]{2,})/;
const part =
  /^(?:等)?(?:按照?(?:各自)?(?:职责|分工|职能)[^,;。()]{0,4})?(?:共同|分别|具体|协同|联合|积极|密切|全力){0,2}(?:牵头|牵头负责|配合|参与|协助|负责|指导|组成|担任|主持|(?:负责)?(?:组织)?实施|落实|抓落实|承办|协办|主办|推进|跟进|支持)(?=[,;。()]|$)|^[^,;。]{0,24}(?:组成(?!员|部分)|担任)/;

/** Where a new body with its own task begins behind a comma: ，分别由民政部门办理…, ，市财政局负责…. */
const newBody = (reading: Reading, at: number, from: number, to: number): number | null => {
  const { folded } = reading;
  const first = folded.charCodeAt(at + 1);
  if (!isHan(first) || circumstantial.test(folded.slice(at - 1, at))) return null;
  const opened = openers.has(first);
  // Most parts behind a comma begin with their verb: no more is looked at.
  if (!opened && opensTask(reading, at + 1)) return null;
  const before = folded.slice(
    Math.max(from, at - 40, at === 0 ? 0 : folded.lastIndexOf(',', at - 1) + 1),
    at,
  );
  if (circumstance.test(folded.slice(from, from + 8)) && circumstance.test(before)) return null;
  if (condition.test(before)) return null;
  by.lastIndex = at + 1;
  const made = opened ? by.exec(folded) : null;
  opening.lastIndex = at + 1;
  const words = made ?? (opened ? opening.exec(folded) : null);
  const begin = at + 1 + (words?.[0].length ?? 0);
  const list = zhUnitsAt(reading, begin, to);
  if (list === null) return null;
  const tail = folded.slice(list.end, Math.min(to, list.end + 40));
  if (part.test(tail)) return null;
  if (made !== null && topic.test(before)) return null;
  if (aim.test(folded.slice(from, from + 16)))
    return /^(?:要|应|须|必须|负责)/.test(tail) ? at + 1 : null;
  return (made === null ? ownTask.test(tail) : tail.length > 2) ? at + 1 : null;
};

const [blank, open, close, comma, semicolon, letterA] = [32, 40, 41, 44, 59, 97] as const;

const nextComma = (folded: string, from: number, to: number): number => {
  for (let at = from; at < to; at += 1) {
    const code = folded.charCodeAt(at);
    if (code === comma || code === semicolon) return at;
  }
  return to;
};

/** Whether a part holds a word that binds; asked from the beginning of the sentence to its end, it looks at each word once. */
const watch = (reading: Reading, span: Span) => {
  const words = inside(reading.words, span.start, span.end);
  let next = 0;
  let zh = -1;
  let en = -1;
  return (from: number, to: number): { zh: boolean; en: boolean } => {
    for (let word = words[next]; word !== undefined && word.end <= to; word = words[next]) {
      if (zhBinding.has(word.value)) zh = word.start;
      if (enBinding.has(word.value)) en = word.start;
      next += 1;
    }
    return { zh: zh >= from, en: en >= from };
  };
};

/** Whether a part tells of what has been done. */
const told = ({ words }: Reading, from: number, to: number): boolean =>
  findInside(words, from, to, ({ value }) => value === 'done') !== undefined;

/** Where a sentence is cut: at semicolons, ordinals, and where the deadline or the unit changes. */
export const cutsOf = (reading: Reading, span: Span): readonly Cut[] => {
  const { folded, text, times } = reading;
  const out: Cut[] = [];
  const inSpan = inside(times, span.start, span.end).filter((time) =>
    divides(reading, time, span.start),
  );
  let depth = 0;
  // Where the part since the last cut began, and whether a date limits it.
  let begun = span.start;
  let limited = false;
  let passed = 0;
  let stop = -1;
  let prior = -1;
  const bound = watch(reading, span);
  const cut = (at: number, next: number): void => {
    out.push({ at, next });
    limited = false;
    begun = at + 1;
  };
  for (let at = span.start; at < span.end; at += 1) {
    const code = folded.charCodeAt(at);
    if (code > semicolon) continue;
    if (code === open) depth += 1;
    if (code === close) depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    if (code === semicolon) {
      cut(at, at + 1);
      continue;
    }
    const atComma = code === comma;
    const and = code === blank && folded.charCodeAt(at + 1) === letterA;
    if (!atComma && !(and && folded.startsWith('and ', at + 1))) continue;
    while ((inSpan[passed]?.end ?? Number.POSITIVE_INFINITY) <= at) {
      limited ||= (inSpan[passed]?.start ?? 0) >= begun;
      passed += 1;
    }
    const from = atComma ? at + 1 : at;
    const { zh, en } = bound(begun, at);
    const spaced = !atComma || folded.charCodeAt(at + 1) === blank;
    const found =
      en || (spaced && folded.slice(at, at + 12).includes('that '))
        ? newSubject.exec(folded.slice(at, Math.min(at + 160, span.end)))
        : null;
    if (found !== null && (en || found[0].includes('that'))) {
      cut(at, at + found[0].length);
      continue;
    }
    if (!atComma) continue;
    const begin = trimmed(folded, from, span.end).start;
    if (ordinalMarker(folded, begin, text) !== null) {
      cut(at, from);
      continue;
    }
    if (stop < from) stop = nextComma(folded, from, span.end);
    const following = inSpan[passed];
    const own =
      limited && following !== undefined && following.start >= at && following.end <= stop;
    // …下达计划，2021年度计划已于4月印发: what is done stands apart from what is due.
    const done = limited && !own && told(reading, from, stop);
    const body = own || done || !zh ? null : newBody(reading, at, begun, span.end);
    if (own && prior >= begun && circumstantial.test(folded.slice(at - 1, at)))
      // …，水质异常的，24小时内…: the case belongs to what follows.
      cut(prior, prior + 1);
    else if (own) cut(at, from + (/^ ?and /.exec(folded.slice(from, from + 6))?.[0].length ?? 0));
    else if (done) cut(at, from);
    else if (body !== null) cut(at, body);
    else prior = at;
  }
  return out;
};
