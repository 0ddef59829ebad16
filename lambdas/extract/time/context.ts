import type { Step } from '../../domain/deadline.ts';
import type { Bilingual, Day } from '../../domain/language.ts';
import type { NamedDay } from '../../domain/named-day.ts';
import type { WorkingCalendar } from '../../domain/working-days.ts';
import type { Interval } from './interval.ts';

/** How a text writes its dates. `sure` where a number over twelve shows it; words (7 March) only suggest it. */
export interface DateOrder {
  readonly first: 'day' | 'month';
  readonly sure: boolean;
}

/** What relative phrases count from. */
export interface TimeContext {
  /** The document's date; null when nothing says it. */
  readonly document: Day | null;
  readonly meeting: Day | null;
  /** The day the paper was printed (印发), where it says so besides its own date. */
  readonly printed?: Day | null;
  /** The day of the next meeting, where the text says it. */
  readonly nextMeeting?: Day | null;
  /** Which number comes first in the text's dates in figures, and whether figures or words show it. */
  readonly order?: DateOrder | null;
  /** How the document's date is known ("the text says only April 28"); null when the text states it. */
  readonly note: Bilingual | null;
  /** Year of an earlier phrase in the same passage. */
  readonly inherited: number | null;
  /** Month of an earlier phrase in the same passage, for a day alone (25日前). */
  readonly month?: number | null;
  /** The first day from which something comes again (2020年起，每年…), where the text states it. */
  readonly since?: Day | null;
  /** The deadline stated before it in the paragraph or list, for "by that date": its day and its words. */
  readonly same?: { readonly date: Day; readonly words: string } | null;
  /** The named day that the text spoke of last, for 节前 and 节后. */
  readonly feast?: number | null;
  /** The words of the event that a limit counts from, where they stand beside it. */
  readonly event?: string | null;
  /** `next`: a day without a year is the next on or after the document's date; `nearest`: whichever is closer; `past`: not after it. */
  readonly yearless: 'next' | 'nearest' | 'past';
  readonly namedDays: readonly NamedDay[];
  /** Which days are worked; asked for by few phrases, and told by the whole text. */
  readonly calendar: () => WorkingCalendar;
}

export type TimeWarning =
  | 'no-year'
  | 'no-month'
  | 'ambiguous-date'
  | 'ambiguous-day-first'
  | 'no-such-day'
  /** How often may mean two things: 每隔两周. */
  | 'two-ways'
  | 'past-calendar';

/** What a phrase means. A warning is its code; `interval` is null when no date can be given. */
export interface Resolved {
  readonly interval: Interval | null;
  readonly steps: readonly Step[];
  readonly warning: TimeWarning | null;
  readonly provisional: boolean;
  /** The year, where the phrase or an earlier one states it. */
  readonly year: number | null;
}
