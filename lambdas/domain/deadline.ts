import type { Bilingual, Day } from './language.ts';
import type { Place } from './place.ts';
import type { Quote } from './span.ts';

/** One step on the way from a phrase to a date, in words of both languages. */
export interface Step extends Bilingual {
  /** What the step did: `phrase`, `anchor`, `year`, `named-day`, `rule`, `calendar`, `date`, … */
  readonly rule: string;
}

/** A phrase of the text resolved to a date (完成时限). */
export interface Deadline extends Quote {
  readonly id: string;
  /** Where a person finds it; absent when the reader of its format does not say. */
  readonly place?: Place;
  /** The last permitted day, inclusive; null when the phrase hangs on an event without a date. */
  readonly date: Day | null;
  /** How often it comes again, when it does (`yearly`, `monthly`, …); `date` is the first time. */
  readonly recurrence?: string;
  /** Slug of the named day it stands for. */
  readonly occasion?: string;
  /** The date lies beyond the published calendar and may still move. */
  readonly provisional?: boolean;
  readonly steps: readonly Step[];
}

/** A mention of a named day in the text. */
export interface NamedEvent extends Quote {
  readonly slug: string;
  /** As of a deadline. */
  readonly place?: Place;
  /** The day's registered name. */
  readonly canonical: string;
  /** ISO when the year is known, else `MM-DD`. */
  readonly date: string;
}
