import type { Span } from '../../domain/span.ts';
import type { Every, When } from './expression.ts';

/**
 * A word of time or a number. Kinds of numbers: `n` 1 to 31, `y` a year in four digits, `#` any other,
 * `o` an ordinal, `j` 32 to 99 in two digits (a year of the last century), `k` a time of day (1 where it is 0:00), `v` a month of a
 * year (value 202005), `i` a whole date (value 20200530), `s` 5/30/2020 (parts keep its numbers). Other kinds: the vocabularies.
 */
export interface TimeToken extends Span {
  readonly kind: string;
  readonly value: number;
  readonly parts?: readonly number[];
  /** For kind `F`: which named day of the reader's list. */
  readonly named?: number;
  /** What the rules have made of the words so far. */
  readonly when?: When | undefined;
  readonly every?: Every | undefined;
}
