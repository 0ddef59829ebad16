import type { Span } from '../../../domain/span.ts';
import { enUnitsAt } from '../../bodies/units-en.ts';
import type { Reading } from '../../reading.ts';
import type { Piece } from '../pieces.ts';
import type { Facts } from '../verdict.ts';
import { assigneeAt, isOfNotes, isPerson } from './assignees.ts';
import { presentOf } from './present.ts';

const question = 63;
const asks =
  /^(?:should|shall|must|do|does|did|is|are|has|have|can|could|would|who|what|when|where|which|how|why|any)\b(?! (?:you|[a-z@]+,? please)\b)/;
/** "Should we revisit the returns process?": what is asked about is not asked for. */
export const isQuestion = ({ folded }: Reading, { end }: Piece, { line }: Facts): boolean =>
  folded.charCodeAt(end - 1) === question && asks.test(line);

const somebody =
  /^(?:someone|somebody|anyone|anybody|one of us) (?:else )?(?:should|could|might|ought to|may want to)\b/;
/** "Someone should update the wiki": an idea for which nobody was found. */
export const isNobodys = (line: string): boolean => somebody.test(line);

/** A task that the base form of a verb begins, with what it is done to. */
const object =
  /^[a-z]{2,14} (?:(?:up|out|off|in|back) )?(?:the|a|an|all|our|its|their|his|her|this|these|those|any|each|every|new|more|some|two|three|[@#"\d]|(?!of|on|for|about|from|to|with|in|at|by)[a-z'-]{2,20} (?:the|a|an|to|for|on|about|from|with|in|re|by|and)\b)/;

/** "Kofi: answer the letter", "Deb - ask Lidl for cakes": a person of the meeting, a mark, and a verb. */
export const isMarked = (reading: Reading, { start, end }: Span, limited: boolean): boolean => {
  const { folded, words } = reading;
  if (!isOfNotes(reading)) return false;
  const list = enUnitsAt(reading, start, Math.min(end, start + 90));
  if (list === null) return false;
  const mark = /^(?:: | - |, please )/.exec(folded.slice(list.end, list.end + 9))?.[0];
  if (mark === undefined) return false;
  if (!list.units.every((unit) => isPerson(reading, unit))) return false;
  const at = list.end + mark.length;
  const verb = words.at(at, at + 24);
  if (verb?.value !== 'verb') return false;
  return limited || object.test(folded.slice(at, Math.min(end, at + 60)));
};

const agreed = /\bagreed (?:that )?$/;
/** "Agreed Bev sends the second letter": what was agreed on of a person, in the present. */
export const isAgreedOf = (reading: Reading, piece: Piece): boolean =>
  agreed.test(reading.folded.slice(Math.max(0, piece.start - 13), piece.start)) &&
  presentOf(reading, piece) !== null;

const asleep =
  /\b(?:is|are|was|were|has|have|had|will|would|seems?|expected|likely|about|due|want|wants|hopes?|proved|turned out|needs?|ought|going|unlikely|said|believed|continues?) to be /;
const toBe = /^[^,;:]{2,80}? to be [a-z]{2,14}(?:ed|en|ut|wn|ne|de|id|ld|nt|pt|ught)\b/;
const tail = / - [A-Z][A-Za-z .&/+]{0,40}(?:,[^,]{2,30})?\.?$|\([A-Z@][^()]{1,40}\)\.?$/;
/** "Speakers to be confirmed by the end of April - MH": what is to be done, with its owner or its day. */
export const isToBeDone = (reading: Reading, piece: Piece, { line, limited }: Facts): boolean =>
  isOfNotes(reading) &&
  line.includes(' to be ') &&
  toBe.test(line) &&
  !asleep.test(line) &&
  (limited || tail.test(reading.text.slice(piece.start, piece.end)));

/** "Wen will turn it off this week": somebody of the meeting takes work on that ends with its day. */
export const isPromised = (reading: Reading, { start, end }: Piece): boolean => {
  if (!isOfNotes(reading)) return false;
  const time = reading.times.inside(Math.max(start, end - 40), end).at(-1);
  if (time?.when.kind !== 'fields' || !/^[ .!)]*$/.test(reading.folded.slice(time.end, end)))
    return false;
  const { weekOffset, dayOffset, weekday, clock } = time.when.fields;
  if (clock === true || (weekOffset ?? dayOffset ?? weekday) === undefined) return false;
  const found = assigneeAt(reading, start, end);
  return found?.list.units.every((unit) => isPerson(reading, unit)) === true;
};

const heldBack =
  /\b(?:if|whether|unless|until|so(?: that)?|once|when|after|because|as|which|who|that)\b/;
/** Words of telling or permitting that stand in a part of the sentence that only says why, when or which. */
export const isAssigned = (reading: Reading, { start, end }: Piece): boolean => {
  if (!isOfNotes(reading)) return false;
  const found = assigneeAt(reading, start, end);
  const to = found === null ? -1 : found.end + (reading.folded[found.end] === ',' ? 1 : 0);
  if (to < 0 || !reading.folded.startsWith(' to ', to)) return false;
  const verb = reading.words.valueAt(to + 4, to + 24) === 'verb';
  const told = reading.words.find(
    to,
    end,
    ({ value }) => value === 'done' || value === 'said' || value === 'will' || value === 'may',
  );
  return verb && (told === undefined || heldBack.test(reading.folded.slice(to, told.start)));
};
