import type { Span } from '../../domain/span.ts';
import { codesOf, isBlank, isHan, isSmall } from './fold.ts';
import { isListMarker } from './marker.ts';
import { withoutPages } from './page-marks.ts';
import type { Widths } from './widths.ts';
import { deep, widthsOf } from './widths.ts';

/** Spans of the lines that hold something, without the white space around it. */
export interface Line extends Span {
  /** Whether an empty line stands before it. */
  readonly apart: boolean;
  /** Blanks in front of it. */
  readonly indent: number;
}

const blank = (code: number): boolean =>
  code === 32 || code === 9 || code === 13 || code === 0x3000;

/** A line while what follows is still joined to it. */
type Open = { -readonly [K in keyof Line]: Line[K] };

const splitLines = (text: string): Open[] => {
  const lines: Open[] = [];
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

const [bar, point, quote] = [124, 46, 34] as const;
/** Marks that end a sentence or a part of one, and what may close behind them. */
const closing = codesOf('.!?:;。！？：；…|');
const closers = codesOf('"”』」)）');
/** Abbreviations that a number, and titles that a name must follow: their point ends no line. */
const numbered = /(?:^|[ (])(?:U\.S\.C|C\.F\.R|Nos?|Secs?|[Pp]aras?|[Aa]rts?|pp?)\.$/;
const titled = /(?:^|[ (])(?:Dr|Mr|Mrs|Ms|Prof|Cllr|Hon)\.$/;
/** Words after which a sentence must go on: what begins the next line is no marker, "section 5" or "(c)" though it be. */
const unfinished =
  /\b(?:by|before|until|than|under|in|of|to|from|with|for|at|on|the|a|an|this|that|through|described|subsections?|sections?|paragraphs?|articles?|clauses?|ten|fifteen|twenty|thirty|forty|forty-five|sixty|ninety)$|[（(](?:星期|[本下]?周)?$|\d月$/;
const labelled = /^[^ :：]{1,12}(?: [^ :：]{1,12}){0,2}[:：]/;
/** The rest of a day with its hour, whose colon makes no label: 3|月15日17:00前. */
const restOfDay =
  /^(?:\d{1,2})?[年月日](?:\d{1,2}[月日]){0,2}(?:上午|下午)?\d{1,2}[:：]\d|^[^:：]{0,12}[:：]\d\d[前之以起止]/;

/** Lines of a chat, and labels in capitals that need no colon: "<tbeck> …", "ACTION tbeck: …". */
const typed =
  /^<[\w-]{1,20}> |^\[?(?:ACTION|TODO|RESOLVED|RESOLUTION|PROPOSED|DECISION|AGREED)\b|^\[?A[IP] ?(?:[:(@-]|\d)|^[ADIQRT]\d{1,3}(?:[:.)]| [–—-]) /;

/** What these begin with. */
const typists = codesOf('<[ADIPQRT');

/** Whether a line ends in the middle of a sentence, as far as its end and the first letter of the next tell. */
const unended = (text: string, { start, end }: Span, next: Span): boolean => {
  const last = text.charCodeAt(end - 1);
  // Most lines end in a letter.
  if (isSmall(last)) return true;
  const behind = closers.has(last) && end - 2 >= start && closing.has(text.charCodeAt(end - 2));
  if (!closing.has(last) && !behind) return true;
  if (last !== point) return false;
  const tail = text.slice(Math.max(start, end - 8), end);
  return numbered.test(tail)
    ? /[\d(§]/.test(text[next.start] ?? '')
    : titled.test(tail) && /[A-Z]/.test(text[next.start] ?? '');
};

/**
 * A line that begins something of its own: a marker, a label, a heading, a table row. Behind a line that cannot end
 * there, "section 5" and "(c)" are a reference, and small letters before a colon are no label.
 */
const begins = (text: string, line: Span, previous: Span, tabs: boolean): boolean => {
  const first = text.charCodeAt(line.start);
  if (first === 35 || first === bar || first === 62) return true;
  if (typists.has(first) && typed.test(text.slice(line.start, Math.min(line.end, line.start + 24))))
    return true;
  // Two tabs make a row of a table.
  if (
    tabs &&
    text.slice(line.start, Math.min(line.end, line.start + 400)).split('\t', 3).length > 2
  )
    return true;
  const inside = isSmall(first) && previous.end - previous.start >= 40;
  const own = isListMarker(text, line.start) || (!inside && isLabelled(text, line));
  return (
    own && !unfinished.test(text.slice(Math.max(previous.start, previous.end - 12), previous.end))
  );
};

const isLabelled = (text: string, line: Span): boolean => {
  const head = text.slice(line.start, Math.min(line.end, line.start + 40));
  return (
    (head.includes(':') || head.includes('：')) && labelled.test(head) && !restOfDay.test(head)
  );
};

/** Longest cell in quotation marks that is read over line breaks. */
const longestCell = 400;

/** Whether a tab-separated line ends inside a cell in quotation marks, as spreadsheets write a cell with line breaks. */
const quoted = (text: string, line: Span): boolean => {
  const reach = Math.max(line.start, line.end - longestCell);
  const tab = reach + text.slice(reach, line.end).lastIndexOf('\t');
  if (tab < reach || text.charCodeAt(tab + 1) !== quote) return false;
  const close = text.indexOf('"', tab + 2);
  return close < 0 || close >= line.end;
};

/**
 * Joins hard-wrapped lines into paragraphs: a line goes on in the next when it ends in the middle of
 * a sentence, near the width of the page, and the next begins nothing of its own.
 */
export const paragraphs = (text: string): Line[] => {
  const lines = withoutPages(text, splitLines(text));
  const widths = widthsOf(lines);
  // Few texts have tabs, and only they have rows and cells made with them.
  const tabs = text.includes('\t');
  const joined: Line[] = [];
  let [last, previous]: (Open | undefined)[] = [];
  for (const line of lines) {
    const goesOn =
      last !== undefined &&
      previous !== undefined &&
      (openRow(text, last, line) ||
        (!line.apart &&
          ((tabs && quoted(text, last)) ||
            (wraps(text, previous, line, widths) &&
              unended(text, previous, line) &&
              !begins(text, line, previous, tabs)))));
    // `previous` is the line joined last: it is `last` itself only as long as nothing was joined.
    if (last !== undefined && goesOn) last.end = line.end;
    else {
      joined.push(line);
      last = line;
    }
    previous = line;
  }
  return joined;
};

/** A cell broken over lines: the row is not closed, and the next line closes it. */
const openRow = (text: string, row: Span, line: Span): boolean =>
  text.charCodeAt(row.start) === bar &&
  text.charCodeAt(row.end - 1) !== bar &&
  text.charCodeAt(line.start) !== bar &&
  text.charCodeAt(line.end - 1) === bar;

const wraps = (text: string, line: Line, next: Line, { width, full, inner }: Widths): boolean => {
  const length = line.end - line.start;
  const edge = length + line.indent;
  const last = text.charCodeAt(line.end - 1);
  const first = text.charCodeAt(next.start);
  if (isHan(last) || last > 0x3000) return full && width <= 60 && edge >= width - 3 && length >= 16;
  if (isSmall(first)) return true;
  if (last === bar || first === bar) return false;
  if (width > 120 || length < 20) return false;
  // The line was broken because the next word had no room on it.
  let space = next.start;
  const reach = Math.min(next.end, next.start + 40);
  while (space < reach && !isBlank(text.charCodeAt(space))) space += 1;
  const word = (space < reach ? space : next.end) - next.start;
  if (edge + 1 + word > width || (length >= 40 && length >= width * 0.8)) return true;
  // What is indented often ends before the rest does.
  return line.indent >= deep && line.indent === next.indent && edge + 1 + word > inner(line.indent);
};
