import type { Reading } from '../reading.ts';
import { firstFrom } from '../text/sorted.ts';
import type { TimeExpression } from '../time/expression.ts';
import { inHours } from '../time/span.ts';

/** How many characters back an event is looked for. */
const reach = 200;

/** Something that happens, and what is due is counted from it: 收到申请后，…; upon receipt of …. */
const happened =
  /(?:发生|收到|接到|发现|受理|批复|完成|结束|签订|获批)[^。;]{0,12}?(?:后|之日起),|\b(?:report|notify|inform|record|log|answer|acknowledge|reply to|respond to)\b[^.;]{0,40} (?:every|each|any|all) [^.;]{1,60}$|(?:^|[.;] ?|, )(?:where|when|whenever|wherever|if|once|as soon as|in the event (?:of|that)|in case) [^.;]{4,}$|\b(?:upon|after|following|on) (?:receipt|receiving|discovery|discovering|completion|approval)\b/;

/** 发现隐患的，…应当立即停用，并在3日内报告: the case at the head of the sentence is what it counts from. */
const inCaseOf = /^(?:如|若|凡|对)?(?:发现|发生|接到|收到|遇有?|出现)[^。;]{0,40}的,/;

/** A case in front of the length is what it counts from: 水质异常的，24小时内…. */
const inCase = /[的时后],$/;

/** 方案印发 in a notice that asks for a plan: another paper's, unless 本 stands before it. */
const paper = /(?<![本该此])(?:方案|办法|细则|规划|计划|意见|清单|规定|制度|指南|标准|预案)$/;

/**
 * Whether what stands in front of a place is not the paper's own: 《办法》印发, 方案印发, and not 本《方案》印发 nor, in a paper
 * that is called so itself, 方案印发.
 */
const ofAnother = ({ folded, document }: Reading, at: number): boolean => {
  if (/^自?本/.test(folded.slice(at, at + 2))) return false;
  const called = paper.exec(folded.slice(Math.max(0, at - 3), at));
  if (called !== null) return document.title?.includes(called[0]) !== true;
  if (folded[at - 1] !== '》') return false;
  const open = folded.lastIndexOf('《', at);
  return open >= 0 && open > at - 60 && folded[open - 1] !== '本';
};

/**
 * The expression, counted from an event where that is what it counts from: a length that names nothing counts from the event
 * that its sentence named, as one of hours always does, and so does what counts from another paper.
 */
export const afterEvent = (reading: Reading, time: TimeExpression): TimeExpression => {
  const { when } = time;
  const { sentences, times, folded } = reading;
  // 《办法》印发后30日内: the issue of another paper.
  if (when.kind === 'span' && when.anchor === 'paper' && ofAnother(reading, time.start))
    return { ...time, when: { ...when, anchor: 'event' } };
  if (when.kind !== 'span' || when.anchor !== 'document' || when.base !== undefined) return time;
  const own = sentences[firstFrom(sentences, time.start + 1) - 1]?.start ?? time.start;
  const from = Math.max(own, time.start - reach);
  const said = times
    .inside(from, time.start)
    .some(
      (each) =>
        inHours(each) ||
        (each.when.kind === 'span' && each.when.anchor === 'event' && !each.when.back),
    );
  const before = folded.slice(from, time.start);
  // Where a phrase is all there is, somebody asks what it means by itself.
  const alone = time.start === 0 && time.end === folded.length;
  const hours = when.unit === 'hour' && reading.language === 'zh' && !alone;
  const event =
    said ||
    hours ||
    inHours(time) ||
    inCase.test(before) ||
    inCaseOf.test(before) ||
    happened.test(before);
  return event ? { ...time, when: { ...when, anchor: 'event' } } : time;
};
