import type { Span } from '../../domain/span.ts';
import type { Reading } from '../reading.ts';
import { WordTable } from '../text/word-table.ts';
import { officeHeads } from '../vocabulary/en/offices.ts';
import { enHeads, enStops } from '../vocabulary/en/units.ts';

/** Small words that may stand inside a name. */
export const connectives: ReadonlySet<string> = new Set('of|for|on|and|&|the|to|de|la'.split('|'));
/** Places and owners that stand in front of a name: "county water bureau", "District Housing Bureau". */
const places =
  'district|county|city|town|township|village|province|region|state|street|school|hospital|university|company|party'.split(
    '|',
  );

/** Words that put a name for a class, in front of "the" or "of the": all the schools, each of the teams. */
const wholes = ['all', 'both', 'each', 'any', 'some'];
/** Names of offices that go on with "to the": Assistant to the President. */
const envoys =
  'assistant|representative|adviser|advisor|counsel|delegate|delegation|ambassador|secretary|mission|envoy|deputy|liaison|observer'
    .split('|')
    .flatMap((word) => [word, `${word}s`]);

/** What a word may be to a name: its head noun, a word that no name has, a small word inside it, a place in front of it. */
export const [head, stop, small, place, whole, envoy] = [1, 2, 4, 8, 16, 32] as const;
/** A head noun in a translated paper alone, and one that is so behind "special": 专班. */
const [translatedHead, specialHead] = [64, 128] as const;
const special = 'special ';

/** What words are known to be: one look-up answers all questions. */
const known = ((): WordTable<{ readonly word: string; readonly kind: number }> => {
  const kinds = new Map<string, number>();
  for (const [kind, words] of [
    [head, enHeads],
    [stop, enStops],
    [small, connectives],
    [place, places],
    [whole, wholes],
    [envoy, envoys],
    [translatedHead, officeHeads],
    [specialHead, ['class', 'classes']],
  ] as const)
    for (const word of words) kinds.set(word, (kinds.get(word) ?? 0) | kind);
  return new WordTable([...kinds].map(([word, kind]) => ({ word, kind })));
})();

/** What a head noun of translated papers is where it stands; in 水库管理所 it stands in front of another. */
const ofOffice = (folded: string, start: number, kind: number): number =>
  (kind & translatedHead) !== 0 || folded.startsWith(special, start - special.length)
    ? kind | head | place
    : kind;

const ofOffices: ReadonlySet<string> = new Set(officeHeads);
/** Whether a folded word is the head noun of a body. */
export const isHead = ({ translated }: Reading, word: string): boolean =>
  enHeads.has(word) || (translated && ofOffices.has(word));

/** A word that may stand in a name. */
export interface Word extends Span {
  readonly capital: boolean;
  /** The word, folded, when it is known to be something to a name; else empty. */
  readonly word: string;
  /** What it is known to be: `head`, `stop`, `small`, `place`, `whole`, `envoy`. */
  readonly kind: number;
}

/** What a code unit of a text is: it begins a word, goes on with one, is a letter or digit, a capital letter, one of A to Z. */
const [begins, inner, wordly, upper, initial] = [1, 2, 4, 8, 16] as const;
const [blank, apostrophe, dot, at, s, quote] = [32, 39, 46, 64, 115, 0x2019] as const;

const kinds = new Uint8Array(65_536);
for (let code = 0; code < 0x250; code += 1) {
  const char = String.fromCharCode(code);
  kinds[code] =
    (/[A-Za-zÀ-ɏ]/.test(char) ? begins : 0) |
    (/[\wÀ-ɏ'&/-]/.test(char) ? inner : 0) |
    (/[\wÀ-ɏ]/.test(char) ? wordly : 0) |
    (char === char.toLowerCase() ? 0 : upper) |
    (/[A-Z]/.test(char) ? initial : 0);
}
kinds[quote] = inner;

const kindAt = (text: string, i: number): number =>
  i < text.length ? (kinds[text.charCodeAt(i)] ?? 0) : 0;

/** Code units of the longest initials: six letters and their dots. */
const longest = 12;

/** The end of initials, "U.S.", with a blank or a mark behind them; 0 when none begin at `from`. */
const initialsEnd = (text: string, from: number): number => {
  let end = from;
  while (
    end < from + longest &&
    (kindAt(text, end) & initial) !== 0 &&
    text.charCodeAt(end + 1) === dot
  )
    end += 2;
  return end - from > 2 && ' ,;:)'.includes(text[end] ?? ' ') ? end : 0;
};

/** The end of a word without its possessive. */
const unowned = (text: string, end: number): number => {
  const mark = text.charCodeAt(end - 1) === s ? end - 2 : end - 1;
  const code = text.charCodeAt(mark);
  return code === apostrophe || code === quote ? mark : end;
};

/** The word that begins at `from`, or behind its blanks; null when something else stands there. */
export const wordAt = (
  { text, folded, translated }: Reading,
  from: number,
  to: number,
): Word | null => {
  let start = from;
  while (start < to && folded.charCodeAt(start) === blank) start += 1;
  let end = start < text.length && text.charCodeAt(start) === at ? start + 1 : start;
  let kind = kindAt(text, end);
  if ((kind & begins) === 0) return null;
  let capital = end > start;
  const initials = initialsEnd(text, start);
  for (; (kind & inner) !== 0; kind = kindAt(text, end)) {
    capital ||= (kind & upper) !== 0;
    end += 1;
  }
  if (initials > 0) end = initials;
  // A full stop behind it is no part of it, nor is what stands in front of the stop a possessive.
  else if (text.charCodeAt(end) !== dot || (kindAt(text, end + 1) & wordly) !== 0)
    end = unowned(text, end);
  if (end > to) return null;
  const found = known.find(folded, start, end);
  const is = found?.kind ?? 0;
  const own = translated && is >= translatedHead ? ofOffice(folded, start, is) : is;
  return { start, end, capital, word: found?.word ?? '', kind: own };
};
