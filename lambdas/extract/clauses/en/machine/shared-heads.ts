import type { Span } from '../../../../domain/span.ts';
import type { UnitList } from '../../../bodies/unit.ts';
import type { Reading } from '../../../reading.ts';
import { enStops } from '../../../vocabulary/en/units.ts';
import { Starts } from '../starts.ts';

/** Code units of the longest verb. */
const longestVerb = 24;

/** Heads that stand once behind all of a list: "market supervision, public security and other departments". */
const shared = /^[a-z, ]{6,120}? (?:departments|bureaus|units|offices|authorities|organs)\b/;
const ofClass = /\b(?:all|each|every|any)\b/;
/** Words of one kind in such a list. */
const longestKind = 3;

/** The one unit that such a list makes; null when none stands at `at`. */
export const sharedHead = (
  { folded, words }: Reading,
  at: number,
  end: number,
): UnitList | null => {
  // "Raise awareness, all departments should …" begins with a task.
  if (words.valueAt(at, at + longestVerb) === 'verb') return null;
  const found = shared.exec(folded.slice(at, Math.min(end, at + 140)))?.[0];
  if (found === undefined || ofClass.test(found)) return null;
  const start = at + (found.startsWith('the ') ? 4 : 0);
  const name = folded.slice(start, at + found.length);
  const parts = name.split(/, and |, | and /).map((part) => part.split(' '));
  const named = parts.every(
    (part, i) =>
      part.length <= longestKind + (i === parts.length - 1 ? 1 : 0) &&
      !part.some((each) => enStops.has(each)),
  );
  if (parts.length < 2 || !named) return null;
  const unit = { start, end: at + found.length, departmentId: null, generic: false };
  return { units: [unit], end: unit.end };
};

/** The whole list that ends with a subject that was read: "In terms of traffic, the police, transport and agricultural departments should"; null when the subject is all of it. */
export const sharedBefore = (
  reading: Reading,
  clause: Span,
  subject: UnitList,
): UnitList | null => {
  const starts = new Starts(reading, clause, subject.end, false);
  for (let at = starts.next(); at >= 0; at = starts.next()) {
    const whole = sharedHead(reading, at, subject.end);
    if (whole?.end === subject.end) return whole;
  }
  return null;
};
