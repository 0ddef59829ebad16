import type { Codes } from './fold.ts';
import { fold, lengthOf } from './fold.ts';
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

/** What a meaning is kept as: the index of its vocabulary, whether it is a guard, and whether the node has one more. */
const [vocabulary, guard, more] = [31, 32, 64] as const;

/** What words mean: for each word the first of its meanings, the others behind it. */
interface Meanings {
  readonly words: readonly string[];
  readonly firsts: Int32Array;
  readonly kinds: Uint8Array;
  readonly values: readonly unknown[];
}

/** Puts the words of vocabularies in order, and all that each means. */
const meaningsOf = (vocabularies: readonly Words<unknown>[]): Meanings => {
  const known = vocabularies.map((words) => {
    const meanings = new Map<string, unknown>();
    for (const [word, value] of words) {
      const folded = fold(word.trim()).replace(/ {2,}/g, ' ');
      if (folded !== '' && !meanings.has(folded)) meanings.set(folded, value);
    }
    return meanings;
  });
  const words = [...new Set(known.flatMap((meanings) => [...meanings.keys()]))].sort();
  const kinds: number[] = [];
  const values: unknown[] = [];
  const firsts = Int32Array.from(words, (word) => {
    const first = kinds.length;
    known.forEach((meanings, v) => {
      const value = meanings.get(word);
      if (value === undefined) return;
      kinds.push(v | (value === null ? guard : 0) | more);
      values.push(value);
    });
    kinds[kinds.length - 1] = (kinds.at(-1) ?? 0) & ~more;
    return first;
  });
  return { words, firsts, kinds: Uint8Array.from(kinds), values };
};

/** Vocabularies in one trie, and what is looked up in it. */
const compile = (words: readonly Words<unknown>[]) => {
  const { words: spelled, firsts, kinds, values } = meaningsOf(words);
  const trie = new Trie(spelled);
  let places = new Int32Array(1024);
  // The words that begin at one place, the longest last.
  const ends: number[] = [];
  const nodes: number[] = [];
  const found = words.map(() => new HitRows());
  const scan = (codes: Codes): Hits<unknown>[] => {
    const until = words.map(() => 0);
    const to = lengthOf(codes);
    if (places.length <= to) places = new Int32Array(to * 2);
    const count = trie.heads.collect(codes, to, places);
    for (let k = 0; k < count; k += 1) {
      const at = places[k] ?? 0;
      // The vocabularies, a bit each, that have a longer word here.
      let seen = 0;
      for (let i = trie.walk(codes, at, ends, nodes) - 1; i >= 0; i -= 1) {
        const end = ends[i] ?? 0;
        let meaning = firsts[nodes[i] ?? 0] ?? 0;
        let kind = 0;
        do {
          kind = kinds[meaning] ?? 0;
          const v = kind & vocabulary;
          if ((seen & (1 << v)) === 0 && at >= (until[v] ?? 0) && end <= to) {
            until[v] = end;
            if ((kind & guard) === 0) found[v]?.add(at, end, meaning);
          }
          seen |= 1 << v;
          meaning += 1;
        } while ((kind & more) !== 0);
      }
    }
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
