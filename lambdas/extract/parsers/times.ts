import type { Span } from '../../domain/span.ts';
import type { Stage } from '../reading.ts';
import type { Block } from '../text/outline.ts';
import { firstFrom } from '../text/sorted.ts';
import { SpanList } from '../text/spans.ts';
import type { TimeExpression } from '../time/expression.ts';
import { readTimes } from '../time/read.ts';
import { signsOf } from '../time/signs.ts';

/** The block that `at` stands in, or its cell when it is a row; undefined between them. */
const spanAt = (blocks: readonly Block[], at: number): Span | undefined => {
  const block = blocks[firstFrom(blocks, at + 1) - 1];
  if (block === undefined || block.cells.length === 0) return block;
  return block.cells[firstFrom(block.cells, at + 1) - 1];
};

/** All time expressions of the text, block by block (a row cell by cell), not yet resolved; what shows no sign of time is not read. */
export const times: Stage = {
  name: 'times',
  run: (reading) => {
    const { folded, blocks, figures, mentions, timeWords } = reading;
    const signs = signsOf(folded, figures, timeWords, mentions.list);
    const times: TimeExpression[] = [];
    let read = 0;
    for (let from = 0; from < signs.length; from += 1) {
      const sign = signs[from] ?? 0;
      if (sign < read) continue;
      const span = spanAt(blocks, sign);
      if (span === undefined || sign >= span.end) continue;
      read = span.end;
      for (const time of readTimes(reading, span, { signs, from })) times.push(time);
    }
    return { times: new SpanList(times) };
  },
};
