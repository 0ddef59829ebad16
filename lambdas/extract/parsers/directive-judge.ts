import type { Reading } from '../reading.ts';
import { isHan } from '../text/fold.ts';
import { inside } from '../text/sorted.ts';
import type { DutyTag } from '../vocabulary/duty.ts';
import type { Piece } from './directive-pieces.ts';
import { limits } from './directive-pieces.ts';

/** A piece taken as a directive, or left out knowingly, or (null) nothing of the kind. */
export type Verdict =
  | { readonly taken: true; readonly rule: string; readonly confidence: number }
  | { readonly taken: false; readonly because: string }
  | null;

const take = (rule: string, confidence: number): Verdict => ({ taken: true, rule, confidence });
const leave = (because: string): Verdict => ({ taken: false, because });

/** Words that a piece may begin with before its verb: conjunctions, adverbs, 由, 各. */
const zhOpening =
  /^(?:同时|此外|另外|并|并且|还|也|继续|进一步|切实|认真|要|到|由|对于|对|从|在|以|按|通过|再)/;
const formula =
  /^[请望](?:你们|各单位|各部门|各地)?(?:认真)?(?:结合实际)?(?:认真)?(?:贯彻执行|贯彻落实|遵照执行|抓好落实|组织实施)|特此(?:通知|函告|报告|公告)|如下$|如下:/;
const enFormula =
  /as follows:?$|^(?:please|you are requested to) (?:comply|implement it|act accordingly)/;
const pronoun = /^(?:this|it|there|that|which|these|those|they|who|he|she|what|i) /;

interface Facts {
  readonly line: string;
  readonly tags: readonly DutyTag[];
  /** Tag of the first word that says whether the piece binds. */
  readonly modal: DutyTag | null;
  readonly limited: boolean;
  readonly lead: DutyTag | null;
}

const modals: readonly DutyTag[] = ['must', 'please', 'charge', 'may', 'urge', 'decided', 'asks'];

const factsOf = (reading: Reading, piece: Piece): Facts => {
  const { folded, words, times } = reading;
  const hits = inside(words, piece.start, piece.end);
  const lead =
    piece.lead === null
      ? null
      : (inside(words, piece.lead.start, piece.lead.end).findLast(
          ({ value }) => value === 'said' || value === 'urges',
        )?.value ?? null);
  return {
    line: folded.slice(piece.start, piece.end),
    tags: hits.map(({ value }) => value),
    modal: hits.find(({ value }) => modals.includes(value))?.value ?? null,
    limited: inside(times, piece.start, piece.end).some(
      (time) => limits(time) && (time.limit !== 'none' || time.every !== undefined),
    ),
    lead,
  };
};

/** The verb that a piece begins with, after adverbs, dates and conditional parts (针对…，). */
const beginsWithVerb = (reading: Reading, piece: Piece): boolean => {
  const { folded, words, times } = reading;
  const verbAt = (start: number): boolean => {
    let at = start;
    for (let step = 0; step < 4; step += 1) {
      const [time] = inside(times, at, piece.end);
      if (time?.start === at) at = time.end;
      while (folded[at] === ' ' || folded[at] === ',') at += 1;
      const word = inside(words, at, Math.min(at + 24, piece.end))[0];
      if (word?.start === at && word.value === 'verb') return true;
      const opening = zhOpening.exec(folded.slice(at, at + 4));
      if (word?.start === at && word.value === 'haste') at = word.end;
      else if (opening !== null) at += opening[0].length;
      else return false;
    }
    return false;
  };
  return verbAt(piece.start);
};

const unitFirst = (reading: Reading, piece: Piece): boolean => {
  const [unit] = inside(reading.departments, piece.start, piece.end);
  const [word] = inside(reading.words, piece.start, piece.end);
  return (
    (unit !== undefined && unit.start <= piece.start + 2) ||
    (word?.value === 'everyone' && word.start <= piece.start + 2)
  );
};

/** Whether a Chinese piece binds somebody. */
const judgeZh = (reading: Reading, piece: Piece, facts: Facts): Verdict => {
  const { line, tags, modal, limited, lead } = facts;
  if (formula.test(line)) return null;
  if (modal === 'asks' || (piece.lead !== null && tags.includes('asks'))) return leave('request');
  if (modal === 'decided') return leave('decision');
  if (modal === 'may' || modal === 'urge') return leave('permission');
  if (modal === 'must' || modal === 'please' || modal === 'charge') {
    if (lead === 'said' && tags[0] !== 'must') return leave('description');
    return take(modal === 'charge' ? 'zh-charge' : 'zh-modal', lead === 'said' ? 0.6 : 0.9);
  }
  if (lead === 'said') return leave('description');
  if (tags.includes('said') && tags.indexOf('said') === 0) return null;
  if (tags.includes('done') || line.includes('了')) return null;
  if (tags[0] === 'will' || tags.includes('will'))
    return limited ? take('zh-commitment', 0.6) : null;
  const verb = tags.includes('verb');
  if (limited && (verb || piece.continued)) return take('zh-dated', 0.8);
  if (beginsWithVerb(reading, piece)) {
    const task = piece.marker !== null && piece.marker.kind !== 'bullet';
    return take(task ? 'zh-task' : 'zh-bare', task ? 0.75 : 0.55);
  }
  return verb && unitFirst(reading, piece) ? take('zh-unit', 0.7) : null;
};

/** Whether an English piece binds somebody. */
const judgeEn = (reading: Reading, piece: Piece, facts: Facts): Verdict => {
  const { line, tags, modal, limited, lead } = facts;
  if (enFormula.test(line)) return null;
  if (modal === 'may') return leave('permission');
  if (modal === 'urge') return leave('encouragement');
  if (modal === 'decided') return leave('decision');
  if (modal === 'must' || modal === 'please') {
    if (
      tags[0] === 'principle' ||
      (tags.includes('principle') && tags.indexOf('principle') <= tags.indexOf('must') + 1)
    )
      return leave('principle');
    if (pronoun.test(line)) return leave('description');
    if (lead === null && tags.includes('said') && tags.indexOf('said') < tags.indexOf('must'))
      return leave('description');
    return take('en-modal', lead === 'said' ? 0.6 : 0.9);
  }
  if (lead === 'said' || tags[0] === 'said') return leave('description');
  if (tags.includes('done')) return null;
  if (tags.includes('will')) return limited ? take('en-commitment', 0.6) : null;
  const ordinal = piece.marker?.kind === 'ordinal' && piece.marked;
  if (lead !== null && !ordinal) return leave('description');
  if (beginsWithVerb(reading, piece) && (ordinal || piece.marker !== null))
    return take(ordinal ? 'en-ordinal' : 'en-task', ordinal ? 0.85 : 0.6);
  return null;
};

/** Judges one piece. */
export const judge = (reading: Reading, piece: Piece): Verdict => {
  const facts = factsOf(reading, piece);
  const han = [...facts.line].findIndex((char) => isHan(char.charCodeAt(0)));
  return han >= 0 && han < 12 ? judgeZh(reading, piece, facts) : judgeEn(reading, piece, facts);
};
