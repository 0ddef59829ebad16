import type { Dispatch } from '../domain/dispatch.ts';
import type { Instant } from '../domain/language.ts';
import type { NoticeContext } from '../domain/notices.ts';
import type { Office } from '../domain/office.ts';
import type { Listeners, Post } from '../send/ports.ts';
import type { Table } from '../store/table.ts';

/** A dispatch in the table. Pending while `pending` or `leased`. */
export interface DispatchItem {
  readonly kind: 'dispatch';
  readonly dispatch: Dispatch;
  readonly state: 'pending' | 'leased' | 'sent' | 'dropped';
  /** Partition of the records that a department knows once this is sent; null for a withdrawal and for other topics. */
  readonly records: string | null;
  readonly plannedAt: Instant;
  readonly leasedUntil: Instant | null;
  /** Ids of messages that an earlier attempt got through. */
  readonly accepted: readonly string[];
  readonly attempts: number;
  readonly sentAt: Instant | null;
  /** Why the last attempt did not get through; null when it did. */
  readonly failure: string | null;
}

/** Which revision a department was last sent, on all of its channels. */
export interface Told {
  readonly kind: 'told';
  readonly department: string;
  readonly revision: number;
  readonly records: string | null;
}

/**
 * What a department may have or may be about to get: its sender has not marked it as sent. It stands from the lease on and
 * stays when the sender dies, or gets through on some channels only.
 */
export interface Sending {
  readonly kind: 'sending';
  readonly department: string;
  /** Of the newest dispatch taken up. */
  readonly revision: number;
  /** Partitions of the records that it may know; null for a withdrawal. */
  readonly records: readonly (string | null)[];
  /** Until then its sender may be alive. */
  readonly until: Instant;
}

export interface PlanPorts extends NoticeContext {
  readonly table: Table;
  readonly listeners: Listeners;
  readonly office: Office;
  readonly now: () => Instant;
}

export interface DeliveryPorts {
  readonly table: Table;
  readonly post: Post;
  readonly now: () => Instant;
  /** Longer than a sender can live: on AWS the functions' timeout. */
  readonly leaseSeconds: number;
}
