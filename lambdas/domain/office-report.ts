import type { Refusal } from './refusal.ts';

/** What the office is told about one upload. Lists are empty when there is nothing of the kind. */
export interface OfficeReport {
  readonly kind: 'refused' | 'held' | 'current' | 'withdrawn';
  /** Bucket key of the upload. */
  readonly key: string;
  /** Null for a refused upload. */
  readonly revision: number | null;
  /** Null for a refused upload: nothing of a classified paper is repeated. */
  readonly title: string | null;
  readonly refusal: Refusal | null;
  /** Why the revision waits: the mark, or the office's rule. */
  readonly heldBecause: string | null;
  /** How many directives were found. */
  readonly directives: number;
  /** Directives that reach no department. */
  readonly unrouted: readonly string[];
  /** Units that the registry does not know. */
  readonly unregistered: readonly string[];
  /** Slugs of concerned departments with no confirmed contact. */
  readonly withoutContact: readonly string[];
  /** Warnings of the extraction, as sentences. */
  readonly warnings: readonly string[];
}
