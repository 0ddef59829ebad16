import type { Span } from '../../domain/span.ts';
import type { Reading } from '../reading.ts';
import { isHan } from '../text/fold.ts';
import { firstFrom, firstInside } from '../text/sorted.ts';
import { namingVerbs, unitWords } from '../vocabulary/units.ts';
import { personAt } from './people.ts';
import { titledPersonAt } from './persons.ts';
import type { Unit, UnitList } from './unit.ts';
import { registered } from './unit.ts';

/** No name of a body is longer, brackets aside. */
const longest = 28;
/** How far behind a body a smaller one may end: 市政府｜办公室, 市教育局｜审批处. */
const within = 7;

/** Bodies that have bodies of their own under them: 区委宣传部, 市政府研究室. */
const parent = /(?:[省市区县州镇乡]委|党委|党组|政府|常委会|总局|集团|公司|大学|医院|协会)$/;
/** Names that are whole whatever follows: no noun is made of them and the next word. */
const strong =
  /(?:[\u4e00-\u9fff]{2}(?:局|厅|署|委员会|办公室|办公厅|协会|学会|联合会|公司|集团|大学|学院|医院|法院|检察院|银行|街道办事处|领导小组|指挥部|出版社|研究院|研究所|大队|支队|总队|管委会|总工会|疾控中心|融媒体中心|数据中心)|发展改革委|卫生健康委|国资委|政府)$/;
const classes =
  /^(?:各|有关|相关|其他|其它|所有|全体|涉及|上述|下列|以上|成员|你们?|我|本|承办|责任)/;
const classBody = /(?:地区|单位|企业|主体|地方|各地|各级)$/;
/** Nouns that name no body by themselves. */
const noun = /^(?:部门|单位|机构|主体|机关|基地|地区|基金|保险|财政)$/;
/** 各省（自治区、直辖市）, 各县（区）人民政府. */
const levels =
  /\((?:自治区|直辖市|居|社区|村|农场|林场|园区|管委会|市|区|县|州|盟|旗|镇|乡|街道|开发区|兵团|、|,|含|新区){1,12}\)/y;

const [bracket, and] = ['('.charCodeAt(0), '和'.charCodeAt(0)] as const;
/** 和, 与, 及: no name begins with them. */
const joining = new Set([...'和与及'].map((char) => char.charCodeAt(0)));

/** Whether a name may end here: nothing follows, or something that no name goes on with. */
const mayEnd = (reading: Reading, at: number, to: number): boolean => {
  const { folded } = reading;
  if (at >= to || !isHan(folded.charCodeAt(at))) return true;
  const unit = unitWords.longest(folded, at);
  if (unit?.value === 'stop') return true;
  const word = firstInside(reading.words, at, at + 8);
  if (word?.start === at) return true;
  const time = firstInside(reading.times, at, at + 30);
  return time?.start === at || folded[at] === '和' || folded[at] === '参' || folded[at] === '负';
};

/** The body whose name begins at `at`: registered, or known by its shape; the longest that may end. */
export const zhUnitAt = (reading: Reading, at: number, to: number): Unit | null => {
  const { folded, departments } = reading;
  const person = personAt(reading, at, to);
  if (person !== null) return person;
  const titled = titledPersonAt(reading, at, to);
  if (titled !== null) return { ...titled, departmentId: null, generic: false };
  if (joining.has(folded.charCodeAt(at))) return null;
  const stop = Math.min(to, at + longest);
  let near = firstFrom(departments, at);
  let found = -1;
  let last = -1;
  let sure = -1;
  for (let i = at; i < stop; ) {
    if (found >= 0 && i - found > within) break;
    while ((departments[near]?.start ?? stop) < i) near += 1;
    const department = departments[near];
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
      if (mayEnd(reading, i, to) || found === i - match[0].length) found = i;
      last = i;
      continue;
    }
    if (!isHan(code)) break;
    if (code === and && last === i) break;
    const hit = unitWords.longest(folded, i);
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
      (hit.value !== 'body' || hit.end - hit.start === 1 || noun.test(folded.slice(at, i)));
    if (!bare && mayEnd(reading, i, to)) found = i;
    else if (!bare && sure < 0 && strong.test(folded.slice(at, i))) sure = i;
  }
  if (found < 0) found = sure;
  if (found < 0) return null;
  const word = firstInside(reading.words, at, found);
  const task =
    word?.start === at &&
    word.value === 'verb' &&
    (!namingVerbs.has(folded.slice(at, word.end)) ||
      classBody.test(folded.slice(at, found)) ||
      found - at > 12);
  const unit = unitOf(reading, { start: at, end: found });
  return task && unit.departmentId === null ? null : unit;
};

const unitOf = (reading: Reading, span: Span): Unit => {
  const words = reading.folded.slice(span.start, span.end);
  const departmentId = registered(reading, span);
  return {
    ...span,
    departmentId,
    generic: departmentId === null && (classes.test(words) || classBody.test(words)),
  };
};

const separator = /(?: {0,2}(?:、|以及|和|与|及) {0,2})/y;
const wideSeparator = /(?: {0,2}(?:、|,|以及|和|与|及) {0,2})/y;
const others = /等(?:其他)?(?:有关|相关|多个)?(?:部门|单位|地区|方面)?/y;

const run = /[\u4e00-\u9fff]{2,12}/y;
const shared = /等[^,;。、]{0,14}?(?:部门|单位|机构)/y;
const sharing = /(?:部门|机构|单位|机关|企业)$/;

/** Units that share their last word: 教育、民政部门; 发展改革、财政、商务等部门. */
const ellipticAt = (reading: Reading, at: number, to: number): UnitList | null => {
  const { folded } = reading;
  let first = at;
  while (first - at <= 12 && isHan(folded.charCodeAt(first))) first += 1;
  if (folded[first] !== '、') return null;
  const units: Unit[] = [];
  for (let from = at; from < to && units.length < 30; ) {
    const whole = units.length === 0 ? null : zhUnitAt(reading, from, to);
    if (whole !== null && sharing.test(folded.slice(whole.start, whole.end)))
      return { units: [...units, whole], end: whole.end };
    run.lastIndex = from;
    const [words] = run.exec(folded) ?? [''];
    const [stop] = unitWords
      .scan(folded, from, Math.min(to, from + words.length))
      .filter(({ value }) => value === 'stop');
    const end = Math.min(to, stop?.start ?? from + words.length);
    const verb = firstInside(reading.words, from, end);
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

/** Units one after another: 市档案馆、市财政局和市大数据局等部门. `wide`: commas divide them too. */
export const zhUnitsAt = (
  reading: Reading,
  at: number,
  to: number,
  wide = false,
): UnitList | null => {
  const units: Unit[] = [];
  const divide = wide ? wideSeparator : separator;
  for (let from = at; from < to; ) {
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
