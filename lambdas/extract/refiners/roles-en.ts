import type { ResponsibleUnit } from '../../domain/directive.ts';
import type { Span } from '../../domain/span.ts';
import { askedOf, expectedOf } from '../parsers/assigned-en.ts';
import { inRole, type UnitList } from '../parsers/unit.ts';
import { beginsTask } from '../parsers/unit-words-en.ts';
import { enUnitsAt, isBody } from '../parsers/units-en.ts';
import type { Reading } from '../reading.ts';
import { firstInside, inside } from '../text/sorted.ts';
import { agent, helpers, inBrackets, marked, takenOn } from './owners-en.ts';

/** What may stand between a subject and the verb that binds it. */
const adverb =
  /^(?: ?,)? ?(?:also|therefore|hereby|each|jointly|then|now|immediately|promptly|both|all|accordingly|further|furthermore)?,? ?$/;
/** A phrase put in between subject and verb: ", in consultation with …,", ", as appropriate,", ", acting through …,". */
const insertion =
  /^,? ?(?:and )?(?:in|with|through|acting|including|as|together|along|jointly|after|on|upon|by|no later|not later|within|to the|subject|pursuant|consistent|under|where|when|if|or|having|using|following|which|who|whose|not|except|unless|respectively|prior|before|at|for|other than|rather than|[a-z]{3,14}(?:ed|ing))\b/;
/** What a subject is of: "agencies making determinations", "the parties to the dispute", "residents of the quay who hold a permit". */
const modifier =
  /^ (?:(?:that|which|who|whose) |(?:[a-z]{3,16}(?:ing|ed)|with|without|responsible|concerned|of|for|to (?:the|this|that|a|any)|on|in|at|under|from|as|within|not|held|given|made|outside|inside|across) (?![^,;]{0,200}\b(?:is|are|was|were|has|have|had|that (?:the|each|every|all|it|they)) ))/;
/** Sayings of a body are no part of its name: "the Board agreed that the Clerk must". */
const said: ReadonlySet<string> = new Set(['said', 'urges', 'urge', 'decided', 'done', 'will']);
/** The same phrase without a comma: "the Water Bureau together with the Housing Bureau should". */
const joined =
  /^,? (?:together with|along with|alongside|jointly with|as well as|in (?:co-?operation|co-?ordination|collaboration|conjunction|consultation|partnership|concert|tandem) with|working with|combined with|acting through|through|with (?:the )?(?:support|assistance|help|co-?operation|participation|coordination|approval|consent) (?:of|from))(?= )/;
const opening =
  /^(?:additionally|specifically|accordingly|furthermore|also|then|next|recently|in addition|moreover|further|finally|at the same time|meanwhile|thereafter|therefore|similarly|and|that|in principle|to this end|in particular|[a-z]\.(?= the ))(?:,| ) ?/;
/** Passives whose subject is what is done, not who does it. */
const passive =
  /^ (?:be|being) (?:re-?)?(?:established|set up|created|composed|chaired|led|headed|co-chaired|notified|informed|consulted|invited|told|contacted|given|paid|appointed|elected|supported|provided|asked|selected|abolished|terminated|construed|located|designated|drawn|chosen|nominated|granted|denied|allowed|permitted|entitled|eligible|dissolved|renamed|reimbursed|compensated|known|deemed|advised|briefed|represented|comprised|amended|considered|treated|listed|named|made)\b/;
const reported =
  /^ (?:be|being) (?:timely )?(?:reported|submitted|sent|filed|forwarded|delivered)\b/;
const owning = /\bof (each|every|all) /g;

/** Words whose clause behind "that" has the subject of the duty. */
const requiring =
  /(?:requir|direct|order|request|ask|agree|decid|resolv|stress|emphasi[sz]|demand|insist)[a-z]{0,4}$/;

/** Where subjects may begin: at the clause, behind dates and opening words, and behind commas. */
const starts = (reading: Reading, clause: Span, limit: number): number[] => {
  const { folded } = reading;
  const out: number[] = [];
  const open = (from: number): void => {
    let at = from;
    for (let step = 0; step < 3; step += 1) {
      while (at < limit && ' ,"'.includes(folded[at] ?? '')) at += 1;
      const time = firstInside(reading.times, at, limit);
      if (time?.start === at) at = time.end;
      const word = opening.exec(folded.slice(at, Math.min(limit, at + 20)));
      if (word === null && time?.start !== at) break;
      at += word?.[0].length ?? 0;
    }
    if (at < limit && out.at(-1) !== at) out.push(at);
  };
  open(clause.start);
  for (let at = clause.start; at < limit && out.length < 12; at += 1) {
    if (folded[at] === ',' || folded[at] === ':') open(at + 1);
    else if (
      folded[at] === ' ' &&
      folded.startsWith('that ', at + 1) &&
      requiring.test(folded.slice(Math.max(clause.start, at - 14), at))
    )
      open(at + 6);
  }
  return out;
};

/** The subject of the verb at `verb`: units that reach it, or reach a phrase put in between. */
const subjectOf = (reading: Reading, clause: Span, verb: number): UnitList | null => {
  const { folded } = reading;
  // "Conduct outreach to businesses that should …": an imperative has no subject; a clause behind it may.
  const imperative = beginsTask(reading, clause.start);
  let loose: UnitList | null = null;
  for (const at of starts(reading, clause, verb)) {
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
    const word = firstInside(reading.words, list.end + 1, list.end + 24);
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
  return loose;
};

/** What may follow a name in small letters. */
const ends =
  /^(?:[^ ]|$| (?:and|or|in|to|on|by|for|as|with|at|when|where|who|that|which|shall|must|should|will|is|are|before|after|within)\b)/;

/** Units of an English clause with their roles. `action`: an action item, whose owner stands in front of "to". */
export const enRoles = (reading: Reading, clause: Span, action: boolean): ResponsibleUnit[] => {
  const { folded, helpers: phrases } = reading;
  const out: ResponsibleUnit[] = [];
  const take = (list: UnitList, role: ResponsibleUnit['role']): void => {
    for (const unit of list.units)
      if (!out.some((each) => each.start < unit.end && unit.start < each.end))
        out.push(inRole(reading, unit, role));
  };
  const verbs = inside(reading.words, clause.start, clause.end).filter(
    ({ value }) => value === 'must' || value === 'will' || value === 'need',
  );
  const taken = verbs.length === 0 ? takenOn.exec(folded.slice(clause.start, clause.end)) : null;
  const asked = askedOf(reading, clause) ?? expectedOf(reading, clause);
  if (asked !== null) take(asked, 'lead');
  const to = action ? folded.indexOf(' to ', clause.start) : -1;
  const places = verbs.slice(0, 3).map(({ start, end }) => ({ start, end }));
  if (taken !== null) {
    const at = clause.start + taken.index;
    places.push({ start: at, end: at + taken[0].length });
    helpers(reading, { start: at + taken[0].length, end: clause.end }, take);
  }
  if (to > 0 && to < Math.min(clause.end, clause.start + 90))
    places.unshift({ start: to + 1, end: to + 3 });
  for (const { start, end } of asked === null ? places : []) {
    const tail = folded.slice(end, end + 40);
    const list = passive.test(tail) ? null : subjectOf(reading, clause, start);
    if (list === null) continue;
    take(list, 'lead');
    break;
  }
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
  for (const phrase of inside(phrases, clause.start, clause.end)) {
    const at = skipped(folded, phrase.end);
    const list = enUnitsAt(reading, at, clause.end);
    const led = phrase.value === 'lead' && out.some(({ role }) => role === 'lead');
    // "through final agency action": the name goes on, and is none.
    const whole =
      list !== null &&
      (ends.test(folded.slice(list.end, list.end + 8)) ||
        /[A-Z]/.test(reading.text.slice(at, list.end)));
    if (list !== null && !led && (phrase.value !== 'via' || whole)) take(list, phrase.value);
  }
  if (out.length === 0) agent(reading, clause, take);
  return out.sort((a, b) => a.start - b.start);
};

/** Blanks, and words like "also" and "relevant" that come before a list of units. */
const skipped = (folded: string, from: number): number => {
  let at = from;
  while (folded[at] === ' ') at += 1;
  return at;
};

/** "All localities take …": a class of bodies with a verb that nothing else binds. */
const bare = (
  reading: Reading,
  clause: Span,
  take: (list: UnitList, role: 'lead') => void,
): void => {
  for (const at of starts(reading, clause, Math.min(clause.end, clause.start + 160)).slice(0, 1)) {
    const list = enUnitsAt(reading, at, clause.end);
    const verb = list === null ? undefined : firstInside(reading.words, list.end, list.end + 24);
    if (list !== null && verb?.start === list.end + 1 && verb.value === 'verb') take(list, 'lead');
  }
};
