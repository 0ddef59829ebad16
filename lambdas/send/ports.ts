import type { Dispatch, Message } from '../domain/dispatch.ts';

/** What one batch came to. Every message is in one of the two lists. */
export interface Posted {
  readonly accepted: readonly string[];
  readonly failed: readonly { readonly id: string; readonly reason: string }[];
}

/** The post: SNS, or the embedded outbox. Accepted is not delivered. */
export interface Post {
  /**
   * Sends messages of one dispatch to its topic in one batch. The dispatch's id goes along, so that a receiver spots a repeat.
   * @throws when nothing is known of the batch (network, throttling).
   */
  publish(dispatch: Dispatch, messages: readonly Message[]): Promise<Posted>;
}

/** Whether anybody listens. */
export interface Listeners {
  /**
   * Whether a notice of a department reaches at least one confirmed contact; null when that cannot be told just now. Never
   * throws: a notice does not wait for it.
   */
  reaches(department: string, urgent: boolean): Promise<boolean | null>;
}
