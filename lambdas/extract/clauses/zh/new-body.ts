import { opensTask } from '../../bodies/name-edges-zh.ts';
import type { UnitList } from '../../bodies/unit.ts';
import { zhUnitsAt } from '../../bodies/units-zh.ts';
import type { Reading } from '../../reading.ts';
import { codesOf } from '../../text/fold.ts';

/** A part that only says when, why or of what: 为…, 根据…, 对于…的. What follows is its main clause. */
export const circumstance =
  /^[,\s]*(?:为|根据|按照|按|依据|依照|结合|针对|围绕|在(?![京建])|对(?![外口台])|凡|如|若|因|经(?![信开发济营贸])|除|随着|通过|鉴于|由于|自(?!治|然资|来水|贸)|从|遇|当|涉及)/;
/** What such a part ends with. */
export const circumstantial = codesOf('的时后前中下内起间际止');

/** 根据实际需要|设立机构: what such a part goes by, and its own verb behind it. */
const goneBy =
  /^[,\s]*(?:根据|按照?|依据|依照|结合)[^,;。的]{1,14}?(?:需要|实际|情况|要求|规定|部署|分工|原则|计划|标准|程序|精神|职责)(?=[\u4e00-\u9fff]{2})/;

/** Whether a part has its own verb behind what it goes by: no circumstance of the next. */
const hasVerb = (reading: Reading, part: string, at: number): boolean => {
  const by = goneBy.exec(part)?.[0].length ?? 0;
  return by > 0 && reading.words.valueAt(at + by) === 'verb';
};

/** A part that only says in which case: 部门间如有分歧. */
export const condition = /^[^,]{0,8}(?:如|若|凡|遇有|一旦|确需|确有)/;

/** Which things a clause is about that somebody else has to do: 检查中发现的隐患，A须整改; 未开工的项目，A要制定计划. */
const concerned =
  /^(?:[^,;。]{0,12}(?:发现|排查出|查出|存在|反映|梳理出|交办|转办|移交)|(?:尚|仍|还)?未[^,;。的]{1,8})的[^的,;。]{2,12}$/;

/** Of what the clause is: 施工期间的靠泊计划，由…调整. */
const topic = /^[^,;。]{0,16}(?:期间|阶段|过程中|范围内|以内|以上|以下)的[^的,;。]{2,16}$/;
/** What things are called that are given to somebody: 共享方式，由A确定. */
const things =
  /(?:办法|标准|方式|方案|细则|名单|比例|金额|经费|资金|费用|事项|问题|情况|计划|规划|手续|事宜|任务)$/;

/** Whether what stands in front of 由 is all it is about: 卫生院搬迁，由A会同B拿出方案. */
const isTopic = (reading: Reading, start: number, end: number): boolean => {
  const words = reading.folded.slice(start, end);
  if (words.length > longestTopic || words.includes(',') || words.startsWith('由')) return false;
  const verb = reading.words.first(start, end);
  if (verb === undefined || verb.start === start) return false;
  if (reading.words.find(start, end, ({ value }) => value !== 'verb') !== undefined) return false;
  return verb.end === end || (things.test(words) && zhUnitsAt(reading, start, end) === null);
};
/** No such words are longer. */
const longestTopic = 24;

/** 到2020年底，实现…，各地…常态化: states that are reached together. */
const aim = /^[, ]*(?:力争)?到[^,;。]{2,12},/;

/** Behind them a body has something to do that is no state. */
const bound = /^(?:要|应|须|必须|负责)/;

const by = /(?:同时|并|其中)?(?:分别)?(?:由|请)/y;
/** 同意…，同时要求A…: what is demanded behind somebody's consent. */
const demands = /(?:同时|并|但)?(?:要求|责成|责令)/y;
const opening = /(?:(?:同时|其中|涉及的|另外|此外),?){0,2}/y;
/** What those words begin with. */
const openers = codesOf('同并但其分由请涉另此');
/** 要求, 责成, 责令 */
const asks = codesOf('要责');
const asked = codesOf('求成令');
/** Behind a new body: it is bound to something of its own, not only given its part (由A牵头，B配合，…). */
const ownTask =
  /^(?:等)?(?:也|都|均|还|同时){0,2}(?:要|应当?|须|必须|不得|务必|(?:牵头|负责|配合|协助|参与|指导|承担)(?:[^,;。()会由]{2,})|(?:于|在|每|按|对(?=[^,;。]{3})|依法|依照|具体|抓好|做好|落实|全程|同步|一并|随时|定期|适时|通过|利用)[^,;。]{2,}|(?:将(?:视|组织|适时|择优|定期|会同|于|在|对)|可视|可以?(?:按|根据|适当|给予))[^,;。]{2,}|[将把][^,;。]{2,40}(?:纳入|作为|列入|列为|录入|移交|移送|抄送|反馈|报送?))/;
const part =
  /^(?:等)?(?:按照?(?:各自)?(?:职责|分工|职能)[^,;。()]{0,4})?(?:共同|分别|具体|协同|联合|积极|密切|全力){0,2}(?:牵头|牵头负责|配合|参与|参加|协助|负责|指导|组成|担任|主持|(?:负责)?(?:组织)?实施|落实|抓落实|承办|协办|主办|推进|跟进|支持)(?=[,;。()]|$)|^[^,;。]{0,24}(?:组成(?!员|部分)|担任)/;

/** Whether a part holds somebody's consent. */
export const consents = ({ words }: Reading, from: number, to: number): boolean =>
  words.find(from, to, ({ value }) => value === 'decided') !== undefined;

/** What such a clause says is no part that somebody has in the work of the one before, and no less than a verb and its object. */
const ownWords =
  /^(?!(?:予以|给予|做好|加强|提供|负责|全程|技术|业务){0,2}(?:指导|配合|协助|支持|支撑|参与|参加))[^,;。]{4,}/;
const quote = '"'.charCodeAt(0);
/** Whether a place stands inside quotes that are opened behind `from`. */
const isQuoted = ({ codes }: Reading, from: number, at: number): boolean => {
  let open = false;
  for (let i = from; i < at; i += 1) if (codes[i] === quote) open = !open;
  return open;
};

/** No adverb in front of such a verb is longer: 定额核定. */
const adverb = 2;

/** A公示…，B张贴…: two clauses side by side, each with its body and its verb. */
const isBeside = (reading: Reading, list: UnitList, from: number, tail: string): boolean =>
  reading.words.first(list.end, list.end + adverb + 2)?.value === 'verb' &&
  ownWords.test(tail) &&
  !list.units.some(({ generic }) => generic) &&
  !isQuoted(reading, from, list.end) &&
  (zhUnitsAt(reading, from, list.units[0]?.start ?? from) !== null ||
    reading.cues.find(from, list.units[0]?.start ?? from, ({ value }) => value === 'subject') !==
      undefined);

/** Where a new body with its own task begins behind a comma: ，分别由民政部门办理…, ，市财政局负责…. */
export const newBody = (reading: Reading, at: number, from: number, to: number): number | null => {
  const { folded, codes } = reading;
  const first = codes[at + 1] ?? 0;
  if (circumstantial.has(codes[at - 1] ?? 0)) return null;
  const opened = openers.has(first) || (asks.has(first) && asked.has(codes[at + 2] ?? 0));
  by.lastIndex = at + 1;
  let given = opened && by.test(folded) ? by.lastIndex : 0;
  if (opened && given === 0) {
    demands.lastIndex = at + 1;
    if (demands.test(folded) && consents(reading, from, at)) given = demands.lastIndex;
  }
  const made = given > 0;
  opening.lastIndex = at + 1;
  const begin = made ? given : opened && opening.test(folded) ? opening.lastIndex : at + 1;
  // Behind most commas no body stands: nothing else is looked at.
  const list = zhUnitsAt(reading, begin, to);
  if (list === null || (!opened && opensTask(reading, at + 1))) return null;
  const before = folded.slice(
    Math.max(from, at - 40, at === 0 ? 0 : folded.lastIndexOf(',', at - 1) + 1),
    at,
  );
  if (
    circumstance.test(folded.slice(from, from + 8)) &&
    circumstance.test(before) &&
    !hasVerb(reading, before, at - before.length)
  )
    return null;
  if (condition.test(before) || concerned.test(before)) return null;
  const tail = folded.slice(list.end, Math.min(to, list.end + 40));
  if (part.test(tail)) return null;
  if (made && (topic.test(before) || isTopic(reading, from, at))) return null;
  if (aim.test(folded.slice(from, from + 16))) return bound.test(tail) ? at + 1 : null;
  const own = made
    ? tail.length > 2
    : ownTask.test(tail) ||
      isBeside(reading, list, from, tail) ||
      // 同意成立验收组，验收组11月底前完成验收.
      (reading.times.at(list.end, to) !== undefined && consents(reading, from, at));
  return own ? at + 1 : null;
};
