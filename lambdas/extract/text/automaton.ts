import { Trie } from './trie.ts';

/** A word of a vocabulary found in a text. */
export interface Hit<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/**
 * Words of one vocabulary with what each means; the first of two equal words wins. A word that means
 * nothing (null) is a guard: it is found and not reported, so that no other is read in its place.
 */
export type Words<T> = Iterable<readonly [word: string, value: T | null]>;

/** Several vocabularies that are looked up in one walk over a text. */
export interface Lexicon<V> {
  /** The words of each vocabulary: leftmost, longest, without overlap, in the order of the text. */
  readonly scan: (folded: string, from?: number, to?: number) => { [K in keyof V]: Hit<V[K]>[] };
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

/** Vocabularies in one trie: which words end at each node, and what they mean in each vocabulary. */
const compile = (vocabularies: readonly Words<unknown>[]) => {
  const trie = new Trie();
  const masks: number[] = [];
  const values = vocabularies.map((words, v) => {
    const meanings: unknown[] = [];
    for (const [word, value] of words) {
      const node = trie.insert(word);
      while (masks.length <= node) masks.push(0);
      if (node === 0 || ((masks[node] ?? 0) & (1 << v)) !== 0) continue;
      while (meanings.length <= node) meanings.push(null);
      meanings[node] = value;
      masks[node] = (masks[node] ?? 0) | (1 << v);
    }
    return meanings;
  });
  // The words that begin at one place, the longest last.
  const ends: number[] = [];
  const nodes: number[] = [];
  const scan = (folded: string, from: number, to: number): Hit<unknown>[][] => {
    const hits = vocabularies.map((): Hit<unknown>[] => []);
    const until = vocabularies.map(() => 0);
    for (let at = trie.next(folded, from, to); at < to; at = trie.next(folded, at + 1, to)) {
      let seen = 0;
      for (let i = trie.walk(folded, at, ends, nodes) - 1; i >= 0; i -= 1) {
        const node = nodes[i] ?? 0;
        const end = ends[i] ?? 0;
        // The vocabularies, a bit each, that have no longer word here.
        let left = (masks[node] ?? 0) & ~seen;
        seen |= left;
        for (; left !== 0; left &= left - 1) {
          const v = 31 - Math.clz32(left & -left);
          if (at < (until[v] ?? 0) || end > to) continue;
          until[v] = end;
          const value = values[v]?.[node];
          if (value !== null) hits[v]?.push({ start: at, end, value });
        }
      }
    }
    return hits;
  };
  const longest = (folded: string, at: number): Hit<unknown> | null => {
    if (trie.next(folded, at, at + 1) !== at) return null;
    const last = trie.walk(folded, at, ends, nodes) - 1;
    const value = last < 0 ? null : values[0]?.[nodes[last] ?? 0];
    return value === null ? null : { start: at, end: ends[last] ?? 0, value };
  };
  return { trie, scan, longest };
};

/** Compiles vocabularies (at most 30) that are looked up together, by their names. */
export const makeLexicon = <V extends object>(
  words: {
    readonly [K in keyof V]: Words<V[K]>;
  },
): Lexicon<V> => {
  const names = Object.keys(words) as (keyof V)[];
  const { scan } = compile(names.map((name) => words[name]));
  return {
    scan: (folded, from = 0, to = folded.length) => {
      const hits = scan(folded, from, to);
      return Object.fromEntries(names.map((name, v) => [name, hits[v]])) as {
        [K in keyof V]: Hit<V[K]>[];
      };
    },
  };
};

/** Compiles the words of one vocabulary. */
export const makeAutomaton = <T>(words: Words<T>): Automaton<T> => {
  const { trie, scan, longest } = compile([words]);
  return {
    begins: (code) => trie.begins(code),
    longest: longest as Automaton<T>['longest'],
    scan: (folded, from = 0, to = folded.length) => (scan(folded, from, to)[0] ?? []) as Hit<T>[],
  };
};
