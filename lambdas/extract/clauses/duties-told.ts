import type { ResponsibleUnit } from '../../domain/directive.ts';
import type { Span } from '../../domain/span.ts';
import type { Unit, UnitList } from '../bodies/unit.ts';
import { unitOf } from '../bodies/unit-zh.ts';
import type { Reading } from '../reading.ts';
import { codesOf } from '../text/fold.ts';
import { zhRoles } from './zh/roles.ts';

/** Words about work that end such a bracket: …负责, …负责专业指导. */
const aboutWork =
  /(?:牵头|负责|配合|协助|参与|支持|落实|实施|推进|指导|督导)(?:[\u4e00-\u9fff]{0,2}|专业指导|技术支[持撑])$/;
/** No bracket that says it in words is longer. */
const longestTold = 80;

/** The same said in words: （市市场监管局会同市卫生健康委负责）. */
export const toldOf = (reading: Reading, { start, end }: Span): ResponsibleUnit[] => {
  const words = end - start > longestTold ? '' : reading.folded.slice(start, end);
  if (words.includes('。') || !aboutWork.test(words)) return [];
  const roles = zhRoles(reading, { start, end });
  return roles[0]?.start === start ? roles : [];
};

const run = /[\u4e00-\u9fff]{1,20}/y;
/** What divides such a list, and what may stand behind it. */
const joining = codesOf('、,');
const closing = codesOf(';。 ');

/** The units of a list that its label says are units, whatever they are called: 负责部门：人民银行、银保监会. */
export const listedAt = (reading: Reading, at: number, to: number): UnitList | null => {
  const units: Unit[] = [];
  for (let from = at; from < to; ) {
    run.lastIndex = from;
    const [words] = run.exec(reading.folded) ?? [''];
    const end = from + words.length;
    if (words.length < 2 || end > to) return null;
    units.push(unitOf(reading, from, end));
    if (end === to || !joining.has(reading.folded.charCodeAt(end)))
      return end === to || closing.has(reading.folded.charCodeAt(end)) ? { units, end } : null;
    from = end + 1;
  }
  return null;
};

/** ( */
const open = 40;
/** 县商务局（牵头）、县市场监管局: the role of one of them, in brackets behind it. */
const remark = /\((?:(总?牵头|主责|主办)|配合|协助|协办)(?:单位|部门)?\)/y;

/** How long such a remark is, and what it says; 0 and null where none stands. */
export const remarked = (
  folded: string,
  at: number,
): readonly [number, 'lead' | 'support' | null] => {
  if (folded.charCodeAt(at) !== open) return [0, null];
  remark.lastIndex = at;
  const found = remark.exec(folded);
  return found === null
    ? [0, null]
    : [found[0].length, found[1] === undefined ? 'support' : 'lead'];
};
