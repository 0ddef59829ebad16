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

/** Persons whom the text lists as present, with their departments where it says so. */
export const people: Stage = {
  name: 'people',
  run: (reading) => {
    const found = new Map<string, { departmentId: string | null }>();
    const twice = new Set<string>();
    const { host = null, attendees = [] } = reading.meeting ?? {};
    if (host !== null) found.set(fold(host), { departmentId: null });
    for (const person of attendees) {
      const known = { departmentId: departmentOf(reading, person) };
      const name = fold(person.name);
      found.set(name, known);
      const tag = handle.exec(reading.text.slice(person.end, person.end + 48))?.[1];
      if (tag !== undefined) found.set(fold(tag), known);
      const parts = name.split(' ');
      if (parts.length < 2) continue;
      for (const part of [parts[0] ?? '', parts.at(-1) ?? '']) {
        if (part.length < 3) continue;
        if (found.has(part)) twice.add(part);
        found.set(part, known);
      }
    }
    // Two of one name: nobody is meant by it alone.
    for (const part of twice) found.delete(part);
    return { people: found };
  },
};

const word = /[@\wÀ-ɏ.'’-]{1,40}/y;

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
  return whole ?? named(at + first.length);
};
