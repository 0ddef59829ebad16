import type { Span } from '../../domain/span.ts';
import type { Reading } from '../reading.ts';
import { codesOf, isHan } from '../text/fold.ts';
import { isNamingVerb, unitWords } from '../vocabulary/units.ts';
import { mayBegin, mayEnd } from './name-edges-zh.ts';
import { zhPersonAt } from './persons.ts';
import { qualifiedAt } from './qualified-zh.ts';
import type { Unit, UnitList } from './unit.ts';
import { bodyAt, unitOf, zhUnitAt } from './unit-zh.ts';

const separator = /(?: {0,2}(?:、|以及|和|与|及|等(?:和|与|及)) {0,2})/y;
const wideSeparator = /(?: {0,2}(?:、|,|以及|和|与|及|等(?:和|与|及)) {0,2})/y;
/** What all those begin with. */
const dividing = codesOf(' 、,以和与及等');
const others = /等(?:其他)?(?:各有关|有关|相关|多个|各)?(?:部门|单位|地区|方面|省市|企业|机构)?/y;

/** 和, 与, 及: no name begins with them. */
const joins = codesOf('和与及');
/** No word of a list whose last is shared is longer. */
const longestPart = 12;
const run = /[\u4e00-\u9fff]{2,12}/y;
const shared = /等[^,;。、]{0,14}?(?:部门|单位|机构)/y;
const sharing = /(?:部门|机构|单位|机关|企业)$/;

/** 、 and 等 */
const [pause, etc] = [0x3001, '等'.charCodeAt(0)] as const;

/** Where the first word stands that no name has in it; `to` when there is none. */
const stopFrom = ({ codes }: Reading, from: number, to: number): number => {
  for (let at = from; at < to; ) {
    const hit = unitWords.longest(codes, at);
    if (hit === null || hit.end > to) at += 1;
    else if (hit.value === 'stop') return at;
    else at = hit.end;
  }
  return to;
};

/** Units that share their last word: 教育、民政部门; 发展改革、财政、商务等部门. */
const ellipticAt = (reading: Reading, at: number, to: number): UnitList | null => {
  const { folded, codes } = reading;
  // 的要求和各地区、各部门实际情况: no list begins with what joins it to something else.
  if (joins.has(codes[at] ?? 0)) return null;
  let first = at;
  while (first - at <= longestPart && isHan(codes[first] ?? 0)) first += 1;
  if (codes[first] !== pause) return null;
  const parts: Span[] = [];
  const units = (): Unit[] => parts.map(({ start, end }) => unitOf(reading, start, end));
  for (let from = at; from < to && parts.length < 30; ) {
    const whole = parts.length === 0 ? null : zhUnitAt(reading, from, to);
    if (whole !== null && sharing.test(folded.slice(whole.start, whole.end)))
      return { units: [...units(), whole], end: whole.end };
    run.lastIndex = from;
    const length = run.test(folded) ? run.lastIndex - from : 0;
    const end = stopFrom(reading, from, Math.min(to, from + length));
    const verb = reading.words.first(from, end);
    const begins = verb?.start === from && !isNamingVerb(folded, from, verb.end);
    if (end - from < 2 || begins) return null;
    parts.push({ start: from, end });
    if (codes[end] === pause && end === from + length) {
      from = end + 1;
      continue;
    }
    shared.lastIndex = end;
    const match = parts.length > 1 ? shared.exec(folded) : null;
    return match === null ||
      end + match[0].length > to ||
      !mayEnd(reading, end + match[0].length, to)
      ? null
      : { units: units(), end: end + match[0].length };
  }
  return null;
};

/** What a class of bodies goes on with: 各有关部门｜和单位. */
const alike = /(?:部门|单位|地区|地方|机构|企业|组织|团体|人员|个人)/y;
const alikes = codesOf('部单地机企组团人个');

/** Where such a word ends that begins at `at`, and the name with it; 0 where none does. */
const alikeEnd = (reading: Reading, at: number, to: number): number => {
  if (!alikes.has(reading.codes[at] ?? 0)) return 0;
  alike.lastIndex = at;
  const end = alike.test(reading.folded) ? alike.lastIndex : to + 1;
  return end <= to && mayEnd(reading, end, to) ? end : 0;
};

/** No list of bodies is longer: every one would have to be told. */
const most = 120;

/** Units one after another: 市档案馆、市财政局和市大数据局等部门. `wide`: commas divide them too. */
export const zhUnitsAt = (
  reading: Reading,
  at: number,
  to: number,
  wide = false,
): UnitList | null => {
  if (at >= to) return null;
  const { folded, codes } = reading;
  const first = unitWords.longest(codes, at);
  const open = mayBegin(reading, at, to, first);
  let unit = zhPersonAt(reading, at, to) ?? (open ? bodyAt(reading, at, to, first) : null);
  unit ??= qualifiedAt(reading, at, to);
  if (unit === null) return open ? ellipticAt(reading, at, to) : null;
  const divide = wide ? wideSeparator : separator;
  const units: Unit[] = [];
  let end = at;
  while (unit !== null) {
    end = unit.end;
    divide.lastIndex = end;
    let divided: boolean =
      dividing.has(codes[end] ?? 0) && divide.test(folded) && divide.lastIndex < to;
    const whole = divided && unit.generic ? alikeEnd(reading, divide.lastIndex, to) : 0;
    if (whole > 0) {
      end = whole;
      divide.lastIndex = end;
      divided = dividing.has(codes[end] ?? 0) && divide.test(folded) && divide.lastIndex < to;
    }
    units.push(whole > 0 ? { ...unit, end: whole } : unit);
    unit = divided && units.length < most ? zhUnitAt(reading, divide.lastIndex, to) : null;
  }
  if (codes[end] !== etc) return { units, end };
  others.lastIndex = end;
  return { units, end: others.test(folded) ? others.lastIndex : end };
};
