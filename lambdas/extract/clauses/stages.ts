import type { Span } from '../../domain/span.ts';
import type { Reading } from '../reading.ts';
import type { Block } from '../text/outline.ts';
import { stageOf } from './en/machine/stages.ts';
import { zhStageLimits } from './zh/stages.ts';

export { isStageCaption } from './zh/stages.ts';

/** The phrases that say by when the stage of work is over that a block tells of; none where it tells of none. */
export const stageLimits = (reading: Reading, block: Block): readonly Span[] =>
  reading.language === 'zh'
    ? zhStageLimits(reading, block)
    : (stageOf(reading, block)?.limits ?? []);
