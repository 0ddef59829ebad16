import type { Reading } from '../../reading.ts';
import { codesOf } from '../../text/fold.ts';
import type { DutyTag } from '../../vocabulary/duty.ts';
import type { Piece } from '../pieces.ts';
import { beginning, holds, needing } from './letters.ts';
import { beginsWithVerb } from './predicates.ts';

/** Clauses that bind, or do not, without any of the words of duty. */

/** 以上意见如无不妥，请批转各地执行; 妥否，请批示: what a lower office asks of the higher one. */
const fromBelow =
  /如无不[妥当]|[妥当]否,|是否[妥可]|如同意,|请(?:予以?|审核)?(?:批转|批示|批复|审示|示复|核批|核准|批准)/;
export const asksAbove = (line: string): boolean => line.includes('请') && fromBelow.test(line);

/** 。 and , */
const [stop, comma] = [0x3002, 44] as const;

/** Where the words of a clause end, its mark aside. */
const lastOf = (line: string): number => {
  const last = line.charCodeAt(line.length - 1);
  return line.length - (last === stop || last === comma ? 1 : 0);
};

/** What the last characters of such a clause are. */
const strains = codesOf('重紧大强广高多巨迫峻难长杂');
const strained =
  /(?:^|,)(?:[^,;。]{0,12}?(?:任务|时间|难度|责任|工作量|政策性|专业性|技术性|综合性|涉及面|覆盖面|影响面?|范围|压力|战线|周期|情况|点多|面广|线长|头绪|环节|要求))(?:都|也|还)?(?:较为?|很|比较|十分|非常|更为?|最|极为?|相当|异常)?(?:重|紧|大|强|广|高|多|长|难|复杂|繁重|繁多|紧迫|重大|艰巨|严峻)$/;

/** 此项工作涉及多方面，任务重，时间紧: how a work is, and not what is to be done. */
export const isStrained = (line: string): boolean => {
  const end = lastOf(line);
  return (
    strains.has(line.charCodeAt(end - 1)) && strained.test(line.slice(Math.max(0, end - 40), end))
  );
};

/** 受到开除处分, 被移交司法机关: what was done to somebody. */
const suffered =
  /(?:受到|受(?!理))[^,;。]{0,30}(?:处分|处罚|处理|表扬|表彰|嘉奖|好评|肯定)(?![^,;。]{0,12}的)|被(?:移[交送]|追究|给予|判处|处以|免[职去]|撤[职销]|评为|授予|确定为|列为)(?![^,;。]{0,12}的)/;
export const isSuffered = needing(holds.suffering, suffered);

/** 督查发现，部分乡镇…: what somebody found, and not that it is to be looked for. */
export const isFinding = needing(
  holds.fault,
  /^[^,;。]{0,12}(?:督查|督导|检查|调查|调研|审计|抽查|暗访|排查|巡查|巡察|走访|核查|监测|考核|评估)(?:组|中)?发现(?:[,:]|$)/,
);

const always = /(?:^|,)[^,;。]{0,12}一直(?![到抓])/;
/** 发展改革委一直对该省予以扶持: what goes on as it did. */
export const isUsual = (line: string): boolean => line.includes('一直') && always.test(line);

/** 以…为核心的…机制: the name of a thing, and no task that begins with 以. */
export const isNamed = beginning('以', /^以[^,;。]{2,40}为[^,;。]{1,10}的[^,;。的]{2,20}。?$/);

const inPrinciple =
  /原则上(?:不|均|都|应|只|须|按|以|从|由|于|在|每|一|控制|安排|采[取用]|通过|实行|设|为|要|全部)/;
/** 相关专业教师原则上从有经验的人员中招聘: a rule that has its exceptions. */
export const isInPrinciple = needing(holds.principle, inPrinciple);

/** What the last characters of such a clause are. */
const settles = codesOf('批审理行决报支销算排用管担实案');
const settled =
  /^[^,;。]{2,40}?(?:(?<!的),)?(?:按照?|依照|根据|参照|比照|依据)[^,;。]{0,60}(?:规定|程序|要求|标准|渠道|原则|办法|职责|分工|权限|规程|制度)(?:[^,;。]{0,4})(?:报批|报审|报告|办理|执行|解决|处理|上报|审批|列支|开支|支付|报销|核算|安排|使用|管理|分担|落实|备案)$/;

/** 重大事项按规定程序报批; 所需经费按现行渠道解决: what is done with a thing, said of the thing. */
export const isSettled = (line: string): boolean => {
  const end = lastOf(line);
  return (
    settles.has(line.charCodeAt(end - 1)) && settled.test(line.slice(Math.max(0, end - 120), end))
  );
};

/** Headings over principles, which bind nobody by themselves. */
const principles = /原则|指导思想|总体要求|总体思路|方针|理念/;

/** No principle has more parts than what is to be done may stand behind. */
const parts = 8;

/** 坚持防抗结合，科学确定标准: behind the principle stands what is to be done. */
export const followsPrinciple = (reading: Reading, piece: Piece): boolean => {
  const { folded, blocks } = reading;
  const { block, start, end } = piece;
  if (principles.test(folded.slice(block.start, Math.min(start, block.start + 24)))) return false;
  const heading = blocks[block.heading];
  if (heading !== undefined && principles.test(folded.slice(heading.start, heading.end)))
    return false;
  let at = folded.indexOf(',', start);
  for (let part = 1; part < parts && at >= 0 && at < end; part += 1) {
    if (beginsWithVerb(reading, { start: at + 1, end })) return true;
    at = folded.indexOf(',', at + 1);
  }
  return false;
};

/** Where something is done, in front of its verb: 在职业院校|实行…, 在全市|推广…. */
const inPlace =
  /^在(?:全[国省市县区州行系社校镇](?:域|业|统|会)?|[^,;。、的]{2,14}?(?:院校|地区|领域|行业|企业|单位|系统|部门|机构|城市|省份|市|县|区|乡镇|街道|社区|村|学校|园区|医院|范围内?))(?:先行|率先|全面|逐步|集中|统一|分批|普遍)?/;

/** Whether a task is told by where it is done: 在职业院校实行公开招聘. */
export const isDoneIn = (reading: Reading, { start, end }: Piece): boolean => {
  const { folded, words } = reading;
  const head = folded.slice(start, Math.min(end, start + 24));
  if (!head.startsWith('在')) return false;
  const place = inPlace.exec(head)?.[0].length ?? 0;
  if (place === 0 || words.valueAt(start + place) !== 'verb') return false;
  const [first = ''] = /^[^,;。]{0,80}/.exec(folded.slice(start, end)) ?? [''];
  return !/[的中时后前上下内际]$|过程中/.test(first);
};

/** 国务院决定，对…给予奖励: the paper itself does it. */
const awarded =
  /^(?:对|授予|追授|给予)[^;。]{0,80}(?:给予|予以|授予)?[^,;。]{0,12}(?:奖励|表彰|嘉奖|表扬|称号|记功|奖章)/;

/** 国务院决定，将…调整为…: so it is by these words. */
const renamed =
  /^(?:[^,;。]{1,30},)?[将把][^,;。]{2,60}(?:调整|修改|更名|变更|合并|增加|减少|改)[^,;。]{0,6}为[^,;。]{2,}/;

/** 国务院决定对组成人员进行调整: what follows is the new state of it. */
const adjusted = /决定,?对[^,;。]{2,60}(?:进行|作出?)(?:调整|修改|修订|补充)[。,]?$/;

/** Whether a clause makes something so by its own words: 决定，授予…称号; 决定，将…调整为…. */
export const isEnacted = (line: string, lead: DutyTag | null, tags: readonly DutyTag[]): boolean =>
  (lead === 'urges' && (awarded.test(line) || renamed.test(line))) ||
  (tags.includes('urges') && adjusted.test(line));

const quota =
  /^(?:全年|年内|年度内|今年|本年度|每[年季月周户村人次]|每季度|各[^,;。]{1,12})[^,;。]{0,40}(?:不少于|不低于|不得少于|至少|不超过|不高于)[^,;。]{0,8}[\d一二两三四五六七八九十百千万]/;
/** 全年培训护理员不少于1500人次: how much is to be done at least. */
export const isQuota = beginning('全年今本每各', quota);
