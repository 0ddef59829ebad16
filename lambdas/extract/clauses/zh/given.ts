import type { Span } from '../../../domain/span.ts';
import { zhUnitsAt } from '../../bodies/units-zh.ts';
import type { Reading } from '../../reading.ts';
import { codesOf } from '../../text/fold.ts';

/** What Chinese clauses give to a body without a word that binds: 由A制定, 具体办法由A制定. */

const made = /^(?:同时|分别|并|,|一并){0,2}由/;
/** 由 behind one of these gives nothing to anybody: 理由, 自由, 经由. */
const noGift = codesOf('理自事缘经');
const composed = /^[^,;。]{0,24}(?:组成(?!员|部分)|担任|兼任|出任|构成|主持|任组长)/;
/** What of a thing may be given to somebody without a word that binds. */
const gives =
  /^(?:等)?(?:(?:会同|商|会商|联合|配合)[^,;。]{2,30}?)?(?:另行|及时|按期|按时|足额|全额|优先|自筹|统一|归口|全面|分别|共同|具体|自行|依法|(?:按照?|根据|依据)[^,;。]{1,16}|负责(?![同人])|牵头){0,2}(?:制定|制订|承担|负责(?![同人])|牵头|综合|汇总|上报|填写|换发|颁发|核发|发放|出具|作出|答复|进行|研究|起草|会签|组织|办理|解决|实施|审核|审批|审定|审查|拟定|拟订|提出|确定|处理|落实|安排|拨补|拨付|统筹|管理|编制|编写|编印|修订|修改|约谈|核定|发布|公布|印发|汇总|报|研究|另行|执行|协调|监督|验收|保障|配备|支付|列支|签发|签署|召集|提请|指挥|登记|认定|公告|通知|查处|处罚|承办|受理|评审|组建|征收|管理|调配|使用|协商|裁决|备案|抄送|负担|保管|代管|跟踪|督办|督促|督导|自筹|筹措|筹集|补足|补齐|垫付|兜底|撤销|吊销|没收|责令|处以|予以|给予|对[^,;。]{1,30}进行)/;
/** Those whom a paper speaks to, or all of a kind. */
const spoken = /(?:你们|你[省市县区局部委厅院校司会署]|各自|双方|本人|其)/y;
const speaking = codesOf('你各双本其');

/** Where the bodies end that something is given to; -1 where none stand. */
const receiverEnd = (reading: Reading, at: number, to: number): number => {
  const list = zhUnitsAt(reading, at, to);
  if (list !== null) return list.end;
  if (!speaking.has(reading.codes[at] ?? 0)) return -1;
  spoken.lastIndex = at;
  return spoken.test(reading.folded) && spoken.lastIndex <= to ? spoken.lastIndex : -1;
};

/** , */
const comma = 44;

/** Whether the 由 at `at` gives something to a body: what follows the body says what. */
const isGift = (reading: Reading, at: number, to: number): boolean => {
  const end = receiverEnd(reading, at + 1, to);
  if (end < 0) return false;
  const tail = reading.folded.slice(end, Math.min(to, end + 48));
  // ，由A会同B拿出方案: behind a comma whatever A does is given.
  if (reading.folded.charCodeAt(at - 1) === comma && tail.length > 2)
    return !composed.test(tail) && !/^[^,;。]{0,40}的(?![,;。])/.test(tail);
  return gives.test(tail) && !/^[^,;。]{0,40}的(?![,;。])/.test(tail);
};

/** No clause has more of them that anybody meant. */
const most = 6;

/** 由A和B依法办理…, 具体办法由A制定: a charge without a word for it. */
export const madeBy = (reading: Reading, piece: Span, line: string): boolean => {
  // 7月至9月，由…: a day in front is not what is given.
  const time = reading.times.first(piece.start, piece.end);
  const behind = time?.start === piece.start ? time.end - piece.start : 0;
  const match = made.exec(line.slice(behind));
  if (match !== null) {
    const list = zhUnitsAt(reading, piece.start + behind + match[0].length, piece.end);
    return (
      list !== null &&
      !composed.test(reading.folded.slice(list.end, Math.min(piece.end, list.end + 40)))
    );
  }
  // What is given to whom stands behind the thing itself: 具体办法由市财政局制定.
  let tried = 0;
  for (let at = line.indexOf('由'); at >= 0; at = line.indexOf('由', at + 1)) {
    if (noGift.has(line.charCodeAt(at - 1))) continue;
    tried += 1;
    if (tried > most) return false;
    if (isGift(reading, piece.start + at, piece.end)) return true;
  }
  return false;
};

/** No thing that is given has a longer name: 运动会举办的主要经费由…. */
const longestThing = 20;
/** What no name of such a thing begins with: words that only join, and ways of doing. */
const noThing =
  /^(?:(?:具体|统一|主要|一并|分别|同时)由|并|且|而|或|可|先|再|则|均|也|都|应|要|须|将|把|对|向|从|按|以|经(?!费)|为|在|如|若|凡|因|其(?![他余]))/;

/** Whether a part of a sentence gives a thing of its own to somebody: ，具体比例由市财政局研究确定. */
export const isGivenApart = (reading: Reading, from: number, to: number): boolean => {
  const { folded, cues, words } = reading;
  const by = cues.find(
    from,
    Math.min(to, from + longestThing),
    ({ start }) => folded[start] === '由',
  );
  if (by === undefined || by.start < from + 2) return false;
  if (words.valueAt(from, by.start) === 'verb' || noThing.test(folded.slice(from, from + 3)))
    return false;
  return isGift(reading, by.start, to);
};

/** 同时要求A…, behind what a meeting agreed to. */
const demanding = /(?:同时|并|但)?,?(?:要求|责成|责令)/y;
const demandBegins = codesOf('同并但要责');

/** Whether a part demands something of a body: 同时要求市住建局修改完善. */
export const isDemand = (reading: Reading, { start, end }: Span): boolean => {
  if (!demandBegins.has(reading.codes[start] ?? 0)) return false;
  demanding.lastIndex = start;
  return demanding.test(reading.folded) && zhUnitsAt(reading, demanding.lastIndex, end) !== null;
};
