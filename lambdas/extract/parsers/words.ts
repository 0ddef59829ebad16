import type { Stage } from '../reading.ts';
import type { Hits } from '../text/hits.ts';
import { figuresOf } from '../time/figures.ts';
import type { DutyTag } from '../vocabulary/duty.ts';
import { signsOfOffice } from '../vocabulary/en/offices.ts';

/** Whether enough different signs were found. */
const ofOffice = (signs: Hits<number>): boolean => {
  if (signs.size < signsOfOffice) return false;
  const found = new Set<number>();
  for (let i = 0; i < signs.size; i += 1) found.add(signs.value(i) ?? -1);
  return found.size >= signsOfOffice;
};

/** So many words that bind make a paper one that demands; news of a county has none or one. */
const demanding = 2;
const demands = (duty: Hits<DutyTag>): boolean => {
  let found = 0;
  for (let i = 0; i < duty.size && found < demanding; i += 1) {
    const tag = duty.value(i);
    if (tag === 'must' || tag === 'please') found += 1;
  }
  return found >= demanding;
};

/** Words of the directive vocabulary, of meetings, roles and times, names of registered departments and of named days, in one walk. */
export const words: Stage = {
  name: 'words',
  run: ({ folded, codes, language, tools }) => {
    const { duty, presence, cue, helper, promise, department, day, office, time } =
      tools.lexicon.scan(codes);
    const translated = language === 'en' && ofOffice(office);
    return {
      words: duty,
      presence,
      cues: cue,
      helpers: helper,
      promises: promise,
      translated,
      demands: translated && demands(duty),
      departments: department,
      days: day,
      timeWords: time,
      figures: figuresOf(folded),
    };
  },
};
