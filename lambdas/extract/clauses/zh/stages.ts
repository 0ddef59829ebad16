import type { Span } from '../../../domain/span.ts';
import type { Reading } from '../../reading.ts';
import type { Codes } from '../../text/fold.ts';
import { codesOf, isHan } from '../../text/fold.ts';
import type { Block, Sentence } from '../../text/outline.ts';
import { points } from '../../text/points.ts';
import { limits } from '../pieces.ts';

/** 动员部署（9月15日前）, 第二阶段：全面排查（9月至11月）: the caption of a stage of work and, in its bracket, when it is over. */
const caption =
  /^(?:第[一二三四五六七八九]阶段[:,、]? ?)?[\u4e00-\u9fff、]{2,20}\((?=[^()]{3,40}\))/;
/** Behind it the sentence or the line ends. */
const stops = codesOf('。.:;,');
/** What may stand in the bracket beside the time: 自9月至11月底完成. */
const beside = /^(?:时间)?:?(?:自|从|于)?$/;
const behind = /^(?:完成|结束|实施|进行)?$/;
/** No caption is longer, nor the words in front of its bracket. */
const [longest, longestWords] = [80, 28] as const;
const bracket = '('.charCodeAt(0);

/** Whether a bracket opens near behind `from`, as in every caption. */
const opensNear = (codes: Codes, from: number): boolean => {
  for (let at = from; at < from + longestWords; at += 1) if (codes[at] === bracket) return true;
  return false;
};

/** The phrases that say by when a stage is over that a block begins with; none where it begins with no caption. */
const limitsOf = (reading: Reading, { start, end, marker }: Block): readonly Span[] => {
  const { folded, codes, times } = reading;
  const from = marker?.end ?? start;
  if (!isHan(codes[from] ?? 0) || !opensNear(codes, from)) return none;
  const found = caption.exec(folded.slice(from, Math.min(end, from + longest)));
  if (found === null) return none;
  const open = from + found[0].length;
  const close = folded.indexOf(')', open);
  if (close + 1 < end && !stops.has(codes[close + 1] ?? 0)) return none;
  const time = times.first(open, close);
  if (time === undefined || !limits(time)) return none;
  const around =
    beside.test(folded.slice(open, time.start)) && behind.test(folded.slice(time.end, close));
  return around ? [time] : none;
};

const none: readonly Span[] = [];
const note = /^(?:说明|备注|注):/;
const notes = codesOf('说备注');

/** The limits of the stage of work that a block tells of, by its own first words or those of the heading over it. */
export const zhStageLimits = (reading: Reading, block: Block): readonly Span[] => {
  const own = limitsOf(reading, block);
  if (own.length > 0) return own;
  const above = reading.blocks[block.heading];
  if (above === undefined || block.marker !== null) return none;
  // 说明：… below the last stage is about all of them.
  if (
    notes.has(reading.codes[block.start] ?? 0) &&
    note.test(reading.folded.slice(block.start, block.start + 4))
  )
    return none;
  return limitsOf(reading, above);
};

/** Whether a sentence is nothing but the caption of a stage: 集中整治阶段（12月1日至3月31日）。 */
export const isStageCaption = (reading: Reading, block: Block, sentence: Sentence): boolean => {
  if (!sentence.first || (sentence.holds & points.bit.open) === 0) return false;
  const [limit] = limitsOf(reading, block);
  return limit !== undefined && sentence.end - limit.end <= afterLimit;
};
/** What may follow the limit in such a sentence: 完成）。 */
const afterLimit = 4;
