import type { Stage } from '../reading.ts';
import { dutyWords } from '../vocabulary/duty.ts';

/** Words of the directive vocabulary and names of registered departments, each in one walk over the text. */
export const words: Stage = {
  name: 'words',
  run: ({ folded, tools }) => ({
    words: dutyWords.scan(folded).filter(({ value }) => value !== 'x'),
    departments: tools.names.scan(folded),
  }),
};
