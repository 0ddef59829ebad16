import type { Span } from '../../../../domain/span.ts';
import type { UnitList } from '../../../bodies/unit.ts';
import { enUnitsAt } from '../../../bodies/units-en.ts';
import type { Reading } from '../../../reading.ts';
import { Starts } from '../starts.ts';
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
  const lead = told.some(({ role }) => role === 'lead') ? null : plainIn(reading, clause);
  if (lead !== null) take(lead.list, 'lead');
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

/** Who only leads or helps does nothing apart: ", the Information Center cooperates, complete the entry". */
const role =
  /^ (?:(?:to|also|actively|jointly|should|shall|must) ){0,2}(?:takes? the lead|leads?\b|co-?operat|assist|support|participat|(?:is |are |be )?(?:responsible|in charge))/;

const helper = /^ (?:will|shall|should|must|needs?)\b/;

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
  if (next === null || role.test(folded.slice(next.list.end, next.list.end + 40))) return 0;
  if (/\b(?:that|which|who|whether|if|when|where|as)$/.test(folded.slice(begun, at))) return 0;
  // "one is to compact the responsibility, all schools must": a heading goes with what it is over.
  const modal = helper.test(folded.slice(next.list.end, next.list.end + 10));
  return (bound && !modal) || plainIn(reading, { start: begun, end: at }) !== null ? from - at : 0;
};
