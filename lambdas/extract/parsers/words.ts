import type { Stage } from '../reading.ts';
import type { Hits } from '../text/hits.ts';
import { figuresOf } from '../time/figures.ts';
import { signsOfOffice } from '../vocabulary/en/offices.ts';

/** Whether enough different signs were found. */
const ofOffice = (signs: Hits<number>): boolean => {
  if (signs.size < signsOfOffice) return false;
  const found = new Set<number>();
  for (let i = 0; i < signs.size; i += 1) found.add(signs.value(i) ?? -1);
  return found.size >= signsOfOffice;
};

/** Words of the directive vocabulary, of meetings, roles and times, names of registered departments and of named days, in one walk. */
export const words: Stage = {
  name: 'words',
  run: ({ folded, codes, language, tools }) => {
    const { duty, presence, cue, helper, promise, department, day, office, time } =
      tools.lexicon.scan(codes);
    return {
      words: duty,
      presence,
      cues: cue,
      helpers: helper,
      promises: promise,
      translated: language === 'en' && ofOffice(office),
      departments: department,
      days: day,
      timeWords: time,
      figures: figuresOf(folded),
    };
  },
};
