import type { Reading } from '../reading.ts';
import { isHan } from '../text/fold.ts';
import { namingVerbs, unitWords } from '../vocabulary/units.ts';
import type { Unit, UnitList } from './unit.ts';
import { mayEnd, opensTask, unitOf, zhUnitAt } from './unit-zh.ts';

const separator = /(?: {0,2}(?:、|以及|和|与|及) {0,2})/y;
const wideSeparator = /(?: {0,2}(?:、|,|以及|和|与|及) {0,2})/y;
const others = /等(?:其他)?(?:有关|相关|多个)?(?:部门|单位|地区|方面)?/y;

const run = /[\u4e00-\u9fff]{2,12}/y;
const shared = /等[^,;。、]{0,14}?(?:部门|单位|机构)/y;
const sharing = /(?:部门|机构|单位|机关|企业)$/;

/** 、 */
const pause = 0x3001;

/** Units that share their last word: 教育、民政部门; 发展改革、财政、商务等部门. */
const ellipticAt = (reading: Reading, at: number, to: number): UnitList | null => {
  const { folded } = reading;
  let first = at;
  while (first - at <= 12 && isHan(folded.charCodeAt(first))) first += 1;
  if (folded.charCodeAt(first) !== pause || opensTask(reading, at)) return null;
  const units: Unit[] = [];
  for (let from = at; from < to && units.length < 30; ) {
    const whole = units.length === 0 ? null : zhUnitAt(reading, from, to);
    if (whole !== null && sharing.test(folded.slice(whole.start, whole.end)))
      return { units: [...units, whole], end: whole.end };
    run.lastIndex = from;
    const [words] = run.exec(folded) ?? [''];
    const [stop] = unitWords
      .scan(reading.codes, from, Math.min(to, from + words.length))
      .filter(({ value }) => value === 'stop');
    const end = Math.min(to, stop?.start ?? from + words.length);
    const verb = reading.words.first(from, end);
    const begins = verb?.start === from && !namingVerbs.has(folded.slice(from, verb.end));
    if (end - from < 2 || begins) return null;
    units.push(unitOf(reading, { start: from, end }));
    if (folded[end] === '、' && end === from + words.length) {
      from = end + 1;
      continue;
    }
    shared.lastIndex = end;
    const match = units.length > 1 ? shared.exec(folded) : null;
    return match === null ||
      end + match[0].length > to ||
      !mayEnd(reading, end + match[0].length, to)
      ? null
      : { units, end: end + match[0].length };
  }
  return null;
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
  const units: Unit[] = [];
  const divide = wide ? wideSeparator : separator;
  for (let from = at; from < to && units.length < most; ) {
    const unit = zhUnitAt(reading, from, to);
    if (unit === null) break;
    units.push(unit);
    divide.lastIndex = unit.end;
    const match = divide.exec(reading.folded);
    if (match === null) break;
    from = unit.end + match[0].length;
  }
  const last = units.at(-1);
  if (last === undefined) return ellipticAt(reading, at, to);
  others.lastIndex = last.end;
  return { units, end: last.end + (others.exec(reading.folded)?.[0].length ?? 0) };
};
