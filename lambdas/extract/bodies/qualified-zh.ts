import type { Reading } from '../reading.ts';
import { codesOf } from '../text/fold.ts';
import { mayEnd } from './name-edges-zh.ts';
import type { Unit } from './unit.ts';
import { zhUnitAt } from './unit-zh.ts';

/** Which of a class of bodies is meant, in front of its word: 有条件的地区, 有关的大中城市, 承担试点任务的县. */
const which =
  /(?:(?:暂|尚|已)?(?:不|未|没有|没)?(?:有|具备|符合|满足)[^,;。、的]{0,8}条件的|(?:有关|相关|其他|其余)的|(?:作|拟作|承担|承办|承接|承建|参与|参加|申报|获得|取得|负有|涉及|设有|列入|纳入|达到|未达到|未完成|尚未|暂未|逾期未)[^,;。、的]{2,14}的)/y;
const whichBegins = codesOf('作拟暂尚已不未没有具符满相其承参申获取负涉设列纳达逾');

/** Words for bodies that no name is made of alone. */
const kinds =
  /(?:各)?(?:地区|地方|省份|省市|市县|区县|县区|乡镇|镇街|街道|社区|村庄|城市|大中城市|中小城市|省(?:\([^()]{1,12}\))?|市|县|区|村|部门|单位|机构|企业|高校|院校|学校|医院|景区|园区|小区)/y;

/** A class of bodies with the words that say which of them; null where none stands. */
export const qualifiedAt = (reading: Reading, at: number, to: number): Unit | null => {
  const { folded, codes } = reading;
  if (!whichBegins.has(codes[at] ?? 0)) return null;
  which.lastIndex = at;
  if (!which.test(folded)) return null;
  const from = which.lastIndex;
  const named = zhUnitAt(reading, from, to);
  if (named !== null) return { start: at, end: named.end, departmentId: null, generic: true };
  kinds.lastIndex = from;
  const end = kinds.test(folded) ? kinds.lastIndex : to + 1;
  return end <= to && mayEnd(reading, end, to)
    ? { start: at, end, departmentId: null, generic: true }
    : null;
};
