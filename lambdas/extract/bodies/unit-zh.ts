import type { Reading } from '../reading.ts';
import { codesOf, isHan } from '../text/fold.ts';
import { unitWords } from '../vocabulary/units.ts';
import type { UnitWord } from './name-edges-zh.ts';
import { gradeEnd, isTask, longest, mayBegin, mayEnd } from './name-edges-zh.ts';
import { zhPersonAt } from './persons.ts';
import type { Unit } from './unit.ts';
import { registered } from './unit.ts';
import {
  alone,
  aloneEnds,
  charged,
  chargedBegins,
  classBegins,
  classBody,
  classEnds,
  classes,
  levels,
  noun,
  officer,
  officerBegins,
  parent,
  parentReach,
  site,
  strong,
  strongEnds,
  strongReach,
  where,
  works,
  worksBegins,
} from './unit-shapes-zh.ts';

/** How far behind a body a smaller one may end: 市政府｜办公室, 市教育局｜审批处. */
const within = 7;

const [bracket, and, inside] = ['('.charCodeAt(0), '和'.charCodeAt(0), '在'.charCodeAt(0)] as const;
/** 于 */
const inOrOn = '于'.charCodeAt(0);
/** 和, 与, 及: no name begins with them. */
const joining = codesOf('和与及');

/** The body whose name begins at `at`, where one may: registered, or known by its shape; the longest that may end. */
export const bodyAt = (reading: Reading, at: number, to: number, first: UnitWord): Unit | null => {
  const { folded, codes, departments } = reading;
  const begins = codes[at] ?? 0;
  // 和顺液化气站: a place named with one of them.
  if (
    (joining.has(begins) && first?.value !== 'x') ||
    (begins === inside && where.test(folded.slice(at, at + 2)))
  )
    return null;
  const stop = Math.min(to, at + longest);
  let near = departments.from(at);
  let department = departments.get(near);
  let found = -1;
  let last = -1;
  let sure = -1;
  for (let i = at; i < stop; ) {
    if (found >= 0 && i - found > within) break;
    while (department !== undefined && department.start < i) {
      near += 1;
      department = departments.get(near);
    }
    if (department?.start === i && department.end <= stop) {
      i = department.end;
      if (mayEnd(reading, i, to)) found = i;
      last = i;
      continue;
    }
    const code = codes[i] ?? 0;
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
      const end = gradeEnd(reading, i);
      if (end === 0) break;
      i = end;
      continue;
    }
    const hit = i === at ? first : unitWords.longest(codes, i);
    if (code === and && last === i && hit === null) break;
    if (hit === null || hit.end > to) {
      i += 1;
      continue;
    }
    if (hit.value === 'stop') break;
    // 市民政局｜管理社会组织: a clause that goes on with other bodies.
    if (sure >= 0 && sure < i && hit.value === 'body' && folded.startsWith('管理', sure)) break;
    // Another body behind a whole one is none of its parts, only a smaller one is.
    if (
      hit.value === 'body' &&
      found >= 0 &&
      found < i &&
      !parent.test(folded.slice(Math.max(at, found - parentReach), found))
    )
      break;
    i = hit.end;
    if (hit.value === 'x') {
      // 教务处于12月6日前…: behind the name stands a day, and no 处于.
      const day = codes[i - 1] === inOrOn ? reading.times.first(i - 1, to) : undefined;
      if (day === undefined || day.start > i) continue;
      found = i - 1;
      break;
    }
    last = i;
    const bare =
      hit.start === at &&
      !(aloneEnds.has(codes[i - 1] ?? 0) && alone.test(folded.slice(at, i))) &&
      (hit.value !== 'body' || hit.end - hit.start === 1 || noun.test(folded.slice(at, i)));
    if (bare) continue;
    const part =
      worksBegins.has(codes[i] ?? 0) &&
      works.test(folded.slice(i, i + 6)) &&
      site.test(folded.slice(Math.max(at, i - 3), i));
    if (!part && mayEnd(reading, i, to)) found = i;
    else if (
      (sure < 0 || hit.value === 'small') &&
      strongEnds.has(codes[i - 1] ?? 0) &&
      strong.test(folded.slice(Math.max(at, i - strongReach), i))
    )
      sure = i;
  }
  // 区政府办公室｜李强同志: who of the body it is.
  if (found < 0 && sure >= 0) found = zhPersonAt(reading, sure, to)?.end ?? sure;
  if (found >= 0 && chargedBegins.has(folded.charCodeAt(found))) {
    charged.lastIndex = found;
    const part = found + (charged.exec(folded)?.[0].length ?? 0);
    if (part <= to) found = part;
  }
  if (found < 0) return null;
  const unit = unitOf(reading, at, found);
  if (unit.departmentId === null && isTask(reading, at, found, to)) return null;
  if (!officerBegins.has(codes[found] ?? 0)) return unit;
  officer.lastIndex = found;
  const title = officer.exec(folded)?.[0].length ?? 0;
  return found + title <= to && title > 0 && mayEnd(reading, found + title, to)
    ? { ...unit, end: found + title }
    : unit;
};

const isGeneric = (folded: string, start: number, end: number): boolean =>
  (classBegins.has(folded.charCodeAt(start)) && classes.test(folded.slice(start, end))) ||
  (classEnds.has(folded.charCodeAt(end - 1)) && classBody.test(folded.slice(start, end)));

/** The person or body whose name begins at `at`. */
export const zhUnitAt = (reading: Reading, at: number, to: number): Unit | null => {
  const first = unitWords.longest(reading.codes, at);
  const open = mayBegin(reading, at, to, first);
  return zhPersonAt(reading, at, to) ?? (open ? bodyAt(reading, at, to, first) : null);
};

export const unitOf = (reading: Reading, start: number, end: number): Unit => {
  const departmentId = registered(reading, start, end);
  const generic = departmentId === null && isGeneric(reading.folded, start, end);
  return { start, end, departmentId, generic };
};
