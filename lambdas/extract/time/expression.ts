import type { Span } from '../../domain/span.ts';

/** How an expression limits: on or before it, inside it, from it on, after it, on it, or not at all. */
export type Limit = 'before' | 'within' | 'since' | 'after' | 'on' | 'none';

/** What is said of a day or period; what is not said comes from the anchor. Offsets count from the anchor's own. */
export interface Fields {
  readonly year?: number;
  readonly yearOffset?: number;
  /** The year is a US federal fiscal year (31 U.S.C. 1102: 1 October to 30 September). */
  readonly fiscal?: boolean;
  /** A financial year: where it ends is the country's, and nobody says which. */
  readonly financial?: boolean;
  /** A five-year plan of China by its number: 14 is 2021 to 2025. */
  readonly plan?: number;
  readonly half?: number;
  /** 1 to 6: a month of the half-year (首月, 末月). */
  readonly halfMonth?: number;
  readonly quarter?: number;
  readonly quarterOffset?: number;
  /** 1 to 3: a month of the quarter (首月, 末月). */
  readonly quarterMonth?: number;
  /** A week by its number in the year (ISO 8601). */
  readonly week?: number;
  readonly month?: number;
  readonly monthOffset?: number;
  /** Month and day are of the Chinese calendar (农历). */
  readonly lunar?: boolean;
  /** 上旬, 中旬, 下旬. */
  readonly ten?: number;
  readonly part?: 'start' | 'middle' | 'end';
  readonly day?: number;
  readonly weekOffset?: number;
  /** 1 is Monday. */
  readonly weekday?: number;
  /** Which weekday of that name: the last one past, or the next to come. */
  readonly weekdayWay?: 'last' | 'coming';
  /** Which month or feast of that name: this year's, the last one past, or the next to come. */
  readonly yearWay?: 'this' | 'last' | 'next';
  readonly dayOffset?: number;
  /** A time of day alone: the day is the anchor's only because nothing else is said. */
  readonly clock?: boolean;
  /** Index in the reader's list of named days. */
  readonly named?: number;
  /** 5/30, 5/30/2020: which is the day must be found out. */
  readonly slash?: readonly number[];
}

export type SpanUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

/**
 * What a number of days counts from. `document` where the words name nothing; `paper` where they name the paper itself
 * (印发之日起, of this order); `event` has no date; `holiday` is the public holiday spoken of.
 */
export type SpanAnchor = 'document' | 'paper' | 'meeting' | 'event' | 'holiday';

/** A length of time. */
export interface Length {
  readonly amount: number;
  readonly unit: SpanUnit;
  readonly working: boolean;
}

/** What `nth` counts inside a period. */
export type Counted = 'day' | 'week' | 'weekday' | 'working day' | 'month' | 'quarter';

export type When =
  | { readonly kind: 'fields'; readonly fields: Fields }
  /** So many days from an anchor, or from the last day of `base`; `back` counts towards the past. */
  | ({
      readonly kind: 'span';
      readonly anchor: SpanAnchor;
      readonly base?: When;
      readonly back?: boolean;
      readonly also?: readonly Length[];
    } & Length)
  /** Whole units before or after the anchor's own: the last two weeks, 下三周. */
  | ({ readonly kind: 'run'; readonly back: boolean } & Length)
  | { readonly kind: 'range'; readonly from: When; readonly to: When }
  /** The nth of something inside a period; -1 is the last. `all`: the first n of them, or the last. */
  | {
      readonly kind: 'nth';
      readonly nth: number;
      readonly all?: boolean;
      readonly of: Counted;
      readonly weekday?: number;
      readonly inside: When;
    }
  /** Whichever comes first of several days that come again: the 1st and 15th of each month. */
  | { readonly kind: 'either'; readonly of: readonly When[] }
  /** The day of the deadline stated before it: by that date, 同日前. */
  | { readonly kind: 'same day' }
  /** The next meeting, whose day the text may say elsewhere. */
  | { readonly kind: 'next meeting' }
  /** A holiday's days off (0), the day before them (-1) or after them (1); null is the one spoken of (节前, 节后). */
  | { readonly kind: 'holiday'; readonly side: -1 | 0 | 1; readonly feast: number | null };

/** How often something comes again where the calendar itself tells the periods. */
export type Period =
  | 'yearly'
  | 'half-yearly'
  | 'quarterly'
  | 'monthly'
  | 'even months'
  | 'odd months'
  /** By the 15th and by the end of each month (半月). */
  | 'half-monthly'
  | 'weekly'
  | 'daily'
  | 'working days'
  | 'twice a month'
  | 'twice a year'
  /** A school term, which no calendar of ours knows. */
  | 'every term';

/** How often: by periods of the calendar, or every so many of them, which begin when the text says so. */
export type Every =
  | Period
  | `every ${number} ${Unit}`
  /** 每隔两周, which is meant in two ways. */
  | `every ${number} or ${number} ${Unit}`;

type Unit = 'days' | 'weeks' | 'months' | 'quarters' | 'years';

/** A phrase of the text that says when, not yet resolved. */
export interface TimeExpression extends Span {
  readonly limit: Limit;
  /** Whether the day itself is past the limit: before, prior to, 前; but not by, until. */
  readonly strict?: boolean;
  readonly when: When;
  readonly every?: Every;
  /** It ends as the day begins: 5月10日零时前. */
  readonly midnight?: true;
}

/** A mention of a named day as the reader hands it to the grammar. */
export interface NamedMention extends Span {
  /** Index in the list of named days. */
  readonly named: number;
}
