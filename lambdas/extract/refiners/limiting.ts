import type { Draft, Reading } from '../reading.ts';
import { isSmall } from '../text/fold.ts';
import type { TimeExpression } from '../time/expression.ts';
import { lasts } from '../time/lasting.ts';
import { isPastYear } from '../time/past.ts';
import { isRate } from '../time/rate.ts';
import { closesAction } from './closing.ts';

/** Words in front of a named day that make it a day to work for or on. */
const workFor =
  /(?:\b(?:in|on|for|by|before|during|until|ahead of|(?:combined|in conjunction|together|in line) with|combin(?:e|ing)|around|cent(?:er|r)ing on|focus(?:ing)? on|relying on|seize|grasp|take|taking|seizing|leverage|use|using|(?:the |this )?(?:opportunit(?:y|ies)|occasion|chance|node|nodes) of|mark|celebrate|celebrating|marking|(?:publicity|activit(?:y|ies)|celebrations?|campaign) of)(?: the)?|围绕|迎接|纪念|庆祝|做好|办好|开展|举办|结合|在|于|为|以)$/;
/** The day in figures before its name: the "11" National Day, the "June 1" Children's Day. */
const quotedDay = / ?"[^"]{1,16}"$/;
/** Words behind a named day that make it an occasion of work. */
const workAt =
  /^(?:[ "]{0,2}(?:activit|event|celebration|series|campaign|publicity)|(?:系列)?(?:活动|宣传|期间|前|之前|庆祝|纪念|主题)|当[天日晚])/;
/** Parts of a holiday named in the task itself: 五一假期文明旅游宣传. */
const holiday = /^(?:假期|小长假|黄金周|长假)/;
/** A month or a day that something merely happened in. */
const past = /^(?:of|from|since|dated|in|自|从|以来)$/;

/** "Beginning 60 days after the date of this order": a start. */
const begun = /\b(?:beginning|starting|commencing)$/;
/** "(the current one runs out 7 July)": what happens on a day, told in brackets. */
const happens =
  /\([^()]{1,50}\b(?:runs? out|expires?|ends?|closes?|begins?|starts?|lapses?|opens?|is|was|are|were)(?: on)?$/;
/** "the second meeting in August": the month of a meeting is not the work's. */
const gathering = /\b(?:meeting|session|conference|summit|call)$/;
/** "extend the deadline to 1 December": a day that the work sets for others. */
const ofOthers = /\b(?:deadline|closing date|period|term|validity)s?\b/;
const movesDay = (before: string): boolean =>
  before.endsWith(' to') && ofOthers.test(before.slice(-48).split(/[,;.]/).at(-1) ?? '');

/** A day in a clause that only says which, in front of the verb that binds: "permits that expire before 31 December should". */
const which = /\b(?:that|which|who) [a-z]+(?: [a-z]+){0,3}$/;
const modal = /^[^,;.]{0,80} (?:shall|must|should|is to|are to|need to|needs to|has to|have to) /;

/** Days off and make-up days as they are arranged: nothing is due on them. */
const daysOff =
  /^[^。;\n]{0,40}?(?:放假(?![前期])|调休|补休|补班|(?:正常|照常)上班|休市|is a (?:public|bank) holiday)/;
/** The day that a meeting is called for. */
const called = /(?:会[^,。;]{0,8}(?:定|拟)|[初暂]定|(?<![确规决指制])定)$/;
const calledFor = /^[^,。;]{0,8}(?:召开|举行|开班|开幕|开考)/;
const nextOne = /\bnext meeting\b[^.;]{0,30}(?:held|place|is|be)$/;
/** What was done in it only says of which: 在6月开展的检查. */
const whose = /^[^,;。]{2,16}的(?![,;。])/;
/** A paper or a meeting of a day: 于3月12日印发的方案. */
const ofPast =
  /^[^,。;、]{0,8}?(?:印发|发布|召开|下发|公布|通过|签订|举行|发生|出台|提出|批复|反馈|通报|下达)的/;
/** What day of the week a day is, and not what is due on it: "Because 17 September falls on a Saturday". */
const tells = /^ (?:falls?|fell|is|was) (?:on )?(?:a|an|the) /;
const arranges = (before: string, after: string): boolean =>
  daysOff.test(after) ||
  tells.test(after) ||
  ofPast.test(after) ||
  (called.test(before) && calledFor.test(after)) ||
  nextOne.test(before);

/** A stage of the work in brackets: 整改阶段（5月16日至6月30日）. */
const stage = /(?:阶段|时间|期限|任务|工作)\($/;

/** Work for the next meeting itself: report back at the next meeting. */
const atIt = /^(?:at|for|to|on|在|于)/;

/** What holds for a length of time and is not done in it: 五年内免征房产税, 三年内不得申报. */
const holds =
  /^,?(?:不得(?![超少低迟晚延拖])|不再|不予|不受理)|^,?[^,;。]{0,8}?(?:免征|减征|免收|减半征收|免缴|缓缴|保持有效|继续有效|继续享受)/;

/** Within what something happened or is counted, and not by when it is due: 一个月内取得的收入, 一个纳税年度内. */
const measures = (before: string, after: string): boolean =>
  /^(?:取得|发生|新建|新增|形成|产生|获得|出现|累计|竣工|入职|毕业|退役)[^,;。]{0,6}的/.test(
    after,
  ) ||
  /^(?:均|都|一律)?不[得予再](?![超少低迟晚延拖])/.test(after) ||
  holds.test(after) ||
  /(?:纳税|会计|自然|学|同一|[一每]个)$/.test(before);

/** How long something is to be, and not by when: 8分钟以内的发言, 发言控制在5分钟内. */
const lasting =
  /(?:控制在|不超过|时长|时间|发言|汇报|讲解|演讲|展示|视频|每人|每位|每家)(?:为|在)?$/;
const isDuration = ({ when }: TimeExpression, before: string, after: string): boolean =>
  when.kind === 'span' &&
  when.unit === 'minute' &&
  (after.startsWith('的') || lasting.test(before));

/** What runs to a day. */
const valid = /(?:合同|协议|有效期|任期|租期|聘期|保质期|许可证)$/;

/** What the period is of: 对2024年上半年工作, 比2023年. */
const ofIt = /[对将把从自比较同与和及、的]$/;
/** Work done in a period: 2025年上半年完成…, 于8月中旬报送…. */
const doneIn =
  /^(?:起?底)?(?:前后)?,?(?:要|应|须|需|前)?(?:全面|基本|力争|争取|率先|集中|陆续|分批|全部|正式|如期|首次|再|统一|初步|累计|新增|实际|在[^,;。的]{2,12}?(?=[公发推召举]))?(?:完成|实现|建成|建设|建立|启动|开展|组织|举办|召开|出台|印发|制定|编制|形成|提交|报送|上报|报|发布|公布|推出|开工|竣工|投产|投入|投用|上线|运行|验收|交付|达到|达|落实|办结|启用|开放|开通|开业|总结|评估|检查|清零|整改|改造|覆盖|排查|整治|清理|自查|督查|督导|抽查|普查|摸底|部署|动员|推进|实施|巩固|攻坚|宣传|培训|演练)/;
/** 从现在到2030年: a stretch of time. */
const sinceThen = /[从自][^,;。]{1,6}$/;
/** Until a year or period: 到2027年,… tells what is reached by then. */
const until = /^[到至]/;

/** 在2月下旬提出: ten days, a month, a quarter or a half-year with a verb behind it. */
const doneWithin = ({ words }: Reading, { when, end }: TimeExpression): boolean => {
  if (when.kind !== 'fields') return false;
  const { ten, month, quarter, half } = when.fields;
  const tag = words.valueAt(end);
  return (ten ?? month ?? quarter ?? half) !== undefined && (tag === 'verb' || tag === 'urges');
};

/** 于11月对各单位进行考核: what stands behind 于 and a period is done in it, unless the period only says which. */
const doneAt = /^(?!(?:的|份|及|和|与|或|以|至|到|起|前|后|—|-)).{2}/;
/** 纳入年底考核: an end of a period that says which of several is meant. */
const namesWhich =
  /^(?:的|考核|目标|绩效|效能|综合|述职|总结|评优|评先|评议|工作(?:考核|总结|目标)|责任制|督查|奖|决算|结算|报告|报表|数据|余额|存量|前夕)/;
const whichOf = /(?:纳入|列入|计入|作为|作|与|和|以|按|较|比|对|把|将|将其纳入|上|去)$/;

/** A month, ten days, quarter, half or year without a word that limits: the work behind it is done in it. */
const worksIn = (phrase: string, before: string, after: string): boolean =>
  !ofIt.test(before) &&
  !sinceThen.test(before) &&
  (doneIn.test(after) || (until.test(phrase) && after.startsWith(',')));

/** Whether English words in front of a time say that it describes something in the work: a start, a meeting, a permit. */
const describes = (
  { folded }: Reading,
  draft: Draft,
  { start, end, limit }: TimeExpression,
  before: string,
): boolean =>
  (limit !== 'before' && begun.test(before)) ||
  lasts(before) ||
  (limit !== 'before' && happens.test(before)) ||
  (limit === 'none' && movesDay(before)) ||
  (folded.startsWith('in ', start) && gathering.test(before)) ||
  (which.test(before) && modal.test(folded.slice(end, Math.min(draft.end, end + 120))));

/** Whether a time expression inside a directive limits the work, rather than describe something in it. */
export const limitsWork = (
  reading: Reading,
  draft: Draft,
  time: TimeExpression,
  ownCell: boolean,
): boolean => {
  if (time.limit === 'since' || time.limit === 'after') return false;
  if (ownCell) return true;
  const { folded } = reading;
  const before = folded.slice(Math.max(draft.start, time.start - 60), time.start).trimEnd();
  const after = folded.slice(time.end, Math.min(draft.end, time.end + 48));
  const { when } = time;
  // All of these end in a small Latin letter.
  if (isSmall(before.charCodeAt(before.length - 1)) && describes(reading, draft, time, before))
    return false;
  if (time.limit !== 'before' && time.limit !== 'within' && arranges(before, after)) return false;
  if (when.kind === 'fields' && when.fields.named !== undefined) {
    if (time.limit === 'before' || time.limit === 'within' || time.limit === 'on') return true;
    if (holiday.test(after)) return false;
    // 围绕: "around the World Reading Day plan the ceremony".
    if (reading.translated && folded.startsWith('around ', time.start)) return true;
    return workFor.test(before.replace(quotedDay, '')) || workAt.test(after);
  }
  // 现合同至2月28日止: how long it is valid.
  if (/^[至到]/.test(folded.slice(time.start, time.start + 1)) && valid.test(before)) return false;
  if (time.limit === 'within' && (measures(before, after) || isDuration(time, before, after)))
    return false;
  if (isPastYear(time, reading.document.date)) return false;
  if (time.limit === 'before' || time.limit === 'within') return true;
  if (when.kind === 'span') return time.limit !== 'none';
  if (time.every !== undefined) return !isRate(after);
  // 节后开展检查: from then on.
  if (when.kind === 'holiday' && when.side === 1) return false;
  if (when.kind === 'nth' || when.kind === 'holiday')
    return !past.test(before.split(' ').at(-1) ?? '');
  if (when.kind === 'run' || when.kind === 'same day' || when.kind === 'either') return false;
  if (when.kind === 'next meeting')
    return atIt.test(folded.slice(time.start, time.end)) || atIt.test(before.slice(-1));
  if (when.kind === 'range') return time.limit === 'on' || stage.test(before) || doneIn.test(after);
  const { fields } = when;
  if (fields.clock === true) return false;
  const definite =
    fields.day !== undefined ||
    fields.part !== undefined ||
    fields.weekday !== undefined ||
    fields.dayOffset !== undefined;
  if (past.test(before.split(' ').at(-1) ?? '')) return false;
  const phrase = folded.slice(time.start, time.end);
  if (closesAction(draft, time, before, after)) return true;
  if (!definite && time.limit === 'on' && phrase.startsWith('于') && doneAt.test(after))
    return true;
  if (!definite && time.limit === 'on' && doneWithin(reading, time) && !whose.test(after))
    return true;
  if (!definite && worksIn(phrase, before, after)) return true;
  if (fields.part === 'end' && namesWhich.test(after) && whichOf.test(before)) return false;
  return definite && (time.limit === 'on' || fields.part === 'end' || fields.day !== undefined);
};
