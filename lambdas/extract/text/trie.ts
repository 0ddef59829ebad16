import { fold, isWord } from './fold.ts';

const space = 32;

/** What is known of a code unit before a closer look. */
const [begins, wordly, alone] = [1, 2, 4] as const;

/** Bits of a set of hashes: a set bit asks for a closer look. */
class Bits {
  private readonly bits = new Uint8Array(8192);

  add(hash: number): void {
    this.bits[hash >> 3] = (this.bits[hash >> 3] ?? 0) | (1 << (hash & 7));
  }

  has(hash: number): boolean {
    return ((this.bits[hash >> 3] ?? 0) & (1 << (hash & 7))) !== 0;
  }
}

const pair = (a: number, b: number): number => (Math.imul(a, 31) + b) & 0xffff;
const triple = (pair: number, c: number): number => (Math.imul(pair, 37) + c) & 0xffff;

/** Open addressing over (node, code unit): a walk costs the same with ten words or ten thousand. */
class Edges {
  private from = new Int32Array(1024);
  private codes = new Uint16Array(1024);
  private to = new Int32Array(1024);
  private size = 0;

  /** Where an edge stands, or the empty place where it would: no node is 0. */
  private slot(node: number, code: number): number {
    const { from, codes } = this;
    const mask = from.length - 1;
    let at = (Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 7;
    for (at &= mask; from[at] !== 0 && (from[at] !== node || codes[at] !== code); )
      at = (at + 1) & mask;
    return at;
  }

  get(node: number, code: number): number {
    return this.to[this.slot(node, code)] ?? 0;
  }

  set(node: number, code: number, to: number): void {
    if (this.size * 2 >= this.from.length) this.grow();
    const at = this.slot(node, code);
    this.from[at] = node;
    this.codes[at] = code;
    this.to[at] = to;
    this.size += 1;
  }

  private grow(): void {
    const { from, codes, to } = this;
    this.from = new Int32Array(from.length * 2);
    this.codes = new Uint16Array(from.length * 2);
    this.to = new Int32Array(from.length * 2);
    this.size = 0;
    from.forEach((node, i) => {
      if (node !== 0) this.set(node, codes[i] ?? 0, to[i] ?? 0);
    });
  }
}

/** A link of a node: one more than the code unit that leads to the next node, and whether other edges lead from it. */
const [onward, branched] = [0x1ffff, 0x20000] as const;

/**
 * Words in folded spelling, each ending at a node. Latin words match only as whole words, and one space in
 * a word stands for any run of white space (a name may be broken over lines).
 */
export class Trie {
  private readonly roots = new Int32Array(65_536);
  private readonly kinds = Uint8Array.from({ length: 65_536 }, (_, code) =>
    isWord(code) ? wordly : 0,
  );
  /** Words of two code units, and how longer ones begin: most places are passed by after two looks. */
  private readonly pairs = new Bits();
  private readonly triples = new Bits();
  /** Nodes are numbered as words come: most have one edge, and it leads to the next number. */
  private readonly links = [0];
  private readonly edges = new Edges();

  /** The node of a word; 0 for a word of nothing. */
  insert(word: string): number {
    const folded = fold(word.trim()).replace(/ {2,}/g, ' ');
    if (folded === '') return 0;
    const [first, second] = [folded.charCodeAt(0), folded.charCodeAt(1)];
    this.kinds[first] = (this.kinds[first] ?? 0) | begins | (folded.length === 1 ? alone : 0);
    if (folded.length === 2) this.pairs.add(pair(first, second));
    if (folded.length > 2) this.triples.add(triple(pair(first, second), folded.charCodeAt(2)));
    let node = this.roots[first] ?? 0;
    if (node === 0) {
      node = this.links.push(0) - 1;
      this.roots[first] = node;
    }
    for (let i = 1; i < folded.length; i += 1) node = this.extend(node, folded.charCodeAt(i));
    return node;
  }

  /** The node that a code unit leads to, which is made when there is none. */
  private extend(node: number, code: number): number {
    const known = this.step(node, code);
    if (known !== 0) return known;
    const made = this.links.push(0) - 1;
    if (made === node + 1) this.links[node] = code + 1;
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

  /** One more than the greatest node. */
  get size(): number {
    return this.links.length;
  }

  /** Whether any word begins with a folded code unit. */
  begins(code: number): boolean {
    return ((this.kinds[code] ?? 0) & begins) !== 0;
  }

  /** The first place from `from` on where a word may begin; `to` when there is none. */
  next(folded: string, from: number, to: number): number {
    const { kinds, pairs, triples } = this;
    const last = folded.length - 1;
    let before = from > 0 ? (kinds[folded.charCodeAt(from - 1)] ?? 0) : 0;
    for (let at = from; at < to; at += 1) {
      const code = folded.charCodeAt(at);
      const kind = kinds[code] ?? 0;
      // Most letters stand inside a word, where no word begins.
      const inner = (before & kind & wordly) !== 0;
      before = kind;
      if (inner || (kind & begins) === 0) continue;
      if ((kind & alone) !== 0) return at;
      if (at >= last) return to;
      const second = folded.charCodeAt(at + 1);
      const third = at + 1 < last ? folded.charCodeAt(at + 2) : space;
      const key = pair(code, second);
      if (triples.has(triple(key, third))) return at;
      // A Latin word of two letters ends behind them.
      if (pairs.has(key) && ((kinds[second] ?? 0) & (kinds[third] ?? 0) & wordly) === 0) return at;
    }
    return to;
  }

  /**
   * Walks the words that begin at `at` and leaves in `ends` and `nodes` where they end and at which nodes, the
   * longest last; `masks` tells at which nodes words end. Answers with how many there are.
   */
  walk(
    folded: string,
    at: number,
    masks: readonly number[],
    ends: number[],
    nodes: number[],
  ): number {
    const { kinds } = this;
    let last = folded.charCodeAt(at);
    let node = this.roots[last] ?? 0;
    let found = 0;
    for (let i = at + 1; node !== 0; i += 1) {
      const code = i < folded.length ? folded.charCodeAt(i) : space;
      if (masks[node] !== 0 && ((kinds[last] ?? 0) & (kinds[code] ?? 0) & wordly) === 0) {
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
