import { isClass, nameStart } from '../../bodies/name-en.ts';
import { personAt } from '../../bodies/people.ts';
import type { UnitList } from '../../bodies/unit.ts';
import { isBody } from '../../bodies/unit-en.ts';
import { beginsTask } from '../../bodies/unit-words-en.ts';
import { enUnitsAt } from '../../bodies/units-en.ts';
import type { Reading } from '../../reading.ts';
import { enHeads } from '../../vocabulary/en/units.ts';
import type { Piece } from '../pieces.ts';
import type { Facts } from '../verdict.ts';

/** Whether a piece tells what is, was or will be. */
const tells = (tags: Facts['tags']): boolean =>
  tags.includes('done') || tags.includes('said') || tags.includes('will');

/** "The above progress, before the 5th of each month report to the Office": a topic, its limit, and a bare verb, as machine-made English has it. */
export const topical = (reading: Reading, { start, end }: Piece, tags: Facts['tags']): boolean => {
  if (tells(tags)) return false;
  const { folded } = reading;
  const time = reading.times
    .inside(start, end)
    .find(({ limit, every }) => limit === 'before' || limit === 'within' || every !== undefined);
  return (
    time !== undefined &&
    /, (?:and )?$/.test(folded.slice(Math.max(start, time.start - 6), time.start)) &&
    beginsTask(reading, time.end + 1)
  );
};

const urged =
  /^(?:encourage|advocate|allow|permit|ask|invite|instruct|remind|urge|help|require|request) /;
/** A verb in front of what is no name: "Support qualified enterprises to build centres". */
export const isImperative = (reading: Reading, start: number): boolean => {
  const word = reading.words.first(start, start + 24);
  if (word?.start !== start || word.value !== 'verb') return false;
  const next = /^[ ]([a-z]+)/.exec(reading.text.slice(word.end, word.end + 24))?.[1];
  return (
    next !== undefined &&
    (!enHeads.has(next) || urged.test(reading.folded.slice(start, start + 24)))
  );
};

/** Talk: "Ana: we should consider …" says what somebody thinks. */
export const isTalk = (reading: Reading, { start }: Piece): boolean => {
  // "<bhavin> yes, by next week": who types, and no label behind it.
  if (reading.folded.charCodeAt(start) === 60)
    return /^<[a-z][\w-]{0,19}> /.test(reading.folded.slice(start, start + 24));
  const speaker = personAt(reading, start, start + 48);
  if (speaker === null) return false;
  return /^: (?:[a-z' ]{0,24}\b)?(?:we|i|it|you|this|that|there)\b/.test(
    reading.folded.slice(speaker.end, speaker.end + 40),
  );
};

/** How far into a piece its subject may end. */
const subjectReach = 90;
const subjectOf = (reading: Reading, { start, end }: Piece): UnitList | null =>
  enUnitsAt(reading, start, Math.min(end, start + subjectReach));

const task =
  /^(?!the\b|a\b|an\b|be\b|his\b|her\b|its\b|their\b|our\b|all\b|each\b|every\b|date\b|which\b|that\b|this\b|whom\b|have\b(?! (?:the|a|an|all|its|his|her|their|it) ))[a-z]{2,14}(?: [a-z0-9"]|[.;]?$)/;

/** "Parks to submit the schedule": the note form of minutes, when the owner is known to be one. */
export const noted = (
  reading: Reading,
  piece: Piece,
  { line, tags }: Facts,
  item: boolean,
): boolean => {
  const { departments, folded, people, words } = reading;
  const { start, end } = piece;
  const plain = (reading.meeting !== null || piece.marker?.kind === 'ordinal') && !tells(tags);
  // Nobody is known where neither a person nor a department can stand.
  if (
    !plain &&
    people.size === 0 &&
    departments.first(start, Math.min(end, start + subjectReach)) === undefined
  )
    return false;
  if (!item && !line.includes(' to ')) return false;
  const list = subjectOf(reading, piece);
  if (list === null || !folded.startsWith(' to ', list.end)) return false;
  if (isImperative(reading, start)) return false;
  const known = list.units.every(
    (unit) => unit.departmentId !== null || personAt(reading, unit.start, unit.end) !== null,
  );
  const named = words.valueAt(list.end + 4, list.end + 24) === 'verb';
  const person = known || (plain && list.units.every((unit) => isBody(reading, unit)));
  return (
    ((known || plain) && named) ||
    (person && task.test(folded.slice(list.end + 4, Math.min(end, list.end + 24))))
  );
};

const promise =
  /^ (?:has )?(?:agreed|undertook|undertaken|offered|volunteered|promised|committed|took an action|took the action|has an action) to (?!approve|note|adopt|accept|receive|defer|support|endorse|recommend|continue)[a-z]/;
const body =
  /\b(?:council|committee|board|meeting|members|group|panel|cabinet|commission|trustees)$/;

/** "The Chair agreed to speak to the landlord": what a person takes on; a body that agrees to something decides. */
/** "Ann offered to write it up if somebody sends her the logs": no promise yet. */
const offered = / (?:if|provided|assuming|unless) /;

export const undertaken = (reading: Reading, piece: Piece): boolean => {
  const { lead, start, end } = piece;
  if (lead !== null || !reading.promises.any(start, end)) return false;
  const list = subjectOf(reading, piece);
  if (list === null) return false;
  const rest = reading.folded.slice(list.end, Math.min(end, list.end + 60));
  if (offered.test(reading.folded.slice(list.end, end))) return false;
  return promise.test(rest) && !body.test(reading.folded.slice(start, list.end));
};

/** "All localities take …": a class of bodies in the plural, and the base form of a verb. */
export const pluralSubject = (reading: Reading, piece: Piece): boolean => {
  // A class says with its first word that it is one.
  const begin = nameStart(reading, piece.start);
  if (!isClass(reading.folded, begin, begin + 24)) return false;
  const list = subjectOf(reading, piece);
  return (
    list?.units[0]?.generic === true &&
    reading.words.valueAt(list.end + 1, list.end + 20) === 'verb'
  );
};

/** A phrase between a subject and its verb that names others: "the Water Bureau together with the Housing Bureau should". */
export const joined =
  /^,? (?:together with|along with|alongside|jointly with|as well as|in (?:co-?operation|co-?ordination|collaboration|conjunction|consultation|partnership|concert|tandem) with|working with|combined with|acting through|through|with (?:the )?(?:support|assistance|help|co-?operation|participation|coordination|approval|consent) (?:of|from))(?= )/;
const jointly = /^ (?:jointly|together|each|all|both|actively|earnestly|conscientiously)(?= )/;

/** "Schools open on 17 February": what only happens. */
const byItself = /^(?:open|start|begin|close|end) (?:on|from|at|in)\b/;

/** Somebody and the base form of a verb: "the Estates team inspect". `several`: more than one body does it. */
export const bareSubject = (
  reading: Reading,
  start: number,
  end: number,
): { readonly list: UnitList; readonly several: boolean } | null => {
  const { folded } = reading;
  const list = enUnitsAt(reading, start, Math.min(end, start + 140));
  if (list === null) return null;
  let at = list.end;
  const beside = joined.exec(folded.slice(at, at + 60));
  if (beside !== null) at = enUnitsAt(reading, at + beside[0].length, end)?.end ?? at;
  const adverb = jointly.exec(folded.slice(at, at + 20));
  at += adverb?.[0].length ?? 0;
  const verb = reading.words.first(at, at + 24);
  return verb?.start === at + 1 &&
    verb.value === 'verb' &&
    !byItself.test(folded.slice(verb.start, verb.end + 6))
    ? { list, several: list.units.length > 1 || beside !== null || adverb !== null }
    : null;
};

/** "(resolved) that the Estates team inspect the homes": somebody, and the base form of a verb. */
export const subjunctive = (reading: Reading, { start, end }: Piece): boolean =>
  bareSubject(reading, start, end) !== null;
