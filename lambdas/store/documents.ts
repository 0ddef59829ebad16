import type { Day, Instant } from '../domain/language.ts';
import type { NoticeSource } from '../domain/notice.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { Item } from './table.ts';

/** One bucket key, and what of it counts now. */
export interface DocumentItem {
  readonly kind: 'document';
  readonly id: string;
  readonly key: string;
  /** Of the newest event handled, padded for comparison: whatever is not above it came late. */
  readonly sequencer: string;
  /** Number of the revision that counts; 0 while there is none. */
  readonly current: number;
  /** Number of the newest revision, held ones included. */
  readonly latest: number;
  /** Number of the revision that waits for its release; 0 when none does. */
  readonly held: number;
}

/** One taken upload of a document. A withdrawal is a revision without records. */
export interface RevisionItem {
  readonly kind: 'revision';
  readonly documentId: string;
  readonly key: string;
  readonly number: number;
  readonly state: 'current' | 'held' | 'superseded';
  /** Why it was held: the mark, or the office's rule. Null when it was not. */
  readonly heldBecause: string | null;
  /** Of the content and the date supplied with it; null for a withdrawal. */
  readonly contentHash: string | null;
  readonly versionId: string;
  readonly uploadedAt: Instant;
  /** The day of upload in the office's time zone: what year-less dates were resolved with, so that a replay agrees. */
  readonly uploaded: Day;
  readonly suppliedDate: Day | null;
  /** Partition of its records; null for a withdrawal. */
  readonly records: string | null;
  readonly source: NoticeSource;
  readonly urgency: string | null;
}

/** An upload that was not taken. */
export interface RefusalItem {
  readonly kind: 'refusal';
  readonly documentId: string;
  readonly key: string;
  readonly versionId: string;
  readonly at: Instant;
  readonly refusal: Refusal;
}

/** What a stored event is still to cause. Pending until planned. */
export interface OutboxItem {
  readonly kind: 'outbox';
  readonly event: 'current' | 'held' | 'refused';
  readonly documentId: string;
  readonly key: string;
  /** As `occasion` in keys.ts names it. */
  readonly occasion: string;
  /** 0 for a refusal. */
  readonly revision: number;
  /** The revision that counted before; 0 when none did. */
  readonly previous: number;
  readonly at: Instant;
  /** Sequencer of the refused upload, else null. */
  readonly sequencer: string | null;
}

/** Reads an item as the record that was put there: the table holds only what this file's types describe. */
export const as = <T extends { readonly kind: string }>(
  item: Item | null,
  kind: T['kind'],
): T | null => (item !== null && item['kind'] === kind ? (item as unknown as T) : null);
