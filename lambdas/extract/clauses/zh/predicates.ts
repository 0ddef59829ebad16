import type { Span } from '../../../domain/span.ts';
import { zhUnitsAt } from '../../bodies/units-zh.ts';
import type { Reading } from '../../reading.ts';
import { codesOf } from '../../text/fold.ts';
import type { DutyTag } from '../../vocabulary/duty.ts';
import type { Piece } from '../pieces.ts';
import { phrase } from './clauses.ts';
import { beginning } from './letters.ts';
import { zhSubject } from './roles.ts';
import { underTask } from './under.ts';

/** What may stand behind 将 when it is no 把. */
const willDo =
  /^(?:进一步|继续|视|会(?![议计场商务])同?|与|对|按|根据|在|于|由|从|为|是|有|不|逐步|以|通过|陆续|同时|分别|适时|择机|直接|给予|予以|被|受|成为|达到|采取|带来|使|更|全力|持续|联合|尽快|抓紧|及时|着重|着力|大力|认真|切实|积极|重点)/;
/** What is done to the thing that 将 puts in front. */
const doneTo =
  /^[^,;。]{1,60}?(?:纳入|作为|列入|列为|报|录入|上传|移交|移送|送|交[由给付至送存]|记[入于]|归集|用于|通报|反馈|分解|落实|细化|转[交送至给入发变化为]|改[为造由革建]|统一|延[长伸]|下放|确定|融入|贯穿|摆在|放在|集中|印发|拨[付给入补]|告知|公示|公开|进行|予以|给予|发[至给]|控制|提高|降[低至到]|打造|建设|建成|划[转拨入归定]|调[整至配拨增]|存[入档]|计入|扩大|张贴|传[真送至给]|做[好到成]|抄[送报]|剔除|移出|划出|退出|清出|调出|除名)/;

/** A thing whose name begins with a verb: 检查结果, 整改情况. */
const resultOf =
  /^[\u4e00-\u9fff]{2,6}?(?:工作|情况|结果|方案|报告|进展|成果|材料|内容|名单|信息|台账|清单|数据|计划|机制|任务|要求|经费|资金|成效|意见|制度|体系|人员|措施|事项|费用|项目|线索|表)/;

/** 将在…内生产的产品从目录中剔除, 将在区内设立机构的审批权限下放至区: what is done to the thing stands behind where it is. */
const whereItIs =
  /^在[^,;。]{2,40}?(?:的[^,;。]{2,40}?|权限|事项|职责)(?:从[^,;。]{2,30}?)?(?:下放|剔除|移[出交]|划转|委托|纳入|列入|转为)/;

/** Whether the 将 at `at` is a 把: 将名单报市民政局, and not 将组织检查. */
export const isDisposal = (reading: Reading, at: number, to: number): boolean => {
  const { folded } = reading;
  const rest = folded.slice(at + 1, Math.min(to, at + 72));
  if (rest.startsWith('于')) return false;
  if (rest.startsWith('在') && whereItIs.test(rest)) return true;
  if (willDo.test(rest)) return false;
  const word = reading.words.first(at + 1, to);
  const verb = word?.start === at + 1 && word.value === 'verb';
  return (!verb || resultOf.test(rest)) && doneTo.test(rest);
};

/** Words that a piece may begin with before its verb: conjunctions, adverbs, prepositions. */
const opening =
  /^(?:同时|此外|另外|并且|并|还|也|继续|进一步|切实|认真|要|到|对于|对|从|在|以|按(?:季度|[年季月周日旬])?|通过|再|其中|原则上|逐步|逐一|定期|适时|优先|依法|依规|主动|统一|重点(?!..(?:事项|项目|工程|领域|对象|任务|单位|企业|产业|内容|地区))|不断|持续|有效|严厉|自觉|自行|相应|共同|联合|分级|分类|分批|全(?:方位|流程|过程|链条|周期|时段|覆盖)|高(?:标准|质量|水平|起点|效)|科学|深入|扎实|稳妥|有序|分阶段|多(?:渠道|形式|层次|方式|途径|角度|元化)|逐[项库户村级条人件年月笔企宗案家校站台套栋楼份批层镇岗段]|适当|更好地?|综合(?=运用|利用|施策|评估|整治|治理)|初步|全程|严格)/;
/** How often, where no date can say it: 每半年组织…. */
const often = /^每(?:半年|旬|学期|周|隔.{1,4}|[两三四五2-9]个?(?:年|月|周|季度)|逢.{1,4})/;
/** What `opening` and `often` begin with. */
const openings = codesOf(
  '同此另并还也继进切认要到对从在以按通再其原逐定适优依主统重不持有严自相共联分更综初全每会协高科深扎稳多',
);
/** What may stand between a day and what follows it. */
const between = codesOf(' ,');
const disposing = codesOf('将把');

/** Words of demands that are tasks where nobody speaks: 明确分管负责人. */
const sets = /^(?:明确|提出|部署)[^,:;。]/;
/** With whom a task is done, in front of its verb: 会同A、B等编制…. */
const together = /^(?:会同|联合(?![国会])|协同)/;
/** What is reached, behind the day: 2025年初步建成…. */
const reached = beginning('基全率力建达实形', /^(?:基本|全面|率先|力争)?(?:建成|达到|实现|形成)/);

/** 、 */
const pause = 0x3001;
/** 逐, and what is gone through one by one. */
const oneByOne = '逐'.charCodeAt(0);
const each = /^逐[项户村条笔企宗案家校站台套件栋梯楼份批层镇岗段](?=[\u4e00-\u9fff]{2})/;

/** The verb that a piece begins with, after adverbs, dates and conditional parts. */
export const beginsWithVerb = (reading: Reading, piece: Span): boolean => {
  const { folded, words, times } = reading;
  let at = piece.start;
  for (let step = 0; step < 4; step += 1) {
    at = times.at(at, piece.end)?.end ?? at;
    while (between.has(folded.charCodeAt(at))) at += 1;
    const word = words.at(at, Math.min(at + 24, piece.end));
    if (word?.value === 'verb') return true;
    if (word?.value === 'urges' && sets.test(folded.slice(at, at + 3))) return true;
    if (at > piece.start && reached(folded.slice(at, at + 6))) return true;
    const begins = folded.charCodeAt(at);
    if (disposing.has(begins) && isDisposal(reading, at, piece.end)) return true;
    const rest = openings.has(begins) ? folded.slice(at, at + 8) : '';
    const others = together.test(rest) ? zhUnitsAt(reading, at + 2, piece.end) : null;
    if (others !== null) {
      at = others.end;
      continue;
    }
    // 逐笔说明原因: one by one, whatever is done.
    if (begins === oneByOne && each.test(rest)) return true;
    const match = rest === '' ? null : (opening.exec(rest) ?? often.exec(rest));
    if (word?.value === 'haste') at = word.end;
    else if (match !== null) {
      at += match[0].length;
      // 全方位、全流程保障…
      if (folded.charCodeAt(at) === pause) at += 1;
    } else return false;
  }
  return false;
};

/** What a body does by its office, said without a modal. */
const office =
  /^(?:等)?(?:分别|共同|具体|统一|要|逐[一步项级户村]|不?定期|适时|全程|现场|同步|一并|另行|随时)?(?:做好|抓好|落实|配合|协助|参与(?=[,;。]|$)|按|依法|依规|依职责|每|根据|结合|统筹|定期|会同|商|会商|将|把|为|在|于|以|对|从|统一|适时|现场|通过(?![了《议决])|利用|运用|针对|面向)/;

/** 2023年全市投入…: where something is, and not who does it. */
export const isPlace =
  ({ folded }: Reading) =>
  ({ start, end }: Span): boolean =>
    end === start + 2 && folded[start] === '全';

/** 办公室设在市发展改革委，主要承担日常工作: what it has to do stands behind where it sits. */
const sits = /^设[在于]/;
const seated = /^设[在于][^,;。]{2,30},(?:具体|主要|统一|日常){0,2}(?:承担|履行)/;

/** What is told of the time being or of some of several, or praises: 目前，…; 部分企业…; 对…高度重视. */
const tellsOf =
  /^(?:目前|当前|近年来?|多年来|长期以来|一直以来|部分|个别|一些|少数|有的|多数|大多数|不少|许多)|^[^,;。]{0,30}高度重视。?$/;

/** No adverb that such a verb has is longer: 全程监督. */
const adverb = 2;
/** Adverbs that say how a body does its work: 镇纪委不定期开展…. */
const how: ReadonlySet<string> = new Set(
  '不|立即|及时|积极|主动|认真|继续|切实|抓紧|尽快|全面|联合|共同|分别|全程|同步|逐户|逐一|统一'.split(
    '|',
  ),
);

const isVerb = ({ value }: { readonly value: DutyTag }): boolean => value === 'verb';

/** How sure a clause is a duty that only begins with a body and goes on with a verb; null when it does not. */
export const byOffice = (reading: Reading, piece: Piece): number | null => {
  const subject = zhSubject(reading, piece);
  if (subject === null || subject.units.some(isPlace(reading))) return null;
  if (tellsOf.test(reading.folded.slice(piece.start, Math.min(piece.end, piece.start + 48))))
    return null;
  if (subject.units.some(({ departmentId }) => departmentId !== null)) return 0.7;
  const tail = reading.folded.slice(subject.end, Math.min(piece.end, subject.end + 12));
  if (sits.test(tail)) {
    const rest = reading.folded.slice(subject.end, Math.min(piece.end, subject.end + 48));
    return seated.test(rest) ? 0.6 : null;
  }
  const item = underTask(reading, piece);
  const word = reading.words.first(subject.end, subject.end + 12);
  // 市教育局：开展检查: whose task it is stands before a colon.
  if (item && tail.startsWith(':')) return 0.7;
  if (office.test(tail)) return 0.6;
  // A于6月底前完成…，B全程监督: the parts of one order, each with its body.
  const verb = item ? reading.words.find(subject.end, subject.end + 6, isVerb) : undefined;
  if (verb !== undefined && how.has(reading.folded.slice(subject.end, verb.start))) return 0.55;
  const next = piece.continued && word?.value === 'verb' ? word.start - subject.end : adverb + 1;
  if (next <= adverb) return 0.55;
  return item && word?.start === subject.end && word.value === 'verb' ? 0.55 : null;
};

/** How many clauses that only say when or of what may stand in front of the verb. */
const circumstances = 3;
const ends =
  /(?:[的时后前中下内起间止上外]|之际|实际|需要|需求|要求|原则|思路|部署|精神|目标|职责)$/;
/** The last characters of what such a part ends with. */
const lasts = codesOf('的时后前中下内起间止上外际要求则路署神标责');

/** Where the main clause begins: behind parts that only say when, by what or of what (按照…，对…的，). */
export const mainStart = (reading: Reading, { start, end }: Span): number => {
  const { folded } = reading;
  let at = start;
  for (let step = 0; step < circumstances; step += 1) {
    const comma = folded.indexOf(',', at);
    if (comma < 0 || comma >= end) return at;
    // 将 and 把 put the object in front: the part has its verb.
    if (comma > at && disposing.has(folded.charCodeAt(at))) return at;
    const part = folded.slice(at, comma);
    if (!(lasts.has(folded.charCodeAt(comma - 1)) && ends.test(part)) && !phrase(part)) return at;
    at = comma + 1;
  }
  return at;
};

/** Whether a task begins the main clause: 按照分阶段目标，有序推进…; 秋季开学前，对…实施检查. */
export const taskBehind = (reading: Reading, piece: Span): boolean => {
  const start = mainStart(reading, piece);
  return start > piece.start && beginsWithVerb(reading, { start, end: piece.end });
};
