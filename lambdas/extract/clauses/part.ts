import type { Reading } from '../reading.ts';
import type { TimeExpression } from '../time/expression.ts';
import type { DutyTag } from '../vocabulary/duty.ts';

/** A place where a sentence is cut: the part before ends `at`, the part behind begins at `next`. */
export interface Cut {
  readonly at: number;
  readonly next: number;
}

/** What is known of the part of a sentence that is being read, from the last cut to some mark. */
export interface Part {
  readonly begun: number;
  /** The last comma behind which nothing was cut; in front of `begun` when the part has none. */
  readonly prior: number;
  /** Whether a date in it limits its work. */
  readonly limited: boolean;
  /** Which words that bind stand between two places of the sentence, as bits of `bound`; few parts are asked. */
  readonly binding: (from: number, to: number) => number;
  /** The first expression behind the mark that divides clauses. */
  readonly following: TimeExpression | undefined;
}

/** Tags of words that bind a clause by themselves, in Chinese and in English. */
const zhBinding: ReadonlySet<DutyTag> = new Set(['must', 'charge', 'please', 'decided']);
const enBinding: ReadonlySet<DutyTag> = new Set(['must', 'please']);

/** What a part holds words of. */
export const bound = { zh: 1, en: 2 } as const;

/** Tells which words that bind a part holds; asked from the beginning of the sentence to its end, it looks at each word once. */
export const bindingFrom = (
  { words }: Reading,
  start: number,
): ((from: number, to: number) => number) => {
  let next = words.from(start);
  let zh = -1;
  let en = -1;
  return (from, to) => {
    for (; next < words.size && words.end(next) <= to; next += 1) {
      const value = words.value(next);
      // Most words are verbs, and they bind in Chinese alone.
      if (value === 'verb' || zhBinding.has(value)) zh = words.start(next);
      if (value !== 'verb' && enBinding.has(value)) en = words.start(next);
    }
    return (zh >= from ? bound.zh : 0) | (en >= from ? bound.en : 0);
  };
};
