import { commonCharacters } from './common-characters.ts';

/** Bytes as text, and how sure that is. */
export interface Decoded {
  readonly text: string;
  /** WHATWG name. */
  readonly encoding: string;
  /** From 0 to 1; under `doubtful` a person should look. */
  readonly confidence: number;
}

/** Below this confidence a guessed encoding is said to be one. */
export const doubtful = 0.5;

/** Decodes or answers null: never a replacement character. */
export const strictly = (encoding: string, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/**
 * Byte order marks first; then UTF-8, whose form is no accident; then the likeliest of the others by the characters that come
 * out. Null when none fits.
 */
export const decodeText = (bytes: Uint8Array): Decoded | null => {
  const [a, b] = bytes;
  const marked = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : '';
  if (marked !== '') return sure(strictly(marked, bytes), marked);
  const utf8 = strictly('utf-8', bytes);
  if (utf8 !== null && !manyNuls(utf8)) return sure(utf8, 'utf-8');
  return flawedUtf8(bytes) ?? likeliest(bytes);
};

/** UTF-16 of Latin letters is UTF-8 of which every other character is NUL. */
const manyNuls = (text: string): boolean => (text.match(/\0/g)?.length ?? 0) * 8 > text.length;

const sure = (text: string | null, encoding: string): Decoded | null =>
  text === null ? null : { text, encoding, confidence: 1 };

/** UTF-8 that was cut in the middle of a character, or has a few bytes damaged among many characters that are right. */
const flawedUtf8 = (bytes: Uint8Array): Decoded | null => {
  const text = new TextDecoder('utf-8').decode(bytes);
  if (text.includes('\0')) return null;
  let [right, wrong] = [0, 0];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) wrong += 1;
    else if (code > 127) right += 1;
  }
  const cut = wrong > 0 && right >= 2 && wrong <= 1 && text.endsWith('\ufffd');
  if (cut) return { text: text.slice(0, -1), encoding: 'utf-8', confidence: 0.4 };
  return right >= 20 && wrong * 20 <= right ? { text, encoding: 'utf-8', confidence: 0.4 } : null;
};

/** How much of a text is judged: enough to be sure, little enough to cost nothing. */
const sample = 20_000;

const candidates: readonly (readonly [encoding: string, score: (text: string) => number])[] = [
  ['utf-16le', (text) => plausible(text)],
  ['utf-16be', (text) => plausible(text)],
  ['gb18030', (text) => chinese(text)],
  ['big5', (text) => chinese(text)],
  ['windows-1252', (text) => western(text)],
];

/** A worse score than this is no text at all. */
const leastScore = { 'utf-16le': 0.6, 'utf-16be': 0.6, 'windows-1252': 0.6 } as const;

const likeliest = (bytes: Uint8Array): Decoded | null => {
  const scored = candidates.flatMap(([encoding, score]) => {
    const text = strictly(encoding, bytes);
    if (text === null) return [];
    const value = score(text.slice(0, sample));
    return value < (leastScore[encoding as keyof typeof leastScore] ?? 0)
      ? []
      : [{ text, encoding, value }];
  });
  scored.sort((x, y) => y.value - x.value);
  const [best, next] = scored;
  if (best === undefined) return null;
  const margin = best.value - (next?.value ?? 0);
  const few = Math.min(1, lettersIn(best.text.slice(0, sample)) / 12);
  const confidence = Math.min(1, best.value * 1.4, margin * 2) * few;
  return { text: best.text, encoding: best.encoding, confidence };
};

/** Characters that are not ASCII: what the guess rests on. In UTF-16 all are. */
const lettersIn = (text: string): number => text.match(/[^\0-\x7f]|[a-z]/gi)?.length ?? 0;

/** Share of the characters beyond ASCII that are common ones. No text holds NUL: bytes that do are UTF-16 or none. */
const chinese = (text: string): number => {
  if (text.includes('\0')) return 0;
  let [common, all] = [0, 0];
  for (const character of text) {
    if (character <= '\x7f') continue;
    all += 1;
    if (commonCharacters.has(character)) common += 1;
  }
  return all === 0 ? 0 : common / all;
};

/** Share of all characters that are ASCII text or common Chinese: UTF-16 read in the wrong order has neither. */
const plausible = (text: string): number => {
  let [likely, all] = [0, 0];
  for (const character of text) {
    all += 1;
    if (/[\t\n\r\x20-\x7e]/.test(character) || commonCharacters.has(character)) likely += 1;
    else if (character < ' ') return 0;
  }
  return all === 0 ? 0 : likely / all;
};

const typographic = new Set('‘’“”–—…•€£§°©®™«»·×½¼¾²³µ¿¡ªº\u00a0');

/** Share of the characters beyond ASCII that are typographic marks, or letters inside a word of Latin letters. */
const western = (text: string): number => {
  if (text.includes('\0')) return 0;
  let [likely, all] = [0, 0];
  for (let i = 0; i < text.length; i += 1) {
    const character = text[i] ?? '';
    if (character <= '\x7f') continue;
    all += 1;
    const [before, after] = [text[i - 1] ?? '', text[i + 1] ?? ''];
    if (typographic.has(character)) likely += 1;
    else if (/\p{L}/u.test(character) && (/[a-z]/i.test(before) || /[a-z]/i.test(after)))
      likely += 1;
    else if (character >= '\x80' && character <= '\x9f') return 0;
  }
  return all === 0 ? 0 : all * 4 > text.length ? 0.3 : likely / all;
};
