import type { Reading } from '../../reading.ts';
import { ordinalMarker } from '../../text/marker.ts';
import type { Piece } from '../pieces.ts';
import type { Facts, Verdict } from '../verdict.ts';
import { leave, take } from '../verdict.ts';
import { askedOf, expectedOf, fromBelow } from './asked.ts';
import {
  bareSubject,
  isTalk,
  noted,
  pluralSubject,
  subjunctive,
  topical,
  undertaken,
} from './assigned.ts';
import { isOfNotes } from './assignees.ts';
import { goesOnBy } from './continued.ts';
import { isDue } from './due.ts';
import { imperativeAt } from './imperative.ts';
import { bindsBehind, boundBefore, isMember, mayInside } from './inside.ts';
import { judgeListed } from './listed.ts';
import { forbids, machineDuty, wanted } from './machine/orders.ts';
import {
  announced,
  hearsay,
  illustrates,
  isFormula,
  isFound,
  isOfPronoun,
  isPurpose,
  ofThoseWho,
  ownRule,
  saysWhich,
} from './no-duty.ts';
import {
  isAgreedOf,
  isAssigned,
  isMarked,
  isNobodys,
  isPromised,
  isQuestion,
  isToBeDone,
} from './notes.ts';
import { presentOf } from './present.ts';

/** Machine-made English puts 做好, 负责 with "will" where a duty is meant. */
const willDuty =
  /\bwill (?:do a good job|be responsible for|take the lead|earnestly|conscientiously|strictly|carefully implement)\b/;
/** 由…修改: "It shall be revised by the Civil Affairs Bureau" in a translated paper. */
const doneBy =
  /^(?:it|they|these|this) (?:shall|must|should) be [a-z]{3,14}(?:ed|en|t) by (?:the |each )?[a-z]/;
/** The verb of an agreed clause, with somebody in front of it. */
const agreed = /^[^,;]{2,140} (?:would|will) (?!be\b|have\b|not\b)[a-z]+/;
/** "that the tender be published": an order in the subjunctive; what is only noted or approved is none. */
const ordered =
  /^[^,;]{2,90} be (?!noted|approved|received|adopted|accepted|endorsed|ratified|confirmed|asked|thanked|congratulated|deferred|authori|permitted|allowed|invited|taken as|in order|so )[a-z]{2,14}(?:ed|en|t|de|un|id|ld)\b/;
/** 鼓励, 提倡, 允许 as an imperative: "Encourage the villages to plant trees". */
const urging = /^(?:encourage|advocate|allow|permit)\b(?! no\b)/;
/** 由…牵头, and what follows it: "By the Water Bureau to lead, the Finance Bureau to participate in, finish …". */
const inCharge = /\btakes? the lead\b|^(?:by )?[^,;]{3,80} (?:to lead|leads|to be the lead),/;

/** Whether the ordinal in front of a piece says "is to". */
const isTo = ({ folded }: Reading, { marker }: Piece): boolean =>
  marker !== null && / is to,? *$/.test(folded.slice(marker.start, marker.end));

/** Whether a piece stands in a paragraph that begins with an ordinal: "The fourth is to …. The Bureau together with …". */
const underOrdinal = ({ folded, text }: Reading, { block }: Piece): boolean =>
  ordinalMarker(folded, block.start, text) !== null;

/** Whether an English piece binds somebody. */
export const judgeEn = (reading: Reading, piece: Piece, facts: Facts): Verdict => {
  const { line, tags, limited, lead, above } = facts;
  const modal = bindsBehind(reading, piece, facts) ? 'must' : facts.modal;
  if (isFormula(facts)) return leave('formula');
  if (illustrates(line)) return leave('example');
  if (reading.translated && hearsay(line)) return leave('description');
  if (isTalk(reading, piece)) return leave('talk');
  if (isQuestion(reading, piece, facts)) return leave('question');
  if (isAssigned(reading, piece)) return take('en-owner', 0.75);
  if (
    (tags.includes('asked') || (reading.translated && tags[0] === 'urges')) &&
    askedOf(reading, piece) !== null
  )
    return take('en-asked', 0.7);
  if (tags.includes('expected') && expectedOf(reading, piece) !== null)
    return take('en-expected', 0.7);
  if (lead === 'urges' && fromBelow(reading, piece)) return leave('from below');
  if (modal === 'may' && !mayInside(facts, piece, above))
    return reading.translated && forbids(line) ? take('en-forbidden', 0.6) : leave('permission');
  if (modal === 'urge')
    return reading.translated && wanted(reading, piece, line)
      ? take('en-plain', 0.55)
      : leave('encouragement');
  if (modal === 'decided') return leave('decision');
  if (above?.leading === 'content' && (modal === null || piece.continued)) return leave('content');
  if (modal === 'must' || modal === 'please' || (modal === 'may' && tags.includes('must'))) {
    if (
      tags[0] === 'principle' ||
      (tags.includes('principle') && tags.indexOf('principle') <= tags.indexOf('must') + 1)
    )
      return leave('principle');
    if (
      (isOfPronoun(line) && !(reading.translated && doneBy.test(line))) ||
      (reading.translated && /\bshould have (?:been )?[a-z]+/.test(line))
    )
      return leave('description');
    if (tags.includes('thought') && tags.indexOf('thought') < tags.indexOf('must'))
      return leave('opinion');
    if (isNobodys(line)) return leave('idea');
    if (isFound(line, tags)) return leave(tags.includes('may') ? 'permission' : 'description');
    if (ownRule.test(line)) return leave('rule');
    // "(a) the Attorney General, who shall serve as Chair;": one of several, and no sentence.
    if (piece.marker?.kind === 'item' && isMember(line, tags)) return leave('content');
    if (isPurpose(line) || saysWhich(line)) return leave('description');
    // "The standards will say what a body should possess": the first verb is the main one.
    if (tags.includes('will') && tags.indexOf('will') < tags.indexOf('must'))
      return limited ? take('en-commitment', 0.6) : null;
    if (lead === null && tags.includes('said') && tags.indexOf('said') < tags.indexOf('must'))
      return leave('description');
    return take('en-modal', lead === 'said' ? 0.6 : 0.9);
  }
  if (lead === 'said' || tags[0] === 'said') return leave('description');
  const listed = above === null ? null : judgeListed(piece, facts, above);
  if (listed !== null) return listed;
  if (tags.includes('will') && willDuty.test(line) && !isOfPronoun(line))
    return take('en-commitment', 0.55);
  if (lead === null && line.includes(' due ') && isDue(reading, piece)) return take('en-due', 0.6);
  const ordinal = piece.marker?.kind === 'ordinal' && piece.marked;
  // "It was agreed that the Clerk would write": what is agreed on binds.
  if (lead === 'urges' && (subjunctive(reading, piece) || (limited && ordered.test(line))))
    return take('en-agreed', 0.7);
  if (lead === 'urges' && agreed.test(line) && !isOfPronoun(line)) return take('en-agreed', 0.75);
  const machine = reading.translated ? machineDuty(reading, piece, facts) : null;
  if (lead !== null && !ordinal) return machine ?? leave('description');
  const item = ordinal || (piece.marker !== null && piece.marker.kind !== 'bullet');
  const verbal = tags.includes('verb');
  const verb = verbal ? imperativeAt(reading, piece) : -1;
  // "The first is to compact responsibility", "Third, to do well the preparation": whatever the verb.
  if (ordinal && (isTo(reading, piece) || /^to [a-z]/.test(line))) return take('en-ordinal', 0.85);
  if (ordinal && subjunctive(reading, piece)) return take('en-unit', 0.6);
  // ", strive to put it into use before 1 August": the sentence goes on with another deadline.
  if (
    piece.continued &&
    limited &&
    boundBefore(reading, piece) &&
    (verb >= 0 || goesOnBy(reading, piece))
  )
    return take('en-continued', 0.6);
  if (verb >= 0 && urging.test(reading.folded.slice(verb, verb + 40)))
    return leave('encouragement');
  if (item && verb > piece.start) return take('en-task', 0.6);
  if (
    verbal &&
    (item || underOrdinal(reading, piece)) &&
    bareSubject(reading, piece.start, piece.end)?.several === true
  )
    return take('en-unit', 0.6);
  if (item && pluralSubject(reading, piece)) return take('en-unit', 0.6);
  if (limited && lead === null && presentOf(reading, piece) !== null)
    return take('en-present', 0.6);
  if (undertaken(reading, piece)) return take('en-undertaken', 0.6);
  if (limited && line.includes('lead') && inCharge.test(line)) return take('en-charge', 0.6);
  if (limited && verbal && topical(reading, piece, tags)) return take('en-topic', 0.6);
  if (noted(reading, piece, facts, item)) return take('en-owner', 0.7);
  const notes = isOfNotes(reading);
  if (notes && isMarked(reading, piece, limited)) return take('en-owner', 0.65);
  if (notes && isAgreedOf(reading, piece)) return take('en-present', 0.6);
  if (isToBeDone(reading, piece, facts)) return take('en-owner-of', 0.6);
  if (machine !== null) return machine;
  if (tags.includes('done')) return null;
  if (tags.includes('will') && !limited && isPromised(reading, piece))
    return take('en-promised', 0.6);
  if (tags.includes('will'))
    return limited && !announced.test(line) && !(reading.translated && ofThoseWho.test(line))
      ? take('en-commitment', 0.6)
      : null;
  if (verb >= 0 && (ordinal || piece.marker !== null))
    return take(ordinal ? 'en-ordinal' : 'en-task', ordinal ? 0.85 : 0.6);
  return null;
};
