import type { Span } from '../../../domain/span.ts';
import type { UnitList } from '../../bodies/unit.ts';
import { isBody } from '../../bodies/unit-en.ts';
import { beginsTask } from '../../bodies/unit-words-en.ts';
import { enUnitsAt } from '../../bodies/units-en.ts';
import type { Reading } from '../../reading.ts';
import { joined } from './assigned.ts';
import { Starts } from './starts.ts';

/** What may stand between a subject and the verb that binds it. */
const adverb =
  /^(?: ?,)? ?(?:also|therefore|hereby|each|jointly|then|now|immediately|promptly|both|all|accordingly|further|furthermore|be,? and(?: hereby| is| are)?)?,? ?$/;
/** A phrase put in between subject and verb: ", in consultation with …,", ", as appropriate,", ", acting through …,". */
const insertion =
  /^,? ?(?:and )?(?:in|with|through|acting|including|as|together|along|jointly|after|on|upon|by|no later|not later|within|to the|subject|pursuant|consistent|under|where|when|if|or|having|using|following|which|who|whose|not|except|unless|respectively|prior|before|at|for|other than|rather than|[a-z]{3,14}(?:ed|ing))\b/;
/** What a subject is of: "agencies making determinations", "the parties to the dispute", "residents of the quay who hold a permit". */
const modifier =
  /^ (?:(?:that|which|who|whose) |(?:[a-z]{3,16}(?:ing|ed)|with|without|responsible|(?:un)?able|eligible|liable|entitled|due|concerned|of|for|to (?:the|this|that|a|any)|on|in|at|under|from|as|within|not|held|given|made|outside|inside|across) (?![^,;]{0,200}\b(?:is|are|was|were|has|have|had|that (?:the|each|every|all|it|they)) ))/;
/** Sayings of a body are no part of its name: "the Board agreed that the Clerk must". */
const said: ReadonlySet<string> = new Set(['said', 'urges', 'urge', 'decided', 'done', 'will']);
/** The subject of the verb at `verb`: units that reach it, or reach a phrase put in between. */
export const subjectOf = (
  reading: Reading,
  clause: Span,
  verb: number,
  second: boolean,
): UnitList | null => {
  const { folded } = reading;
  // "Conduct outreach to businesses that should …": an imperative has no subject; a clause behind it may.
  const imperative = beginsTask(reading, clause.start);
  let loose: UnitList | null = null;
  const starts = new Starts(reading, clause, verb, second);
  for (let at = starts.next(); at >= 0; at = starts.next()) {
    if (imperative && at === clause.start) continue;
    const list = enUnitsAt(reading, at, verb);
    if (list === null) continue;
    const rest = folded.slice(list.end, verb);
    // "Departments such as the Bureau of Commerce and the Transport Bureau must": the class and its members.
    const such = /^,? (?:such as|including|like)(?= )/.exec(rest);
    const members = such === null ? null : enUnitsAt(reading, list.end + such[0].length, verb);
    if (members !== null && adverb.test(folded.slice(members.end, verb)))
      return { units: [...list.units, ...members.units], end: members.end };
    const beside = joined.exec(rest.slice(0, 60));
    const others = beside === null ? null : enUnitsAt(reading, list.end + beside[0].length, verb);
    if (others !== null && adverb.test(folded.slice(others.end, verb))) return list;
    if (
      adverb.test(rest) ||
      (rest.startsWith(',') && rest.trimEnd().endsWith(',') && insertion.test(rest))
    )
      return list;
    const word = reading.words.first(list.end + 1, list.end + 24);
    const telling = word?.start === list.end + 1 && said.has(word.value);
    if (
      imperative ||
      telling ||
      !list.units.some((unit) => isBody(reading, unit)) ||
      !modifier.test(rest)
    )
      continue;
    // Behind a comma another may be the subject: "Within a week of the Clerk asking for it, the owners shall".
    if (!rest.includes(',')) return list;
    loose ??= list;
  }
  return loose ?? farSubject(reading, clause, verb);
};

const told = /^ (?:is|are) (?:the|a|an|one of|responsible|in charge)\b/;

/** "Each township is the main body of responsibility, before September 20 must sign …": a verb behind its date, and the subject of the clause before. */
const farSubject = (reading: Reading, clause: Span, verb: number): UnitList | null => {
  const comma = reading.folded.lastIndexOf(',', verb);
  const time = comma <= clause.start ? undefined : reading.times.first(comma, verb);
  if (time === undefined || verb - time.end > 1 || time.start - comma > 2) return null;
  const list = enUnitsAt(reading, clause.start, comma);
  return list !== null && told.test(reading.folded.slice(list.end, comma)) ? list : null;
};
