import type { Span } from '../../domain/span.ts';
import type { Reading } from '../reading.ts';
import { codesOf, isDigit, isHan } from '../text/fold.ts';
import type { Marker } from '../text/marker.ts';
import { listMarker, ordinalMarker } from '../text/marker.ts';
import type { Block, Sentence } from '../text/outline.ts';
import { points } from '../text/points.ts';
import { trimmed } from '../text/sorted.ts';
import type { TimeExpression } from '../time/expression.ts';
import { cutsOf } from './cuts.ts';
import { behindTopic } from './en/assignees.ts';
import { resolvedOver } from './en/resolved.ts';
import { leadEnd } from './leads.ts';

/** A part of a sentence that can be one directive: between semicolons, ordinals, and changes of deadline or subject. */
export interface Piece extends Span {
  /** The ordinal or list marker it stands under. */
  readonly marker: Marker | null;
  /** Whether the marker stands directly in front of it. */
  readonly marked: boolean;
  readonly sentence: Sentence;
  readonly block: Block;
  /** Words in front of it that say who speaks and how: "Deng Yulan stressed that", 会议议定：. */
  readonly lead: Span | null;
  /** Whether an earlier piece of the sentence stands before it. */
  readonly continued: boolean;
  /** Whether a caption in front of it says that it is to be done: 整改措施：…. */
  readonly measure: boolean;
}

/** Whether an expression limits work: it is on or before some day, not from a day on. */
export const limits = (time: TimeExpression): boolean =>
  time.limit !== 'since' && time.limit !== 'after';

/** "RESOLVED: (i) that …; (ii) that …", （1）…；（2）…, （一）…；（二）…, 1.…；2.…: marks that divide what is said or listed. */
const lettered = ({ folded, text }: Reading, span: Span, said: boolean): Marker | null => {
  const found = listMarker(folded, span.start, text);
  if (found === null || found.end >= span.end) return null;
  const next = folded.charCodeAt(found.end);
  if (found.style === 'arabic') return isHan(next) || isDigit(next) ? found : null;
  const bracketed =
    found.style === 'bracketed' || (found.style === 'zh-item' && span.start + 2 < found.end);
  return bracketed && (said || isHan(next)) ? found : null;
};

/** What Chinese offices write in front of tasks: 整改措施：…, and below tables of them: 说明：1.…. */
const caption =
  /(?:整改|工作|主要|具体|重点|下一?步){0,2}(?:措施|举措|打算|安排): ?|(?:备?注|说明): ?/y;
/** The same of a machine: "Rectification measures: (1) …". */
const enCaption =
  /(?:(?:rectification|work|main|specific|key|next|corrective) ){0,2}(?:measures|steps|arrangements|requirements|tasks): ?/y;
/** Of these, what begins a note. */
const notes = codesOf('备注说');
const captions = codesOf('整工主具重下措举打安备注说');

/** "ii) The Registrar shall …": a numeral of more than one letter. */
const roman = /([ivx]{2,5})[.)] {1,4}/y;
const numerals = codesOf('ivx');
/** Ornaments that offices set in front of items as they would a bullet: ★ 各社区…. */
const ornament = /[★☆◆◇■□▲△●○◎►▶➢➤※✦✓✔√]{1,2} {0,4}/y;
const ornaments = codesOf('★☆◆◇■□▲△●○◎►▶➢➤※✦✓✔√');

/** Cuts a sentence into pieces; `that` tells where the next " and " stands that may join clauses, asked in the order of the text. */
export const piecesOf = (
  reading: Reading,
  sentence: Sentence,
  block: Block,
  that: (from: number) => number,
): Piece[] => {
  const { folded, text } = reading;
  let { start } = sentence;
  let marker: Marker | null = sentence.marker ?? block.marker;
  let marked = sentence.marker !== null;
  // Where no list marker stands.
  let unlisted = -1;
  // "Sec. 3. (a)(1) The Secretary shall …": the item's own markers stand behind the section's.
  for (let depth = 0; depth < 2; depth += 1) {
    const inner = listMarker(folded, start, text);
    if (inner === null) unlisted = start;
    if (inner === null || inner.kind !== 'item' || inner.end >= sentence.end) break;
    marker = inner;
    marked = true;
    start = inner.end;
  }
  const code = folded.charCodeAt(start);
  roman.lastIndex = start;
  const numeral = marker?.kind !== 'item' && numerals.has(code) ? roman.exec(folded) : null;
  if (numeral !== null && start + numeral[0].length < sentence.end) {
    const end = start + numeral[0].length;
    marker = { kind: 'item', style: 'roman', number: numeral[1] ?? null, start, end };
    marked = true;
    start = end;
  }
  ornament.lastIndex = start;
  const mark = ornaments.has(folded.charCodeAt(start)) ? ornament.exec(folded) : null;
  if (mark !== null && sentence.first && start + mark[0].length < sentence.end) {
    const end = start + mark[0].length;
    marker ??= { kind: 'bullet', style: 'ornament', number: null, start, end };
    start = end;
  }
  caption.lastIndex = start;
  enCaption.lastIndex = start;
  const colon = (sentence.holds & points.bit.colon) !== 0;
  const named =
    colon && captions.has(folded.charCodeAt(start))
      ? caption.exec(folded)
      : colon && reading.translated
        ? enCaption.exec(folded)
        : null;
  const measure = named !== null && !notes.has(code);
  if (named !== null && start + named[0].length < sentence.end) {
    start += named[0].length;
    const numbered = listMarker(folded, start, text);
    if (numbered?.style === 'bracketed' || numbered?.style === 'arabic') {
      marker = numbered;
      marked = true;
      start = numbered.end;
    }
  }
  const first = ordinalMarker(folded, start, text);
  if (first !== null) {
    marked = true;
    marker = first;
    start = marker.end;
  }
  start = behindTopic(reading, { start, end: sentence.end });
  // Where neither one nor an ordinal stands, so that the first piece has none.
  const bare = first === null ? unlisted : -1;
  const said = leadEnd(reading, { start, end: sentence.end }, sentence.holds);
  const lead =
    said > start
      ? { start, end: said }
      : marker?.kind === 'item' && sentence.first && folded.startsWith('that ', start)
        ? resolvedOver(reading, block)
        : null;
  const body = trimmed(folded, said, sentence.end);
  const parts: Piece[] = [];
  let from = body.start;
  const cuts = cutsOf(reading, body, sentence.holds, that);
  for (let i = 0; i <= cuts.length; i += 1) {
    const { at, next } = cuts[i] ?? { at: sentence.end, next: sentence.end };
    const span = trimmed(folded, from, at);
    const ordinal =
      span.start === bare
        ? null
        : (ordinalMarker(folded, span.start, text) ?? lettered(reading, span, said > start));
    if (ordinal !== null) {
      marker = ordinal;
      marked = true;
    }
    const inner = ordinal === null ? span : trimmed(folded, ordinal.end, span.end);
    const and = lead !== null && folded.startsWith('and that ', inner.start) ? 4 : 0;
    const that = (ordinal ?? lead) !== null && folded.startsWith('that ', inner.start + and);
    const begin = inner.start + and + (that ? 5 : 0);
    if (begin < inner.end) {
      const continued = parts.length > 0;
      parts.push({
        start: begin,
        end: inner.end,
        marker,
        marked,
        sentence,
        block,
        lead,
        continued,
        measure,
      });
      marked = false;
    }
    from = next;
  }
  return parts;
};
