import type { ResponsibleUnit, UnitRole } from '../../../domain/directive.ts';
import type { Span } from '../../../domain/span.ts';
import { inRole, type UnitList } from '../../bodies/unit.ts';
import { zhUnitsAt } from '../../bodies/units-zh.ts';
import type { Reading } from '../../reading.ts';
import type { Codes } from '../../text/fold.ts';
import { codesOf, isHan } from '../../text/fold.ts';
import { demandedOf, dueAt } from './behind-subject.ts';
import { circumstantial } from './new-body.ts';
import { cueRole, isAttributive, officeRole, tailOf, tailRole } from './tails.ts';

/** What makes a name behind a comma the subject of a clause of its own. */
const bound =
  /^(?:要|应|须|必须|不得|务必|负责|牵头|配合|参与|参加|指导|会同|分别|按|于|在|将|每|做好|抓好|具体|依法|协助|予以|给予|提供|[,)。;]|$)/;

/** Words that a clause may begin with in front of its subject. */
const openings =
  /(?:同时|此外|另外|其中|会后|会前|随后|届时|原则上|今后|涉及的|并|也|由此|下一步|目前|,|:|"| ){1,4}/y;
/** What those words begin with. */
const opening = codesOf('同此另其会随届原今涉并也由下目,:" ');

/** Where the subject of a clause may begin: behind dates, conjunctions and markers. */
const openedAt = (reading: Reading, from: number, to: number): number => {
  const { folded, codes, times } = reading;
  let at = from;
  for (let step = 0; step < 3; step += 1) {
    at = times.at(at, to)?.end ?? at;
    if (!opening.has(codes[at] ?? 0)) return at;
    openings.lastIndex = at;
    if (!openings.test(folded)) return at;
    at = openings.lastIndex;
  }
  return Math.min(at, to);
};

/** A bracket inside a clause says another name of what stands before it: 县应急局（县防汛办）要…, 企业党委（党组）领导. */
const alias = /^\([^(),;。]{2,16}(?<!牵头|负责|配合|指导|参与|落实)\)(?!$|[,;。])/;

/** A role is given to the unit before, and the next one has its own: 由保卫部牵头、后勤处配合. */
const roleBefore = /牵头|主责|主办|负责|配合|协助|指导|参与|抓总/;
const rolesEnd = codesOf('头责办合助导与总');

/** What a body is put in charge of behind another part of its clause. */
const charged = /,(?:(?:具体|统一|主要|日常)?(?:负责|承担|履行)|对[^,;。]{1,40}负责)/;
/** 试点办设在市医保局，…具体负责…: where it sits or what it counts as is no reason to leave it out. */
const sits = /^(?:设[在有]|(?:为|是|作为)[^,;。]{2,24},)/;
/** What says of a body what or where it is, or makes it part of another name. */
const told = /^(?:的|之间|设[在有]|内|是|为|已|曾|存在|有|等(?!,|部门))/;

/** 镇卫生院搬迁，由A拿出方案: what the task is about, and not who has it. */
const topic = /^(?!牵头|配合|协助|负责|参与|指导)[\u4e00-\u9fff]{2,4},由/;

interface Found extends UnitList {
  readonly role: UnitRole;
}

/** The clause's subject, with the role that the words behind it give. */
const subjectAt = (reading: Reading, from: number, to: number, first: boolean): Found | null => {
  const { folded } = reading;
  const at = openedAt(reading, from, to);
  const list = zhUnitsAt(reading, at, to);
  if (list === null) return null;
  const { units, end } = list;
  // 检查变电站、输电线路: a list that goes on with things has a verb in front.
  const broken = folded.charCodeAt(end) === pause && end < to && units.length === 1;
  if (broken && reading.words.valueAt(at, Math.min(end, at + 6)) === 'verb') return null;
  const tail = tailOf(reading, end, to);
  const { words } = tail;
  const demanded = demandedOf(reading, end, words, to);
  if (demanded !== null) return { ...demanded, role: 'lead' };
  if (isAttributive(tail) || (first && words.includes(',由') && topic.test(words))) return null;
  if (sits.test(words) && charged.test(folded.slice(end, to))) return { units, end, role: 'lead' };
  const named = officeRole(tail);
  if (named !== null) return { units, end, role: named };
  if (told.test(words)) return null;
  // ，各社区每天16时前报平安: by when it is done says as much as a word that binds.
  if (!first && !bound.test(words) && !dueAt(reading, end, to)) return null;
  return { units, end, role: tailRole(tail) ?? 'lead' };
};

/** The body that a Chinese clause begins with, as its subject; null when it begins otherwise. */
export const zhSubject = (reading: Reading, clause: Span): UnitList | null =>
  subjectAt(reading, clause.start, clause.end, true);

/** ( , ; and 、 */
const [open, comma, semicolon, pause] = [40, 44, 59, 0x3001] as const;

/** No word for what a line is about is longer. */
const longestTopic = 12;
/** : */
const colon = 58;

/** 值班表：综合部9月26日前报: the body behind the word for what a line is about. */
const behindTopic = (reading: Reading, from: number, to: number): Found | null => {
  const { codes } = reading;
  for (let at = from; at < Math.min(to, from + longestTopic); at += 1) {
    const code = codes[at] ?? 0;
    if (code === colon) return subjectAt(reading, at + 1, to, false);
    if (!isHan(code)) return null;
  }
  return null;
};

/** The first mark from `from` on behind which a unit may stand; `to` when there is none. */
const markFrom = (codes: Codes, from: number, to: number): number => {
  for (let at = from; at < to; at += 1) {
    const code = codes[at] ?? 0;
    // No such mark comes later in the alphabet than the last of them, and most characters do.
    if (code <= pause && (code === comma || code === pause || code === open || code === semicolon))
      return at;
  }
  return to;
};

/** Whether a subject may stand behind a mark: 、 divides only what has its role. */
const divides = (folded: string, at: number): boolean => {
  const code = folded.charCodeAt(at);
  if (code === pause)
    return rolesEnd.has(folded.charCodeAt(at - 1)) && roleBefore.test(folded.slice(at - 2, at));
  return code !== open || !alias.test(folded.slice(at, at + 20));
};

/** Whether a clause says in which case something is given to somebody. */
const isCase = (folded: string, from: number, to: number): boolean => {
  const at = folded.indexOf('的,由', from);
  return at >= 0 && at < to;
};

/** Units of a Chinese clause with their roles, by the grammar of the words around them. */
export const zhRoles = (reading: Reading, clause: Span): ResponsibleUnit[] => {
  const { folded, codes, cues } = reading;
  const { start, end } = clause;
  const out: ResponsibleUnit[] = [];
  let at = start;
  const take = (list: UnitList, role: UnitRole): void => {
    for (const unit of list.units) out.push(inRole(reading, unit, role));
    at = list.end;
  };
  const subject = subjectAt(reading, start, end, true) ?? behindTopic(reading, start, end);
  if (subject !== null) take(subject, subject.role);
  for (let next = cues.from(at); at < end; ) {
    while (cues.start(next) < at && next < cues.size) next += 1;
    const cue = cues.get(next);
    // Nothing but a mark or a word that gives a role begins a name.
    at = markFrom(codes, at, Math.min(cue?.start ?? end, end));
    if (at >= end) break;
    if (cue?.start !== at) {
      // 《办法》印发后30日内，市发展改革委商…: behind a part that says when stands the subject.
      const first = out.length === 0 && circumstantial.has(folded.charCodeAt(at - 1));
      const found = divides(folded, at) ? subjectAt(reading, at + 1, end, first) : null;
      if (found !== null) take(found, found.role);
      else at += 1;
      continue;
    }
    // 联合采购办公室: in front of everything else it is part of the name.
    if (cue.end > end || (at === start && cue.value === 'support' && folded[at] === '联')) {
      at += 1;
      continue;
    }
    const list = zhUnitsAt(reading, openedAt(reading, cue.end, end), end);
    const role = list === null ? null : cueRole(cue.value, tailOf(reading, list.end, end));
    if (list === null || role === null) {
      at = cue.end;
      continue;
    }
    // 负责…，配合…: what was given to the first before the comma stays its own.
    if (cue.value === 'helped' && folded.lastIndexOf(',', cue.start) < (out.at(-1)?.end ?? start))
      out.forEach((unit, i) => {
        if (unit.role === 'lead') out[i] = { ...unit, role: 'support' };
      });
    take(list, role);
  }
  // A未按期整改的，由B约谈: what is given to another because of A is not A's.
  if (subject !== null && out.length > subject.units.length && isCase(folded, subject.end, end))
    out.splice(0, subject.units.length);
  return out;
};
