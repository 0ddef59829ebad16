import { isBody } from '../../bodies/unit-en.ts';
import { enUnitsAt } from '../../bodies/units-en.ts';
import type { Reading } from '../../reading.ts';
import { codesOf } from '../../text/fold.ts';
import type { Cut, Part } from '../part.ts';
import { bound } from '../part.ts';
import { bareSubject } from './assigned.ts';

const [blank, comma] = [32, 44] as const;

/** After a comma, a new subject with its own verb: ", and that Finance shall", ", and X must". */
const newSubject =
  /^,? (?:and )?that (?=[^,;]{1,60} (?:shall|must|should|is to|are to)\b)|^, (?:and|while|but) (?=(?:the )?[^,;]{1,90}(?:, [^,;]{1,80},)? (?:(?:shall|must|should|(?:is|are) to) |(?:is|are) responsible for ))/;

const passive =
  /^(?:the )?[^,;]{1,60}? (?:shall|must|should) (?:also )?be [a-z]{2,14}(?:ed|en|n|t)\b(?![^;]{0,80} by (?:the|each|every|all) )/;

/** A second clause about what is done, in which nobody is named: ", and policy that fails shall be revised". It has the unit of the first. */
const onlyDone = (reading: Reading, from: number, to: number): boolean => {
  const words = reading.folded.slice(from, Math.min(to, from + 160));
  if (!passive.test(words)) return false;
  const end = from + words.search(/ (?:shall|must|should) /);
  const list = enUnitsAt(reading, from, end);
  const limited = reading.times.inside(from, Math.min(to, from + 240)).length > 0;
  return !limited && (list === null || !list.units.some((unit) => isBody(reading, unit)));
};

/** In front of what is resolved. */
const resolves = /(?:and|,|\)|ed) that $/;

/** What those words begin with. */
const opens = codesOf('awbt');
const newClause = /^, (?:and|while|but) /;

/** A cut where an English clause with a subject of its own begins at `at`, a comma or the blank of " and that ". */
export const newSubjectCut = (
  reading: Reading,
  part: Part,
  at: number,
  end: number,
): Cut | null => {
  const { folded } = reading;
  const atComma = folded.charCodeAt(at) === comma;
  // The cheap question first: only "and", "while", "but" and "that" begin a clause here.
  if (atComma && (folded.charCodeAt(at + 1) !== blank || !opens.has(folded.charCodeAt(at + 2))))
    return null;
  const binds = (part.binding(part.begun, at) & bound.en) !== 0;
  const next = atComma ? at + 2 : at + 1;
  const told = folded.startsWith('that ', next) || folded.startsWith('and that ', next);
  if (!told && !(binds && atComma && newClause.test(folded.slice(at, at + 8)))) return null;
  const that = told ? next + (folded.startsWith('and ', next) ? 9 : 5) - at : 0;
  // "RESOLVED that the Clerk obtain quotations, and that the Board inspect the gate".
  if (
    that > 0 &&
    resolves.test(folded.slice(Math.max(0, part.begun - 9), part.begun)) &&
    bareSubject(reading, at + that, end) !== null
  )
    return { at, next: at + that };
  const [found] = newSubject.exec(folded.slice(at, Math.min(at + 160, end))) ?? [];
  if (found === undefined) return null;
  return found.includes('that') || (binds && !onlyDone(reading, at + found.length, end))
    ? { at, next: at + found.length }
    : null;
};
