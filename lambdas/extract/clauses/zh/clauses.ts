import type { DutyTag } from '../../vocabulary/duty.ts';
import { beginning, holds, needing } from './letters.ts';

/** What the words of a Chinese clause, folded, tell by their form alone; `held` are the sets of `letters-zh.ts` in it. */

/** 请认真贯彻执行, 特此通知, 如下：. */
export const formula =
  /(?:^|,)[请望](?:你们|各单位|各部门|各地)?(?:认真)?(?:结合[^,;。]{0,24})?,?(?:认真)?(?:贯彻执行|贯彻落实|遵照执行|抓好[^,;。]{0,6}落实|组织实施|贯彻实施|贯彻|执行|实施)。?$|请[^,;。]{0,6}(?:谅解|见谅|知悉|悉知|周知)[。!]?$|特此(?:通知|函告|报告|公告)|如下$|如下:/;

/** 现提出以下意见, 制定本预案: how a paper introduces itself. */
export const introduction = needing(
  holds.presenting | holds.below,
  /(?:^|,)(?:现|特)?(?:提出|制定|制订|印发|编制)(?:以下|如下|本)[^,;。]{0,12}[。:]?$|(?:^|,)现[^,;。]{0,30}(?:如下|以下[^,;。]{0,8})[。:]?$/,
);

/** 本办法自…施行, 本规定所称…: rules about the paper itself. */
export const ownRule = beginning(
  '本该',
  /^(?:本|该)(?:办法|规定|方案|通知|意见|细则|条例|制度)(?:所称|自|由|的解释|适用|有效期)/,
);
/** …是指…, 有效期五年: rules about words and papers. */
export const defined = needing(holds.ruling | holds.meaning, /是指|有效期/);

const naming = /确定|选定|认定|命名|授予|指定|任命|评为|列为|决定/;
const titles = ['为', '称号', '试点地区', '试点单位'];

/** 确定…作为试点, 命名为, 授予…称号: something is so by these words, nobody has to do it. */
export const defines = (line: string, held: number): boolean => {
  if ((held & holds.naming) === 0 || (held & holds.title) === 0) return false;
  const verb = naming.exec(line);
  if (verb === null || verb.index > 90) return false;
  const rest = line.slice(verb.index + 2).split(/[。;]/, 1)[0] ?? '';
  const ends = titles.map((word) => rest.lastIndexOf(word) + word.length);
  const found = titles.some((word) => rest.lastIndexOf(word) > 0);
  const tail = rest.slice(Math.max(...ends));
  return found && tail.length <= 12 && !tail.includes(',');
};

const troubles = needing(holds.trouble, /存在|面临/);
const listed = /(?:问题|不足|困难|短板|环节)。?$/;
const due = /的(?:时候|阶段|时期|关口)/;

/** 报告强调要…，为…指明了方向: what a speech gave, not what it asks. */
const gave = needing(
  holds.comma | holds.past | holds.title,
  /,[^,;。]{0,6}为[^,;。]{2,30}(?:指明|提供|奠定|创造|打下|注入)了/,
);

/** A problem, or the time that something calls for, told as it is: 存在…等问题, 到了必须…的时候. */
export const problem = (line: string, held: number): boolean => {
  if (troubles(line, held) && listed.test(line)) return true;
  if (gave(line, held)) return true;
  if ((held & holds.moment) === 0 || (held & holds.bound) === 0) return false;
  const at = line.search(due);
  const clause =
    at < 0
      ? ''
      : (line
          .slice(Math.max(0, at - 42), at)
          .split(/[,;]/)
          .at(-1) ?? '');
  return /必须|应当|应该|需要/.test(clause);
};

/** 会议听取了…汇报, with or without 了. */
export const heard = beginning(
  '本此会全例',
  /^(?:本次|此次)?(?:会议|会上|全会|例会)[^,;。]{0,12}(?:听取|传达|学习|审议|讨论|通报|研究)(?!决定|确定|议定|同意)/,
);

/** 报县政府批准后公布, 经会议同意: whose consent a task needs, which is no decision. */
export const consented = /(?:经|报|征得|提请|商|由)[^,;。]{0,24}?(?:同意|批准)/;

/** 以…为指导，…: what guides the paper. */
export const guided = beginning('要坚以', /^(?:要)?(?:坚持)?以[^,;。]{4,80}为指导,/);

/** What is only foreseen: 预计6月底前…. */
export const expected = /预计|有望|预期|预测|放假|休假|有效|截至/;
/** What is foreseen or told, even where a verb stands in it: days off, forecasts, what goes on. */
export const told = needing(
  holds.told,
  /^(?:[^,;。]{2,12}(?:通报|介绍|汇报|反映|统计),)?截[至止](?:目前|[^,;。]{2,16}),|^[^,;。]{0,16}原(?:定|计划|拟)|预计|有望|据[^,;。]{0,8}预测|预测(?![,;。、]|$|预警|报告|结果|模型|工作|能力|分析|方案|水平|数据)|放假(?!前|后|期间|通知|安排)|调休|正常上班|照常上班|正在(?![^,;。]{1,12}的)/,
);

const whatItIs =
  /(?:举措|任务|要求|基础|关键|保障|保证|途径|路径|抓手|前提|环节|体现|手段|工程|内容|支撑|载体|使命|需要|选择|课题|大事|要务|底线|生命线|方面|标志|制度|职责|方式|组成部分)。?$/;
/** 重大问题及时向县政府报告: what is told upwards, without a word that binds. */
export const reports = needing(
  holds.report | holds.promptly,
  /^(?:[^,;。]{0,20}(?:遇|发现|发生)[^,;。]{0,16},(?:要)?|(?:[^,;。]{0,20}(?:遇|发现|发生)[^,;。]{0,16},)?(?:工作|重大|重要|有关|相关|紧急|突发|特殊|进展|落实|执行|其他){0,3}(?:情况|问题|事项|险情|灾情|疫情|线索|信息|进展)(?:要)?)(?:及时|随时|第一时间|立即|按时|定期|逐级|如实|按程序|按规定|同步){1,3}(?:向[^,;。]{2,28})?(?:请示|汇报|报告|上报|反馈|报送|通报|报)/,
);

/** 对…具有重要意义, 对…起到积极作用. */
const matters = /(?:具有|起到|有着)[^,;。]{0,24}(?:意义|作用|影响|价值)。?$/;
const value = /(?:意义|作用|影响|价值)。?$/;
/** No noun that ends a clause about what something is has more characters, its stop included. */
const nounAtEnd = 5;
const being = /(?<![特别尤其凡还或于但就])是/;

/** Words that say of work what it brings or takes: 延长年限难以解决…. */
const tells =
  /(?<!是否)(?:难以|意味着|标志着|离不开|取决于|(?:有利于|有助于|不利于|关系到|事关)(?![^,;]{2,60}的[^,;的]{2,12}。?$))/;

/** 发展养老服务是…的重要举措, 这对…具有重要意义: what something is or is worth. */
export const isCopula = (line: string, held: number): boolean => {
  const bears = (held & holds.bearing) !== 0 && (held & holds.upon) !== 0;
  if (bears || (held & holds.telling) !== 0) {
    const [first] = /^[^,;]{0,60}/.exec(line) ?? [''];
    if (tells.test(first) && !first.endsWith('的')) return true;
  }
  if ((held & holds.being) === 0) return false;
  const tail = line.slice(-nounAtEnd);
  const worth = value.test(tail);
  if (!worth && !whatItIs.test(tail)) return false;
  const clause = line.slice(-70).split(/[,;]/).at(-1) ?? '';
  return worth ? matters.test(clause) : being.test(clause);
};

const meetingAhead =
  /主持召开|(?:下次|下一次|下届|下期)[^,;。]{0,8}会议(?:时间|地点|另行|[^,;。]{0,12}(?:召开|举行|[定拟将于在]))|会议(?:时间)?[^,;。]{0,8}(?:定于|拟于|暂定)/;

const takesPlace = /将(?:分别|陆续|正式|如期)?[于在][^;。将]{2,40}(?:举行|开幕|开考|开赛)/;

/** When a meeting will be: 下次会议定于6月12日召开; 比赛将于6月12日举行. */
export const isSchedule = (line: string, held: number): boolean =>
  (held & holds.coming) !== 0 &&
  (held & holds.opening) !== 0 &&
  ((line.includes('会') && meetingAhead.test(line)) ||
    (line.includes('将') && takesPlace.test(line)) ||
    ((line.includes('定') || line.includes('拟于')) &&
      line
        .split(/定于|拟于|暂定/)
        .slice(1)
        .some((after) => /召开|举行|开会/.test(after.slice(0, 34).split(/[;。]/)[0] ?? ''))));

/** 到2027年，…建成…: a state that is to be reached. */
export const target = needing(
  holds.reaching | holds.comma,
  /^(?:[^,;。:]{2,8}:)?(?:力争)?到[^,;。:]{2,14}(?:年|年底|年末|年中|月|月底|月末|季度|时),[^。;]*(?:达到|达|实现|建成|形成|完成|提高|提升|降至|降低|下降|增长|超过|不低于|不少于|控制在|覆盖|基本|全面|显著|明显)/,
);

const wanting = needing(
  holds.wanting | holds.bound | holds.of | holds.comma,
  /仅|只有|尚|仍|至今|滞后|逾期|不足|才/,
);
/** 项目应于2月底前开工，至今未进场. */
const late = needing(
  holds.wanting | holds.bound | holds.comma,
  /^[^,;。]{0,30}(?:应|须|需)[^,;。]{2,40},但?(?:[^,;。]{0,8}(?:至今|迄今|目前)(?:仍|尚|还)?|仍|尚)(?:未|没有)(?![^;。]*(?:的,|要|应|须|不得))/,
);
/** 应于8月底前完工的大桥，至今仅完成六成: what was bound to be and is not; the modal only says of which thing. */
export const unmet = (line: string, held: number): boolean =>
  late(line, held) ||
  (wanting(line, held) &&
    /^[^,;。]{0,30}(?:应|须|需)[^,;。]{2,40}的[^,;。的]{1,14},(?![^;。]*(?:要|应当|必须|务必|须|不得))/.test(
      line,
    ));

/** A phrase in front of the verb of a task: 以县为单位编制…, 对…给予…. */
export const phrase = beginning(
  '以将把对向在从为与依通围按根结针利面凡遇借参据立',
  /^(?:以(?![上下来往后前内外及])|将|把|对|对于|向|在(?![建产营册职岗编校])|从(?!事)|为(?!此)|与(?!会)|依托|通过|围绕|按照?|根据|结合|针对|利用|面向|凡|遇|借助|参照|依据|立足)/,
);

/** How a clause begins that goes on to a task anywhere: 按照…要求，完善…. */
export const preamble = beginning(
  '按适围针结面立依落对',
  /^(?:按照?|适应|围绕|针对|结合|面向|立足|依托|落实|对照)/,
);

/** What is done to those who did not: 逾期未报的，予以通报批评. */
export const consequence = needing(
  holds.fault | holds.of | holds.comma,
  /^(?:对于?|凡)?[^,;。]{0,40}(?:逾期|未按|未经|未能?|不按|不力|不到位|拒不|拒绝|违反|违规|超期|弄虚作假|失职|渎职|造成|发现|存在|构成犯罪)[^,;。]{0,40}的,[^。;]*(?:予以|给予|依法|依规|依纪|严肃|从严|追究|追责|问责|通报|约谈|取消|撤销|吊销|没收|责令|扣减|扣除|不予|暂停|收回|核减|一票否决|移送|移交|视为|启动)/,
);

/** What says of which things something is done: 对已审核的文件, 将已建成的房屋. */
const ofDone =
  /(?:对于?|将|把|凡|为|向|从|由)已[^,;。已]{1,60}的|(?:对照|核对|依据|根据|结合|利用|使用|按照?)已[^,;。已]{1,10}?(?:清单|名单|台账|目录|计划|方案|标准|系统|平台|数据|资料|设施)/g;

/** How often at least, said without a verb: 每年不少于2次. */
export const frequency =
  /每(?:半年|半月|季度|[年季月周天日旬]|两周|学期)[^,;。]{0,12}[\d一二两三四五六](?:次|期|场|篇|课时|小时|轮|遍)/;

/** Something done already; not what only says of which things: 对于已经建成的，. */
export const past = (line: string, held: number, tags: readonly DutyTag[]): boolean => {
  if ((held & holds.past) === 0 && !tags.includes('done')) return false;
  const which = (held & holds.comma) === 0 ? null : /^(?:对于?|凡|已)[^。;]{1,80}的,/.exec(line);
  const own = which === null ? line : line.slice(which[0].length);
  const rest = own.includes('已') ? own.replace(ofDone, '') : own;
  const told = which === null && rest === line;
  return (
    /(?<![为除])了(?![解结然])|以来[,。]?$/.test(rest) ||
    (tags.includes('done') && (told || /已|曾/.test(rest)))
  );
};
