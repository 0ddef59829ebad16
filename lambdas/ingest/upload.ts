import type { Day, Instant } from '../domain/language.ts';

/** One event of one bucket key, as S3 and the embedded inbox tell it. */
export interface BucketEvent {
  readonly kind: 'created' | 'removed';
  readonly key: string;
  readonly versionId: string;
  readonly sequencer: string;
  /** Bytes; 0 for a removal. */
  readonly size: number;
  readonly at: Instant;
}

/** What stands in the bucket at one version of a key. */
export interface StoredObject {
  readonly bytes: Uint8Array;
  /** The object's metadata `document-date`; null when it has none or it is no date. */
  readonly documentDate: Day | null;
}

/** The bucket as ingest sees it. */
export interface Objects {
  /** One version of a key; null when that version is no longer there. */
  get(key: string, versionId: string): Promise<StoredObject | null>;
}
