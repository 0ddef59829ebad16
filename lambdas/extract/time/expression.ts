import type { Span } from '../../domain/span.ts';

/** How an expression limits: on or before it, inside it, from it on, after it, on it, or not at all. */
export type Limit = 'before' | 'within' | 'since' | 'after' | 'on' | 'none';

/** What is said of a day or period; what is not said comes from the anchor. Offsets count from the anchor's own. */
export interface Fields {
  readonly year?: number;
  readonly yearOffset?: number;
  /** The year is a US federal fiscal year (31 U.S.C. 1102: 1 October to 30 September). */
  readonly fiscal?: boolean;
  readonly half?: number;
  readonly quarter?: number;
  readonly quarterOffset?: number;
  readonly month?: number;
  readonly monthOffset?: number;
  /** 上旬, 中旬, 下旬. */
  readonly ten?: number;
  readonly part?: 'start' | 'middle' | 'end';
  readonly day?: number;
  readonly weekOffset?: number;
  /** 1 is Monday. */
  readonly weekday?: number;
  readonly dayOffset?: number;
  /** Index in the reader's list of named days. */
  readonly named?: number;
  /** 5/30, 5/30/2020: which is the day must be found out. */
  readonly slash?: readonly number[];
}

export type SpanUnit = 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

/** What a number of days counts from. `event` has no date. */
export type SpanAnchor = 'document' | 'meeting' | 'event';

export type When =
  | { readonly kind: 'fields'; readonly fields: Fields }
  | {
      readonly kind: 'span';
      readonly amount: number;
      readonly unit: SpanUnit;
      readonly working: boolean;
      readonly anchor: SpanAnchor;
    };

/** A phrase of the text that says when, not yet resolved. */
export interface TimeExpression extends Span {
  readonly limit: Limit;
  readonly when: When;
  /** How often it comes again. */
  readonly every?: 'yearly' | 'quarterly' | 'monthly' | 'weekly';
}

/** A mention of a named day as the reader hands it to the grammar. */
export interface NamedMention extends Span {
  /** Index in the list of named days. */
  readonly named: number;
}
