import type { ResponsibleUnit, UnitRole } from '../../domain/directive.ts';
import type { Span } from '../../domain/span.ts';
import { circumstantial } from '../parsers/new-body-zh.ts';
import { inRole, type UnitList } from '../parsers/unit.ts';
import { zhUnitsAt } from '../parsers/units-zh.ts';
import type { Reading } from '../reading.ts';
import type { CueTag } from '../vocabulary/units.ts';

/** What may stand between a unit and the word that gives it its role. */
const adverbs =
  '(?:要|应当|应|须|共同|分别|具体|主要|全力|大力|主动|积极|密切|协同|参与|做好|切实|认真|一并|依法|联合|负责|对口){0,4}';
const tails: readonly (readonly [pattern: RegExp, role: UnitRole])[] = [
  [new RegExp(`^${adverbs}(?:牵头|抓总|主责|主办)`), 'lead'],
  [new RegExp(`^${adverbs}(?:配合|协助|协办|支持(?=配合|$|[,;、。)]))`), 'support'],
  [/^(?:共同|积极){0,2}(?:参与|参加)/, 'support'],
  [/^(?:等)?[^,;。()]{0,12}组成(?!员|部分)/, 'support'],
  [/^(?:等)?(?:选派|指派|抽调|派出|安排|各?派)[^,;。()]{0,12}(?:参加|参与)/, 'support'],
  [
    /^(?:负责|加强|予以|给予|做好|提供|进行|开展)?(?:具体|业务|专业|技术|全程){0,2}指导(?=$|[,;、。)])/,
    'guide',
  ],
];
/** 要参与, 应当参与: the subject of a duty to take part owes that duty itself. */
const ownDuty = /^(?:要|应当|应|须|必须)(?:积极|主动|共同){0,2}(?:参与|参加)/;
/** 部门参与的机制: not what a body does but which of several. */
const attributive = /^[^,;。、()]{0,8}(?:牵头|参与|配合|负责|参加|组成)的/;
/** What makes a name behind a comma the subject of a clause of its own. */
const bound =
  /^(?:要|应|须|必须|不得|务必|负责|牵头|配合|参与|指导|会同|分别|按|于|在|将|每|做好|抓好|具体|依法|协助|[,)。;]|$)/;
const consults =
  /^(?:等)?(?:进行|开展)?(?:充分|及时|密切|主动|加强){0,2}(?:协商|会商|商定|商量|研究|沟通|衔接|对接)/;
/** 通过省局考核: what is passed, and not by whom something is done. */
const judged =
  /^(?:的)?(?:组织的)?(?:考核|验收|评审|审查|审核|审批|认证|检查|评估|认定|批准|备案|同意|审定|评议|复核|抽检|检验|考评|鉴定|网站|官网|公众号|平台)/;
/** 依托养老服务中心、闲置公房等资源: a list that goes on with things names no bodies. */
const things =
  /^(?:[、和及与][^,;。]{1,30})?等?(?:资源|设施|场地|场所|阵地|载体|平台|渠道|点位|用房|房屋)/;
const together = /^(?:等)?(?:共同|联合|一起|一道|合作|协同)/;
const under = /^(?:等)?的?(?:具体|业务|统一)?(指导|领导|支持|配合|协助)下/;

/** The role of units from the words behind them. */
const tailRole = (tail: string): UnitRole | null =>
  ownDuty.test(tail) ? 'lead' : (tails.find(([pattern]) => pattern.test(tail))?.[1] ?? null);

const cueRole = (cue: CueTag, tail: string): UnitRole | null => {
  if (cue === 'subject') return tailRole(tail) ?? 'lead';
  if (cue === 'via') return judged.test(tail) || things.test(tail) ? null : cue;
  if (cue === 'support' || cue === 'consult') return cue;
  if (cue === 'helped') return 'lead';
  if (cue === 'beside')
    return consults.test(tail) ? 'consult' : together.test(tail) ? 'support' : null;
  const word = under.exec(tail)?.[1];
  return word === undefined ? null : word === '指导' || word === '领导' ? 'guide' : 'support';
};

/** Words that a clause may begin with in front of its subject. */
const openings =
  /(?:同时|此外|另外|其中|会后|会前|随后|届时|原则上|今后|涉及的|并|也|由此|下一步|目前|,|:|"| ){1,4}/y;
/** What those words begin with. */
const opening = new Set(
  [...'同此另其会随届原今涉并也由下目,:" '].map((char) => char.charCodeAt(0)),
);

/** Where the subject of a clause may begin: behind dates, conjunctions and markers. */
const openedAt = (reading: Reading, from: number, to: number): number => {
  let at = from;
  for (let step = 0; step < 3; step += 1) {
    const time = reading.times.first(at, to);
    if (time?.start === at) at = time.end;
    openings.lastIndex = at;
    const match = opening.has(reading.folded.charCodeAt(at)) ? openings.exec(reading.folded) : null;
    if (match === null && time?.start !== at) return at;
    at += match?.[0].length ?? 0;
  }
  return Math.min(at, to);
};

/** A bracket right behind a unit is another name of it: 县应急局（县防汛办）. */
const alias = (folded: string, end: number | undefined, at: number): boolean =>
  folded[at] === '(' &&
  end === at &&
  /^\([^(),;。]{2,16}\)(?!$|[,;。])/.test(folded.slice(at, at + 20));

/** A role is given to the unit before, and the next one has its own: 由保卫部牵头、后勤处配合. */
const roleBefore = /牵头|主责|主办|负责|配合|协助|指导|参与|抓总/;

/** What a body is put in charge of behind another part of its clause. */
const charged = /,(?:具体|统一|主要|日常)?(?:负责|承担|履行)/;

interface Found extends UnitList {
  readonly role: UnitRole;
}

/** The clause's subject, with the role that the words behind it give. */
const subjectAt = (reading: Reading, from: number, to: number, first: boolean): Found | null => {
  const at = openedAt(reading, from, to);
  const list = zhUnitsAt(reading, at, to);
  if (list === null) return null;
  const tail = reading.folded.slice(list.end, Math.min(to, list.end + 24));
  // 检查变电站、输电线路: a list that goes on with things has a verb in front.
  const word = reading.words.first(at, Math.min(list.end, at + 6));
  const broken = tail[0] === '、' && list.units.length === 1;
  if (broken && word?.start === at && word.value === 'verb') return null;
  if (attributive.test(tail)) return null;
  // 试点办设在市医保局，…具体负责…: where it sits or what it counts as is no reason to leave it out.
  const sits =
    /^(?:设[在有]|(?:为|是|作为)[^,;。]{2,24},)/.test(tail) &&
    charged.test(reading.folded.slice(list.end, to));
  if (sits) return { ...list, role: 'lead' };
  if (/^(?:的|之间|设[在有]|内|是|为|已|曾|存在|有|等(?!,|部门))/.test(tail)) return null;
  if (!first && !bound.test(tail)) return null;
  return { ...list, role: tailRole(tail) ?? 'lead' };
};

/** The body that a Chinese clause begins with, as its subject; null when it begins otherwise. */
export const zhSubject = (reading: Reading, clause: Span): UnitList | null =>
  subjectAt(reading, clause.start, clause.end, true);

/** Whether a subject may stand behind a code unit: a comma, a semicolon or a bracket. */
const opens = (code: number): boolean => code === 44 || code === 59 || code === 40;
/** 、 */
const pause = 0x3001;

/** Units of a Chinese clause with their roles, by the grammar of the words around them. */
export const zhRoles = (reading: Reading, clause: Span): ResponsibleUnit[] => {
  const { folded, cues } = reading;
  const { start, end } = clause;
  const out: ResponsibleUnit[] = [];
  let at = start;
  const take = (list: UnitList, role: UnitRole): void => {
    for (const unit of list.units) out.push(inRole(reading, unit, role));
    at = list.end;
  };
  const subject = subjectAt(reading, start, end, true);
  if (subject !== null) take(subject, subject.role);
  let next = cues.from(at);
  for (; at < end; at += 1) {
    while ((cues.list[next]?.start ?? end) < at) next += 1;
    const cue = cues.list[next];
    // Nothing but a mark or a word that gives a role begins a name.
    if (cue?.start !== at && folded.charCodeAt(at) > pause) continue;
    // 联合采购办公室: in front of everything else it is part of the name.
    const joint = at === start && cue?.value === 'support' && folded[at] === '联';
    if (cue?.start === at && cue.end <= end && !joint) {
      const list = zhUnitsAt(reading, openedAt(reading, cue.end, end), end);
      const tail = list === null ? '' : folded.slice(list.end, Math.min(end, list.end + 24));
      const role = list === null ? null : cueRole(cue.value, tail);
      if (list !== null && role !== null) {
        // 负责…，配合…: what was given to the first before the comma stays its own.
        if (
          cue.value === 'helped' &&
          folded.lastIndexOf(',', cue.start) < (out.at(-1)?.end ?? start)
        )
          out.forEach((unit, i) => {
            if (unit.role === 'lead') out[i] = { ...unit, role: 'support' };
          });
        take(list, role);
      } else at = cue.end;
      at -= 1;
    } else if (
      (opens(folded.charCodeAt(at)) ||
        (folded.charCodeAt(at) === pause && roleBefore.test(folded.slice(at - 2, at)))) &&
      !alias(folded, out.at(-1)?.end, at)
    ) {
      // 《办法》印发后30日内，市发展改革委商…: behind a part that says when stands the subject.
      const first = out.length === 0 && circumstantial.test(folded.slice(at - 1, at));
      const found = subjectAt(reading, at + 1, end, first);
      if (found !== null) {
        take(found, found.role);
        at -= 1;
      }
    }
  }
  return out;
};
