import type { Reading } from '../../reading.ts';
import type { Piece } from '../pieces.ts';
import { limits } from '../pieces.ts';

/** Papers and payments that somebody owes: "The annual summary is due on December 15 of each year". */
const owed =
  /^(?:the |an? |each |every |all |its |their |any |final |first )?(?:[a-z-]+ ){0,4}(?:reports?|summar(?:y|ies)|returns?|statements?|submissions?|plans?|updates?|responses?|comments|replies|reply|certifications?|certificates?|assessments?|evaluations?|accounts|budgets?|estimates?|forms?|applications?|proposals?|nominations?|bids?|drafts?|papers?|lists?|registers?|inventor(?:y|ies)|payments?|fees?|dues|subscriptions?|invoices?|timesheets?|minutes|feedback|reviews?|data|figures|templates?|records?)(?: (?:of|from|on|for|to|under|by) (?:[a-z\d-]+ ){0,8}?[a-z\d-]+)? (?:is|are|shall be|will be|falls|fall) (?:also |then |next )?$/;
const due = / ?(?:and )?due (?:to [^,;]{3,60}? )?$/;

/** Whether a piece says of something that is owed by when it is due. */
export const isDue = ({ folded, times }: Reading, { start, end }: Piece): boolean => {
  const at = folded.indexOf(' due ', start) + 1;
  if (at <= start || at > end) return false;
  const time = times.list[times.from(at)] ?? null;
  if (time === null || time.end > end || !(limits(time) || time.every !== undefined)) return false;
  if (time.start > at && !due.test(` ${folded.slice(at, time.start)}`)) return false;
  return owed.test(folded.slice(start, at));
};
