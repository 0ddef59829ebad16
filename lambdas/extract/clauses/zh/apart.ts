import type { Span } from '../../../domain/span.ts';
import type { Reading } from '../../reading.ts';
import { type Codes, codesOf } from '../../text/fold.ts';
import { isGivenApart } from './given.ts';
import { circumstance, circumstantial, consents } from './new-body.ts';

/** Parts of a Chinese sentence that stand apart from those before them, though nothing but a comma divides them. */

/** , and ; */
const [comma, semicolon] = [44, 59] as const;

/** Where the next comma or semicolon stands; `to` when there is none. */
export const nextComma = (codes: Codes, from: number, to: number): number => {
  for (let at = from; at < to; at += 1) {
    const code = codes[at];
    if (code === comma || code === semicolon) return at;
  }
  return to;
};

/** Whether a part gives something to somebody: 这项工作由A统一归口管理. */
export const isGiven = ({ cues }: Reading, from: number, to: number): boolean =>
  cues.find(from, to, ({ value }) => value === 'subject') !== undefined;

/** Whether a part holds a permission or what is done: what it does not ask, the next one may. */
const permits = ({ words }: Reading, from: number, to: number): boolean =>
  words.find(from, to, ({ value }) => value === 'may' || value === 'urge' || value === 'done') !==
  undefined;

/** Whether a part asks for something: 值班表请于6月15日前报送. */
export const isAsked = ({ words }: Reading, from: number, to: number): boolean =>
  words.find(from, to, ({ value }) => value === 'please') !== undefined;

/** How far behind a comma the word stands that gives or asks. */
const near = 24;
/** 由 and 请 */
const signs = codesOf('由请');
/** Whether such a word stands near behind the comma at `at`: few parts have one, and nothing else is asked of the others. */
export const mayStandApart = ({ codes }: Reading, at: number, to: number): boolean => {
  const end = Math.min(to, at + near);
  for (let i = at + 1; i < end; i += 1) {
    const code = codes[i] ?? 0;
    if (code === comma || code === semicolon) return false;
    if (signs.has(code)) return true;
  }
  return false;
};

/** How far in front of it the words stand that it is held against. */
const back = 200;

/** Whether a part only says when, why or in which case. */
const isCircumstance = ({ folded, codes }: Reading, { start, end }: Span, last: number): boolean =>
  circumstantial.has(codes[end - 1] ?? 0) ||
  (circumstance.test(folded.slice(start, start + 8)) &&
    circumstance.test(folded.slice(last, last + 8)));

/** Whether the part behind a comma has a body or a reader of its own to do it: …，具体比例由A确定; 同意…，请商A办理. `last`: where the last part before it begins. */
export const standsApart = (
  reading: Reading,
  before: Span,
  last: number,
  to: number,
  binds: boolean,
): boolean => {
  if (isCircumstance(reading, before, last)) return false;
  const begun = Math.max(before.start, before.end - back);
  const agreed = consents(reading, begun, before.end);
  if (!binds && !agreed && !permits(reading, begun, before.end)) return false;
  const from = before.end + 1;
  const end = nextComma(reading.codes, from, Math.min(to, from + back));
  const passed = agreed || isGiven(reading, begun, before.end);
  return (passed && isAsked(reading, from, end)) || isGivenApart(reading, from, end);
};
