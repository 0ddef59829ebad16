import type { Named } from '../../domain/extraction.ts';
import type { Span } from '../../domain/span.ts';
import type { Reading, Stage } from '../reading.ts';
import { fold } from '../text/fold.ts';
import type { Unit } from './unit.ts';

/** Whose name stands in the text, by what they may be called later: the full name, the first name, the handle. */
export type People = ReadonlyMap<string, { readonly departmentId: string | null }>;

const handle = /^ ?\((@[\w-]{1,40})\)/;

/** The department that stands beside a name: 计划财务部高远, 高远（计划财务部）, Lucy Brand (Parks), Lucy Brand, Parks. */
const departmentOf = (reading: Reading, name: Span): string | null => {
  const { folded } = reading;
  const before = reading.departments.inside(Math.max(0, name.start - 60), name.start).at(-1);
  if (
    before !== undefined &&
    /^(?:副?[\u4e00-\u9fff]{0,6})$/.test(folded.slice(before.end, name.start))
  )
    return before.value.slug;
  const after = reading.departments.first(name.end, name.end + 80);
  return after !== undefined && /^ ?\($/.test(folded.slice(name.end, after.start))
    ? after.value.slug
    : null;
};

/** Initials that a bracket behind a name gives: "Helen Carr (HC, chair)". */
const bracketed = /^ ?\((?:[^()]{2,24}[,;:] ?)?([A-Z]{2,4})(?=[),;/])/;
/** Two or three capitals that mean something else to everybody. */
const otherwise =
  /^(?:IT|HR|PR|QA|UK|US|EU|UN|AI|AP|CI|CD|AM|PM|TV|OK|ID|TO|DO|NO|AGM|AOB|CEO|CFO|TBC|TBD|PTA|HQ|VP)$/;

/** By which initials a person may be called, in capitals, as nothing folded is: those given, or those of the name. */
const initialsOf = ({ text }: Reading, { name, end }: Named): readonly string[] => {
  const given = bracketed.exec(text.slice(end, end + 32))?.[1];
  const own =
    name
      .replace(/(?:^|[ -])(?=[a-z])[^ -]*/g, '')
      .match(/(?<![^ .-])[A-Z]/g)
      ?.join('') ?? '';
  return [...new Set([given ?? own])].filter(
    (letters) => letters.length > 1 && letters.length < 5 && !otherwise.test(letters),
  );
};

/** Words of two letters that are a part of somebody's name: "He Wei", "An Le". */
const shortWords =
  /^(?:a[lmnst]|b[ey]|d[eo]|go|h[ei]|i[fnst]|la|m[ey]|no|o[fhknr]|so|to|u[ps]|we|[a-z]\.)$/;

/** Persons whom the text lists as present, with their departments where it says so. */
export const people: Stage = {
  name: 'people',
  run: (reading) => {
    const found = new Map<string, { departmentId: string | null }>();
    const twice = new Set<string>();
    const { host = null, attendees = [] } = reading.meeting ?? {};
    if (host !== null) found.set(fold(host), { departmentId: null });
    const given = new Set<string>();
    for (const person of [...attendees, ...reading.others]) {
      const name = fold(person.name);
      if (given.has(name)) continue;
      given.add(name);
      const known = { departmentId: departmentOf(reading, person) };
      found.set(name, known);
      const tag = handle.exec(reading.text.slice(person.end, person.end + 48))?.[1];
      if (tag !== undefined) found.set(fold(tag), known);
      for (const letters of initialsOf(reading, person)) {
        if (found.has(letters)) twice.add(letters);
        found.set(letters, known);
      }
      const parts = name.split(' ');
      if (parts.length < 2) continue;
      for (const part of [parts[0] ?? '', parts.at(-1) ?? '']) {
        if (part.length < 2 || shortWords.test(part)) continue;
        if (found.has(part)) twice.add(part);
        found.set(part, known);
      }
    }
    // Two of one name: nobody is meant by it alone.
    // "Here: Bram … Minutes: Bram de Wit": one who is listed by that name is meant by it.
    for (const part of twice) if (!given.has(part)) found.delete(part);
    return { people: found };
  },
};

const word = /[@\wÀ-ɏ.'’-]{1,40}/y;

/** A person meant by initials in capitals. */
const initialsAt = (
  { text, people }: Reading,
  start: number,
  length: number,
  to: number,
): Unit | null => {
  if (length < 2 || length > 4 || start + length > to) return null;
  const known = people.get(text.slice(start, start + length));
  return known === undefined || !/^[A-Z]+$/.test(text.slice(start, start + length))
    ? null
    : { start, end: start + length, ...known, generic: false };
};

/** The person known to the text whose name begins at `at`. */
export const personAt = (reading: Reading, at: number, to: number): Unit | null => {
  const { folded, people } = reading;
  if (people.size === 0) return null;
  const named = (end: number): Unit | null => {
    const known = end > to ? undefined : people.get(folded.slice(at, end));
    return known === undefined ? null : { start: at, end, ...known, generic: false };
  };
  if (folded.charCodeAt(at) > 0x3000) return named(at + 4) ?? named(at + 3) ?? named(at + 2);
  word.lastIndex = at;
  const first = word.exec(folded)?.[0];
  if (first === undefined) return null;
  word.lastIndex = at + first.length + 1;
  const second = folded[at + first.length] === ' ' ? word.exec(folded)?.[0] : undefined;
  const whole = second === undefined ? null : named(at + first.length + 1 + second.length);
  return whole ?? named(at + first.length) ?? initialsAt(reading, at, first.length, to);
};
