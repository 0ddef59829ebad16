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
const goingOn = codesOf('和参负');

/** The word of the vocabulary of units that begins at some place. */
export type UnitWord = ReturnType<typeof unitWords.longest>;

/** Whether a name may end here: nothing follows, or something that no name goes on with. */
export const mayEnd = (reading: Reading, at: number, to: number): boolean => {
  const { folded } = reading;
  const code = folded.charCodeAt(at);
  return (
    at >= to ||
    !isHan(code) ||
    goingOn.has(code) ||
    reading.words.at(at, at + 8) !== undefined ||
    unitWords.longest(reading.codes, at)?.value === 'stop' ||
    reading.times.first(at, at + 30)?.start === at
  );
};

/** Whether a verb opens a clause here that no name begins with: nothing else is looked at. */
export const opensTask = ({ folded, words, departments }: Reading, at: number): boolean => {
  const word = words.at(at);
  if (word?.value !== 'verb' || isNamingVerb(folded, at, word.end)) return false;
  const { end } = word;
  return !(
    (shortHeadBegins.has(folded.charCodeAt(end)) && shortHead.test(folded.slice(end, end + 3))) ||
    (compoundBegins.has(folded.charCodeAt(at)) && compound.test(folded.slice(at, at + 5))) ||
    departments.at(at) !== undefined
  );
};

/** Whether letters or figures that a name may begin with stand here: 12345热线办. */
const graded = (folded: string, at: number): boolean => {
  const code = folded.charCodeAt(at);
  if (!isDigit(code) && !isSmall(code)) return false;
  grade.lastIndex = at;
  return grade.test(folded);
};

/**
 * Whether the name of a body may begin here: a registered one does, or neither a verb opens a clause nor does a word or
 * mark stand first that no name begins with. Most places are passed by with that.
 */
export const mayBegin = (reading: Reading, at: number, to: number, first: UnitWord): boolean => {
  const { folded, departments } = reading;
  const closed =
    first === null
      ? !isHan(folded.charCodeAt(at)) && !graded(folded, at)
      : first.value === 'stop' && first.end <= to;
  return closed
    ? departments.at(at, Math.min(to, at + longest)) !== undefined
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
    !(shortBody.test(folded.slice(word.end, found)) && subjectOf.test(folded.slice(found, to))) &&
    (!isNamingVerb(folded, at, word.end) ||
      ofPlace.test(folded.slice(word.end, word.end + 2)) ||
      (objectBody.test(name) && name.length > 4) ||
      found - at > (weak.test(name) ? 6 : 12))
  );
};
