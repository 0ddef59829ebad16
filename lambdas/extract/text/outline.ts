import type { Span } from '../../domain/span.ts';
import { codesOf, isBlank, isSmall } from './fold.ts';
import type { Marker } from './marker.ts';
import { listMarker } from './marker.ts';
import { sentencesOf } from './sentences.ts';
import { trimmed } from './sorted.ts';
import type { Page } from './unwrap.ts';

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
/** What it begins with. */
const dutiful = codesOf('（(主责牵承配协完办');

/** What is to be done about something, behind its label: 整改措施：按标准补装护栏. */
const measure =
  /^(?:整改|工作|具体|主要|重点|处置|防范|管控|治理|改进|下一?步){0,2}(?:措施|举措|打算)[：:] ?[^ ]/;
const measures = codesOf('整工具主重处防管治改下措举打');

/** Marks that end a sentence or a clause of it, and those at which more follows or nothing is said for certain. */
const stops = codesOf('。.；;');
const ends = codesOf('.。!！?？;；,，、:：|');
const fullStop = 0x3002;

const ordinalTitle = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth), /;
/** What it begins with. */
const ordinals = codesOf('fsten');

/** "Action: Send the Report by 5 May" is no title, however many capitals it has. */
const action =
  /^(?:action|ai|to-?do|task|follow-?up)s?(?: item| point)?s?(?: ?\d{1,3})?(?: \([^():]{1,40}\))?: ?[^ ]|^a(?:ction |i|p)?-?\d{1,3} - [^ ]/;
/** What it begins with. */
const actions = codesOf('atf');

const [hash, colon] = [35, 58] as const;
const leads = / (?:shall|must|should|will|to|by|that):$/;

/** "Sec. 3. Functions. The Council shall:": a sentence behind the title, with a list under it. */
const opensList = (folded: string, from: number, to: number): boolean => {
  const words = folded.slice(from, to);
  return leads.test(words) || words.includes('. ');
};

/** Whether a paragraph without a full stop is a heading: short, and numbered, marked or in title form. */
const isHeading = (
  { text, folded }: Pick<Page, 'text' | 'folded'>,
  { start, end }: Span,
  marker: Marker | null,
  chinese: boolean,
): boolean => {
  const first = text.charCodeAt(start);
  // "#action" is a word, and "# Actions" a heading.
  if (first === hash) return !isSmall(text.charCodeAt(start + 1) | 32);
  const length = end - start;
  if (marker?.kind === 'bullet' || length > headingLimit.en) return false;
  const words = chinese ? text.slice(start, end) : '';
  const han = chinese && /[\u4e00-\u9fff]/.test(words);
  if (han) {
    if (length > headingLimit.zh || (dutiful.has(first) && duty.test(words))) return false;
    if (measures.has(first) && measure.test(words)) return false;
    // A line that goes on behind a full stop says something.
    const stop = words.indexOf('。');
    if (stop >= 0 && stop < length - 1 && /。./.test(words)) return false;
  }
  const last = text.charCodeAt(end - 1);
  // In Chinese a full stop ends a sentence, numbered or not; an English heading may have one.
  if (marker?.kind === 'section' && (!stops.has(last) || (!han && length <= 24)))
    return last !== colon || !opensList(folded, marker.end, end);
  if (ends.has(last)) {
    const numbered = marker?.kind === 'section' || marker?.style === 'zh-item';
    return last === fullStop && numbered && length <= 10 && !/[，,]/.test(text.slice(start, end));
  }
  if (han) return marker === null || length <= 24;
  const head = folded.charCodeAt(start);
  if (actions.has(head) && action.test(folded.slice(start, start + 80))) return false;
  const named = ordinals.has(head) && ordinalTitle.test(folded.slice(start, start + 12));
  return named || titled(text, start, end);
};

/** Words that stand in small letters in a title. */
const smallWords: ReadonlySet<string> = new Set('of the and to for in on a an by with'.split(' '));
/** The longest of them. */
const longestSmall = 4;

/** Whether most words of a line begin with a capital, or all do but small ones. */
const titled = (text: string, start: number, end: number): boolean => {
  let capital = 0;
  let small = 0;
  let other = 0;
  for (let at = start; at < end; at += 1) {
    const begin = at;
    while (at < end && !isBlank(text.charCodeAt(at))) at += 1;
    const first = text.charCodeAt(begin);
    if (!isSmall(first | 32)) continue;
    if (first < 97) capital += 1;
    else if (at - begin <= longestSmall && smallWords.has(text.slice(begin, at))) small += 1;
    else other += 1;
    // Of most lines the first words tell.
    if (other > 1) return false;
  }
  return capital > 0 && capital + small + other <= 14;
};

/** A text divided into its paragraphs. */
export interface Outline {
  readonly blocks: readonly Block[];
  /** Where commas, semicolons and brackets stand in sentences, in the order of the text: there a sentence may be cut. */
  readonly joints: readonly number[];
}

/** Divides a text into blocks, one for each of its paragraphs. */
export const outlineOf = (page: Omit<Page, 'restored'>): Outline => {
  const { text, folded, lines } = page;
  let heading = -1;
  // Few texts have rows, and only they have what divides cells; and what is English has no Han character.
  const rows = text.includes('\t') || text.includes('|');
  const chinese = /[\u4e00-\u9fff]/.test(text);
  const joints: number[] = [];
  const blocks = lines.map((line, index): Block => {
    const { start, end } = line;
    const cells = rows ? cellsOf(text, folded, line) : [];
    if (cells.length > 0) {
      return { start, end, index, kind: 'row', marker: null, cells, sentences: [], heading };
    }
    const marker = listMarker(folded, start, text);
    if (isHeading(page, line, marker, chinese)) {
      const above = heading;
      heading = index;
      return { start, end, index, kind: 'heading', marker, cells, sentences: [], heading: above };
    }
    const own = { start: marker?.end ?? start, end };
    const sentences = sentencesOf(page, own, index, marker, joints);
    return { start, end, index, kind: 'text', marker, cells, sentences, heading };
  });
  return { blocks, joints };
};
