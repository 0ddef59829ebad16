import type { Span } from '../../../../domain/span.ts';
import type { Reading } from '../../../reading.ts';
import type { Cut, Part } from '../../part.ts';
import { bound } from '../../part.ts';
import { isThingAlone } from '../continued.ts';
import { anotherPlain } from './plain-clauses.ts';

/** 第一批…前，第二批…前: whether a part that begins with `words` and its limit, and ends at `stop`, has its verb in the part before. */
export const elided = (words: string, limit: Span, stop: number): boolean =>
  stop - limit.end <= 1 && isThingAlone(words);

/** 发现的问题要…: what was found is another matter than finding it. */
const found =
  /^, (?:and )?(?=(?:for )?(?:the )?(?:problems?|issues|hidden dangers?|hidden troubles?|deficiencies|loopholes|violations)(?: and [a-z]{3,14}(?: [a-z]{3,14})?)? (?:found|discovered|existing|exposed|identified|detected|fed back|that|which)\b[^;]{0,80}?\b(?:must|should|shall|need to|needs to) )/;
/** How long the opening of a clause about what was found is, at the comma at `at`; 0 where none is. */
const newMatter = (folded: string, at: number, end: number): number =>
  found.exec(folded.slice(at, Math.min(end, at + 200)))?.[0].length ?? 0;

/** A cut of a translated paper at the comma `at`, because another matter or another plain clause follows. */
export const matterCut = (reading: Reading, part: Part, at: number, end: number): Cut | null => {
  if (!reading.translated) return null;
  const binds = (part.binding(part.begun, at) & bound.en) !== 0;
  const opening =
    (binds ? newMatter(reading.folded, at, end) : 0) ||
    anotherPlain(reading, part.begun, at, end, binds);
  return opening > 0 ? { at, next: at + opening } : null;
};
