import type { Span } from '../../domain/span.ts';
import { isHan } from './fold.ts';
import { listMarker } from './marker.ts';

/** Spans of the lines that hold something, without the white space around it. */
export interface Line extends Span {
  /** Whether an empty line stands before it. */
  readonly apart: boolean;
  /** Blanks in front of it. */
  readonly indent: number;
}

const blank = (code: number): boolean =>
  code === 32 || code === 9 || code === 13 || code === 0x3000;

const splitLines = (text: string): Line[] => {
  const lines: Line[] = [];
  let apart = true;
  for (let at = 0; at <= text.length; ) {
    const feed = text.indexOf('\n', at);
    const stop = feed < 0 ? text.length : feed;
    let start = at;
    let end = stop;
    while (start < end && blank(text.charCodeAt(start))) start += 1;
    while (end > start && blank(text.charCodeAt(end - 1))) end -= 1;
    if (start < end) lines.push({ start, end, apart, indent: start - at });
    apart = start === end;
    at = stop + 1;
  }
  return lines;
};

const small = (code: number): boolean => code >= 97 && code <= 122;

const closed = /[.!?:;。！？：；…|]["”』」)）]?$/;
/** Abbreviations that a number, and titles that a name must follow: their point ends no line. */
const numbered = /(?:^|[ (])(?:U\.S\.C|C\.F\.R|Nos?|Secs?|[Pp]aras?|[Aa]rts?|pp?)\.$/;
const titled = /(?:^|[ (])(?:Dr|Mr|Mrs|Ms|Prof|Cllr|Hon)\.$/;
/** Words after which a sentence must go on: what begins the next line is no marker, "section 5" or "(c)" though it be. */
const unfinished =
  /\b(?:by|under|in|of|to|from|with|for|at|on|the|a|an|this|that|through|described|subsections?|sections?|paragraphs?|articles?|clauses?)$/;
/** What printing puts between two pages: it begins with [ or p or a dash. */
const pageMark =
  /(?:\[\[page [a-z]?\d{1,6}\]\]|page \d{1,4}(?: of \d{1,4})?|- ?\d{1,4} ?-)(?= |$)/y;
const labelled = /^[^ :：]{1,12}(?: [^ :：]{1,12}){0,2}[:：]/;

/** The end of a mark of a page that begins at `at` and makes up its line; `at` when there is none. */
export const pageMarkEnd = (folded: string, at: number, lineEnd: number): number => {
  const first = folded.charCodeAt(at);
  if (first !== 91 && first !== 112 && first !== 45) return at;
  pageMark.lastIndex = at;
  const end = at + (pageMark.exec(folded)?.[0].length ?? 0);
  return folded.slice(end, lineEnd).trim() === '' ? end : at;
};

/** Lines of a chat, and labels in capitals that need no colon: "<tbeck> …", "ACTION tbeck: …". */
const typed =
  /^<[\w-]{1,20}> |^\[?(?:ACTION|TODO|RESOLVED|RESOLUTION|PROPOSED|DECISION|AGREED)\b|^\[?A[IP] ?(?:[:(@-]|\d)/;

/** Whether a line ends in the middle of a sentence, as far as its end and the first letter of the next tell. */
const unended = (text: string, { start, end }: Span, next: Span): boolean => {
  // Most lines end in a letter.
  if (small(text.charCodeAt(end - 1))) return true;
  if (!closed.test(text.slice(Math.max(start, end - 2), end))) return true;
  if (text[end - 1] !== '.') return false;
  const tail = text.slice(Math.max(start, end - 8), end);
  return numbered.test(tail)
    ? /[\d(§]/.test(text[next.start] ?? '')
    : titled.test(tail) && /[A-Z]/.test(text[next.start] ?? '');
};

/** The lines without marks of pages that stand in the middle of a sentence. */
const withoutPages = (text: string, folded: string, lines: readonly Line[]): Line[] => {
  const kept: Line[] = [];
  let crossed = false;
  lines.forEach((line, i) => {
    const [before, next] = [kept.at(-1), lines[i + 1]];
    const between =
      before !== undefined &&
      next !== undefined &&
      line.end - line.start <= 20 &&
      pageMarkEnd(folded, line.start, line.end) > line.start &&
      /[a-z,]/.test(text[before.end - 1] ?? '') &&
      small(text.charCodeAt(next.start));
    if (!between) kept.push(crossed ? { ...line, apart: false } : line);
    crossed = between;
  });
  return kept;
};

/**
 * A line that begins something of its own: a marker, a label, a heading, a table row. Behind a line that cannot end
 * there, "section 5" and "(c)" are a reference, and small letters before a colon are no label.
 */
const begins = (
  text: string,
  folded: string,
  line: Span,
  previous: Span,
  tabs: boolean,
): boolean => {
  const first = text[line.start] ?? '';
  if (first === '#' || first === '|' || first === '>') return true;
  if (typed.test(text.slice(line.start, Math.min(line.end, line.start + 24)))) return true;
  // Two tabs make a row of a table.
  if (
    tabs &&
    text.slice(line.start, Math.min(line.end, line.start + 400)).split('\t', 3).length > 2
  )
    return true;
  const inside = small(text.charCodeAt(line.start)) && previous.end - previous.start >= 40;
  const own =
    listMarker(folded, line.start, text) !== null ||
    (!inside && labelled.test(text.slice(line.start, Math.min(line.end, line.start + 40))));
  return (
    own && !unfinished.test(text.slice(Math.max(previous.start, previous.end - 12), previous.end))
  );
};

/** Longest cell in quotation marks that is read over line breaks. */
const longestCell = 400;

/** Whether a tab-separated line ends inside a cell in quotation marks, as spreadsheets write a cell with line breaks. */
const quoted = (text: string, line: Span): boolean => {
  const reach = Math.max(line.start, line.end - longestCell);
  const tab = reach + text.slice(reach, line.end).lastIndexOf('\t');
  if (tab < reach || text[tab + 1] !== '"') return false;
  const close = text.indexOf('"', tab + 2);
  return close < 0 || close >= line.end;
};

/**
 * Joins hard-wrapped lines into paragraphs: a line goes on in the next when it ends in the middle of
 * a sentence, near the width of the page, and the next begins nothing of its own.
 */
export const paragraphs = (text: string, folded: string): Line[] => {
  const lines = withoutPages(text, folded, splitLines(text));
  const widths = lines.map((line) => line.end - line.start + line.indent).sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const full = widths.filter((each) => Math.abs(each - width) <= 3).length >= 3;
  // Few texts have tabs, and only they have rows and cells made with them.
  const tabs = text.includes('\t');
  const joined: Line[] = [];
  let previous: Line | null = null;
  for (const line of lines) {
    const last = joined.at(-1);
    const cell = (): boolean => last !== undefined && openRow(text, last, line);
    const goesOn = (): boolean =>
      previous !== null &&
      wraps(text, previous, line, width, full) &&
      unended(text, previous, line) &&
      !begins(text, folded, line, previous, tabs);
    if (
      last !== undefined &&
      (cell() || (!line.apart && ((tabs && quoted(text, last)) || goesOn())))
    ) {
      joined[joined.length - 1] = { ...last, end: line.end };
    } else {
      joined.push(line);
    }
    previous = line;
  }
  return joined;
};

/** A cell broken over lines: the row is not closed, and the next line closes it. */
const openRow = (text: string, row: Span, line: Span): boolean =>
  text[row.start] === '|' &&
  text[row.end - 1] !== '|' &&
  text[line.start] !== '|' &&
  text[line.end - 1] === '|';

const wraps = (text: string, line: Line, next: Line, width: number, full: boolean): boolean => {
  const length = line.end - line.start;
  const edge = length + line.indent;
  const last = text.charCodeAt(line.end - 1);
  const first = text.charCodeAt(next.start);
  if (isHan(last) || last > 0x3000) return full && width <= 60 && edge >= width - 3 && length >= 16;
  if (small(first)) return true;
  if (text[line.end - 1] === '|' || text[next.start] === '|') return false;
  if (width > 120 || length < 20) return false;
  // The line was broken because the next word had no room on it.
  const space = text.slice(next.start, Math.min(next.end, next.start + 40)).search(/\s/);
  const word = space < 0 ? next.end - next.start : space;
  return edge + 1 + word > width || (length >= 40 && length >= width * 0.8);
};
