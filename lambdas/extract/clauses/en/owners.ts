import type { Span } from '../../../domain/span.ts';
import { personAt } from '../../bodies/people.ts';
import type { UnitList } from '../../bodies/unit.ts';
import { enUnitsAt } from '../../bodies/units-en.ts';
import type { Reading } from '../../reading.ts';

/** "The Chair agreed to …", "The Bureau takes the lead, the Brigade cooperates": a verb whose subject is in charge. */
export const takenOn =
  /(?:(?:has )?(?:agreed|undertook|undertaken|offered|volunteered|promised|committed|took an action|took the action|has an action) to|takes? the lead)\b/;

/** Those who cooperate behind "takes the lead,". */
export const helpers = (
  reading: Reading,
  rest: Span,
  take: (list: UnitList, role: 'support') => void,
): void => {
  const joint = /^, (?:and )?/.exec(reading.folded.slice(rest.start, rest.start + 6));
  if (joint === null) return;
  const list = enUnitsAt(reading, rest.start + joint[0].length, rest.end);
  if (
    list !== null &&
    /^ (?:(?:will|shall|should|must|to|be|actively|jointly|fully) ){0,3}(?:co-?operat|assist|support|participat|coordinat)/.test(
      reading.folded.slice(list.end, list.end + 30),
    )
  )
    take(list, 'support');
};

const leads =
  /^ (?:to |should |will |shall )?(?:takes? the lead|leads?|led|(?:be |is |are )?(?:in charge|responsible)(?: for)?|as the lead)(?=,)/;

/** Whether a clause begins with who leads, 由…牵头 included: "By the Water Bureau take the lead, the Finance Bureau cooperate, …". */
export const chief = (
  reading: Reading,
  clause: Span,
  take: (list: UnitList, role: 'lead' | 'support') => void,
): boolean => {
  const { folded } = reading;
  const at = clause.start + (folded.startsWith('by ', clause.start) ? 3 : 0);
  const head = folded.slice(clause.start, Math.min(clause.end, clause.start + 120));
  if (!/\blead|\bled,|responsible|in charge/.test(head)) return false;
  const list = enUnitsAt(reading, at, clause.end);
  const verb = list === null ? null : leads.exec(folded.slice(list.end, list.end + 40));
  if (list === null || verb === null) return false;
  take(list, 'lead');
  helpers(reading, { start: list.end + verb[0].length, end: clause.end }, take);
  return true;
};

const byWhom =
  /\b(?:must|shall|should|to|will) be (?:[a-z]{2,12}ly )?[a-z]{2,14}(?:ed|en|t|e|n|d)(?: out| up| on| off)?\b[^;:]{0,80}? by (?=(?:the |each |every |all )?[a-z@])/g;

const bound = /\b(?:shall|must|should)\b/;

/** "The survey is to be carried out by the Tree Warden": the agent of a passive. */
export const agent = (
  reading: Reading,
  clause: Span,
  take: (list: UnitList, role: 'lead') => void,
): void => {
  const words = reading.folded.slice(clause.start, clause.end);
  if (!words.includes(' by ')) return;
  byWhom.lastIndex = 0;
  for (let found = byWhom.exec(words); found !== null; found = byWhom.exec(words)) {
    // "shall set forth steps to be taken by the Council": which steps, and not who sets them forth.
    if (found[0].startsWith('to ') && bound.test(words.slice(0, found.index))) continue;
    const list = enUnitsAt(reading, clause.start + byWhom.lastIndex, clause.end);
    if (list !== null) take(list, 'lead');
  }
};

const bracketed =
  /[([](?:action )?(?:owners?|lead|responsible|assigned to|assignees?|action|who|by): ?(?=[a-z@])/;

/** "(owner: Docs team, due 14 November)": an owner in brackets inside any task. */
export const inBrackets = (
  reading: Reading,
  clause: Span,
  take: (list: UnitList, role: 'lead') => void,
): void => {
  const match = bracketed.exec(reading.folded.slice(clause.start, clause.end));
  if (match === null) return;
  const list = enUnitsAt(reading, clause.start + match.index + match[0].length, clause.end);
  if (list !== null) take(list, 'lead');
};

const bracket = 91;
const before = /^ ?(?::|->|=>|→|-|\]) ?/;
const owner =
  /(?:[([] ?(?:owner|action|assigned to|lead|who)?:? ?| - )([@a-z][^()[\]]{1,60}?)[)\]]?\.?$/;
/** What stands between an owner at the end and the day behind it: "(Infra team, due 5 July)", "- Infra team - ETA 5 July". */
const limit = /(?:[,;] ?| ?- ?| ?[([])(?:(?:due|eta|deadline|by)(?: date)?:? ?)?$/;
const tailBehind = /^[)\]]?\.?$/;

/** The end of what stands in front of a day at the end of an item; the item's end where there is none. */
const beforeDay = ({ folded, times }: Reading, { start, end }: Span): number => {
  const time = times.inside(Math.max(start, end - 60), end).at(-1);
  if (time === undefined || !tailBehind.test(folded.slice(time.end, end))) return end;
  const mark = limit.exec(folded.slice(start, time.start));
  return mark === null ? end : start + mark.index;
};

/** Where the helpers of an owner end whose name ends at `from`: "Infra team, with support from @pelle-k - revoke …"; `from` where there are none. */
export const behindHelpers = (reading: Reading, from: number, to: number): number => {
  const phrase = reading.helpers.first(from, Math.min(to, from + 48));
  if (phrase === undefined || phrase.start - from > 2) return from;
  return enUnitsAt(reading, phrase.end + 1, to)?.end ?? from;
};

/** "#action Ann orders four tokens": a person known to the text, and what she does. */
const third = /^ [a-z]{3,14}s [a-z\d]/;

/** Owners that stand before a colon or at the end of an action item: "Joe: send the minutes", "Send the minutes (Joe)". */
export const marked = (
  reading: Reading,
  clause: Span,
  take: (list: UnitList, role: 'lead') => void,
): void => {
  const { folded } = reading;
  const open = folded.charCodeAt(clause.start) === bracket ? 1 : 0;
  const front = enUnitsAt(reading, clause.start + open, clause.end);
  const mark = front === null ? clause.start : behindHelpers(reading, front.end, clause.end);
  const does =
    front !== null &&
    third.test(folded.slice(front.end, front.end + 20)) &&
    personAt(reading, clause.start + open, clause.end) !== null;
  if (front !== null && (does || before.test(folded.slice(mark, mark + 3)))) {
    take(front, 'lead');
    return;
  }
  const list = tailOf(reading, clause);
  if (list !== null) take(list, 'lead');
};

/** Whom the last words of a clause name: "… (Joe)", "… - Joe, by 5 May". */
const tailOf = (reading: Reading, clause: Span): UnitList | null => {
  const end = beforeDay(reading, clause);
  const tail = Math.max(clause.start, end - 90);
  const match = owner.exec(reading.folded.slice(tail, end));
  if (match?.[1] === undefined) return null;
  const at = tail + match.index + match[0].indexOf(match[1]);
  const list = enUnitsAt(reading, at, at + match[1].length);
  return list !== null && list.end === at + match[1].length ? list : null;
};

/** Persons of the meeting whom any duty ends with: "The deposit must be paid by Friday (Kev)." */
export const atEnd = (
  reading: Reading,
  clause: Span,
  take: (list: UnitList, role: 'lead') => void,
): void => {
  const list = tailOf(reading, clause);
  if (list?.units.every(({ start, end }) => personAt(reading, start, end) !== null) === true)
    take(list, 'lead');
};
