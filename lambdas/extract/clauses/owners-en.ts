import type { Span } from '../../domain/span.ts';
import type { UnitList } from '../bodies/unit.ts';
import { enUnitsAt } from '../bodies/units-en.ts';
import type { Reading } from '../reading.ts';

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

/** "The survey is to be carried out by the Tree Warden": the agent of a passive. */
export const agent = (
  reading: Reading,
  clause: Span,
  take: (list: UnitList, role: 'lead') => void,
): void => {
  const words = reading.folded.slice(clause.start, clause.end);
  byWhom.lastIndex = 0;
  while (byWhom.test(words)) {
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

/** Owners that stand before a colon or at the end of an action item: "Joe: send the minutes", "Send the minutes (Joe)". */
export const marked = (
  reading: Reading,
  clause: Span,
  take: (list: UnitList, role: 'lead') => void,
): void => {
  const { folded } = reading;
  const open = folded.charCodeAt(clause.start) === bracket ? 1 : 0;
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
