import type { Draft, Reading } from '../reading.ts';
import type { Block } from '../text/outline.ts';
import { trimmed } from '../text/sorted.ts';
import type { Label } from '../vocabulary/labels.ts';

const nothing = /^(?:none|n\/a|nil|no action|无)\b|^无/;
const finished = /\((?:done|completed|complete|closed|已完成|完成)\)\.?$/;

/** "Action: Parks to submit the schedule by 13 February." null when it says that there is none, or that it is done. */
export const actionDraft = (reading: Reading, block: Block, label: Label): Draft | null => {
  const { folded } = reading;
  const from = (block.marker?.end ?? block.start) + label.end;
  const span = trimmed(folded, Math.min(from, block.end), block.end);
  const words = folded.slice(span.start, span.end);
  if (words === '' || nothing.test(words) || finished.test(words)) return null;
  return {
    ...span,
    sentence: { start: block.start, end: block.end },
    number: block.marker?.number ?? null,
    rule: 'action',
    confidence: 0.95,
    responsible: [],
    also: [],
  };
};
