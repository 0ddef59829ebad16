import { within } from '../../domain/span.ts';
import type { Reading } from '../reading.ts';
import { isHan } from '../text/fold.ts';
import { inside } from '../text/sorted.ts';
import type { DutyTag } from '../vocabulary/duty.ts';
import type { Piece } from './directive-pieces.ts';
import { limits } from './directive-pieces.ts';
import { judgeEn } from './judge-en.ts';
import { judgeZh } from './judge-zh.ts';
import type { Above } from './lists.ts';
import type { Facts, Verdict } from './verdict.ts';

const modals: readonly DutyTag[] = [
  'must',
  'need',
  'please',
  'charge',
  'may',
  'urge',
  'decided',
  'asks',
];
const trouble = /存在|面临|尚未|仍|目前|当前|困难/;

/** 需要 that only describes: 存在…需要…等问题, 对于需要…的，, 所需. */
const described = (line: string): boolean => {
  const need = line.indexOf('需');
  if (need < 0) return false;
  const before = line.search(trouble);
  if ((before >= 0 && before < line.lastIndexOf('需')) || /所需|按需/.test(line)) return true;
  const [clause = ''] = line.slice(need, need + 44).split(/[,;。]/, 1);
  return clause.endsWith('的') || clause.endsWith('时');
};

const factsOf = (reading: Reading, piece: Piece, above: Above | null): Facts => {
  const { folded, words, times } = reading;
  const line = folded.slice(piece.start, piece.end);
  const dates = inside(times, piece.start, piece.end);
  // The month of May is no permission.
  const hits = inside(words, piece.start, piece.end).filter(
    (hit) => hit.value !== 'may' || !dates.some((time) => within(hit, time)),
  );
  const idle = hits.some(({ value }) => value === 'need') && described(line);
  const lead =
    piece.lead === null
      ? null
      : (inside(words, piece.lead.start, piece.lead.end).findLast(
          ({ value }) => value === 'said' || value === 'urges',
        )?.value ?? null);
  const modal = hits.find(({ value }) => modals.includes(value) && !(idle && value === 'need'));
  return {
    line,
    tags: hits.map(({ value }) => (value === 'need' ? (idle ? 'x' : 'must') : value)),
    modal: modal?.value === 'need' ? 'must' : (modal?.value ?? null),
    limited: dates.some(
      (time) => limits(time) && (time.limit !== 'none' || time.every !== undefined),
    ),
    lead,
    above,
  };
};

/** Judges one piece; `above` is the line it is listed under. */
export const judge = (reading: Reading, piece: Piece, above: Above | null): Verdict => {
  const facts = factsOf(reading, piece, above);
  const { folded } = reading;
  for (let at = piece.start; at < Math.min(piece.end, piece.start + 12); at += 1)
    if (isHan(folded.charCodeAt(at))) return judgeZh(reading, piece, facts);
  return judgeEn(reading, piece, facts);
};
