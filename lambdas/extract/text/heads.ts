import type { Codes } from './fold.ts';
import { isWord } from './fold.ts';

const space = 32;

/** What is known of a code unit: it begins a word that is not Latin, stands in Latin words, is a word by itself. */
export const [begins, wordly, alone] = [1, 2, 4] as const;

/**
 * What is known of code units by their hash. Not Latin: words begin with these two. Latin: words begin with this one,
 * are it or hardly longer, begin with it and these three code units behind it. The bit of `head` is that of `begins`.
 */
const [head, latin, complete, behind] = [1, 2, 4, 8] as const;

/** The hash of code units and one more: as long as a word goes on, each waits for the one before, so it must be quick. */
const mixed = (hash: number, code: number): number => (Math.imul(hash, 9) + code) & 0x7fff;

/** Where the number of a letter stands above these. */
const numbered = 3;

/** What is known before any word is: made once, for it is long. */
const latinKinds = new Int32Array(65_536);
for (let code = 0; code < 65_536; code += 1) latinKinds[code] = isWord(code) ? wordly : 0;

/** The letters of some words and how they begin, by hash: most places and Latin words of a text are passed by after a look. */
export class Heads {
  /** What is known of each code unit, and above it the number of the letter: 0 when it is in no word. */
  private readonly kinds = latinKinds.slice();
  private readonly heads = new Uint8Array(0x8000);
  /** One more than there are letters. */
  readonly letters: number;

  /** Words in folded spelling. */
  constructor(words: readonly string[]) {
    // Numbered in the order of their code units, as words stand in order.
    const letters = [...new Set(words.join('').split(''))].sort();
    letters.forEach((letter, i) => {
      const code = letter.charCodeAt(0);
      this.kinds[code] = this.kind(code) | ((i + 1) << numbered);
    });
    this.letters = letters.length + 1;
    for (const word of words) this.note(word);
  }

  /** What is known of a code unit. */
  kind(code: number): number {
    return this.kinds[code] ?? 0;
  }

  /** The number of the letter of which so much is known. */
  letterOf(kind: number): number {
    return kind >> numbered;
  }

  /** The number of a code unit among the letters of words; 0 when it is none. */
  letter(code: number): number {
    return this.kind(code) >> numbered;
  }

  /** Notes how a word begins: with a whole Latin word and what stands behind it, or with two code units. */
  private note(folded: string): void {
    const { kinds, heads } = this;
    const first = folded.charCodeAt(0);
    const add = (hash: number, known: number): void => {
      heads[hash] = (heads[hash] ?? 0) | known;
    };
    if (!isWord(first)) {
      kinds[first] = (kinds[first] ?? 0) | (folded.length === 1 ? begins | alone : begins);
      if (folded.length > 1) add(mixed(first, folded.charCodeAt(1)), head);
      return;
    }
    let end = 0;
    let hash = 0;
    for (; end < folded.length && isWord(folded.charCodeAt(end)); end += 1)
      hash = mixed(hash, folded.charCodeAt(end));
    const three = end + 3 <= folded.length && folded.charCodeAt(end + 1) !== space;
    add(hash, three ? latin : latin | complete);
    if (!three) return;
    for (let i = end; i < end + 3; i += 1) hash = mixed(hash, folded.charCodeAt(i));
    add(hash, behind);
  }

  /** Whether the words that begin with the Latin word of that hash, which ends at `at`, may go on as the text does. */
  private goesOn(codes: Codes, at: number, hash: number): boolean {
    const { heads } = this;
    if (((heads[hash] ?? 0) & complete) !== 0) return true;
    const first = codes[at] ?? 0;
    let next = at + 1;
    // One space in a word stands for many.
    if (first === space) while (codes[next] === space) next += 1;
    const pair = mixed(mixed(hash, first), codes[next] ?? space);
    return ((heads[mixed(pair, codes[next + 1] ?? space)] ?? 0) & behind) !== 0;
  }

  /**
   * Leaves in `places`, in the order of the text, where in front of `to` a word may begin; it has room for one more
   * than there are code units. Answers with how many there are.
   */
  collect(codes: Codes, to: number, places: Int32Array): number {
    const { kinds, heads } = this;
    let found = 0;
    for (let at = 0; at < to; at += 1) {
      let code = codes[at] ?? 0;
      let kind = kinds[code] ?? 0;
      if ((kind & wordly) !== 0) {
        const begin = at;
        let hash = 0;
        do {
          hash = mixed(hash, code);
          at += 1;
          code = codes[at] ?? 0;
          kind = kinds[code] ?? 0;
        } while ((kind & wordly) !== 0);
        if (((heads[hash] ?? 0) & latin) !== 0 && this.goesOn(codes, at, hash)) {
          places[found] = begin;
          found += 1;
        }
      }
      // Each place is noted, and the next over it where none begins: no processor foretells it, and guessing wrong costs most.
      places[found] = at;
      found += kind & begins & ((heads[mixed(code, codes[at + 1] ?? 0)] ?? 0) | (kind >> 2));
    }
    return found;
  }

  /** Whether a word may begin at `at`: inside a Latin word none does. */
  mayBegin(codes: Codes, at: number): boolean {
    return at === 0 || (this.kind(codes[at] ?? 0) & this.kind(codes[at - 1] ?? 0) & wordly) === 0;
  }
}
