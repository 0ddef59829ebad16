import type { Reading } from '../../reading.ts';
import { codesOf } from '../../text/fold.ts';
import type { Block } from '../../text/outline.ts';
import type { Piece } from '../pieces.ts';

/** No section has more paragraphs between its title and one that it is the title of. */
const reach = 30;
/** Headings over what is to be done, whatever they begin with: 二、重点任务. */
const ofTasks =
  /(?:任务|措施|举措|安排|步骤|部署|分工|打算|工作要求|有关要求|具体要求|几点要求|保障)(?:\([^()]{1,12}\))?。?$/;

/** Whether what stands behind a number names work: it begins with a verb, or with what tasks are called. */
const namesWork = ({ folded, words }: Reading, start: number, end: number): boolean =>
  words.valueAt(start, Math.min(end, start + 8)) === 'verb' ||
  ofTasks.test(folded.slice(Math.max(start, end - 24), end));

/** Whether a block is a numbered line that names work. */
const titlesWork = (reading: Reading, title: Block | undefined): boolean =>
  title?.marker != null && namesWork(reading, title.marker.end, title.end);

/** The numbered line over a paragraph that has no number, below its heading, where it is a title: one short sentence. */
const titleOver = ({ blocks }: Reading, block: Block): Block | undefined => {
  for (let i = block.index - 1; i > block.heading && i >= block.index - reach; i -= 1) {
    const above = blocks[i];
    if (above?.kind === 'text' && above.marker !== null)
      return above.sentences.length === 1 && above.end - above.start <= 40 ? above : undefined;
  }
  return undefined;
};

/** 。 */
const stop = 0x3002;
/** : */
const colon = 58;

/** Whether the sections that a block is one of stand below a line that leads to them: 会议议定：. */
const isLed = ({ blocks, codes }: Reading, { index, marker }: Block): boolean => {
  let i = index - 1;
  while (i >= 0 && i >= index - reach && blocks[i]?.marker?.style === marker?.style) i -= 1;
  const line = blocks[i];
  return line?.kind === 'text' && line.marker === null && codes[line.end - 1] === colon;
};

/** Whether a section is one sentence that stands below such a line: 会议议定：一、市财政局安排资金500万元。 */
const isWhole = (reading: Reading, block: Block): boolean =>
  block.sentences.length === 1 && reading.codes[block.end - 1] === stop && isLed(reading, block);

/** Whether a piece stands where tasks are listed: in an item, behind the caption of a section, or under a heading that names work. */
export const underTask = (reading: Reading, { marker, block, sentence }: Piece): boolean => {
  if (marker !== null)
    return marker.kind !== 'section' || !sentence.first || isWhole(reading, block);
  return (
    titlesWork(reading, reading.blocks[block.heading]) ||
    titlesWork(reading, titleOver(reading, block))
  );
};

/** Headings over what was done or found: what stands there without a modal is told. */
const reports =
  /(?:典型经验|经验做法|先进(?:集体|个人|典型)|表扬|表彰|成效|工作回顾|回顾|进展|工作情况|基本情况|完成情况|落实情况|存在(?:的)?(?:主要|突出)?问题|会议内容|会议议程|会议议题|会议安排|培训内容|观摩内容|主要问题|困难和问题|问题和不足|工作总结)(?:和(?:成效|问题|不足))?(?:\([^()]{1,12}\))?$/;
/** ( */
const bracket = 40;
/** What those headings end with. */
const reported = codesOf('验法体人型扬彰效顾展况题足结)容程排');

const isReport = (folded: string, each: Block | undefined): boolean =>
  each?.kind === 'heading' &&
  reported.has(folded.charCodeAt(each.end - 1)) &&
  reports.test(folded.slice(Math.max(each.start, each.end - 40), each.end));

/** Whether a piece stands under a heading of a report. */
export const underReport = ({ blocks, folded }: Reading, { block }: Piece): boolean => {
  const heading = blocks[block.heading];
  if (heading === undefined) return false;
  if (isReport(folded, heading)) return true;
  // A remark under the heading may be one by its form: （共20项）.
  return (
    folded.charCodeAt(heading.start) === bracket && isReport(folded, blocks[block.heading - 1])
  );
};
