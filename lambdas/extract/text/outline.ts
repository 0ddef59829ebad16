import type { Span } from '../../domain/span.ts';
import type { Line } from './lines.ts';
import type { Marker } from './marker.ts';
import { listMarker } from './marker.ts';
import { points } from './points.ts';
import { sentencesOf } from './sentences.ts';
import { trimmed } from './sorted.ts';

/** One sentence of a paragraph; `start` is after the paragraph's list marker. */
export interface Sentence extends Span {
  /** Index of its block. */
  readonly block: number;
  /** Whether it is the first of its block. */
  readonly first: boolean;
  /** The list marker in front of it. */
  readonly marker: Marker | null;
  /** Which marks it holds, as bits of `points`. */
  readonly holds: number;
}

/** A paragraph, a heading or a row of a table, in the order of the text. */
export interface Block extends Span {
  readonly index: number;
  readonly kind: 'heading' | 'text' | 'row';
  readonly marker: Marker | null;
  /** Cells of a row, without white space around them; empty for what is no row. */
  readonly cells: readonly Span[];
  /** Sentences of a text block. */
  readonly sentences: readonly Sentence[];
  /** Index of the heading above it, -1 when there is none. */
  readonly heading: number;
}

/** A cell without the quotation marks that a spreadsheet puts around line breaks. */
const unquoted = (text: string, { start, end }: Span): Span =>
  end - start > 1 && text[start] === '"' && text[end - 1] === '"'
    ? { start: start + 1, end: end - 1 }
    : { start, end };

/** Cells of a row: `| a | b |` or tab-separated; empty when the line is none. */
const cellsOf = (text: string, folded: string, line: Span): Span[] => {
  const words = text.slice(line.start, line.end);
  const bar = words.startsWith('|') && words.indexOf('|', 1) > 0;
  if (!bar && !words.includes('\t') && !words.includes(' | ')) return [];
  const separator = bar || words.includes(' | ') ? '|' : '\t';
  const from = bar ? line.start + 1 : line.start;
  const to = bar && words.endsWith('|') ? line.end - 1 : line.end;
  const cells: Span[] = [];
  for (let at = from; at <= to; ) {
    const next = text.indexOf(separator, at);
    const stop = next < 0 || next > to ? to : next;
    cells.push(unquoted(text, trimmed(folded, at, stop)));
    at = stop + 1;
  }
  return cells.length > 1 ? cells : [];
};

const headingLimit = { zh: 40, en: 110 } as const;

/** Who does the work above and by when, on a line of its own: 责任单位：…, （牵头单位：…）. */
const duty =
  /^[（(]?(?:主要)?(?:责任|牵头|主责|承办|配合|协办|完成|办结)(?:单位|部门|科室|处室|时限|时间|期限)[：:]/;

/** Whether a paragraph without a full stop is a heading: short, and numbered, marked or in title form. */
const isHeading = (text: string, folded: string, line: Span, marker: Marker | null): boolean => {
  if (text.charCodeAt(line.start) === 35) return true;
  if (marker?.kind === 'bullet' || line.end - line.start > headingLimit.en) return false;
  const words = text.slice(line.start, line.end);
  const han = /[\u4e00-\u9fff]/.test(words);
  if (han && duty.test(words)) return false;
  // A line that goes on behind a full stop says something.
  if (han && /。./.test(words)) return false;
  if (words.length > (han ? headingLimit.zh : headingLimit.en)) return false;
  const last = words.at(-1) ?? '';
  // In Chinese a full stop ends a sentence, numbered or not; an English heading may have one.
  const stopped = '。.；;'.includes(last);
  if (marker?.kind === 'section' && (!stopped || (!han && words.length <= 24))) return true;
  if ('.。!！?？;；,，、:：|'.includes(last)) {
    const numbered = marker?.kind === 'section' || marker?.style === 'zh-item';
    return last === '。' && numbered && words.length <= 10 && !/[，,]/.test(words);
  }
  if (han) return marker === null || words.length <= 24;
  const ordinalTitle = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth), /;
  return ordinalTitle.test(folded.slice(line.start, line.start + 12)) || titled(words);
};

/** Words that stand in small letters in a title. */
const smallWords: ReadonlySet<string> = new Set('of the and to for in on a an by with'.split(' '));
const latinWord = /(?<!\S)[A-Za-z]\S*/g;

/** Whether most words of a line begin with a capital, or all do but small ones. */
const titled = (words: string): boolean => {
  let capital = 0;
  let small = 0;
  let other = 0;
  latinWord.lastIndex = 0;
  for (let match = latinWord.exec(words); match !== null; match = latinWord.exec(words)) {
    const [word] = match;
    if (word.charCodeAt(0) < 97) capital += 1;
    else if (smallWords.has(word)) small += 1;
    else other += 1;
    // Of most lines the first words tell.
    if (other > 1) return false;
  }
  return capital > 0 && capital + small + other <= 14;
};

/** Divides a text into blocks, one for each of its paragraphs. */
export const outlineOf = (text: string, folded: string, lines: readonly Line[]): Block[] => {
  let heading = -1;
  // Few texts have rows, and only they have what divides cells.
  const rows = text.includes('\t') || text.includes('|');
  return lines.map((line, index): Block => {
    const { start, end } = line;
    const cells = rows ? cellsOf(text, folded, line) : [];
    if (cells.length > 0) {
      return { start, end, index, kind: 'row', marker: null, cells, sentences: [], heading };
    }
    const marker = listMarker(folded, start, text);
    if (isHeading(text, folded, line, marker)) {
      const above = heading;
      heading = index;
      return { start, end, index, kind: 'heading', marker, cells, sentences: [], heading: above };
    }
    const body = { start: marker?.end ?? start, end };
    const sentences = sentencesOf(text, folded, body).map(
      (sentence, i): Sentence => ({
        start: sentence.start,
        end: sentence.end,
        block: index,
        first: i === 0,
        marker: i === 0 ? marker : null,
        holds: points.of(folded, sentence.start, sentence.end),
      }),
    );
    return { start, end, index, kind: 'text', marker, cells, sentences, heading };
  });
};
