import type { Span } from '../../domain/span.ts';
import { dateBehind, monthOrYear } from './date-behind.ts';
import type { CodeSet } from './fold.ts';
import { codesOf, fold, foldCode } from './fold.ts';

/** A number or bullet in front of an item. `end` is where the item's own words begin. */
export interface Marker extends Span {
  /** `section` 一、 Sec. 5. · `item` （一） 1. (a) · `bullet` - * • · `ordinal` First, 一是 第一， */
  readonly kind: 'section' | 'item' | 'bullet' | 'ordinal';
  /** Markers of one style stand on one level. */
  readonly style: string;
  /** The marker as the text has it, without closing punctuation; null for a bullet. */
  readonly number: string | null;
}

/**
 * What a marker begins with, its kind and style, and its form; group 1 is the number. `heads` are the three letters
 * that its words begin with, and `second` is what may stand second: few places need more than a look.
 */
type Row = readonly [
  first: string,
  kind: Marker['kind'],
  style: string,
  pattern: RegExp,
  heads?: ReadonlySet<number> | null,
  second?: CodeSet,
];

/** A number for three code units; it may be that of three others. */
const three = (a: number, b: number, c: number): number => (a * 31 + b) * 31 + c;

const headsOf = (words: string): ReadonlySet<number> =>
  new Set(
    words
      .split('|')
      .map((each) => three(each.charCodeAt(0), each.charCodeAt(1), each.charCodeAt(2))),
  );

const zhDigits = '一二三四五六七八九十百';
const zhNumber = `[${zhDigits}]{1,4}`;
const zhSecond = codesOf(zhDigits);
const digits = '0123456789';
const ordinals =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|last';
const enOrdinal = `(?:${ordinals})`;

/** Typographic markers, at the beginning of a line (GB/T 9704-2012, 7.3.3: 一、 （一） 1. （1）). */
const typographic: readonly Row[] = [
  [zhDigits, 'section', 'zh-section', new RegExp(`(${zhNumber})[、.]`, 'y')],
  [
    '第',
    'section',
    'zh-article',
    new RegExp(`(第${zhNumber}[章节条])[ :]{0,2}`, 'y'),
    null,
    zhSecond,
  ],
  [zhDigits, 'item', 'zh-item', new RegExp(`(${zhNumber})\\)`, 'y')],
  ['(', 'item', 'zh-item', new RegExp(`(\\(${zhNumber}\\))`, 'y'), null, zhSecond],
  [
    'sap',
    'section',
    'en-section',
    /((?:sec|section|article|part)\.? \d{1,3})[.:]? {0,4}/y,
    headsOf('sec|art|par'),
  ],
  [
    digits,
    'item',
    'decimal',
    new RegExp(`(\\d{1,2}(?:\\.\\d{1,2}){1,3})[.、]? {1,4}(?=\\D|${monthOrYear})`, 'y'),
  ],
  [
    digits,
    'item',
    'arabic',
    new RegExp(`(\\d{1,3})(?:[.)] {1,4}|[.)](?=[^\\d\\s]|${dateBehind})|[、])`, 'y'),
  ],
  ['(', 'item', 'bracketed', /(\((?:\d{1,3}|[ivx]{1,5}|[a-z])\))、? {0,4}/y],
  [
    'abcdefghijklmnopqrstuvwxyz',
    'item',
    'letter',
    new RegExp(`([a-z])(?:\\) {1,4}|[.)、](?=[\\u4e00-\\u9fff]|${monthOrYear}))`, 'y'),
    null,
    codesOf(').、'),
  ],
  ['ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹ', 'item', 'roman', /([Ⅰ-Ⅹⅰ-ⅹ])(?:[.、)] {0,4}| {1,4})/y],
  ['①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇', 'item', 'circled', /([①-⑳⑴-⒇])/y],
  // "- → Ann to …", "-> Ann to …", ">> Ann to …": arrows alone, or behind a bullet.
  [
    '-*•‣▪◦·+→➔➜⇒=>',
    'bullet',
    'bullet',
    /(?:(?:[-*•‣▪◦·+→➔➜⇒]|[-=]>|>>) {1,4}(?:(?:[→➔➜⇒]|[-=]?>) {1,4})?)(?:\[[ x]\] {1,4})?/y,
    null,
    codesOf(' >'),
  ],
];

/** Ordinal words, at the beginning of a clause. */
const ordinal: readonly Row[] = [
  // 一是…，二是…; 一要…，二要…, whose 要 is of the duty.
  [zhDigits, 'ordinal', 'zh-is', new RegExp(`(${zhNumber}是)[,:]?`, 'y')],
  [zhDigits, 'ordinal', 'zh-must', new RegExp(`(${zhNumber})(?=要(?![素点件求塞闻义]))`, 'y')],
  [
    '第首其再最',
    'ordinal',
    'zh-first',
    new RegExp(`(第${zhNumber}|首先|其次|再次|最后)(?:,|、|是)`, 'y'),
    null,
    codesOf(`${zhDigits}先次后`),
  ],
  [
    'tfsenlo',
    'ordinal',
    'en-is',
    new RegExp(`((?:the )?${enOrdinal}|one|two|three|four|five|six) is(?: to| that)?,? {1,4}`, 'y'),
    headsOf(`the|${ordinals}|one|two|three|four|five|six`),
  ],
  [
    'fstenl',
    'ordinal',
    'en-first',
    new RegExp(`(${enOrdinal}(?:ly)?|finally|lastly)[,:] {1,4}`, 'y'),
    headsOf(`${ordinals}|finally`),
  ],
  [
    'tsf',
    'ordinal',
    'en-first',
    /(thirdly|secondly|firstly) {1,4}/y,
    headsOf('third|second|first'),
  ],
];

/** Rows by the code unit they begin with: most places begin no marker, and few forms need a try. */
const indexed = (rows: readonly Row[]): ReadonlyMap<number, readonly Row[]> => {
  const index = new Map<number, Row[]>();
  for (const row of rows)
    for (const code of new Set(Array.from(row[0], (char) => char.charCodeAt(0))))
      index.set(code, [...(index.get(code) ?? []), row]);
  return index;
};

const typographicBy = indexed(typographic);
const ordinalBy = indexed(ordinal);

/** Whether a row may begin with three folded code units, as far as these tell. */
const fits = ([, , , , heads, second]: Row, a: number, b: number, c: number): boolean =>
  (second === undefined || second.has(b)) && (heads == null || heads.has(three(a, b, c)));

/** The row whose marker begins at `at`, if any; its expression stands behind the marker. */
const rowAt = (
  rows: readonly Row[] | undefined,
  folded: string,
  at: number,
  text: string,
): Row | null => {
  if (rows === undefined) return null;
  const first = folded.charCodeAt(at);
  const second = folded.charCodeAt(at + 1);
  const third = folded.charCodeAt(at + 2);
  for (const row of rows) {
    if (!fits(row, first, second, third)) continue;
    const [, , style, pattern] = row;
    pattern.lastIndex = at;
    if (pattern.test(folded) && (style !== 'en-section' || /[A-Z]/.test(text[at] ?? '')))
      return row;
  }
  return null;
};

const read = (
  rows: readonly Row[] | undefined,
  folded: string,
  at: number,
  text: string,
): Marker | null => {
  const row = rowAt(rows, folded, at, text);
  if (row === null) return null;
  const [, kind, style, pattern] = row;
  pattern.lastIndex = at;
  const [whole = '', told] = pattern.exec(folded) ?? [];
  const number = told === undefined ? null : text.slice(at, at + told.length);
  return { kind, style, number, start: at, end: at + whole.length };
};

/** The list marker that begins at `at`, if any. */
export const listMarker = (folded: string, at: number, text: string): Marker | null =>
  read(typographicBy.get(folded.charCodeAt(at)), folded, at, text);

/** No typographic marker is longer, with what is looked at behind it. */
const longest = 32;

/** Whether a list marker begins at `at` of a text not yet folded. */
export const isListMarker = (text: string, at: number): boolean => {
  const first = foldCode(text.charCodeAt(at));
  const rows = typographicBy.get(first);
  if (rows === undefined) return false;
  const second = foldCode(text.charCodeAt(at + 1));
  const third = foldCode(text.charCodeAt(at + 2));
  if (!rows.some((row) => fits(row, first, second, third))) return false;
  const head = text.slice(at, at + longest);
  return rowAt(rows, fold(head), 0, head) !== null;
};

/** The ordinal word that begins at `at`, if any. */
export const ordinalMarker = (folded: string, at: number, text: string): Marker | null =>
  read(ordinalBy.get(folded.charCodeAt(at)), folded, at, text);
