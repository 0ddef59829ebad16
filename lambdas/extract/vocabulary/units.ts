import type { Automaton, Words } from '../text/automaton.ts';
import { makeAutomaton } from '../text/automaton.ts';
import { codesOf, firstsOf } from '../text/fold.ts';
import { namingVerb, zhCues, zhUnits } from './zh/units.ts';

/**
 * What a Chinese word does to the name of a body: `body` and `small` may end it (a `small` one also behind another body),
 * `place` ends it where words stand before it, `stop` cannot stand in it; `x` guards a word from being read as another.
 */
export type UnitTag = 'body' | 'small' | 'place' | 'stop' | 'x';

/** One tag and its words, separated by `|`. */
export type UnitRow = readonly [tag: UnitTag, words: string];

/** What a word says of the unit behind it; `subject` leaves the role to the words after the unit; `x` guards. */
export type CueTag = 'subject' | 'support' | 'consult' | 'via' | 'helped' | 'beside' | 'under';

export type CueRow = readonly [tag: CueTag | 'x', words: string];

const eachWord = <T extends string>(
  rows: readonly (readonly [tag: T, words: string])[],
): (readonly [word: string, tag: T])[] =>
  rows.flatMap(([tag, words]) => words.split('|').map((word) => [word, tag] as const));

/** Verbs that names of bodies begin with: 组织部, 宣传处, 规划局. Any other verb in front is a clause. */
const namingVerbs: ReadonlySet<string> = new Set(namingVerb.split('|'));
/** A word that does not begin and end as one of them need not be looked up. */
const namingBegins = firstsOf(namingVerbs);
const namingEnds = codesOf(Array.from(namingVerbs, (verb) => verb.slice(-1)).join(''));

/** Whether the word between `start` and `end` is such a verb. */
export const isNamingVerb = (folded: string, start: number, end: number): boolean =>
  namingBegins.has(folded.charCodeAt(start)) &&
  namingEnds.has(folded.charCodeAt(end - 1)) &&
  namingVerbs.has(folded.slice(start, end));

export const unitWords: Automaton<UnitTag> = makeAutomaton(eachWord(zhUnits));
export const cueWords: Words<CueTag> = eachWord(zhCues).map(
  ([word, tag]) => [word, tag === 'x' ? null : tag] as const,
);
