import { fold, isWord } from './fold.ts';

/** A word of a vocabulary found in a text. */
export interface Hit<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** Finds many words in one walk over a folded text. */
export interface Automaton<T> {
  /** Whether any word begins with a folded code unit. */
  readonly begins: (code: number) => boolean;
  /** The longest word that begins at `at`, or null. */
  readonly longest: (folded: string, at: number) => Hit<T> | null;
  /** Leftmost, longest, without overlap, in the order of the text. */
  readonly scan: (folded: string, from?: number, to?: number) => Hit<T>[];
}

const space = 32;

/** `isWord` of every code unit. */
const wordly = Uint8Array.from({ length: 65_536 }, (_, code) => (isWord(code) ? 1 : 0));

const pair = (a: number, b: number): number => (Math.imul(a, 31) + b) & 0xffff;

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
 * Compiles words into a trie. Latin words match only as whole words, and one space in a word stands
 * for any run of white space (a name may be broken over lines). The first of two equal words wins.
 */
export const makeAutomaton = <T>(
  words: Iterable<readonly [word: string, value: T]>,
): Automaton<T> => {
  const roots = new Int32Array(65_536);
  // First characters that are words, and hashed first pairs: most places are passed by after one look.
  const alone = new Uint8Array(65_536);
  const pairs = new Uint8Array(65_536);
  const edges = new Edges();
  const values: (T | undefined)[] = [undefined];
  for (const [word, value] of words) {
    const folded = fold(word.trim()).replace(/ {2,}/g, ' ');
    if (folded === '') continue;
    let node = 0;
    for (let i = 0; i < folded.length; i += 1) {
      const code = folded.charCodeAt(i);
      let next = i === 0 ? (roots[code] ?? 0) : edges.get(node, code);
      if (next === 0) {
        next = values.push(undefined) - 1;
        if (i === 0) roots[code] = next;
        else edges.set(node, code, next);
      }
      node = next;
    }
    if (folded.length === 1) alone[folded.charCodeAt(0)] = 1;
    else pairs[pair(folded.charCodeAt(0), folded.charCodeAt(1))] = 1;
    values[node] ??= value;
  }

  const longest = (folded: string, at: number): Hit<T> | null => {
    const first = folded.charCodeAt(at);
    let node = roots[first] ?? 0;
    if (node === 0) return null;
    if (alone[first] === 0 && pairs[pair(first, folded.charCodeAt(at + 1))] === 0) return null;
    if (isWord(first) && at > 0 && isWord(folded.charCodeAt(at - 1))) return null;
    let found: Hit<T> | null = null;
    for (let i = at + 1; ; i += 1) {
      const value = values[node];
      const last = folded.charCodeAt(i - 1);
      if (value !== undefined && !(isWord(last) && isWord(folded.charCodeAt(i)))) {
        found = { start: at, end: i, value };
      }
      if (i >= folded.length) return found;
      const code = folded.charCodeAt(i);
      if (code === space && last === space) continue;
      node = edges.get(node, code);
      if (node === 0) return found;
    }
  };

  const scan = (folded: string, from = 0, to = folded.length): Hit<T>[] => {
    const hits: Hit<T>[] = [];
    let before = from > 0 ? folded.charCodeAt(from - 1) : space;
    for (let at = from; at < to; at += 1) {
      const code = folded.charCodeAt(at);
      // Most letters stand inside a word, where no word begins.
      const passed = roots[code] === 0 || (wordly[code] === 1 && wordly[before] === 1);
      before = code;
      if (passed) continue;
      const hit = longest(folded, at);
      if (hit === null || hit.end > to) continue;
      hits.push(hit);
      at = hit.end - 1;
      before = folded.charCodeAt(at);
    }
    return hits;
  };

  const begins = (code: number): boolean => roots[code] !== 0;

  return { begins, longest, scan };
};
