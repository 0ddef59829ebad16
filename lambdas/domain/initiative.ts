import type { Span } from './span.ts';

/** A named undertaking (重点工作、品牌) with the spellings this document uses for it. */
export interface Initiative {
  readonly name: string;
  readonly variants: readonly string[];
  readonly mentions: readonly Span[];
}
