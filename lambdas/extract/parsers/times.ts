import type { Stage } from '../reading.ts';
import { inside } from '../text/sorted.ts';
import { readTimes } from '../time/read.ts';

/** All time expressions of the text, block by block (a row cell by cell), not yet resolved. */
export const times: Stage = {
  name: 'times',
  run: ({ text, folded, blocks, mentions, timeWords }) => ({
    times: blocks.flatMap((block) =>
      (block.cells.length > 0 ? block.cells : [block]).flatMap((span) =>
        readTimes(
          text,
          folded,
          span.start,
          span.end,
          timeWords,
          inside(mentions, span.start, span.end),
        ),
      ),
    ),
  }),
};
