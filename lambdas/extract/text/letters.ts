import type { Codes } from './fold.ts';

/** Sets of code units by name, and which of them a stretch of text holds one of. */
export interface Letters<K extends string> {
  /** The bit of each set. */
  readonly bit: Readonly<Record<K, number>>;
  /** The bits of the sets that hold a code unit; 0 for none, as behind the end of a text. */
  readonly at: (code: number) => number;
  /** The bits of all sets of which a code unit stands between `from` and `to`. */
  readonly of: (codes: Codes, from: number, to: number) => number;
}

/**
 * Compiles sets of folded code units (at most 31). One look at each code unit tells which of many expressions can
 * match at all: an expression that needs one of a set is not tried where none of the set stands.
 */
export const makeLetters = <K extends string>(sets: Readonly<Record<K, string>>): Letters<K> => {
  const table = new Int32Array(65_536);
  const bit = {} as Record<K, number>;
  (Object.keys(sets) as K[]).forEach((name, i) => {
    bit[name] = 1 << i;
    for (let at = 0; at < sets[name].length; at += 1) {
      const code = sets[name].charCodeAt(at);
      table[code] = (table[code] ?? 0) | (1 << i);
    }
  });
  return {
    bit,
    at: (code) => table[code] ?? 0,
    of: (codes, from, to) => {
      let bits = 0;
      for (let at = from; at < to; at += 1) bits |= table[codes[at] ?? 0] ?? 0;
      return bits;
    },
  };
};
