import type { Reading } from '../reading.ts';
import { codesOf, isDigit, isHan, isSmall } from '../text/fold.ts';
import { isNamingVerb, unitWords } from '../vocabulary/units.ts';
import {
  compound,
  compoundBegins,
  grade,
  objectBody,
  ofPlace,
  shortBody,
  shortHead,
  shortHeadBegins,
  subjectOf,
  weak,
} from './unit-shapes-zh.ts';

/** Where the name of a Chinese body may begin and end. */

/** No name of a body is longer, brackets aside. */
export const longest = 28;

/** What a clause goes on with behind a name, though no word of it is known. */
const goingOn = codesOf('和参负先');

/** 组成 */
const [make, up] = [0x7ec4, 0x6210] as const;

/** The word of the vocabulary of units that begins at some place. */
export type UnitWord = ReturnType<typeof unitWords.longest>;

/** Whether a name may end here: nothing follows, or something that no name goes on with. */
export const mayEnd = (reading: Reading, at: number, to: number): boolean => {
  const code = reading.codes[at] ?? 0;
  return (
    at >= to ||
    !isHan(code) ||
    goingOn.has(code) ||
    (code === make && reading.codes[at + 1] === up) ||
    reading.words.indexAt(at, at + 8) >= 0 ||
    unitWords.longest(reading.codes, at)?.value === 'stop' ||
    reading.times.first(at, at + 30)?.start === at
  );
};

/** Whether a verb opens a clause here that no name begins with: nothing else is looked at. */
export const opensTask = ({ folded, codes, words, departments }: Reading, at: number): boolean => {
  const word = words.at(at);
  if (word?.value !== 'verb' || isNamingVerb(folded, at, word.end)) return false;
  const { end } = word;
  return !(
    (shortHeadBegins.has(codes[end] ?? 0) && shortHead.test(folded.slice(end, end + 3))) ||
    (compoundBegins.has(codes[at] ?? 0) && compound.test(folded.slice(at, at + 5))) ||
    departments.indexAt(at) >= 0
  );
};

/** Where letters or figures end that stand in a name in front of its words (12345热线办); 0 where none stand. */
export const gradeEnd = ({ folded, codes }: Reading, at: number): number => {
  const code = codes[at] ?? 0;
  if (!isDigit(code) && !isSmall(code)) return 0;
  grade.lastIndex = at;
  return grade.test(folded) ? grade.lastIndex : 0;
};

/**
 * Whether the name of a body may begin here: a registered one does, or neither a verb opens a clause nor does a word or
 * mark stand first that no name begins with. Most places are passed by with that.
 */
export const mayBegin = (reading: Reading, at: number, to: number, first: UnitWord): boolean => {
  const { codes, departments } = reading;
  const closed =
    first === null
      ? !isHan(codes[at] ?? 0) && gradeEnd(reading, at) === 0
      : first.value === 'stop' && first.end <= to;
  return closed
    ? departments.indexAt(at, Math.min(to, at + longest)) >= 0
    : !opensTask(reading, at);
};

/** Whether what looks like a name begins with the verb of a clause. */
export const isTask = (reading: Reading, at: number, found: number, to: number): boolean => {
  const { folded } = reading;
  const word = reading.words.at(at, found);
  if (word?.value !== 'verb') return false;
  const name = folded.slice(at, found);
  return (
    !compound.test(name) &&
    !(
      shortBody.test(folded.slice(word.end, found)) &&
      (subjectOf.test(folded.slice(found, to)) || reading.words.valueAt(found) === 'verb')
    ) &&
    (!isNamingVerb(folded, at, word.end) ||
      ofPlace.test(folded.slice(word.end, word.end + 2)) ||
      (objectBody.test(name) && name.length > 4) ||
      found - at > (weak.test(name) ? 6 : 12))
  );
};
