import type { Span } from '../../domain/span.ts';

/** A number or bullet in front of an item. `end` is where the item's own words begin. */
export interface Marker extends Span {
  /** `section` 一、 Sec. 5. · `item` （一） 1. (a) · `bullet` - * • · `ordinal` First, 一是 第一， */
  readonly kind: 'section' | 'item' | 'bullet' | 'ordinal';
  /** Markers of one style stand on one level. */
  readonly style: string;
  /** The marker as the text has it, without closing punctuation; null for a bullet. */
  readonly number: string | null;
}

type Row = readonly [kind: Marker['kind'], style: string, pattern: RegExp];

const zhNumber = '[一二三四五六七八九十百]{1,4}';
const enOrdinal =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|last)';

/** Typographic markers, at the beginning of a line (GB/T 9704-2012, 7.3.3: 一、 （一） 1. （1）). Group 1 is the number. */
const typographic: readonly Row[] = [
  ['section', 'zh-section', new RegExp(`(${zhNumber})[、.]`, 'y')],
  ['section', 'zh-article', new RegExp(`(第${zhNumber}[章节条])[ :]{0,2}`, 'y')],
  ['item', 'zh-item', new RegExp(`(\\(${zhNumber}\\))`, 'y')],
  ['section', 'en-section', /((?:sec|section|article|part)\.? \d{1,3})[.:]? {0,4}/y],
  ['item', 'decimal', /(\d{1,2}(?:\.\d{1,2}){1,3})[.、]? {1,4}(?=\D)/y],
  ['item', 'arabic', /(\d{1,3})(?:[.)] {1,4}|[.)](?=[^\d\s])|[、])/y],
  ['item', 'bracketed', /(\((?:\d{1,3}|[ivx]{1,5}|[a-z])\)) {0,4}/y],
  ['item', 'letter', /([a-z])\) {1,4}/y],
  ['item', 'circled', /([①-⑳⑴-⒇])/y],
  ['bullet', 'bullet', /[-*•‣▪◦·+] {1,4}(?:\[[ x]\] {1,4})?/y],
];

/** Ordinal words, at the beginning of a clause. */
const ordinal: readonly Row[] = [
  ['ordinal', 'zh-is', new RegExp(`(${zhNumber}是)[,:]?`, 'y')],
  ['ordinal', 'zh-first', new RegExp(`(第${zhNumber}|首先|其次|再次|最后)(?:,|、|是)`, 'y')],
  [
    'ordinal',
    'en-is',
    new RegExp(`((?:the )?${enOrdinal}|one|two|three|four|five|six) is(?: to| that)?,? {1,4}`, 'y'),
  ],
  ['ordinal', 'en-first', new RegExp(`(${enOrdinal}(?:ly)?|finally|lastly)[,:] {1,4}`, 'y')],
  ['ordinal', 'en-first', /(thirdly|secondly|firstly) {1,4}/y],
];

const read = (rows: readonly Row[], folded: string, at: number, text: string): Marker | null => {
  for (const [kind, style, pattern] of rows) {
    pattern.lastIndex = at;
    const match = pattern.exec(folded);
    if (match === null || (style === 'en-section' && !/[A-Z]/.test(text[at] ?? ''))) continue;
    const number = match[1] === undefined ? null : text.slice(at, at + match[1].length);
    return { kind, style, number, start: at, end: at + match[0].length };
  }
  return null;
};

/** The list marker that begins at `at`, if any. */
export const listMarker = (folded: string, at: number, text: string): Marker | null =>
  read(typographic, folded, at, text);

/** The ordinal word that begins at `at`, if any. */
export const ordinalMarker = (folded: string, at: number, text: string): Marker | null =>
  read(ordinal, folded, at, text);
