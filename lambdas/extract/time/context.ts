import type { Step } from '../../domain/deadline.ts';
import type { Bilingual, Day } from '../../domain/language.ts';
import type { NamedDay } from '../../domain/named-day.ts';
import type { Interval } from './interval.ts';

/** What relative phrases count from. */
export interface TimeContext {
  /** The document's date; null when nothing says it. */
  readonly document: Day | null;
  readonly meeting: Day | null;
  /** How the document's date is known ("the text says only April 28"); null when the text states it. */
  readonly note: Bilingual | null;
  /** Year of an earlier phrase in the same passage. */
  readonly inherited: number | null;
  /** `next`: a day without a year is the next on or after the document's date; `nearest`: whichever is closer; `past`: not after it. */
  readonly yearless: 'next' | 'nearest' | 'past';
  readonly namedDays: readonly NamedDay[];
}

/** What a phrase means. A warning is its code; `interval` is null when no date can be given. */
export interface Resolved {
  readonly interval: Interval | null;
  readonly steps: readonly Step[];
  readonly warning: 'no-year' | 'ambiguous-date' | 'no-such-day' | null;
  readonly provisional: boolean;
  /** The year, where the phrase or an earlier one states it. */
  readonly year: number | null;
}
