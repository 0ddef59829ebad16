import type { Span } from '../../../domain/span.ts';
import type { Reading } from '../../reading.ts';
import type { DutyTag } from '../../vocabulary/duty.ts';
import type { Piece } from '../pieces.ts';
import type { Facts, Verdict } from '../verdict.ts';
import { leave, take } from '../verdict.ts';
import {
  consented,
  consequence,
  defined,
  defines,
  expected,
  formula,
  frequency,
  guided,
  heard,
  introduction,
  isCopula,
  isSchedule,
  ownRule,
  past,
  phrase,
  problem,
  reports,
  target,
  told,
  unmet,
} from './clauses.ts';
import { isDemand, madeBy } from './given.ts';
import { holds, lettersOf } from './letters.ts';
import {
  asksAbove,
  isEnacted,
  isFinding,
  isInPrinciple,
  isStrained,
  isSuffered,
  isUsual,
} from './norms.ts';
import { judgePlain } from './plain.ts';
import { beginsWithVerb, byOffice, isDisposal, mainStart } from './predicates.ts';
import { zhSubject } from './roles.ts';
import { underReport, underTask } from './under.ts';

/** How much a clause says besides its limit; 0 when it has none, only a day or a period. */
const besideLimit = (reading: Reading, { start, end }: Piece): number => {
  const limit = reading.times
    .inside(start, end)
    .find((time) => time.limit === 'before' || time.limit === 'within');
  return limit === undefined ? 0 : end - start - (limit.end - limit.start);
};

/** , */
const comma = 44;

/** Whether a body has its duty in front of what it may do: 各部门依职责管理…，可按程序调整…. */
const ofDuty = (reading: Reading, part: Span): boolean => {
  const list = zhSubject(reading, part);
  return (
    list !== null && owed.test(reading.folded.slice(list.end, Math.min(part.end, list.end + 12)))
  );
};
const owed = /^(?:要|应|须|必须|负责|按|依|同时|于|每|会同|统一|统筹|定期)/;

/** Whether a permission is of the clause itself, and not of what follows from a task: 完善机制，…鼓励社会参与. */
const permits = (reading: Reading, piece: Piece, held: number): boolean => {
  const { folded, words } = reading;
  const main = mainStart(reading, piece);
  const end = folded.indexOf(',', main);
  // 原则上从…招聘，特殊人才可放宽: an exception, and the rule stays.
  if (end > 0 && isInPrinciple(folded.slice(main, Math.min(end, piece.end)), held)) return false;
  if (end < 0 || end >= piece.end) return true;
  let opens = false;
  for (let i = words.from(piece.start); i < words.size && words.start(i) < piece.end; i += 1) {
    const value = words.value(i);
    if ((value !== 'may' && value !== 'urge') || words.end(i) > piece.end) continue;
    if (words.start(i) >= main && words.end(i) <= end) return true;
    if (folded.charCodeAt(words.start(i) - 1) !== comma) continue;
    if (words.start(i) < main) return true;
    opens = true;
  }
  if (beginsWithVerb(reading, { start: main, end: piece.end })) return false;
  // 对产品实施认证，推动自愿认证: a task by what it is done to.
  if (
    words.find(main, end, ({ value }) => value === 'verb') !== undefined &&
    phrase(folded.slice(main, end))
  )
    return false;
  // 经费由A承担，B视情况补助: what is given stays given.
  if (madeBy(reading, { start: main, end }, folded.slice(main, end))) return false;
  return opens ? !ofDuty(reading, { start: main, end }) : byOffice(reading, piece) === null;
};

/** How far from the beginning of a sentence the word stands that makes its items requests. */
const reach = 160;

/** 我市请求：一是…；二是…: what is asked from below stands in items too. */
const requested = (reading: Reading, { marker, sentence, start }: Piece): boolean =>
  marker?.kind === 'ordinal' &&
  reading.words
    .inside(sentence.start, Math.min(start, sentence.start + reach))
    .some(({ value }) => value === 'asks');

/** Whether anything in the clause is only about to be: 将组织检查, and not 将名单报市民政局. */
const foreseen = (reading: Reading, { start, end }: Piece): boolean =>
  reading.words
    .inside(start, end)
    .some((word) => word.value === 'will' && !isDisposal(reading, word.start, end));

/** Words that say whether a clause binds, where somebody's consent says nothing of it. */
const governing: ReadonlySet<DutyTag> = new Set(['must', 'please', 'charge', 'may', 'urge']);

/** Formulas, and what a paper says of itself. */
const saysNothing = (line: string, held: number, tags: readonly DutyTag[]): boolean => {
  if (
    (held & holds.closing) !== 0 &&
    (tags.includes('please') || line.includes('特此') || line.includes('如下')) &&
    formula.test(line)
  )
    return true;
  return ownRule(line) || defined(line, held) || introduction(line, held);
};

/** 排在第一位的为牵头单位: what a list of units means, and nothing that anybody does. */
const roleNote =
  /(?:排|列|位列|排名|排序)在?(?:最前|第一|首位)[^,;。]{0,8}(?:为|是|系)[^,;。]{0,6}(?:牵头|主责|主办|责任)(?:单位|部门|人)?[,。]?(?:下同。?)?$/;
const isRoleNote = (line: string): boolean => line.includes('位') && roleNote.test(line);

/** Whether a Chinese piece binds somebody. */
export const judgeZh = (reading: Reading, piece: Piece, facts: Facts): Verdict => {
  const { line, tags, limited, lead, above } = facts;
  const held = lettersOf(reading.codes, piece.start, piece.end);
  const agreed = facts.modal === 'decided' && consented.test(line);
  const modal = agreed ? (tags.find((tag) => governing.has(tag)) ?? null) : facts.modal;
  if (saysNothing(line, held, tags)) return null;
  if (modal === 'asks' || (piece.lead !== null && tags.includes('asks'))) return leave('request');
  if (requested(reading, piece)) return leave('request');
  if (modal === 'please' && asksAbove(line)) return leave('request');
  if (modal === 'decided') return leave('decision');
  const allowed = modal === 'may' || modal === 'urge';
  if (allowed && permits(reading, piece, held)) return leave('permission');
  if (problem(line, held) || unmet(line, held)) return leave('description');
  if (modal === 'must' || modal === 'please' || modal === 'charge') {
    if (modal === 'charge' && isRoleNote(line)) return leave('note on roles');
    if (lead === 'said' && tags[0] !== 'must') return leave('description');
    return take(modal === 'charge' ? 'zh-charge' : 'zh-modal', lead === 'said' ? 0.6 : 0.9);
  }
  if (lead === 'said' || above?.leading === 'told') return leave('description');
  if (above?.leading === 'may') return leave('permission');
  if (above?.leading === 'content') return leave('content');
  if (tags.includes('said') && tags.indexOf('said') === 0) return null;
  if (guided(line)) return leave('principle');
  const verb = tags.includes('verb');
  if (heard(line) || isFinding(line, held) || underReport(reading, piece))
    return leave('description');
  if (consequence(line, held) && !line.includes('了')) return take('zh-consequence', 0.7);
  if (past(line, held, tags)) return null;
  if (isCopula(line, held) || isSchedule(line, held) || told(line, held))
    return leave('description');
  if (isStrained(line) || isSuffered(line, held) || isUsual(line)) return leave('description');
  if (defines(line, held) || isEnacted(line, lead, tags)) return leave('decision');
  // 会议要求，各单位将情况报办公室: what is demanded binds, and 将 is 把.
  const coming = tags.includes('will') && foreseen(reading, piece);
  if (lead === 'urges' && verb && !coming && zhSubject(reading, piece) !== null)
    return take('zh-demanded', 0.75);
  if (isDemand(reading, piece)) return take('zh-demanded', 0.75);
  if (reports(line, held)) return take('zh-report', 0.65);
  if ((held & holds.by) !== 0 && madeBy(reading, piece, line)) return take('zh-charge', 0.8);
  if (coming) return limited ? take('zh-commitment', 0.6) : null;
  const beside = limited ? besideLimit(reading, piece) : 0;
  if (limited && (verb || (piece.continued && beside >= 2))) return take('zh-dated', 0.8);
  if (limited && frequency.test(line) && underTask(reading, piece)) return take('zh-dated', 0.6);
  if (beside >= 4 && !expected.test(line)) return take('zh-dated', 0.6);
  if (target(line, held)) return take('zh-target', 0.6);
  if (isInPrinciple(line, held)) return take('zh-norm', 0.6);
  return judgePlain(reading, piece, facts);
};
