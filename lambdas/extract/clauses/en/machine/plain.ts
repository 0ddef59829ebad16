import { isName } from '../../../bodies/name-en.ts';
import type { Unit, UnitList } from '../../../bodies/unit.ts';
import { isBody } from '../../../bodies/unit-en.ts';
import { enUnitsAt } from '../../../bodies/units-en.ts';
import { isHead } from '../../../bodies/word-en.ts';
import type { Reading } from '../../../reading.ts';
import { taskVerb } from '../../../vocabulary/en/offices.ts';
import { joined } from '../assigned.ts';
import { sharedHead } from './shared-heads.ts';

/** Somebody and a verb of a task with nothing that binds between them, as machines put 由…, …负责, 各地…于X前…. */
export interface Plain {
  /** Who does it. */
  readonly list: UnitList;
  /** The verb: "organize", "organizes", "to organize". */
  readonly form: 'base' | 'third' | 'to';
  /** Whether more than one does it, or others help. */
  readonly several: boolean;
}

/** Adverbs in front of the verb. */
const adverb =
  /^(?:jointly|together|each|all|both|also|then|again|respectively|timely|in time|once|at least|first|[a-z]{3,14}ly)(?: and [a-z]{3,14}ly)? /;
/** What a subject does something by, from or for: up to its comma, or to the verb behind it. */
const phrase =
  /^(?:through|by means of|relying on|according to|in accordance with|on the basis of|based on|combined with|combining|in combination with|in line with|in view of|aiming at|focusing on|centering on|taking|under|for|in|within|with|at|as|on) /;
/** 分别 in front of a date. */
const eachOf = /^(?:respectively|all|each|both) /;
/** Parts that may stand between the subject and its verb. */
const most = 5;
/** Code units of the longest of them, and of the longest verb. */
const [longestPhrase, longestVerb] = [110, 24] as const;
const [blank, comma, colon] = [32, 44, 58] as const;

const word = /[a-z]+(?:-[a-z]+)?/y;
const wordAt = (folded: string, at: number): string => {
  word.lastIndex = at;
  return word.exec(folded)?.[0] ?? '';
};

/** Importance is attached in reports, and never by order; schools open on a day by themselves; what somebody is to be told is no verb of theirs. */
const idle =
  /^(?:[a-z]+ (?:great |high )?(?:importance|attention|that\b)|(?:open|start|begin|close|end)s? (?:on|from|at|in)\b)/;
/** What a verb is told from a noun by: something stands behind it that is done. */
const object = /^[a-z-]+ [a-z"0-9(]/;
/** Nouns that look like the verb of a body: "the Bureau report on roads", "the Bureau plan for 2024". */
const noun =
  /^(?:report|plan|work|review|survey|design|study|audit|contract|order|guide|call|support|visit|test|contact|list|form|share|draft|rank|station|cover|name|lead|address|record|process|change|produce|approach|help|use|run|order|feedback)s? (?:of|for|is|are|was|were|has|had|and|in|from)\b/;

/** A verb that is not known, and its object: "to desilt the pond". */
const takes = /^(?!be |the |a |an )[a-z-]+ (?:the|a|an|all|its|their|this|these|one) /;
/** People who owe an office nothing by a bare verb. */
const people =
  /\b(?:residents|villagers|farmers|citizens|visitors|tourists|passengers|customers|consumers|people)$/;

/** Whether a unit is one that a paper tells to do something. */
const isTold = (reading: Reading, unit: Unit): boolean => {
  const name = reading.folded.slice(unit.start, unit.end);
  if (people.test(name)) return false;
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return (
    unit.generic ||
    isBody(reading, unit) ||
    isHead(reading, last) ||
    (name.includes(' ') && isName(reading, unit))
  );
};

/** 负责: "be responsible for", "is in charge of", "by the Bureau in charge of". */
const inCharge = /^(?:(is |are )|be )?(?:responsible|in charge)\b/;

/** 要 is "to" and, with a machine, "wants to"; 需, 应 and 须 stand in front of a date as well: "needs before March 5 to send". */
const infinitive =
  /^(?:(?:wants? |needs? )?to|will|shall|should|must|needs?) (?!not |be (?!responsible|in charge))/;

const binding = /^(?:shall|should|must) /;

const formAt = (folded: string, from: number, end: number): Plain['form'] | null => {
  const to = from + (infinitive.exec(folded.slice(from, from + 24))?.[0].length ?? 0);
  const own = adverb.exec(folded.slice(to, Math.min(end, to + 48)));
  const at = to + (own?.[0].length ?? 0);
  const verb = wordAt(folded, at);
  if (verb === '' || at + verb.length > end) return null;
  const rest = folded.slice(at, Math.min(end, at + longestVerb + 12));
  if (idle.test(rest)) return null;
  const charged = inCharge.exec(rest);
  if (charged !== null) return to > from ? 'to' : charged[1] === undefined ? 'base' : 'third';
  // What stands behind "shall" is a verb, known or not.
  if (to > from)
    return taskVerb(verb) === 'base' ||
      takes.test(rest) ||
      binding.test(folded.slice(from, from + 7))
      ? 'to'
      : null;
  if (noun.test(rest) || !object.test(rest)) return null;
  return taskVerb(verb);
};

/** Behind a phrase that begins at `at`: its comma, or the verb that stands in it; `at` where it has none. */
const behindPhrase = ({ folded, words }: Reading, at: number, end: number): number => {
  const limit = Math.min(end, at + longestPhrase);
  const rest = folded.slice(at, limit);
  const opening = phrase.exec(rest);
  if (opening === null) return at;
  const inner = rest.search(/[,;:]/);
  const to = rest.search(/ to [a-z]/);
  if (to > 0 && (inner < 0 || to < inner)) return at + to + 1;
  if (inner > 0) return at + inner;
  const verb = words
    .inside(at + opening[0].length, limit)
    .find(
      ({ value, start, end: behind }) =>
        value === 'verb' &&
        / (?:the|a|an|all|its|their|out|up|on|to|one)\b/y.test(folded.slice(behind, behind + 6)) &&
        !/(?:the|a|an|of|and) $/.test(folded.slice(start - 4, start)),
    );
  return verb?.start ?? at;
};

/** Whom "in charge" says more of: "the persons in charge of the Water Bureau, the Finance Bureau attended". */
const inChargeOf =
  /\b(?:persons?|people|comrades?|leaders?|leading cadres|officials?|head|heads|those)$/;
const attended = (
  { folded }: Reading,
  { units, end }: UnitList,
  form: Plain['form'],
  at: number,
): boolean =>
  form === 'base' &&
  inCharge.test(folded.slice(at, at + 16)) &&
  inChargeOf.test(folded.slice(units[0]?.start ?? end, end));

/** Somebody whose name begins at `start`, and the verb of what is to be done. */
export const plainAt = (reading: Reading, start: number, end: number): Plain | null => {
  const { folded, times } = reading;
  const list = enUnitsAt(reading, start, Math.min(end, start + 160));
  if (list === null || !list.units.some((unit) => isTold(reading, unit))) return null;
  let at = list.end;
  // 镇农业办：负责…, 县公安局：维护…: a colon in place of the verb that binds.
  if (folded.charCodeAt(at) === colon && folded.charCodeAt(at + 1) === blank) {
    const form = formAt(folded, at + 2, end);
    return form === null || form === 'third' ? null : { list, form, several: true };
  }
  let several = list.units.length > 1;
  let helped = false;
  for (let part = 0; part < most && at < end; part += 1) {
    const beside = joined.exec(folded.slice(at, at + 60));
    const others = beside === null ? null : behindOthers(reading, at + beside[0].length, end);
    if (others !== null) {
      several = true;
      at = others;
      continue;
    }
    const commas = folded.charCodeAt(at) === comma;
    if (commas) at += 1;
    while (folded.charCodeAt(at) === blank) at += 1;
    const time = times.at(at, end);
    if (time !== undefined) {
      at = time.end;
      continue;
    }
    // "The Bureau, the Office" would be two: a verb behind a bare comma has others in front of it.
    const form = commas && part === 0 ? null : formAt(folded, at, end);
    if (form !== null && attended(reading, list, form, at)) return null;
    if (form !== null) return { list, form: helped && form === 'base' ? 'to' : form, several };
    const words = folded.slice(at, at + 24);
    const helper = commas ? null : infinitive.exec(words);
    const own = helper ?? (commas ? null : eachOf.exec(words));
    const behind = own === null ? behindPhrase(reading, at, end) : at + own[0].length;
    if (behind === at) return null;
    helped ||= helper !== null;
    at = behind;
  }
  return null;
};

const behindOthers = (reading: Reading, at: number, end: number): number | null => {
  const from = reading.folded.charCodeAt(at) === blank ? at + 1 : at;
  return (enUnitsAt(reading, from, end) ?? sharedHead(reading, from, end))?.end ?? null;
};
