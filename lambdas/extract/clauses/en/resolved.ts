import type { Span } from '../../../domain/span.ts';
import type { Reading } from '../../reading.ts';
import type { Block } from '../../text/outline.ts';

/** No list of resolutions is longer. */
const mostItems = 24;
/** How far in front of its colon the word stands: "RESOLVED, on the motion of Dr Gill, seconded by Mr Penn:". */
const reach = 100;
const colon = 58;

/**
 * The word that demands in the line over a list whose items begin with "that": "The Board RESOLVED: (i) that the Clerk
 * shall …"; null where the line over it is another. `block`: such an item.
 */
export const resolvedOver = ({ blocks, folded, words }: Reading, block: Block): Span | null => {
  for (let step = 1; step <= mostItems; step += 1) {
    const over = blocks[block.index - step];
    if (over === undefined || over.kind === 'row') return null;
    if (folded.charCodeAt(over.end - 1) === colon) {
      const verb = words
        .inside(Math.max(over.start, over.end - reach), over.end)
        .findLast(({ value }) => value !== 'verb' && value !== 'x');
      return verb?.value === 'urges' ? verb : null;
    }
    if (over.marker === null) return null;
  }
  return null;
};
