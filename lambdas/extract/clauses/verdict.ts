import type { DutyTag } from '../vocabulary/duty.ts';
import type { Above } from './list-frames.ts';

/** A piece taken as a directive, or left out knowingly, or (null) nothing of the kind. */
export type Verdict =
  | { readonly taken: true; readonly rule: string; readonly confidence: number }
  | { readonly taken: false; readonly because: string }
  | null;

export const take = (rule: string, confidence: number): Verdict => ({
  taken: true,
  rule,
  confidence,
});
export const leave = (because: string): Verdict => ({ taken: false, because });

/** What a judgement rests on. */
export interface Facts {
  /** The piece, folded. */
  readonly line: string;
  readonly tags: readonly DutyTag[];
  /** Tag of the first word that says whether the piece binds. */
  readonly modal: DutyTag | null;
  /** Whether a deadline stands in it. */
  readonly limited: boolean;
  /** Tag of the word that introduces what is said. */
  readonly lead: DutyTag | null;
  /** The line it is listed under. */
  readonly above: Above | null;
}
