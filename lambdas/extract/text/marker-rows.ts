import { dateBehind, monthOrYear } from './date-behind.ts';
import type { CodeSet } from './fold.ts';
import { codesOf } from './fold.ts';

/** `section` 一、 Sec. 5. · `item` （一） 1. (a) · `bullet` - * • · `ordinal` First, 一是 第一， */
export type MarkerKind = 'section' | 'item' | 'bullet' | 'ordinal';

/**
 * What a marker begins with, its kind and style, and its form; group 1 is the number. `heads` are the three letters
 * that its words begin with, and `second` is what may stand second: few places need more than a look.
 */
export type Row = readonly [
  first: string,
  kind: MarkerKind,
  style: string,
  pattern: RegExp,
  heads?: ReadonlySet<number> | null,
  second?: CodeSet,
];

/** A number for three code units; it may be that of three others. */
export const three = (a: number, b: number, c: number): number => (a * 31 + b) * 31 + c;

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
export const typographic: readonly Row[] = [
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
  // Signs that notices on telephones set in front of their lines; a number behind one is the marker itself.
  [
    '✅☑✔⚠⏰❗❌⭐✨☎⚡\ud83c\ud83d\ud83e',
    'bullet',
    'emoji',
    /(?:[✅☑✔⚠⏰❗❌⭐✨☎⚡]|[\ud83c-\ud83e][\udc00-\udfff])\ufe0f? {0,4}(?=[\u4e00-\u9fff\d])(?![一二三四五六七八九十]{1,3}、|\d{1,2}[.、])/y,
  ],
];

/** Ordinal words, at the beginning of a clause. */
export const ordinal: readonly Row[] = [
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
    new RegExp(
      `((?:the )?(?:${enOrdinal}|one|two|three|four|five|six)) is(?: to| that)?,? {1,4}`,
      'y',
    ),
    headsOf(`the|${ordinals}|one|two|three|four|five|six`),
  ],
  [
    'fstenl',
    'ordinal',
    'en-first',
    new RegExp(`(${enOrdinal}(?:ly)?|finally|lastly)[,:] {1,4}`, 'y'),
    headsOf(`${ordinals}|finally`),
  ],
  // 一，…。二，… word for word.
  [
    'otfs',
    'ordinal',
    'en-number',
    /(one|two|three|four|five|six), {1,4}(?!one\b|two\b|three\b|four\b|five\b|six\b|or\b|and\b|the other)/y,
    headsOf('one|two|three|four|five|six'),
  ],
  [
    'tsf',
    'ordinal',
    'en-first',
    /(thirdly|secondly|firstly) {1,4}/y,
    headsOf('third|second|first'),
  ],
];
