import type { Span } from '../../../../domain/span.ts';
import type { Reading } from '../../../reading.ts';
import type { Block } from '../../../text/outline.ts';
import { limits } from '../../pieces.ts';

/** 动员部署阶段（3月6日至4月20日）, 第一阶段：3月底前. as machines have it: "Rectification stage (March 6 to April 20)." */
const caption =
  /^(?:the )?[^.:;()]{0,70}\b(?:stage|phase|period|step|link)s?\b[^.:;()]{0,60}(?:\([^()]{3,60}\)[.:,]?|[:.])/;
/** No caption is longer. */
const longest = 200;

/** The caption of a stage of work that a block begins with: its words, with the time that it tells; null when it has none. */
const captionOf = (reading: Reading, { start, end, marker }: Block): Span | null => {
  const from = marker?.end ?? start;
  const found = caption.exec(reading.folded.slice(from, Math.min(end, from + longest)));
  if (found === null) return null;
  // "Second stage: from March 6 to April 20. All units …": the time stands behind the colon.
  const to = found[0].endsWith(':') ? from + found[0].length + 1 : from;
  const time = to === from ? undefined : reading.times.at(to, end);
  return { start: from, end: time?.end ?? from + found[0].length };
};

/** The stage that a block tells of or stands under, and the phrase that says by when it is over. */
export interface StageOfWork {
  readonly caption: Span;
  readonly limits: readonly Span[];
}

/** The stage of a block of a translated paper, by its own first words or the line over it; null when it has none. */
export const stageOf = (reading: Reading, block: Block): StageOfWork | null => {
  if (!reading.translated) return null;
  for (const each of [block, reading.blocks[block.index - 1], reading.blocks[block.heading]]) {
    if (each === undefined) continue;
    const found = captionOf(reading, each);
    // A line over others is nothing but its caption.
    if (found === null || (each !== block && each.end - found.end > 2)) continue;
    const over = reading.times.inside(found.start, found.end).filter(limits);
    if (over.length > 0) return { caption: found, limits: over };
  }
  return null;
};
