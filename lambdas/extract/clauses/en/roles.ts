import type { ResponsibleUnit } from '../../../domain/directive.ts';
import type { Span } from '../../../domain/span.ts';
import { personAt } from '../../bodies/people.ts';
import { inRole, type Unit, type UnitList } from '../../bodies/unit.ts';
import { isBody } from '../../bodies/unit-en.ts';
import { enUnitsAt } from '../../bodies/units-en.ts';
import type { Reading } from '../../reading.ts';
import { askedOf, expectedOf } from './asked.ts';
import { bareSubject } from './assigned.ts';
import { isOfNotes } from './assignees.ts';
import { beginsItem } from './machine/orders.ts';
import { plainAt } from './machine/plain.ts';
import { translatedRoles } from './machine/plain-clauses.ts';
import { sharedBefore } from './machine/shared-heads.ts';
import { agent, atEnd, chief, helpers, inBrackets, marked, takenOn } from './owners.ts';
import { presentOf } from './present.ts';
import { inPhrases } from './role-phrases.ts';
import { Starts } from './starts.ts';
import { subjectOf } from './subjects.ts';

/** Passives whose subject is what is done, not who does it. */
const passive =
  /^ (?:be|being) (?:re-?)?(?:established|set up|created|composed|chaired|led|headed|co-chaired|notified|informed|consulted|invited|told|contacted|given|paid|appointed|elected|supported|provided|asked|selected|abolished|terminated|construed|located|designated|drawn|chosen|nominated|granted|denied|allowed|permitted|entitled|eligible|dissolved|renamed|reimbursed|compensated|known|deemed|advised|briefed|represented|comprised|amended|considered|treated|listed|named|made)\b/;
/** "The medal shall be awarded", "DNS must be moved": what something is done to is a thing, unless its name says that it is a body. */
const acted = /^ (?:be|being) [a-z]{2,14}(?:ed|en|wn|t)\b/;
const acts =
  (reading: Reading) =>
  (unit: Unit): boolean =>
    isBody(reading, unit) && !/^[A-Z]{2,6}$/.test(reading.text.slice(unit.start, unit.end));
const reported =
  /^ (?:be|being) (?:timely )?(?:reported|submitted|sent|filed|forwarded|delivered)\b/;
const owning = /\bof (each|every|all) /g;

const cooperates =
  /^ (?:(?:be|also|actively|fully|closely|jointly) ){0,2}co-?operate(?: actively| fully| closely| well)?(?: with\b|[,.;)]|$)/;

/** Verbs of a clause whose subjects are looked for. */
const mostVerbs = 3;

/** Units of an English clause with their roles. `action`: an action item, whose owner stands in front of "to". */
export const enRoles = (reading: Reading, clause: Span, action: boolean): ResponsibleUnit[] => {
  const { folded } = reading;
  const out: ResponsibleUnit[] = [];
  const take = (list: UnitList, role: ResponsibleUnit['role']): void => {
    for (const unit of list.units)
      if (!out.some((each) => each.start < unit.end && unit.start < each.end))
        out.push(inRole(reading, unit, role));
  };
  const words = reading.words.inside(clause.start, clause.end);
  // The first verbs that bind, and whether others say who is asked.
  const places: Span[] = [];
  let asks = false;
  let expects = false;
  for (const word of words) {
    const { value } = word;
    if (value === 'must' || value === 'will' || value === 'need') {
      if (places.length < mostVerbs) places.push(word);
    } else if (value === 'asked' || (value === 'urges' && reading.translated)) asks = true;
    else if (value === 'expected') expects = true;
  }
  const promised =
    places.length === 0 ||
    (isOfNotes(reading) &&
      reading.promises.first(clause.start, places[0]?.start ?? clause.end) !== undefined);
  const taken = promised ? takenOn.exec(folded.slice(clause.start, clause.end)) : null;
  const asked =
    (asks ? askedOf(reading, clause) : null) ?? (expects ? expectedOf(reading, clause) : null);
  if (asked !== null) take(asked, 'lead');
  const to = action ? folded.indexOf(' to ', clause.start) : -1;
  if (taken !== null) {
    const at = clause.start + taken.index;
    places.unshift({ start: at, end: at + taken[0].length });
    helpers(reading, { start: at + taken[0].length, end: clause.end }, take);
  }
  if (to > 0 && to < Math.min(clause.end, clause.start + 90))
    places.unshift({ start: to + 1, end: to + 3 });
  const led = asked === null && chief(reading, clause, take);
  // "Each unit, please …": the class stands in front of the word.
  const front = words[0]?.value === 'everyone' && reading.translated ? words[1] : words[0];
  const please = asked === null && front?.value === 'please' ? front : null;
  const wanted = please === null ? null : bareSubject(reading, please.end + 1, clause.end);
  const plain =
    please === null || wanted !== null || !reading.translated
      ? null
      : plainAt(reading, please.end + 1, clause.end);
  const requested =
    wanted?.list ??
    plain?.list ??
    (please === null
      ? null
      : (beforeLimit(reading, please.end + 1, clause.end) ??
        beforePlease(reading, clause.start, please.start)));
  if (requested !== null) take(requested, 'lead');
  let lead: boolean = false;
  for (const { start, end } of asked === null && !led && requested === null ? places : []) {
    const tail = folded.slice(end, end + 40);
    const helping: boolean = lead && cooperates.test(tail);
    if (lead && !helping) continue;
    const subject = passive.test(tail)
      ? null
      : subjectOf(reading, clause, start, lead || start !== places[0]?.start);
    if (subject === null || (acted.test(tail) && !subject.units.some(acts(reading)))) continue;
    const list = (reading.translated ? sharedBefore(reading, clause, subject) : null) ?? subject;
    // 配合: "…, all schools should cooperate" helps those who were named before.
    take(list, helping ? 'support' : 'lead');
    lead ||= !helping;
  }
  if (reading.translated) translatedRoles(reading, clause, out, take);
  if (out.length === 0) inBrackets(reading, clause, take);
  if (action && out.length === 0) marked(reading, clause, take);
  const [first] = places;
  if (
    out.length === 0 &&
    first !== undefined &&
    reported.test(folded.slice(first.end, first.end + 30))
  )
    for (const match of folded.slice(clause.start, first.start).matchAll(owning)) {
      const list = enUnitsAt(reading, clause.start + match.index + 3, first.start);
      if (list !== null) take(list, 'lead');
    }
  if (out.length === 0 && places.length === 0) bare(reading, clause, take);
  inPhrases(reading, clause, out, take);
  if (out.length === 0) agent(reading, clause, take);
  if (out.length === 0 && reading.people.size > 0) atEnd(reading, clause, take);
  return out.length > 1 ? out.sort((a, b) => a.start - b.start) : out;
};

/** "Please each township before March 28 …", whatever verb follows: somebody, and by when. */
const beforeLimit = (reading: Reading, at: number, end: number): UnitList | null => {
  const list = reading.translated ? enUnitsAt(reading, at, end) : null;
  return list !== null && reading.times.at(list.end + 1, end) !== undefined ? list : null;
};

/** "Each unit, please before March 5 send …": somebody in front of the word. */
const beforePlease = (reading: Reading, start: number, please: number): UnitList | null => {
  const list =
    reading.translated || personAt(reading, start, please) !== null
      ? enUnitsAt(reading, start, please)
      : null;
  return list !== null && /^ ?[,:]? ?$/.test(reading.folded.slice(list.end, please)) ? list : null;
};

/** Code units in which an item's verb and what is told of it stand. */
const longestItem = 32;

/** "All localities take …": a class of bodies with a verb that nothing else binds. */
const bare = (
  reading: Reading,
  clause: Span,
  take: (list: UnitList, role: 'lead') => void,
): void => {
  const limit = Math.min(clause.end, clause.start + 160);
  const at = new Starts(reading, clause, limit, false).next();
  // "Strictly implement …" names nobody.
  const verb =
    at < 0 ||
    reading.words.valueAt(at, at + 24) === 'verb' ||
    (reading.translated && beginsItem(reading.folded.slice(at, at + longestItem)));
  const found = verb ? null : bareSubject(reading, at, clause.end);
  const list = found?.list ?? presentOf(reading, clause);
  if (list !== null) take(list, 'lead');
};
