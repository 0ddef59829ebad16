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

const wordlyAt = (code: number): boolean => code >= 48 && isWord(code);

const pair = (a: number, b: number): number => (Math.imul(a, 31) + b) & 0xffff;
const triple = (pair: number, c: number): number => (Math.imul(pair, 37) + c) & 0xffff;

/** Open addressing over (node, code unit): a walk costs the same with ten words or ten thousand. */
class Edges {
  private keys = new Float64Array(1024).fill(-1);
  private nodes = new Int32Array(1024);
  private size = 0;

  private slot(key: number): number {
    const mask = this.keys.length - 1;
    let at = (Math.imul(key | 0, 0x9e3779b1) ^ Math.imul((key / 65_536) | 0, 0x85ebca6b)) & mask;
    while (this.keys[at] !== -1 && this.keys[at] !== key) at = (at + 1) & mask;
    return at;
  }

  get(node: number, code: number): number {
    const key = node * 65_536 + code;
    const at = this.slot(key);
    return this.keys[at] === key ? (this.nodes[at] ?? 0) : 0;
  }

  set(node: number, code: number, to: number): void {
    if (this.size * 2 >= this.keys.length) this.grow();
    const key = node * 65_536 + code;
    const at = this.slot(key);
    this.keys[at] = key;
    this.nodes[at] = to;
    this.size += 1;
  }

  private grow(): void {
    const { keys, nodes } = this;
    this.keys = new Float64Array(keys.length * 2).fill(-1);
    this.nodes = new Int32Array(keys.length * 2);
    keys.forEach((key, i) => {
      if (key === -1) return;
      const at = this.slot(key);
      this.keys[at] = key;
      this.nodes[at] = nodes[i] ?? 0;
    });
  }
}

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
  private readonly edges = new Edges();
  private nodes = 0;

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
      this.nodes += 1;
      node = this.nodes;
      this.roots[first] = node;
    }
    for (let i = 1; i < folded.length; i += 1) {
      let next = this.edges.get(node, folded.charCodeAt(i));
      if (next === 0) {
        this.nodes += 1;
        next = this.nodes;
        this.edges.set(node, folded.charCodeAt(i), next);
      }
      node = next;
    }
    return node;
  }

  /** Whether any word begins with a folded code unit. */
  begins(code: number): boolean {
    return ((this.kinds[code] ?? 0) & begins) !== 0;
  }

  /** The first place from `from` on where a word may begin; `to` when there is none. */
  next(folded: string, from: number, to: number): number {
    const { kinds, pairs, triples } = this;
    let before = from > 0 ? (kinds[folded.charCodeAt(from - 1)] ?? 0) : 0;
    for (let at = from; at < to; at += 1) {
      const code = folded.charCodeAt(at);
      const kind = kinds[code] ?? 0;
      // Most letters stand inside a word, where no word begins.
      const inner = (before & kind & wordly) !== 0;
      before = kind;
      if (inner || (kind & begins) === 0) continue;
      if ((kind & alone) !== 0) return at;
      const key = pair(code, folded.charCodeAt(at + 1));
      if (pairs.has(key) || triples.has(triple(key, folded.charCodeAt(at + 2)))) return at;
    }
    return to;
  }

  /**
   * Walks the words that begin at `at` and leaves in `ends` and `nodes` the end and the node of the longest of
   * each vocabulary (0 for none); `masks` tells by a bit each of which vocabularies a node ends a word.
   * Answers with the bits of those that have one.
   */
  walk(
    folded: string,
    at: number,
    masks: readonly number[],
    ends: Int32Array,
    nodes: Int32Array,
  ): number {
    let last = folded.charCodeAt(at);
    let node = this.roots[last] ?? 0;
    let found = 0;
    for (let i = at + 1; node !== 0; i += 1) {
      const mask = masks[node] ?? 0;
      const code = folded.charCodeAt(i);
      if (mask !== 0 && !(wordlyAt(last) && wordlyAt(code))) {
        found |= mask;
        for (let v = 0; v < ends.length; v += 1)
          if ((mask & (1 << v)) !== 0) {
            ends[v] = i;
            nodes[v] = node;
          }
      }
      if (i >= folded.length) return found;
      if (code === space && last === space) continue;
      node = this.edges.get(node, code);
      last = code;
    }
    return found;
  }
}
