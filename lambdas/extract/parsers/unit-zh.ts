import type { Span } from '../../domain/span.ts';
import type { Reading } from '../reading.ts';
import { codesOf, isHan } from '../text/fold.ts';
import { namingVerbs, unitWords } from '../vocabulary/units.ts';
import { personAt } from './people.ts';
import { titledPersonAt } from './persons.ts';
import type { Unit } from './unit.ts';
import { registered } from './unit.ts';
import {
  alone,
  classBody,
  classes,
  compound,
  grade,
  levels,
  noun,
  objectBody,
  officer,
  ofPlace,
  parent,
  shortBody,
  shortHead,
  site,
  strong,
  subjectOf,
  weak,
  where,
  works,
} from './unit-shapes-zh.ts';

/** No name of a body is longer, brackets aside. */
const longest = 28;
/** How far behind a body a smaller one may end: 市政府｜办公室, 市教育局｜审批处. */
const within = 7;

const [bracket, and, inside] = ['('.charCodeAt(0), '和'.charCodeAt(0), '在'.charCodeAt(0)] as const;
/** What a clause goes on with behind a name, though no word of it is known. */
const goingOn = codesOf('和参负');
/** 和, 与, 及: no name begins with them. */
const joining = codesOf('和与及');

/** Whether a name may end here: nothing follows, or something that no name goes on with. */
export const mayEnd = (reading: Reading, at: number, to: number): boolean => {
  const { folded } = reading;
  if (at >= to || !isHan(folded.charCodeAt(at))) return true;
  const unit = unitWords.longest(reading.codes, at);
  if (unit?.value === 'stop') return true;
  const word = reading.words.first(at, at + 8);
  if (word?.start === at) return true;
  const time = reading.times.first(at, at + 30);
  return time?.start === at || goingOn.has(folded.charCodeAt(at));
};

/** Whether a verb opens a clause here that no name begins with: nothing else is looked at. */
export const opensTask = ({ folded, words, departments }: Reading, at: number): boolean => {
  const word = words.at(at);
  return (
    word?.value === 'verb' &&
    !namingVerbs.has(folded.slice(at, word.end)) &&
    !shortHead.test(folded.slice(word.end, word.end + 3)) &&
    !compound.test(folded.slice(at, at + 5)) &&
    departments.at(at) === undefined
  );
};

/** The body whose name begins at `at`: registered, or known by its shape; the longest that may end. */
export const zhUnitAt = (reading: Reading, at: number, to: number): Unit | null => {
  const { folded, departments } = reading;
  const person = personAt(reading, at, to);
  if (person !== null) return person;
  const titled = titledPersonAt(reading, at, to);
  if (titled !== null) return { ...titled, departmentId: null, generic: false };
  const begins = folded.charCodeAt(at);
  if (joining.has(begins) || (begins === inside && where.test(folded.slice(at, at + 2))))
    return null;
  const stop = Math.min(to, at + longest);
  let near = departments.from(at);
  if (opensTask(reading, at)) return null;
  let found = -1;
  let last = -1;
  let sure = -1;
  for (let i = at; i < stop; ) {
    if (found >= 0 && i - found > within) break;
    while ((departments.list[near]?.start ?? stop) < i) near += 1;
    const department = departments.list[near];
    if (department?.start === i && department.end <= stop) {
      i = department.end;
      if (mayEnd(reading, i, to)) found = i;
      last = i;
      continue;
    }
    const code = folded.charCodeAt(i);
    if (code === bracket && i > at) {
      levels.lastIndex = i;
      const match = levels.exec(folded);
      if (match === null || i + match[0].length > to) break;
      i += match[0].length;
      if (mayEnd(reading, i, to)) found = i;
      else if (found === i - match[0].length) {
        // 各县（区）教育局: the name may go on behind the bracket.
        found = -1;
        sure = i;
      }
      last = i;
      continue;
    }
    if (!isHan(code)) {
      // 各A级旅游景区, 12345热线办, 5000人以上企业.
      grade.lastIndex = i;
      const match = grade.exec(folded);
      if (match === null) break;
      i += match[0].length;
      continue;
    }
    const hit = unitWords.longest(reading.codes, i);
    if (code === and && last === i && hit === null) break;
    if (hit === null || hit.end > to) {
      i += 1;
      continue;
    }
    if (hit.value === 'stop') break;
    // Another body behind a whole one is none of its parts, only a smaller one is.
    if (hit.value === 'body' && found >= 0 && found < i && !parent.test(folded.slice(at, found)))
      break;
    i = hit.end;
    if (hit.value === 'x') continue;
    last = i;
    const bare =
      hit.start === at &&
      !alone.test(folded.slice(at, i)) &&
      (hit.value !== 'body' || hit.end - hit.start === 1 || noun.test(folded.slice(at, i)));
    if (bare) continue;
    const part =
      works.test(folded.slice(i, i + 6)) && site.test(folded.slice(Math.max(at, i - 3), i));
    if (!part && mayEnd(reading, i, to)) found = i;
    else if (sure < 0 && strong.test(folded.slice(at, i))) sure = i;
  }
  if (found < 0) found = sure;
  if (found < 0) return null;
  const word = reading.words.first(at, found);
  const name = folded.slice(at, found);
  const task =
    word?.start === at &&
    word.value === 'verb' &&
    !compound.test(name) &&
    !(shortBody.test(folded.slice(word.end, found)) && subjectOf.test(folded.slice(found, to))) &&
    (!namingVerbs.has(folded.slice(at, word.end)) ||
      ofPlace.test(folded.slice(word.end, word.end + 2)) ||
      (objectBody.test(name) && name.length > 4) ||
      found - at > (weak.test(name) ? 6 : 12));
  const unit = unitOf(reading, { start: at, end: found });
  if (task && unit.departmentId === null) return null;
  officer.lastIndex = found;
  const title = officer.exec(folded)?.[0].length ?? 0;
  return found + title <= to && title > 0 && mayEnd(reading, found + title, to)
    ? { ...unit, end: found + title }
    : unit;
};

export const unitOf = (reading: Reading, span: Span): Unit => {
  const words = reading.folded.slice(span.start, span.end);
  const departmentId = registered(reading, span);
  return {
    ...span,
    departmentId,
    generic: departmentId === null && (classes.test(words) || classBody.test(words)),
  };
};
