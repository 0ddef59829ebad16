import type { Reading } from '../../reading.ts';
import { codesOf } from '../../text/fold.ts';
import type { Piece } from '../pieces.ts';
import type { Facts, Verdict } from '../verdict.ts';
import { take } from '../verdict.ts';
import { phrase, preamble } from './clauses.ts';
import { followsPrinciple, isDoneIn, isNamed, isQuota, isSettled } from './norms.ts';
import { ofOffice } from './office.ts';
import { beginsWithVerb, byOffice, taskBehind } from './predicates.ts';
import { underTask } from './under.ts';

/** What may stand in front of such a phrase: 依法为…提供…. */
const adverbs = /^(?:依法|优先|适当|进一步|原则上|积极|主动|统一|同时|分别|定期|继续){1,2}/;
const adverb = codesOf('依优适进原积主统同分定继');
const withoutAdverbs = (line: string): string =>
  adverb.has(line.charCodeAt(0)) ? line.replace(adverbs, '') : line;

/** What stands in front of the next step of a task: 审定后自行印制120份. */
const afterwards = /^[\u4e00-\u9fff]{2,6}?后(?=自行|及时|立即|统一|尽快|逐一)/;

/** Whether a clause is the next step of a task, told by what goes before it. */
const isNextStep = (reading: Reading, { start, end }: Piece, line: string): boolean => {
  const before = afterwards.exec(line)?.[0].length ?? 0;
  return before > 0 && beginsWithVerb(reading, { start: start + before, end });
};

/** Whether a piece binds that has no word that says so, no limit, and tells of nothing done: by how it begins and where it stands. */
export const judgePlain = (
  reading: Reading,
  piece: Piece,
  { line, tags, above }: Facts,
): Verdict => {
  const verb = tags.includes('verb');
  if (beginsWithVerb(reading, piece)) {
    if (above?.leading === 'must') return take('zh-listed', 0.85);
    const task = piece.marker !== null && piece.marker.kind !== 'bullet';
    return take(task ? 'zh-task' : 'zh-bare', task ? 0.75 : 0.55);
  }
  if (above?.leading === 'must' && piece.marked) return take('zh-listed', 0.65);
  if (piece.measure) return take('zh-task', 0.7);
  if (isNamed(line)) return null;
  const listed = verb && underTask(reading, piece);
  if (listed && (phrase(withoutAdverbs(line)) || taskBehind(reading, piece)))
    return take('zh-task', 0.55);
  if (verb && preamble(line) && taskBehind(reading, piece)) return take('zh-bare', 0.5);
  // …3月15日前完成修订，4月上旬在官网公布: the next step of what is due, by its own day.
  if (verb && piece.continued && reading.times.at(piece.start, piece.end) !== undefined)
    return take('zh-dated', 0.5);
  const sure = verb || line.includes('依') ? byOffice(reading, piece) : null;
  if (sure !== null) return take('zh-unit', sure);
  if (
    verb &&
    (isDoneIn(reading, piece) || (tags[0] === 'principle' && followsPrinciple(reading, piece)))
  )
    return take('zh-bare', 0.5);
  if (!listed && !underTask(reading, piece)) return null;
  if (verb && isNextStep(reading, piece, line)) return take('zh-task', 0.5);
  if (isSettled(line) || isQuota(line)) return take('zh-norm', 0.5);
  return ofOffice(reading, piece) ? take('zh-unit', 0.5) : null;
};
