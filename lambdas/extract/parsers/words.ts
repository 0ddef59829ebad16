import type { Stage } from '../reading.ts';
import { figuresOf } from '../time/figures.ts';

/** Words of the directive vocabulary, of meetings, roles and times, names of registered departments and of named days, in one walk. */
export const words: Stage = {
  name: 'words',
  run: ({ folded, codes, tools }) => {
    const { duty, presence, cue, helper, promise, department, day, time } =
      tools.lexicon.scan(codes);
    return {
      words: duty,
      presence,
      cues: cue,
      helpers: helper,
      promises: promise,
      departments: department,
      days: day,
      timeWords: time,
      figures: figuresOf(folded),
    };
  },
};
