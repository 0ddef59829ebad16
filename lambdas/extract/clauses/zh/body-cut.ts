import { zhUnitsAt } from '../../bodies/units-zh.ts';
import type { Reading } from '../../reading.ts';
import { isHan } from '../../text/fold.ts';
import type { DutyTag } from '../../vocabulary/duty.ts';
import type { Cut, Part } from '../part.ts';
import { bound } from '../part.ts';
import { isGiven, mayStandApart, standsApart } from './apart.ts';
import { circumstantial, condition, newBody } from './new-body.ts';

/** 的, 由 and 对 */
const [which, by, of] = [0x7684, 0x7531, 0x5bf9] as const;
/** No part that something is asked in is shorter. */
const shortest = 6;

/** What a body does in such a case without a word that gives it: 我厅将予以通报. */
const own = /^(?:将|予以|给予|依法|依规|有权)/;

/** Words by which the part before is a task of its own, and no other side of the case. */
const owes: ReadonlySet<DutyTag> = new Set(['must', 'charge', 'please']);

/** …通报排名，对排名末位的，由B约谈: the case in which something is given to a body belongs to that. */
const caseCut = (
  reading: Reading,
  { begun, prior, limited }: Part,
  at: number,
  end: number,
): Cut | null => {
  const { codes } = reading;
  if (prior < begun + shortest) return null;
  if (codes[at - 1] !== which && codes[prior + 1] !== of) return null;
  const given = codes[at + 1] === by ? at + 2 : at + 1;
  if (circumstantial.has(codes[prior - 1] ?? 0)) return null;
  if (!limited && reading.words.find(begun, prior, ({ value }) => owes.has(value)) === undefined)
    return null;
  const list = zhUnitsAt(reading, given, end);
  if (list === null) return null;
  // 严禁弄虚作假，发现虚报的，我厅将予以通报: what the body does by then is no duty of those before.
  return given > at + 1 ||
    (codes[at - 1] === which && own.test(reading.folded.slice(list.end, list.end + 4)))
    ? { at: prior, next: prior + 1 }
    : null;
};

/** A cut at the comma `at` because somebody else has what follows to do: ，由A负责…, ，B具体承办…. */
export const bodyCut = (reading: Reading, part: Part, at: number, end: number): Cut | null => {
  const { folded, codes } = reading;
  const from = at + 1;
  if (!isHan(codes[from] ?? 0)) return null;
  const { begun, prior } = part;
  const binds = (part.binding(begun, at) & bound.zh) !== 0 || isGiven(reading, begun, at);
  const apart = binds ? caseCut(reading, part, at, end) : null;
  if (apart !== null) return apart;
  const before = { start: begun, end: at };
  const last = prior < begun ? begun : prior + 1;
  if (mayStandApart(reading, at, end) && standsApart(reading, before, last, end, binds))
    // 由A筹措，如确有困难，请B支持: the condition belongs to what follows.
    return prior >= begun && condition.test(folded.slice(prior + 1, at))
      ? { at: prior, next: prior + 1 }
      : { at, next: from };
  const next = binds ? newBody(reading, at, begun, end) : null;
  return next === null ? null : { at, next };
};
