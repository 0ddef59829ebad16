import type { Stage } from '../reading.ts';
import { Spans } from '../text/spans.ts';
import { figuresOf } from '../time/figures.ts';

/** Words of the directive vocabulary, of meetings, roles and times, names of registered departments and of named days, in one walk. */
export const words: Stage = {
  name: 'words',
  run: ({ folded, codes, tools }) => {
    const { duty, presence, cue, helper, promise, department, day, time } =
      tools.lexicon.scan(codes);
    return {
      words: new Spans(duty),
      presence: new Spans(presence),
      cues: new Spans(cue),
      helpers: new Spans(helper),
      promises: new Spans(promise),
      departments: new Spans(department),
      days: day,
      timeWords: time,
      figures: figuresOf(folded),
    };
  },
};
