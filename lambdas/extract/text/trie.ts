import { Edges } from './edges.ts';
import { fold, isWord } from './fold.ts';

const space = 32;

/** What is known of a code unit: it begins a word, stands in Latin words, is a word that is not Latin. */
const [begins, wordly, alone] = [1, 2, 8] as const;

/** What is known of code units by their hash: words begin with these two, are these two, begin with these three or this Latin word. */
const [head, whole, third, latin] = [1, 2, 4, 8] as const;

/** The hash of code units and one more. */
const mixed = (hash: number, code: number): number => (Math.imul(hash, 31) + code) & 0x7fff;

/** A link of a node: one more than the code unit that leads to the next node, whether a word ends at it, and whether other edges lead from it. */
const [onward, ending, branched] = [0x1ffff, 0x20000, 0x40000] as const;

/** What is known before any word is: made once, for it is long. */
const latinKinds = new Uint8Array(65_536);
for (let code = 0; code < 0x300; code += 1) if (isWord(code)) latinKinds[code] = wordly;

const wordlyAt = (kinds: Uint8Array, folded: string, at: number): boolean =>
  ((kinds[folded.charCodeAt(at)] ?? 0) & wordly) !== 0;

/**
 * Words in folded spelling, each ending at a node. Latin words match only as whole words, and one space in
 * a word stands for any run of white space (a name may be broken over lines).
 */
export class Trie {
  private readonly roots = new Int32Array(65_536);
  private readonly kinds = latinKinds.slice();
  /** How words begin, by hash: most places and Latin words are passed by after a look. */
  private readonly heads = new Uint8Array(0x8000);
  /** Nodes are numbered as words come: most have one edge, and it leads to the next number. */
  private readonly links = [0];
  private readonly edges = new Edges();

  /** The node of a word; 0 for a word of nothing. */
  insert(word: string): number {
    const folded = fold(word.trim()).replace(/ {2,}/g, ' ');
    if (folded === '') return 0;
    this.note(folded);
    const first = folded.charCodeAt(0);
    let node = this.roots[first] ?? 0;
    if (node === 0) {
      node = this.links.push(0) - 1;
      this.roots[first] = node;
    }
    for (let i = 1; i < folded.length; i += 1) node = this.extend(node, folded.charCodeAt(i));
    this.links[node] = (this.links[node] ?? 0) | ending;
    return node;
  }

  /** Notes how a word begins: with a whole Latin word, or with two code units and a third. */
  private note(folded: string): void {
    const { kinds, heads } = this;
    const first = folded.charCodeAt(0);
    const add = (hash: number, known: number): void => {
      heads[hash] = (heads[hash] ?? 0) | known;
    };
    kinds[first] = (kinds[first] ?? 0) | begins;
    if (isWord(first)) {
      let hash = first;
      for (let i = 1; i < folded.length && isWord(folded.charCodeAt(i)); i += 1)
        hash = mixed(hash, folded.charCodeAt(i));
      add(hash & 0x7fff, latin);
    } else if (folded.length === 1) kinds[first] |= alone;
    else {
      const pair = mixed(first, folded.charCodeAt(1));
      add(pair, folded.length === 2 ? head | whole : head);
      if (folded.length > 2) add(mixed(pair, folded.charCodeAt(2)), third);
    }
  }

  /** The node that a code unit leads to, which is made when there is none. */
  private extend(node: number, code: number): number {
    const known = this.step(node, code);
    if (known !== 0) return known;
    const made = this.links.push(0) - 1;
    if (made === node + 1) this.links[node] = (this.links[node] ?? 0) | (code + 1);
    else {
      this.links[node] = (this.links[node] ?? 0) | branched;
      this.edges.set(node, code, made);
    }
    return made;
  }

  /** The node that a code unit leads to; 0 when there is none. */
  private step(node: number, code: number): number {
    const link = this.links[node] ?? 0;
    if ((link & onward) === code + 1) return node + 1;
    return link >= branched ? this.edges.get(node, code) : 0;
  }

  /** Whether any word begins with a folded code unit. */
  begins(code: number): boolean {
    return ((this.kinds[code] ?? 0) & begins) !== 0;
  }

  /** The first place from `from` on where a word may begin; `to` when there is none. */
  next(folded: string, from: number, to: number): number {
    const { kinds, heads } = this;
    const { length } = folded;
    let at = from;
    // Inside a Latin word no word begins.
    if (from > 0 && wordlyAt(kinds, folded, from - 1))
      while (at < to && wordlyAt(kinds, folded, at)) at += 1;
    for (; at < to; at += 1) {
      const code = folded.charCodeAt(at);
      const kind = kinds[code] ?? 0;
      if ((kind & wordly) !== 0) {
        const begin = at;
        let hash = code & 0x7fff;
        for (; at + 1 < length && wordlyAt(kinds, folded, at + 1); at += 1)
          hash = mixed(hash, folded.charCodeAt(at + 1));
        if (((heads[hash] ?? 0) & latin) !== 0) return begin;
        continue;
      }
      const second = at + 1 < length ? folded.charCodeAt(at + 1) : space;
      const pair = mixed(code, second);
      const known = heads[pair] ?? 0;
      // One test for both: where a character may begin a word, no processor foretells, and guessing wrong costs most.
      if ((kind & begins & (known | (kind >> 3))) === 0) continue;
      if ((kind & alone) !== 0 || (known & whole) !== 0) return at;
      const next = at + 2 < length ? folded.charCodeAt(at + 2) : space;
      if (((heads[mixed(pair, next)] ?? 0) & third) !== 0) return at;
    }
    return to;
  }

  /**
   * Walks the words that begin at `at` and leaves in `ends` and `nodes` where they end and at which nodes, the
   * longest last. Answers with how many there are.
   */
  walk(folded: string, at: number, ends: number[], nodes: number[]): number {
    const { kinds, links } = this;
    let last = folded.charCodeAt(at);
    let node = this.roots[last] ?? 0;
    let found = 0;
    for (let i = at + 1; node !== 0; i += 1) {
      const code = i < folded.length ? folded.charCodeAt(i) : space;
      if (
        ((links[node] ?? 0) & ending) !== 0 &&
        ((kinds[last] ?? 0) & (kinds[code] ?? 0) & wordly) === 0
      ) {
        ends[found] = i;
        nodes[found] = node;
        found += 1;
      }
      if (i >= folded.length) return found;
      if (code === space && last === space) continue;
      node = this.step(node, code);
      last = code;
    }
    return found;
  }
}
