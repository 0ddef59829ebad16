/** Traditional forms of the characters in our Chinese vocabulary, and what they are read as. */
const traditional =
  '個个後后週周禮礼這这號号兩两國国慶庆節节應应須须負负責责會会於于內内時时點点從从實实開开組组織织報报' +
  '門门關关辦办處处標标員员長长單单請请務务動动計计劃划發发總总結结參参與与給给將将導导為为產产業业區区' +
  '縣县資资訊讯據据該该項项無无間间審审議议級级際际書书學学陽阳當当達达準准紀纪錄录傳传閱阅監监證证現现' +
  '對对協协調调諮咨詢询過过維维護护強强進进體体術术環环衛卫勞劳兒儿師师婦妇爭争憲宪勝胜復复離离萬万億亿';

const single: readonly (readonly [from: string, to: string])[] = [
  ['“”„‟″「」『』«»〝〞', '"'],
  ['‘’‛′', "'"],
  ['·•‧∙・･․⋅●∘', '·'],
  ['–—―−‐‑‒﹣', '-'],
  ['○◯', '〇'],
  ['〜～∼', '~'],
  ['\u00a0\u2002\u2003\u2009\u200a\u202f\u3000\t\n\r\f\v\u2028\u2029', ' '],
];

const table = ((): Uint16Array => {
  const map = Uint16Array.from({ length: 65_536 }, (_, code) => code);
  for (let code = 0xff01; code <= 0xff5e; code += 1) map[code] = code - 0xfee0;
  for (const [from, to] of single) {
    for (const char of from) map[char.charCodeAt(0)] = to.charCodeAt(0);
  }
  for (let i = 0; i + 1 < traditional.length; i += 2) {
    map[traditional.charCodeAt(i)] = traditional.charCodeAt(i + 1);
  }
  for (let code = 0; code < 65_536; code += 1) {
    const to = map[code] ?? code;
    if (to >= 65 && to <= 90) map[code] = to + 32;
  }
  return map;
})();

/** A code unit as it is compared. */
export const foldCode = (code: number): number => table[code] ?? code;

/** Decodes code units in the order in which this machine keeps them. */
const decoder = new TextDecoder(
  new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 'utf-16le' : 'utf-16be',
  { ignoreBOM: true },
);

/** How many code units go into one call of `String.fromCharCode`: well below every engine's limit on arguments. */
const chunk = 8192;

/** The code units of a folded text, and some more behind them: who looks ahead need not ask where it ends. */
export type Codes = Uint16Array;

/** How many more: blanks, and in the end what is in no text. */
const ahead = 4;

/** How long the text is whose code units these are. */
export const lengthOf = (codes: Codes): number => codes.length - ahead;

const codesFor = (length: number): Codes => {
  const codes = new Uint16Array(length + ahead);
  codes.fill(32, length, length + ahead - 1);
  return codes;
};

/** A text as it is compared: as a string, and as code units, which cost half as much to look at. */
export interface Folded {
  readonly folded: string;
  readonly codes: Codes;
}

/**
 * Folds what is not all ASCII and long. Apart from words, for these are strings of all the kinds that an engine
 * keeps, and a loop that has met them all is three times as slow.
 */
const foldLong = (text: string): Folded => {
  const { length } = text;
  const codes = codesFor(length);
  for (let i = 0; i < length; i += 1) codes[i] = table[text.charCodeAt(i)] ?? 0;
  // Half of a surrogate pair is no character: a decoder, four times as fast, would write another in its place.
  if (text.isWellFormed()) return { folded: decoder.decode(codes.subarray(0, length)), codes };
  const parts: string[] = [];
  for (let at = 0; at < length; at += chunk) {
    const part = codes.subarray(at, Math.min(at + chunk, length));
    parts.push(String.fromCharCode.apply(null, part as unknown as number[]));
  }
  return { folded: parts.join(''), codes };
};

const encoder = new TextEncoder();
/** Decodes bytes of ASCII characters. */
const plainDecoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** Bytes on their way to code units. */
let bytes = new Uint8Array(0x4000);
const plainTable = Uint8Array.from(table.subarray(0, 128));

/** Folds a page that is all ASCII: one walk over its bytes, which the engine copies at once in and out of strings. */
const foldPlainPage = (text: string): Folded => {
  const { length } = text;
  while (bytes.length < length) bytes = new Uint8Array(bytes.length * 2);
  encoder.encodeInto(text, bytes);
  const codes = codesFor(length);
  for (let i = 0; i < length; i += 1) {
    const code = plainTable[bytes[i] ?? 0] ?? 0;
    bytes[i] = code;
    codes[i] = code;
  }
  return { folded: plainDecoder.decode(bytes.subarray(0, length)), codes };
};

/** Folds a text that is all ASCII: nothing else changes in it, and the engine has fast ways for it. */
const foldPlain = (text: string): string => text.toLowerCase().replace(/[\t-\r]/g, ' ');

const isPlain = (text: string): boolean => !/[^\0-\x7f]/.test(text);

/** A whole text as it is compared (`fold`), with its code units. */
export const foldPage = (text: string): Folded =>
  isPlain(text) ? foldPlainPage(text) : foldLong(text);

/** A decoder is slow to begin: shorter ones are folded without it. */
const long = 200;

const foldWord = (word: string): string => {
  const codes: number[] = [];
  for (let i = 0; i < word.length; i += 1) codes.push(foldCode(word.charCodeAt(i)));
  return String.fromCharCode(...codes);
};

/**
 * The text as it is compared: lower case, half-width, one kind of quotation mark, dot, dash and white
 * space, simplified characters. Code unit for code unit, so offsets in it are offsets in the text.
 */
export const fold = (text: string): string => {
  if (isPlain(text)) return foldPlain(text);
  return text.length > long ? foldLong(text).folded : foldWord(text);
};

/** Whether a folded code unit is a Latin letter or a digit. */
export const isWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xc0 && code <= 0x24f);

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether a code unit is a Han character. */
export const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007;

/** Whether a code unit is a small Latin letter. */
export const isSmall = (code: number): boolean => code >= 97 && code <= 122;

/** A set of code units that is asked at almost every place of a text: a bit for each. */
export class CodeSet {
  private readonly bits = new Int32Array(2048);

  constructor(chars: Iterable<string>) {
    for (const char of chars) {
      const code = char.charCodeAt(0);
      this.bits[code >> 5] = (this.bits[code >> 5] ?? 0) | (1 << (code & 31));
    }
  }

  has(code: number): boolean {
    return (((this.bits[(code & 0xffff) >> 5] ?? 0) >> (code & 31)) & 1) === 1;
  }
}
const blanks = Uint8Array.from({ length: 65_536 }, (_, code) =>
  /\s/.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Whether a code unit is white space of any kind. */
export const isBlank = (code: number): boolean => blanks[code] === 1;

/** The code units of some characters: comparing them costs no string of one character. */
export const codesOf = (chars: string): CodeSet => new CodeSet(chars);

/** The code units that some words begin with. */
export const firstsOf = (words: Iterable<string>): CodeSet => new CodeSet(words);
