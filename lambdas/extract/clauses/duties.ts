import type { ResponsibleUnit } from '../../domain/directive.ts';
import type { Span } from '../../domain/span.ts';
import { inRole, type Unit } from '../bodies/unit.ts';
import { zhUnitsAt } from '../bodies/units-zh.ts';
import type { Reading } from '../reading.ts';
import type { Codes } from '../text/fold.ts';
import { codesOf, isHan, isSmall } from '../text/fold.ts';
import { trimmed } from '../text/sorted.ts';
import { listedAt, remarked, toldOf } from './duties-told.ts';
import { enDuties, isEnDuty } from './en/duties.ts';

const label =
  /^(?:(?:主要)?(责任|牵头|主责|承办|主办|负责|实施|经办|执行|跟进|落实)|(配合|协助|协办|协同|会同|联合|参与|参加|支持|联办)|(指导))(?:单位|部门|科室|处室|人员?(?=:))?[:为]? ?/;
const labels = codesOf('主责牵承负实经执跟落配协会联参支指');
const tail =
  /^(?:等)?(?:有关部门|相关部门|部门)?(?:按照?(?:各自|部门)?(?:职责|分工|职能|任务|权限){1,2}(?:范围)?)?(?:共同|分别|具体|抓好|抓|做好|组织){0,2}(牵头|主责|抓总|主办)?(?:[、,]?(?:并)?(负责|落实|承担|实施|推进|组织实施))?(?:[、,]?(配合|协助|协办|参与|参加|支持))?((?:具体|业务|加强|给予|做好)?指导)?/;

/** Units of such a list that have their role together. */
interface Group {
  readonly units: readonly Unit[];
  readonly role: 'lead' | 'support' | 'guide' | 'all';
}

/**
 * What a bracket behind a paragraph, or a line 责任单位：, says of who does the work: "(教育部牵头，财政部、司法部按职责分工负责)".
 * Empty when it is none: every part must be units and words about their work. Units all alike are in the lead, unless
 * the text gives the lead to the first. `bare`: units alone are enough, as they stand at the end of a task: （市民政局、市财政局）.
 */
export const dutyList = (
  reading: Reading,
  span: Span,
  lead: boolean,
  bare = false,
): ResponsibleUnit[] => {
  // Where no unit is enough by itself, all words that tell whose work it is are Chinese.
  const zh = bare || hasHan(reading.codes, span);
  const strict = zh ? partsOf(reading, span, lead, bare) : none;
  if (strict.length > 0) return strict;
  if (isSmall(reading.folded.charCodeAt(span.start))) return enDuties(reading, span);
  return zh ? toldOf(reading, span) : [];
};

const none: ResponsibleUnit[] = [];

const hasHan = (codes: Codes, { start, end }: Span): boolean => {
  for (let at = start; at < end; at += 1) if (isHan(codes[at] ?? 0)) return true;
  return false;
};

/** Parts of a list of duties that are all units and words about their work; empty when something else stands there. */
const partsOf = (reading: Reading, span: Span, lead: boolean, bare: boolean): ResponsibleUnit[] => {
  const { folded, codes } = reading;
  const groups: Group[] = [];
  let labelled = bare;
  for (let at = span.start; at < span.end; ) {
    while (at < span.end && between.has(codes[at] ?? 0)) at += 1;
    at = behindLimit(reading, at, span.end);
    if (at >= span.end) break;
    const first = codes[at] ?? 0;
    if (between.has(first)) continue;
    const name = labels.has(first)
      ? label.exec(folded.slice(at, Math.min(span.end, at + 12)))
      : null;
    const from = at + (name?.[0].length ?? 0);
    const shaped = zhUnitsAt(reading, from, span.end, name !== null);
    const next = shaped === null ? 0 : (codes[shaped.end] ?? 0);
    // 责任单位：A、人行市分行: what follows is a name too, whatever it looks like.
    const broken = isHan(next) || (next === pause && name?.[0].includes(':') === true);
    const whole = broken ? null : shaped;
    const list =
      whole ??
      (name?.[0].includes(':') !== true ? shaped : (listedAt(reading, from, span.end) ?? shaped));
    if (list === null)
      return groups.length > 0 && note.test(folded.slice(at, at + 12))
        ? flat(reading, groups, lead)
        : [];
    const words = tail.exec(folded.slice(list.end, Math.min(span.end, list.end + 40)));
    const said = words?.[0] ?? '';
    const role =
      name?.[2] !== undefined || words?.[3] !== undefined
        ? 'support'
        : name?.[3] !== undefined || words?.[4] !== undefined
          ? 'guide'
          : words?.[1] !== undefined || /^(?:牵头|主责|主办)/.test(name?.[0] ?? '')
            ? 'lead'
            : 'all';
    labelled ||=
      name !== null || words?.[1] !== undefined || words?.[2] !== undefined || role !== 'all';
    const [remark, own] = remarked(folded, list.end);
    if (own === null) groups.push({ units: list.units, role });
    else {
      groups.push({ units: list.units.slice(0, -1), role });
      groups.push({ units: list.units.slice(-1), role: own });
    }
    at = list.end + (remark || said.length);
    if (at < span.end && !between.has(codes[at] ?? 0)) return [];
  }
  return labelled ? flat(reading, groups, lead) : [];
};

/** 、 */
const pause = 0x3001;
/** What stands between the parts of such a list: （@王某，周五前）, ——王某——周五 (folded, a dash is a hyphen). */
const between = codesOf(' ,;、。:@-|');

/** 责任单位：…, 配合部门：…: a line of its own under a task. */
const dutyLine =
  /(?:(?:主要)?(?:责任|牵头|主责|承办|主办|负责|实施)|配合|协办|参与|指导)(?:单位|部门|科室|处室|股室)[:为]|(?:责任|分管|牵头|包保|挂牌|具体责任|负责|经办|承办|跟进|执行|协助|配合)(?:[省市县区镇]?领导|人):|(?:协助|协办|配合):/y;
const dutyLines = codesOf('主责牵承负实配协参分包挂具经跟执指');

/** Whether the label of such a line stands between `from` and `to`, at its beginning. */
export const isDutyLine = (folded: string, from: number, to: number): boolean => {
  if (!dutyLines.has(folded.charCodeAt(from))) return false;
  dutyLine.lastIndex = from;
  return dutyLine.test(folded) && dutyLine.lastIndex <= to;
};

const dueLabel =
  /(?:完成|办结|整改|办理)?(?:时限|期限|时间节点|完成时间|完成日期|截止(?:时间|日期)?)(?:要求)?:/;
const dueHere = new RegExp(dueLabel, 'y');
const dueHeres = codesOf('完办整时期截');
/** No line that says who and when is longer. */
const longest = 400;

/** Where 完成时限：… stands behind units on their line or in their bracket: the words of the limit; null where it does not. */
export const dueBehind = (reading: Reading, { start, end }: Span): Span | null => {
  const found = dueLabel.exec(reading.folded.slice(start, Math.min(end, start + longest)));
  return found === null
    ? null
    : trimmed(reading.folded, start + found.index + found[0].length, end);
};

const done =
  /^(?:前)?(?:全面|全部|基本|持续|长期)?(?:完成|办结|落实|到位|实施|启动|推进|坚持){0,2}/;
const always = /^(?:长期坚持|持续推进|立行立改|常态化|长期|持续|全年)(?:推进|坚持|实施|开展)?/;
const alwaysBegins = codesOf('长持立常全');

/** Behind a limit that stands between units, with its label or 完成: （市水利局牵头，6月底前完成）. */
const behindLimit = (reading: Reading, from: number, to: number): number => {
  const { folded, codes, times } = reading;
  dueHere.lastIndex = from;
  const named = dueHeres.has(codes[from] ?? 0) && dueHere.test(folded);
  const at = named && dueHere.lastIndex <= to ? dueHere.lastIndex : from;
  const time = times.at(at, to);
  if (time !== undefined)
    return (
      time.end + (done.exec(folded.slice(time.end, Math.min(to, time.end + 12)))?.[0].length ?? 0)
    );
  if (!alwaysBegins.has(codes[at] ?? 0)) return at;
  return at + (always.exec(folded.slice(at, Math.min(to, at + 16)))?.[0].length ?? 0);
};

/** ( and ) */
const [bracket, closing] = [40, 41] as const;

/** Where the bracket closes that a stretch ends with, one mark behind it aside; -1 where none does. */
const closeAt = (folded: string, end: number): number => {
  if (folded.charCodeAt(end - 1) === closing) return end - 1;
  return folded.charCodeAt(end - 2) === closing ? end - 2 : -1;
};

/** What stands in a bracket that is all of a short paragraph; null where it is none. */
export const bracketLine = (folded: string, { start, end }: Span): Span | null => {
  if (folded.charCodeAt(start) !== bracket || end - start > longest) return null;
  const close = closeAt(folded, end);
  return close < 0 ? null : { start: start + 1, end: close };
};

/** Whether a sentence is nothing but a bracket or line that says who does the work. */
export const onlyDuty = (reading: Reading, span: Span): boolean => {
  const { folded } = reading;
  if (isDutyLine(folded, span.start, span.end)) return true;
  if (reading.translated && isEnDuty(folded, span)) return true;
  if (folded.charCodeAt(span.start) !== bracket) return false;
  if (isDutyLine(folded, span.start + 1, span.end)) return true;
  // "(Lead unit: A." in front of "Responsible unit: B)".
  if (reading.translated && isEnDuty(folded, { start: span.start + 1, end: span.end })) return true;
  const close = closeAt(folded, span.end);
  return close >= 0 && dutyList(reading, { start: span.start + 1, end: close }, false).length > 0;
};

/** What may follow in the same bracket and is about something else: 排第一位的为牵头部门，下同; 适用范围：…. */
const note = /^(?:列|排|下同|[\u4e00-\u9fff]{2,8}:)/;

const flat = (
  reading: Reading,
  groups: readonly Group[],
  firstLead: boolean,
): ResponsibleUnit[] => {
  const led = groups.some(({ role }) => role === 'lead');
  const out: ResponsibleUnit[] = [];
  for (const { units, role } of groups)
    for (let i = 0; i < units.length; i += 1) {
      const unit = units[i];
      const own = role !== 'all' ? role : led || (firstLead && i > 0) ? 'support' : 'lead';
      if (unit !== undefined) out.push(inRole(reading, unit, own));
    }
  return out;
};
