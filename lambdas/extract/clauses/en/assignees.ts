import type { Span } from '../../../domain/span.ts';
import { personAt } from '../../bodies/people.ts';
import type { UnitList } from '../../bodies/unit.ts';
import { isBody } from '../../bodies/unit-en.ts';
import { enUnitsAt } from '../../bodies/units-en.ts';
import type { Reading } from '../../reading.ts';
import { isSmall } from '../../text/fold.ts';
import type { Cut, Part } from '../part.ts';
import { isImperative } from './assigned.ts';
import { behindHelpers } from './owners.ts';
import { presentOf } from './present.ts';

const [blank, at, comma, hyphen] = [32, 64, 44, 45] as const;

/** Whether a text names persons, or tells of a meeting: elsewhere "somebody to do something" is asked of nobody. */
export const isOfNotes = ({ people, meeting, translated }: Reading): boolean =>
  !translated && (people.size > 0 || meeting !== null);

/** Behind whom something is assigned to: "Ann to write", "Bob will bring"; not "the hall to be booked", "Ann to the rescue". */
const does =
  /^,? (?:to|will|shall|is to|are to) (?!(?:be|the|a|an|his|her|its|their|our|all|have(?! (?:the|a|an|all|its|his|her|their|it) )) )[a-z]/;

/** Whether a unit is a person of the meeting, or a handle. */
export const isPerson = (reading: Reading, { start, end }: Span): boolean =>
  reading.text.charCodeAt(start) === at || personAt(reading, start, end) !== null;

/** Those whom a clause assigns something to, and where they and their helpers end. */
export interface Assignees {
  readonly list: UnitList;
  readonly end: number;
}

/** Whom a clause that begins at `from` assigns something to: persons of the meeting, its officers, handles. */
export const assigneeAt = (reading: Reading, from: number, to: number): Assignees | null => {
  const { folded, text } = reading;
  // A name begins with a capital or "@", and an officer may have an article: "the Clerk to write".
  const code = text.charCodeAt(from);
  if (isSmall(code) && !folded.startsWith('the ', from) && personAt(reading, from, to) === null)
    return null;
  const list = enUnitsAt(reading, from, Math.min(to, from + 90));
  if (list === null || isImperative(reading, from)) return null;
  if (!list.units.every((unit) => isPerson(reading, unit) || isBody(reading, unit))) return null;
  const end = behindHelpers(reading, list.end, to);
  return does.test(folded.slice(end, Math.min(to, end + 24))) ? { list, end } : null;
};

/** What asks somebody in front of a name: "ask Bob and Ann to come" is one task. */
const asking =
  /\b(?:asks?|asked|asking|invite|invites|invited|get|gets|tell|tells|reminds?|wants?|needs?|helps?|allows?|encourages?|for|with|by|between|from) (?:the )?(?:[a-z@'.-]{2,20} ?){1,3}$/;

/** A cut in front of somebody else's task: "Ann to book the hall and Bob to bring tea", ", Cy to tell everyone". */
export const assigneeCut = (
  reading: Reading,
  part: Part,
  joint: number,
  end: number,
): Cut | null => {
  if (!isOfNotes(reading)) return null;
  const { folded, text } = reading;
  const mark = folded.charCodeAt(joint) === comma ? 1 : 0;
  const and = folded.startsWith(' and ', joint + mark) ? 4 : 0;
  const from = joint + mark + and + 1;
  const list = folded.charCodeAt(joint + mark) === blank ? assigneeAt(reading, from, end) : null;
  if (list === null) return null;
  // "Ann, Bob and Cy to write" have one task.
  const before = enUnitsAt(reading, part.begun, end);
  if (before !== null && before.end >= from) return null;
  const word = text.lastIndexOf(' ', joint - 1) + 1;
  if (mark === 0 && word >= part.begun && /[A-Z@]/.test(text[word] ?? '')) return null;
  // "ask Bob and Ann to come", "a meeting with the Clerk and the Mayor to agree": one task.
  if (mark === 0 && asking.test(folded.slice(part.begun, joint))) return null;
  return { at: joint, next: from };
};

const agreed = /^(?:it was )?agreed (?:that )?(?=[a-z@])/;
const done = /^[[(]?(?:done|closed?|completed?|cancel)/;
/** No topic in front of a task is longer. */
const longestTopic = 64;

/** Where a task begins behind its topic: "Dog bins - Clerk to chase", "Gate: Bob to paint it"; `start` when no topic stands there. */
export const behindTopic = (reading: Reading, { start, end }: Span): number => {
  if (!isOfNotes(reading)) return start;
  const { folded } = reading;
  // "[DONE] ACTION: Ann to book the hall" has no topic.
  if (done.test(folded.slice(start, start + 12))) return start;
  const stop = Math.min(end, start + longestTopic);
  const said = agreed.exec(folded.slice(start, start + 20))?.[0].length ?? 0;
  if (said > 0 && presentOf(reading, { start: start + said, end }) !== null) return start + said;
  for (let i = start + 2; i < stop; i += 1) {
    const code = folded.charCodeAt(i);
    const dash = code === hyphen && folded.charCodeAt(i - 1) === blank;
    if ((code === 58 || dash) && folded.charCodeAt(i + 1) === blank)
      return assigneeAt(reading, i + 2, end) === null ? start : i + 2;
  }
  return start;
};
