import { Edges } from './edges.ts';
import type { Codes } from './fold.ts';
import { fold, isWord } from './fold.ts';
import { Heads } from './heads.ts';

const space = 32;

/** A link of a node: one more than the code unit that leads to the next node, whether a word ends at it, and whether other edges lead from it. */
const [onward, ending, branched] = [0x1ffff, 0x20000, 0x40000] as const;

/**
 * Words in folded spelling, each ending at a node. Latin words match only as whole words, and one space in
 * a word stands for any run of white space (a name may be broken over lines).
 */
export class Trie {
  readonly heads = new Heads();
  /** Nodes are numbered as words come: most have one edge, and it leads to the next number. */
  private links = new Int32Array(1024);
  /** One more than there are nodes: 0 is none. */
  size = 1;
  private readonly edges = new Edges();

  /** The node of a word; 0 for a word of nothing. */
  insert(word: string): number {
    const folded = fold(word.trim()).replace(/ {2,}/g, ' ');
    if (folded === '') return 0;
    this.heads.note(folded);
    const first = folded.charCodeAt(0);
    let node = this.heads.root(first);
    if (node === 0) {
      node = this.made();
      this.heads.setRoot(first, node);
    }
    for (let i = 1; i < folded.length; i += 1) node = this.extend(node, folded.charCodeAt(i));
    this.links[node] = (this.links[node] ?? 0) | ending;
    return node;
  }

  /** A new node. */
  private made(): number {
    if (this.size === this.links.length) {
      const { links } = this;
      this.links = new Int32Array(links.length * 2);
      this.links.set(links);
    }
    this.size += 1;
    return this.size - 1;
  }

  /** The node that a code unit leads to, which is made when there is none. */
  private extend(node: number, code: number): number {
    const known = this.step(node, code);
    if (known !== 0) return known;
    const made = this.made();
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
    return this.heads.root(code) !== 0;
  }

  /**
   * Walks the words that begin at `at` and leaves in `ends` and `nodes` where they end and at which nodes, the
   * longest last. Answers with how many there are.
   */
  walk(codes: Codes, at: number, ends: number[], nodes: number[]): number {
    const { links } = this;
    let last = codes[at] ?? 0;
    let node = this.heads.root(last);
    let found = 0;
    for (let i = at + 1; node !== 0; i += 1) {
      const code = codes[i] ?? 0;
      if (((links[node] ?? 0) & ending) !== 0 && !(isWord(last) && isWord(code))) {
        ends[found] = i;
        nodes[found] = node;
        found += 1;
      }
      if (code === space && last === space) continue;
      node = this.step(node, code);
      last = code;
    }
    return found;
  }
}
