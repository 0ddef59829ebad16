import type { Span } from '../../../../domain/span.ts';
import type { UnitList } from '../../../bodies/unit.ts';
import { enUnitsAt } from '../../../bodies/units-en.ts';
import type { Reading } from '../../../reading.ts';
import { Starts } from '../starts.ts';
import { agentsOf } from './agents.ts';
import type { Plain } from './plain.ts';
import { plainAt } from './plain.ts';

/** What may stand in front of somebody who is told. */
const asking = /^(?:by|require|request|ask|let|have|instruct|order) /;

/** The first of a clause, at its beginning or behind a comma or a date; null when it has none. */
export const plainIn = (reading: Reading, { start, end }: Span): Plain | null => {
  const starts = new Starts(reading, { start, end }, end, false);
  for (let at = starts.next(); at >= 0; at = starts.next()) {
    // 由…, 要求…: "by the Finance Bureau arrange the funds", "require each town to report".
    const opening = asking.exec(reading.folded.slice(at, at + 12));
    const found = plainAt(reading, at + (opening?.[0].length ?? 0), end);
    if (found !== null) return found;
  }
  return null;
};

const helps =
  /^ (?:(?:to|should|shall|must|will|and|also|actively|jointly|fully|closely) ){0,3}(?:co-?operates?|assists?|supports?|participates?)(?: (?:with|in|actively|closely|fully|well)\b|[,.;)]|$)/;

/** Adds those whom a clause of a translated paper names beside its verbs: who does it, if nobody else was told, and who helps behind a comma. */
export const translatedRoles = (
  reading: Reading,
  clause: Span,
  told: readonly { readonly role: string }[],
  take: (list: UnitList, role: 'lead' | 'support') => void,
): void => {
  const { folded } = reading;
  const { start, end } = clause;
  const led = told.some(({ role }) => role === 'lead');
  const lead = led ? null : plainIn(reading, clause);
  const list = lead?.list ?? (led ? null : agentsOf(reading, clause));
  if (list != null) take(list, 'lead');
  if (!/co-?operat|assist|support|participat/.test(folded.slice(start, end))) return;
  for (
    let at = folded.indexOf(', ', start);
    at >= 0 && at < end;
    at = folded.indexOf(', ', at + 1)
  ) {
    const from = at + (folded.startsWith('and ', at + 2) ? 6 : 2);
    const list = enUnitsAt(reading, from, end);
    if (list !== null && helps.test(folded.slice(list.end, Math.min(end, list.end + 48))))
      take(list, 'support');
  }
};

/** 办公室负责会务，宣传部负责…: who is responsible for something of their own. */
const charged =
  /^ (?:(?:is|are|be|will be|shall be|should be|to be) )?(?:responsible|in charge) (?:for|of)\b/;

/** Who only leads or helps does nothing apart: ", the Information Center cooperates, complete the entry". */
const role =
  /^ (?:(?:to|also|actively|jointly|should|shall|must) ){0,2}(?:takes? the lead|leads?\b|co-?operat|assist|support|participat|(?:is |are |be )?(?:responsible|in charge))/;

const helper = /^ (?:will|shall|should|must|needs?)\b/;

/** Whether a part puts somebody in charge of something. */
const chargedIn = ({ folded }: Reading, begun: number, at: number): boolean =>
  /\b(?:responsible for|in charge of)\b/.test(folded.slice(begun, at));

/** "…, the Propaganda Department responsible for the news": the verb of the part before goes on. */
const ownCharge = (
  reading: Reading,
  begun: number,
  at: number,
  from: number,
  end: number,
): number => {
  const list = chargedIn(reading, begun, at) ? enUnitsAt(reading, from, end) : null;
  return list !== null && charged.test(reading.folded.slice(list.end, list.end + 40))
    ? from - at
    : 0;
};

const modal = /^ (?:shall|should|must|needs? to|is to|are to|will)\b/;
/** Whether a part begins with somebody and a verb that binds them. */
const subjectStands = (reading: Reading, begun: number, at: number): boolean => {
  const starts = new Starts(reading, { start: begun, end: at }, at, false);
  for (let start = starts.next(); start >= 0; start = starts.next()) {
    const list = enUnitsAt(reading, start, at);
    if (list !== null && modal.test(reading.folded.slice(list.end, list.end + 12))) return true;
  }
  return false;
};

/** Whether behind the comma at `at` somebody else does something else: "The Bureau guides the cemeteries, the Department strengthen the publicity". */
export const anotherPlain = (
  reading: Reading,
  begun: number,
  at: number,
  end: number,
  bound: boolean,
): number => {
  const { folded } = reading;
  const from = at + (folded.startsWith(' and ', at + 1) ? 6 : 2);
  const next = plainAt(reading, from, end);
  if (next === null) return ownCharge(reading, begun, at, from, end);
  if (charged.test(folded.slice(next.list.end, next.list.end + 40)))
    return chargedIn(reading, begun, at) ? from - at : 0;
  if (role.test(folded.slice(next.list.end, next.list.end + 40))) return 0;
  if (/\b(?:that|which|who|whether|if|when|where|as)$/.test(folded.slice(begun, at))) return 0;
  // "one is to compact the responsibility, all schools must": a heading goes with what it is over.
  const helped = helper.test(folded.slice(next.list.end, next.list.end + 10));
  return (bound && (!helped || subjectStands(reading, begun, at))) ||
    plainIn(reading, { start: begun, end: at }) !== null
    ? from - at
    : 0;
};
