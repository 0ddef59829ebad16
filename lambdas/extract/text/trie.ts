import type { Codes } from './fold.ts';
import { Heads, wordly } from './heads.ts';

const space = 32;

/** What leads to a node that is the first of its words. */
const root = -1;

/** Numbers kept of a node: where its edges begin and whether a word ends at it, and the node that leads to it. */
const width = 2;

/** Letters that lead on from a node, and the words that go on with each. */
interface Edge {
  readonly letter: number;
  readonly from: number;
  readonly to: number;
}

/** Nodes while they are made: a node's number is where its parent's edges begin and its letter more. */
class Nodes {
  readonly begins: number[] = [];
  readonly parents: number[] = [];
  /** One more than the index of the word that ends at a node; 0 where none does. */
  readonly words: number[] = [];
  private free: number;
  private readonly spelled: readonly string[];
  private readonly letter: (code: number) => number;

  constructor(spelled: readonly string[], heads: Heads) {
    this.spelled = spelled;
    this.letter = (code) => heads.letter(code);
    this.free = heads.letters;
    for (const { letter, from, to } of this.edges(0, spelled.length, 0)) {
      this.parents[letter] = root;
      this.grow(letter, from, to, 1);
    }
  }

  /** The edges of a node, from words of one beginning. */
  private edges(from: number, to: number, depth: number): Edge[] {
    const edges: Edge[] = [];
    for (let at = from, end = from; at < to; at = end) {
      const code = this.spelled[at]?.charCodeAt(depth) ?? 0;
      while (end < to && this.spelled[end]?.charCodeAt(depth) === code) end += 1;
      edges.push({ letter: this.letter(code), from: at, to: end });
    }
    return edges;
  }

  /** Finds room for what follows a node, whose words stand between `from` and `to`. */
  private grow(node: number, from: number, to: number, depth: number): void {
    const { parents } = this;
    const ends = this.spelled[from]?.length === depth;
    if (ends) this.words[node] = from + 1;
    const edges = this.edges(ends ? from + 1 : from, to, depth);
    if (edges.length === 0) return;
    while (parents[this.free] !== undefined) this.free += 1;
    // The first letter of them has the smallest number: no node comes to lie below the free one.
    let begin = this.free - (edges[0]?.letter ?? 0);
    while (edges.some(({ letter }) => parents[begin + letter] !== undefined)) begin += 1;
    this.begins[node] = begin;
    for (const { letter } of edges) parents[begin + letter] = node;
    for (const edge of edges) this.grow(begin + edge.letter, edge.from, edge.to, depth + 1);
  }
}

/**
 * Words in folded spelling, each ending at a node. Latin words match only as whole words, and one space in
 * a word stands for any run of white space (a name may be broken over lines). A double array: the nodes that a
 * node's letters lead to lie among those of other nodes, and each knows its parent (Aoe, "An efficient digital
 * search algorithm by using a double-array structure", 1989).
 */
export class Trie {
  readonly heads: Heads;
  private readonly nodes: Int32Array;
  private readonly words: Int32Array;

  /** Each word once, in the order of their code units, with one space where there are more. */
  constructor(spelled: readonly string[]) {
    this.heads = new Heads(spelled);
    const { begins, parents, words } = new Nodes(spelled, this.heads);
    // Whatever letter follows the last node, there is a place to look at.
    const size = parents.length + this.heads.letters;
    this.nodes = new Int32Array(size * width);
    this.words = new Int32Array(size);
    for (let node = 0; node < parents.length; node += 1) {
      const word = words[node] ?? 0;
      this.words[node] = word;
      this.nodes[node * width] = ((begins[node] ?? 0) << 1) | (word > 0 ? 1 : 0);
      this.nodes[node * width + 1] = parents[node] ?? 0;
    }
  }

  /** Whether any word begins with a folded code unit. */
  begins(code: number): boolean {
    return this.nodes[this.heads.letter(code) * width + 1] === root;
  }

  /**
   * Walks the words that begin at `at` and leaves in `ends` and `found` where they end and their indexes, the
   * longest last. Answers with how many there are.
   */
  walk(codes: Codes, at: number, ends: number[], found: number[]): number {
    const { nodes, words, heads } = this;
    let kind = heads.kind(codes[at] ?? 0);
    let node = heads.letterOf(kind);
    if (nodes[node * width + 1] !== root) return 0;
    let count = 0;
    for (let i = at + 1; ; i += 1) {
      const code = codes[i] ?? 0;
      const next = heads.kind(code);
      const known = nodes[node * width] ?? 0;
      if ((known & 1) !== 0 && (kind & next & wordly) === 0) {
        ends[count] = i;
        found[count] = (words[node] ?? 0) - 1;
        count += 1;
      }
      const to = (known >> 1) + heads.letterOf(next);
      if (nodes[to * width + 1] === node) {
        node = to;
        kind = next;
      } else if (code !== space || codes[i - 1] !== space) return count;
    }
  }
}
