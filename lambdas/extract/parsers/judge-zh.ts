import type { Reading } from '../reading.ts';
import { zhSubject } from '../refiners/roles-zh.ts';
import { firstInside, inside } from '../text/sorted.ts';
import type { DutyTag } from '../vocabulary/duty.ts';
import type { Piece } from './directive-pieces.ts';
import { zhUnitsAt } from './units-zh.ts';
import type { Facts, Verdict } from './verdict.ts';
import { leave, take } from './verdict.ts';

/** Words that a piece may begin with before its verb: conjunctions, adverbs, prepositions. */
const opening =
  /^(?:同时|此外|另外|并且|并|还|也|继续|进一步|切实|认真|要|到|对于|对|从|在|以|按|通过|再|其中)/;
const formula =
  /(?:^|,)[请望](?:你们|各单位|各部门|各地)?(?:认真)?(?:结合实际)?(?:情况)?,?(?:认真)?(?:贯彻执行|贯彻落实|遵照执行|抓好落实|组织实施|贯彻|执行)。?$|特此(?:通知|函告|报告|公告)|如下$|如下:/;
const naming = /确定|选定|认定|命名|授予|指定|任命|评为|列为|决定/;
const titles = ['为', '称号', '试点地区', '试点单位'];

/** 确定…作为试点, 命名为, 授予…称号: something is so by these words, nobody has to do it. */
const defines = (line: string): boolean => {
  const verb = naming.exec(line);
  if (verb === null || verb.index > 90) return false;
  const rest = line.slice(verb.index + 2).split(/[。;]/, 1)[0] ?? '';
  const ends = titles.map((word) => rest.lastIndexOf(word) + word.length);
  const found = titles.some((word) => rest.lastIndexOf(word) > 0);
  const tail = rest.slice(Math.max(...ends));
  return found && tail.length <= 12 && !tail.includes(',');
};
const due = /的(?:时候|阶段|时期|关口)/;

/** A problem, or the time that something calls for, told as it is: 存在…等问题, 到了必须…的时候. */
const problem = (line: string): boolean => {
  const body = line.endsWith('。') ? line.slice(0, -1) : line;
  if (/(?:问题|不足|困难|短板|环节)$/.test(body) && /存在|面临/.test(body)) return true;
  const at = body.search(due);
  const clause =
    at < 0
      ? ''
      : (body
          .slice(Math.max(0, at - 42), at)
          .split(/[,;]/)
          .at(-1) ?? '');
  return /必须|应当|应该|需要/.test(clause);
};
/** 本办法自…施行, 本规定所称…是指: rules about the paper itself. */
const ownRule =
  /^(?:本|该)(?:办法|规定|方案|通知|意见|细则|条例|制度)(?:所称|自|由|的解释|适用|有效期)|是指|有效期/;
const made = /^(?:同时|分别|并|,|一并){0,2}由/;
const composed = /^[^,;。]{0,24}(?:组成|担任|构成|主持|任组长)/;
/** What a body does by its office, said without a modal. */
const office =
  /^(?:等)?(?:分别|共同|具体|要)?(?:做好|抓好|落实|按|依法|每|根据|结合|统筹|定期|会同|商|会商|将|把|为|在|于|以|对|从)/;

/** The verb that a piece begins with, after adverbs, dates and conditional parts. */
const beginsWithVerb = (reading: Reading, piece: Piece): boolean => {
  const { folded, words, times } = reading;
  let at = piece.start;
  for (let step = 0; step < 4; step += 1) {
    const time = firstInside(times, at, piece.end);
    if (time?.start === at) at = time.end;
    while (folded[at] === ' ' || folded[at] === ',') at += 1;
    const word = firstInside(words, at, Math.min(at + 24, piece.end));
    if (word?.start === at && word.value === 'verb') return true;
    const match = opening.exec(folded.slice(at, at + 4));
    if (word?.start === at && word.value === 'haste') at = word.end;
    else if (match !== null) at += match[0].length;
    else return false;
  }
  return false;
};

/** 由A和B依法办理…: a charge without a word for it. */
const madeBy = (reading: Reading, piece: Piece, line: string): boolean => {
  const match = made.exec(line);
  if (match === null) return false;
  const list = zhUnitsAt(reading, piece.start + match[0].length, piece.end);
  return (
    list !== null &&
    !composed.test(reading.folded.slice(list.end, Math.min(piece.end, list.end + 40)))
  );
};

/** Whether a piece stands where tasks are listed: in an item, behind the caption of a section, or under a heading that begins with a verb. */
const underTask = (reading: Reading, { marker, block, sentence }: Piece): boolean => {
  if (marker !== null) return marker.kind !== 'section' || !sentence.first;
  const heading = reading.blocks[block.heading];
  if (heading === undefined || heading.marker === null) return false;
  const word = firstInside(reading.words, heading.marker.end, heading.end);
  return word?.start === heading.marker.end && word.value === 'verb';
};

/** How sure a clause is a duty that only begins with a body and goes on with a verb; null when it does not. */
const byOffice = (reading: Reading, piece: Piece): number | null => {
  const subject = zhSubject(reading, piece);
  if (subject === null) return null;
  if (subject.units.some(({ departmentId }) => departmentId !== null)) return 0.7;
  const tail = reading.folded.slice(subject.end, Math.min(piece.end, subject.end + 12));
  const item = underTask(reading, piece);
  const word = firstInside(reading.words, subject.end, subject.end + 12);
  // 市教育局：开展检查: whose task it is stands before a colon.
  if (item && tail.startsWith(':')) return 0.7;
  if (office.test(tail)) return 0.6;
  return item && word?.start === subject.end && word.value === 'verb' ? 0.55 : null;
};

/** What is only foreseen: 预计6月底前…. */
const expected = /预计|有望|预期|预测|放假|休假|有效|截至/;
/** What is foreseen or told, even where a verb stands in it: days off, forecasts. */
const told = /预计|有望|预测|放假|调休|正常上班|照常上班/;
const whatItIs =
  /(?:举措|任务|要求|基础|关键|保障|保证|途径|路径|抓手|前提|环节|体现|手段|工程|内容|支撑|载体|使命|需要|选择|课题|大事|要务|底线|生命线|方面|标志)。?$/;
/** 发展养老服务是…的重要举措: what something is. */
const isCopula = (line: string): boolean => {
  if (!whatItIs.test(line)) return false;
  const clause = line.slice(-70).split(/[,;]/).at(-1) ?? '';
  return /(?<![特别尤其凡还或于但就])是/.test(clause);
};
const meetingAhead =
  /主持召开|(?:下次|下一次|下届|下期)[^,;。]{0,8}会议|会议(?:时间)?[^,;。]{0,8}(?:定于|拟于|暂定)/;
/** When a meeting will be: 下次会议定于6月12日召开. */
const isSchedule = (line: string): boolean =>
  meetingAhead.test(line) ||
  line
    .split(/定于|拟于|暂定/)
    .slice(1)
    .some((after) => /召开|举行|开会/.test(after.slice(0, 34).split(/[;。]/)[0] ?? ''));
/** 到2027年，…建成…: a state that is to be reached. */
const target =
  /^(?:力争)?到[^,;。]{2,14}(?:年|年底|年末|年中|月|月底|月末|季度|时),[^。;]*(?:达到|达|实现|建成|形成|完成|提高|提升|降至|降低|下降|增长|超过|不低于|不少于|控制在|覆盖|基本|全面|显著|明显)/;
/** A phrase in front of the verb of a task: 以县为单位编制…, 对…给予…. */
const phrase =
  /^(?:以(?![上下来往后前内外及])|将|把|对|对于|向|在|从(?!事)|为(?!此)|与(?!会)|依托|通过|围绕|按照?|根据|结合|针对|利用)/;

/** How much a clause says besides its limit; 0 when it has none, only a day or a period. */
const besideLimit = (reading: Reading, { start, end }: Piece): number => {
  const limit = inside(reading.times, start, end).find(
    (time) => time.limit === 'before' || time.limit === 'within',
  );
  return limit === undefined ? 0 : end - start - (limit.end - limit.start);
};

/** Something done already; not what only says of which things: 对于已经建成的，. */
const past = (line: string, tags: readonly DutyTag[]): boolean => {
  const which = /^(?:对于?|凡|已)[^。;]{1,80}的,/.exec(line);
  const rest = which === null ? line : line.slice(which[0].length);
  return rest.includes('了') || (tags.includes('done') && (which === null || /已|曾/.test(rest)));
};

/** Whether a Chinese piece binds somebody. */
export const judgeZh = (reading: Reading, piece: Piece, facts: Facts): Verdict => {
  const { line, tags, modal, limited, lead, above } = facts;
  if (formula.test(line) || ownRule.test(line)) return null;
  if (modal === 'asks' || (piece.lead !== null && tags.includes('asks'))) return leave('request');
  if (modal === 'decided') return leave('decision');
  if (modal === 'may' || modal === 'urge') return leave('permission');
  if (problem(line)) return leave('description');
  if (modal === 'must' || modal === 'please' || modal === 'charge') {
    if (lead === 'said' && tags[0] !== 'must') return leave('description');
    return take(modal === 'charge' ? 'zh-charge' : 'zh-modal', lead === 'said' ? 0.6 : 0.9);
  }
  if (lead === 'said' || above?.leading === 'told') return leave('description');
  if (above?.leading === 'may') return leave('permission');
  if (above?.leading === 'content') return leave('content');
  if (tags.includes('said') && tags.indexOf('said') === 0) return null;
  const verb = tags.includes('verb');
  if (past(line, tags)) return null;
  if (isCopula(line) || isSchedule(line) || told.test(line)) return leave('description');
  if (defines(line)) return leave('decision');
  // 会议要求，各单位将情况报办公室: what is demanded binds, and 将 is 把.
  if (lead === 'urges' && verb && zhSubject(reading, piece) !== null)
    return take('zh-demanded', 0.75);
  if (tags[0] === 'will' || tags.includes('will'))
    return limited ? take('zh-commitment', 0.6) : null;
  if (madeBy(reading, piece, line)) return take('zh-charge', 0.8);
  const beside = limited ? besideLimit(reading, piece) : 0;
  if (limited && (verb || (piece.continued && beside >= 2))) return take('zh-dated', 0.8);
  if (beside >= 4 && !expected.test(line)) return take('zh-dated', 0.6);
  if (target.test(line)) return take('zh-target', 0.6);
  if (beginsWithVerb(reading, piece)) {
    if (above?.leading === 'must') return take('zh-listed', 0.85);
    const task = piece.marker !== null && piece.marker.kind !== 'bullet';
    return take(task ? 'zh-task' : 'zh-bare', task ? 0.75 : 0.55);
  }
  if (above?.leading === 'must' && piece.marked) return take('zh-listed', 0.65);
  if (verb && underTask(reading, piece) && phrase.test(line)) return take('zh-task', 0.55);
  const sure = verb ? byOffice(reading, piece) : null;
  return sure === null ? null : take('zh-unit', sure);
};
