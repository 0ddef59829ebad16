import type { ResponsibleUnit, UnitRole } from '../../../domain/directive.ts';
import type { Span } from '../../../domain/span.ts';
import { behindBlanks } from '../../bodies/name-en.ts';
import type { UnitList } from '../../bodies/unit.ts';
import { enUnitsAt } from '../../bodies/units-en.ts';
import type { Reading } from '../../reading.ts';
import type { Hit } from '../../text/hits.ts';
import { isOfNotes } from './assignees.ts';
import { sharedHead } from './machine/shared-heads.ts';

/** What may follow a name in small letters. */
const ends =
  /^(?:[^ ]|$| (?:and|or|in|to|on|by|for|as|with|at|when|where|who|that|which|shall|must|should|will|is|are|before|after|within)\b)/;

const [blank, comma] = [32, 44] as const;

/** Words that name nobody without "with": "coordinate", "in consultation". */
const needsWith = (folded: string, end: number): boolean =>
  folded.startsWith('ate', end - 3) || folded.startsWith('ation', end - 5);
const inserted = /, [^,;:.]{2,60}(?:, [^,;:.]{2,120})?, with(?= )/y;
const manner = / (?:[a-z]{2,12}ly|as appropriate|as necessary|as needed) with(?= )/y;
const views =
  / and (?:obtain|seek|consider|request|solicit) the (?:views|advice|opinions?|comments|concurrence|recommendations) of(?= )/y;

/** Where those begin whom a phrase names: behind "consult, as appropriate, with", "coordinate closely with" too. */
const behindInsertion = (folded: string, end: number): number => {
  const code = folded.charCodeAt(end);
  if (code !== comma && code !== blank) return end;
  const between = code === comma ? inserted : folded.startsWith('with', end - 4) ? views : manner;
  between.lastIndex = end;
  return between.test(folded) ? between.lastIndex : end;
};

/** Code units between the word that binds and "cooperate": ", to the extent permitted by law,". */
const apart = 60;
/** "All agencies shall cooperate with the Council": a whole class helps the one it is to cooperate with. */
const isHelped = (
  { folded, words }: Reading,
  { start }: Span,
  clause: Span,
  out: readonly ResponsibleUnit[],
): boolean =>
  folded.startsWith('cooperate', start) &&
  words
    .inside(Math.max(clause.start, start - apart), start)
    .some(({ value }) => value === 'must') &&
  out.some(({ role, generic, name }) => role === 'lead' && (generic === true || /s$/.test(name)));

/** Takes those whom phrases of a clause name, each in the role of its phrase; `out`: who was taken before. */
export const inPhrases = (
  reading: Reading,
  clause: Span,
  out: readonly ResponsibleUnit[],
  take: (list: UnitList, role: UnitRole) => void,
): void => {
  const { folded, helpers } = reading;
  for (const phrase of helpers.inside(clause.start, clause.end)) {
    // Elsewhere "calls on the Council to work with the Board" tells of others.
    if (folded.startsWith('to work', phrase.start) && !isOfNotes(reading)) continue;
    const list = isHelped(reading, phrase, clause, out)
      ? null
      : namedBy(reading, phrase, clause.end);
    const led = phrase.value === 'lead' && out.some(({ role }) => role === 'lead');
    if (list !== null && !led) take(list, phrase.value);
  }
};

/** Those whom a phrase names; null where it names nobody. */
const namedBy = (reading: Reading, phrase: Hit<UnitRole>, to: number): UnitList | null => {
  const { folded } = reading;
  const from = behindInsertion(folded, phrase.end);
  // "coordinate the work" names nobody to coordinate with.
  if (from === phrase.end && needsWith(folded, from)) return null;
  const at = behindBlanks(folded, from);
  const list =
    enUnitsAt(reading, at, to) ?? (reading.translated ? sharedHead(reading, at, to) : null);
  if (list === null || phrase.value !== 'via') return list;
  // "through final agency action": the name goes on, and is none.
  const whole =
    ends.test(folded.slice(list.end, list.end + 8)) ||
    /[A-Z]/.test(reading.text.slice(at, list.end));
  return whole ? list : null;
};
