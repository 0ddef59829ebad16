import type { Stage } from '../reading.ts';

/** Words of the directive vocabulary, of meetings, roles and times, names of registered departments and of named days, in one walk. */
export const words: Stage = {
  name: 'words',
  run: ({ folded, tools }) => {
    const { duty, presence, cue, helper, department, day, time } = tools.lexicon.scan(folded);
    return {
      words: duty,
      presence,
      cues: cue,
      helpers: helper,
      departments: department,
      days: day,
      timeWords: time,
    };
  },
};
