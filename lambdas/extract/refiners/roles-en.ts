import type { ResponsibleUnit } from '../../domain/directive.ts';
import type { Span } from '../../domain/span.ts';
import { inRole, type UnitList } from '../parsers/unit.ts';
import { enUnitsAt } from '../parsers/units-en.ts';
import type { Reading } from '../reading.ts';
import { makeAutomaton } from '../text/automaton.ts';
import { inside } from '../text/sorted.ts';
import { enRolePhrases } from '../vocabulary/en/units.ts';

const phrases = makeAutomaton(enRolePhrases);

/** What may stand between a subject and the verb that binds it. */
const adverb =
  /^(?: ?,)? ?(?:also|therefore|hereby|each|jointly|then|now|immediately|promptly|both|all|accordingly|further|furthermore)?,? ?$/;
/** A phrase put in between subject and verb: ", in consultation with …,", ", as appropriate,", ", acting through …,". */
const insertion =
  /^,? ?(?:and )?(?:in|with|through|acting|including|as|together|along|jointly|after|on|upon|by|no later|not later|within|to the|subject|pursuant|consistent|under|where|when|if|or|working|assisted|supported|led|chaired|having|using|following)\b/;
const opening =
  /^(?:additionally|specifically|accordingly|furthermore|also|then|next|recently|in addition|moreover|further|finally|at the same time|meanwhile|thereafter|therefore|similarly|and|that|in principle|to this end|in particular)(?:,| ) ?/;
/** Passives whose subject is what is done, not who does it. */
const passive =
  /^ (?:be|being) (?:re-?)?(?:established|set up|created|composed|chaired|led|headed|co-chaired|notified|informed|consulted|invited|given|paid|appointed|elected|supported|provided|asked|selected|abolished|terminated|construed|located)\b/;
const reported =
  /^ (?:be|being) (?:timely )?(?:reported|submitted|sent|filed|forwarded|delivered)\b/;
const owning = /\bof (each|every|all) /g;

/** Where subjects may begin: at the clause, behind dates and opening words, and behind commas. */
const starts = (reading: Reading, clause: Span, limit: number): number[] => {
  const { folded } = reading;
  const out: number[] = [];
  const open = (from: number): void => {
    let at = from;
    for (let step = 0; step < 3; step += 1) {
      while (at < limit && ' ,"'.includes(folded[at] ?? '')) at += 1;
      const [time] = inside(reading.times, at, limit);
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
  }
  return out;
};

/** The subject of the verb at `verb`: units that reach it, or reach a phrase put in between. */
const subjectOf = (reading: Reading, clause: Span, verb: number): UnitList | null => {
  const { folded } = reading;
  for (const at of starts(reading, clause, verb)) {
    const list = enUnitsAt(reading, at, verb);
    if (list === null) continue;
    const rest = folded.slice(list.end, verb);
    if (
      adverb.test(rest) ||
      (rest.startsWith(',') && rest.trimEnd().endsWith(',') && insertion.test(rest))
    )
      return list;
    if (
      /^ (?:that|which|who|with|designated|listed|identified|referred|responsible|concerned) /.test(
        rest,
      )
    )
      return list;
  }
  return null;
};

/** Units of an English clause with their roles. `action`: an action item, whose owner stands in front of "to". */
export const enRoles = (reading: Reading, clause: Span, action: boolean): ResponsibleUnit[] => {
  const { folded } = reading;
  const out: ResponsibleUnit[] = [];
  const take = (list: UnitList, role: ResponsibleUnit['role']): void => {
    for (const unit of list.units)
      if (!out.some((each) => each.start < unit.end && unit.start < each.end))
        out.push(inRole(reading, unit, role));
  };
  const verbs = inside(reading.words, clause.start, clause.end).filter(
    ({ value }) => value === 'must' || value === 'will' || value === 'need',
  );
  const to = action ? folded.indexOf(' to ', clause.start) : -1;
  const places = verbs.slice(0, 3).map(({ start, end }) => ({ start, end }));
  if (to > 0 && to < Math.min(clause.end, clause.start + 90))
    places.unshift({ start: to + 1, end: to + 3 });
  for (const { start, end } of places) {
    const tail = folded.slice(end, end + 40);
    const list = passive.test(tail) ? null : subjectOf(reading, clause, start);
    if (list === null) continue;
    take(list, 'lead');
    break;
  }
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
  for (const phrase of phrases.scan(folded, clause.start, clause.end)) {
    const at = skipped(folded, phrase.end);
    const list = enUnitsAt(reading, at, clause.end);
    if (list !== null) take(list, phrase.value);
  }
  return out.sort((a, b) => a.start - b.start);
};

const before = /^ ?(?::|-|\]) ?/;
const owner =
  /(?:[([] ?(?:owner|action|assigned to|lead|who)?:? ?| - )([@a-z][^()[\]]{1,60}?)[)\]]?\.?$/;

/** Owners that stand before a colon or at the end of an action item: "Joe: send the minutes", "Send the minutes (Joe)". */
const marked = (
  reading: Reading,
  clause: Span,
  take: (list: UnitList, role: 'lead') => void,
): void => {
  const { folded } = reading;
  const open = folded[clause.start] === '[' ? 1 : 0;
  const front = enUnitsAt(reading, clause.start + open, clause.end);
  if (front !== null && before.test(folded.slice(front.end, front.end + 3))) {
    take(front, 'lead');
    return;
  }
  const tail = Math.max(clause.start, clause.end - 90);
  const match = owner.exec(folded.slice(tail, clause.end));
  if (match?.[1] === undefined) return;
  const at = tail + match.index + match[0].indexOf(match[1]);
  const list = enUnitsAt(reading, at, at + match[1].length);
  if (list !== null && list.end === at + match[1].length) take(list, 'lead');
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
    const [verb] = list === null ? [] : inside(reading.words, list.end, list.end + 24);
    if (list !== null && verb?.start === list.end + 1 && verb.value === 'verb') take(list, 'lead');
  }
};
