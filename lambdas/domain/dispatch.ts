/** To whom: a department (its slug), the office, or the systems that listen to events. */
export type Topic =
  | { readonly kind: 'department'; readonly slug: string }
  | { readonly kind: 'office' }
  | { readonly kind: 'events' };

/** One message on its way, ready for SNS. Attributes are what subscriptions filter on. */
export interface Message {
  /** Unique in its dispatch: the channel, or the event's id. */
  readonly id: string;
  /** Under 100 characters, no control characters; email alone shows it. */
  readonly subject: string | null;
  readonly text: string;
  readonly attributes: Readonly<Record<string, string | readonly string[]>>;
}

/** What goes to one topic in one PublishBatch: at most 10 messages and 256 KiB. Frozen when planned, so that a replay sends the same words. */
export interface Dispatch {
  /** Deterministic: document, revision, topic and part. Receivers spot a repeat by it. */
  readonly id: string;
  readonly documentId: string;
  /** Bucket key of the document. */
  readonly key: string;
  readonly revision: number;
  readonly topic: Topic;
  readonly messages: readonly Message[];
}

/** SNS's limits on one PublishBatch. */
export const batchLimits = { messages: 10, bytes: 262_144 } as const;
