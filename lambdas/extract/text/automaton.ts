import type { Codes } from './fold.ts';
import { lengthOf } from './fold.ts';
import type { Hit, Hits } from './hits.ts';
import { HitRows } from './hits.ts';
import { Trie } from './trie.ts';

/**
 * Words of one vocabulary with what each means; the first of two equal words wins. A word that means
 * nothing (null) is a guard: it is found and not reported, so that no other is read in its place.
 */
export type Words<T> = Iterable<readonly [word: string, value: T | null]>;

/** Several vocabularies that are looked up in one walk over a text. */
export interface Lexicon<V> {
  /** The words of each vocabulary: leftmost, longest, without overlap, in the order of the text. */
  readonly scan: (codes: Codes) => { [K in keyof V]: Hits<V[K]> };
}

/** Finds many words in one walk over a folded text. */
export interface Automaton<T> {
  /** Whether any word begins with a folded code unit. */
  readonly begins: (code: number) => boolean;
  /** The longest word that begins at `at`, or null. */
  readonly longest: (codes: Codes, at: number) => Hit<T> | null;
}

/** No more vocabularies. */
const none = 255;

/** What words mean: for each node the first of its meanings, and of each meaning its vocabulary; `none` ends them. */
interface Meanings {
  readonly firsts: Int32Array;
  readonly vocabularies: Uint8Array;
  readonly values: readonly unknown[];
}

/** Puts vocabularies into one trie. */
const meaningsOf = (vocabularies: readonly Words<unknown>[], trie: Trie): Meanings => {
  const known: Map<number, unknown>[] = [];
  for (const words of vocabularies) {
    const meanings = new Map<number, unknown>();
    for (const [word, value] of words) {
      const node = trie.insert(word);
      if (node !== 0 && !meanings.has(node)) meanings.set(node, value);
    }
    known.push(meanings);
  }
  const firsts = new Int32Array(trie.size);
  const all: number[] = [none];
  const values: unknown[] = [null];
  for (let node = 1; node < firsts.length; node += 1) {
    known.forEach((meanings, v) => {
      if (!meanings.has(node)) return;
      if (firsts[node] === 0) firsts[node] = all.length;
      all.push(v);
      values.push(meanings.get(node));
    });
    if (firsts[node] === 0) continue;
    all.push(none);
    values.push(null);
  }
  return { firsts, vocabularies: Uint8Array.from(all), values };
};

/** Vocabularies in one trie, and what is looked up in it. */
const compile = (words: readonly Words<unknown>[]) => {
  const trie = new Trie();
  const { firsts, vocabularies, values } = meaningsOf(words, trie);
  // The words that begin at one place, the longest last.
  const ends: number[] = [];
  const nodes: number[] = [];
  const found = words.map(() => new HitRows());
  const scan = (codes: Codes): Hits<unknown>[] => {
    const until = words.map(() => 0);
    const to = lengthOf(codes);
    trie.heads.visit(codes, to, (at) => {
      // The vocabularies, a bit each, that have a longer word here.
      let seen = 0;
      for (let i = trie.walk(codes, at, ends, nodes) - 1; i >= 0; i -= 1) {
        const end = ends[i] ?? 0;
        let meaning = firsts[nodes[i] ?? 0] ?? 0;
        for (let v = vocabularies[meaning] ?? none; v !== none; ) {
          if ((seen & (1 << v)) === 0 && at >= (until[v] ?? 0) && end <= to) {
            until[v] = end;
            if (values[meaning] !== null) found[v]?.add(at, end, meaning);
          }
          seen |= 1 << v;
          meaning += 1;
          v = vocabularies[meaning] ?? none;
        }
      }
    });
    return found.map((rows) => rows.take(values));
  };
  const longest = (codes: Codes, at: number): Hit<unknown> | null => {
    if (!trie.heads.mayBegin(codes, at)) return null;
    const last = trie.walk(codes, at, ends, nodes) - 1;
    const value = last < 0 ? null : values[firsts[nodes[last] ?? 0] ?? 0];
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
    scan: (codes) => {
      const hits = scan(codes);
      return Object.fromEntries(names.map((name, v) => [name, hits[v]])) as {
        [K in keyof V]: Hits<V[K]>;
      };
    },
  };
};

/** Compiles the words of one vocabulary. */
export const makeAutomaton = <T>(words: Words<T>): Automaton<T> => {
  const { trie, longest } = compile([words]);
  return {
    begins: (code) => trie.begins(code),
    longest: longest as Automaton<T>['longest'],
  };
};
