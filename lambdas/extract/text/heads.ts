import type { Codes } from './fold.ts';
import { isWord } from './fold.ts';

const space = 32;

/** What is known of a code unit: it begins a word that is not Latin, stands in Latin words, ends one, is a word by itself. */
const [begins, wordly, breaks, alone] = [1, 2, 4, 8] as const;

/**
 * What is known of code units by their hash. Not Latin: words begin with these two, are these two, begin with these three.
 * Latin: words begin with this one, are it or hardly longer, begin with it and these three code units behind it. The
 * bits of `head` and `latin` are those of `begins` and `breaks`.
 */
const [head, whole, latin, complete, third, behind] = [1, 2, 4, 8, 16, 32] as const;

/** The hash of code units and one more: as long as a word goes on, each waits for the one before, so it must be quick. */
const mixed = (hash: number, code: number): number => (Math.imul(hash, 9) + code) & 0x7fff;

/** Where the node stands above these. */
const rooted = 4;

/** What is known before any word is: made once, for it is long. */
const latinKinds = new Int32Array(65_536);
for (let code = 0; code < 65_536; code += 1) latinKinds[code] = isWord(code) ? wordly : breaks;

/** How words begin, by hash: most places and Latin words of a text are passed by after a look. */
export class Heads {
  /** What is known of each code unit, and above it the node that it leads to as the first of a word. */
  private readonly kinds = latinKinds.slice();
  private readonly heads = new Uint8Array(0x8000);

  /** The node that a code unit leads to as the first of a word; 0 when no word begins with it. */
  root(code: number): number {
    return (this.kinds[code] ?? 0) >> rooted;
  }

  setRoot(code: number, node: number): void {
    this.kinds[code] = (this.kinds[code] ?? 0) | (node << rooted);
  }

  /** Notes how a word begins: with a whole Latin word and what stands behind it, or with two code units and a third. */
  note(folded: string): void {
    const { kinds, heads } = this;
    const first = folded.charCodeAt(0);
    const add = (hash: number, known: number): void => {
      heads[hash] = (heads[hash] ?? 0) | known;
    };
    if (isWord(first)) {
      let end = 0;
      let hash = 0;
      for (; end < folded.length && isWord(folded.charCodeAt(end)); end += 1)
        hash = mixed(hash, folded.charCodeAt(end));
      const three = end + 3 <= folded.length && folded.charCodeAt(end + 1) !== space;
      add(hash, three ? latin : latin | complete);
      if (!three) return;
      for (let i = end; i < end + 3; i += 1) hash = mixed(hash, folded.charCodeAt(i));
      add(hash, behind);
      return;
    }
    kinds[first] = (kinds[first] ?? 0) | (folded.length === 1 ? begins | alone : begins);
    if (folded.length === 1) return;
    const pair = mixed(first, folded.charCodeAt(1));
    add(pair, folded.length === 2 ? head | whole : head);
    if (folded.length > 2) add(mixed(pair, folded.charCodeAt(2)), third);
  }

  /** Whether a word may begin at `at`, which is in no Latin word, as two code units and a third tell. */
  private opens(codes: Codes, at: number, kind: number): boolean {
    const pair = mixed(codes[at] ?? 0, codes[at + 1] ?? 0);
    const known = this.heads[pair] ?? 0;
    if ((kind & begins & (known | (kind >> 3))) === 0) return false;
    if (((kind & alone) | (known & whole)) !== 0) return true;
    return ((this.heads[mixed(pair, codes[at + 2] ?? 0)] ?? 0) & third) !== 0;
  }

  /** Where a Latin word begins that ends at `at`, if words begin with it and may go on as the text does; else -1. */
  private latinAt(codes: Codes, at: number, hash: number): number {
    const { heads, kinds } = this;
    if (((heads[hash] ?? 0) & complete) === 0) {
      const first = codes[at] ?? 0;
      let next = at + 1;
      // One space in a word stands for many.
      if (first === space) while (codes[next] === space) next += 1;
      const pair = mixed(mixed(hash, first), codes[next] ?? space);
      if (((heads[mixed(pair, codes[next + 1] ?? space)] ?? 0) & behind) === 0) return -1;
    }
    let begin = at;
    while (begin > 0 && ((kinds[codes[begin - 1] ?? 0] ?? 0) & wordly) !== 0) begin -= 1;
    return begin < at ? begin : -1;
  }

  /** Visits, in the order of the text, the places in front of `to` where a word may begin. */
  visit(codes: Codes, to: number, place: (at: number) => void): void {
    const { kinds, heads } = this;
    let at = 0;
    // The Latin word so far.
    let hash = 0;
    for (; at < to; at += 1) {
      const code = codes[at] ?? 0;
      const kind = kinds[code] ?? 0;
      const pair = heads[mixed(code, codes[at + 1] ?? 0)] ?? 0;
      const opens = kind & begins & (pair | (kind >> 3));
      const ended = kind & breaks & (heads[hash] ?? 0);
      // One test for both: where a character may begin or end a word, no processor foretells, and guessing wrong costs most.
      if ((opens | ended) !== 0) {
        const begin = ended === 0 ? -1 : this.latinAt(codes, at, hash);
        if (begin >= 0) place(begin);
        if (opens !== 0 && this.opens(codes, at, kind)) place(at);
      }
      hash = mixed(hash, code) & -((kind >> 1) & 1);
    }
    const ended = (kinds[codes[at] ?? 0] ?? 0) & breaks & (heads[hash] ?? 0);
    const begin = ended === 0 ? -1 : this.latinAt(codes, at, hash);
    if (begin >= 0) place(begin);
  }

  /** Whether a word may begin at `at`. */
  mayBegin(codes: Codes, at: number): boolean {
    const kind = this.kinds[codes[at] ?? 0] ?? 0;
    if ((kind & wordly) === 0) return this.opens(codes, at, kind);
    return at === 0 || ((this.kinds[codes[at - 1] ?? 0] ?? 0) & wordly) === 0;
  }
}
