import { within } from '../../domain/span.ts';
import type { Reading } from '../reading.ts';
import { isHan } from '../text/fold.ts';
import { isPastYear } from '../time/past.ts';
import { isRate } from '../time/rate.ts';
import type { DutyTag } from '../vocabulary/duty.ts';
import { judgeEn } from './en/judge.ts';
import type { Above } from './list-frames.ts';
import type { Piece } from './pieces.ts';
import { limits } from './pieces.ts';
import type { Facts, Verdict } from './verdict.ts';
import { judgeZh } from './zh/judge.ts';

const modals: ReadonlySet<DutyTag> = new Set([
  'must',
  'please',
  'charge',
  'may',
  'urge',
  'decided',
  'asks',
]);
const trouble = /是否|存在|面临|尚未|仍|目前|当前|困难/;

/** 需要 that only describes: 存在…需要…等问题, 对于需要…的，, 所需. */
const described = (line: string): boolean => {
  const need = line.indexOf('需');
  if (need < 0) return false;
  const before = line.search(trouble);
  if ((before >= 0 && before < line.lastIndexOf('需')) || /所需|按需/.test(line)) return true;
  const [clause] = /^[^,;。]{0,44}/.exec(line.slice(need)) ?? [''];
  return clause.endsWith('的') || clause.endsWith('时');
};

/** 的 */
const which = 0x7684;

const factsOf = (reading: Reading, piece: Piece, above: Above | null): Facts => {
  const { folded, words, times } = reading;
  const { start, end, lead } = piece;
  const line = folded.slice(start, end);
  const tags: DutyTag[] = [];
  let modal: DutyTag | null = null;
  let idle: boolean | null = null;
  for (let i = words.from(start); i < words.size && words.start(i) < end; i += 1) {
    if (words.end(i) > end) continue;
    const value = words.value(i);
    // The month of May is no permission.
    if (value === 'may') {
      const month = { start: words.start(i), end: words.end(i) };
      if (times.find(start, end, (time) => within(month, time))) continue;
    }
    // 共同负责的机制: which of several, and nobody's charge.
    if (value === 'charge' && folded.charCodeAt(words.end(i)) === which) continue;
    if (value === 'need') idle ??= described(line);
    const tag = value !== 'need' ? value : idle ? 'x' : 'must';
    tags.push(tag);
    if (modal === null && tag !== 'verb' && modals.has(tag)) modal = tag;
  }
  let limited = false;
  for (let i = times.from(start); !limited && i < times.list.length; i += 1) {
    const time = times.list[i];
    if (time === undefined || time.start >= end) break;
    limited =
      time.end <= end &&
      limits(time) &&
      !isPastYear(time, reading.document.date) &&
      (time.limit !== 'none' ||
        (time.every !== undefined && !isRate(folded.slice(time.end, time.end + 24))));
  }
  const said =
    lead === null
      ? undefined
      : words
          .inside(lead.start, lead.end)
          .findLast(({ value }) => value === 'said' || value === 'urges');
  return { line, tags, modal, limited, lead: said?.value ?? null, above };
};

/** Judges one piece; `above` is the line it is listed under. */
export const judge = (reading: Reading, piece: Piece, above: Above | null): Verdict => {
  const facts = factsOf(reading, piece, above);
  const { folded } = reading;
  for (let at = piece.start; at < Math.min(piece.end, piece.start + 12); at += 1)
    if (isHan(folded.charCodeAt(at))) return judgeZh(reading, piece, facts);
  return judgeEn(reading, piece, facts);
};
