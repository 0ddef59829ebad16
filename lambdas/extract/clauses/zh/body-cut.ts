import type { Reading } from '../../reading.ts';
import { isHan } from '../../text/fold.ts';
import type { Cut, Part } from '../part.ts';
import { bound } from '../part.ts';
import { isGiven, mayStandApart, standsApart } from './apart.ts';
import { condition, newBody } from './new-body.ts';

/** A cut at the comma `at` because somebody else has what follows to do: ，由A负责…, ，B具体承办…. */
export const bodyCut = (reading: Reading, part: Part, at: number, end: number): Cut | null => {
  const { folded, codes } = reading;
  const from = at + 1;
  if (!isHan(codes[from] ?? 0)) return null;
  const { begun, prior } = part;
  const binds = (part.binding(begun, at) & bound.zh) !== 0 || isGiven(reading, begun, at);
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
