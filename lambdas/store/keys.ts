import type { Topic } from '../domain/dispatch.ts';
import type { Day, Hash, Instant } from '../domain/language.ts';
import type { Key } from './table.ts';

/** Revision numbers are padded so that they sort; a document has at most 999,999 of them. */
const padded = (number: number): string => String(number).padStart(6, '0');

const inDocument = (documentId: string, sk: string): Key => ({ pk: `DOCUMENT#${documentId}`, sk });

/** A bucket key may hold any 1,024 bytes, as many as a whole sort key may: its hash is the document's identity. */
export const documentId = (key: string, hash: Hash): string => hash('document', key);

/** S3's sequencers order the events of one key when they are compared as hexadecimal numbers of one length. */
export const comparable = (sequencer: string): string => sequencer.toUpperCase().padStart(40, '0');

/** Where each thing stands: docs/adr/0001-single-table.md lists the questions that these keys answer. */
export const keys = {
  document: (id: string): Key => inDocument(id, 'DOCUMENT'),
  revision: (id: string, revision: number): Key => inDocument(id, `REVISION#${padded(revision)}`),
  refusal: (id: string, sequencer: string): Key =>
    inDocument(id, `REFUSAL#${comparable(sequencer)}`),
  /** What a stored event is still to cause; `occasion` is the revision's number, or what else happened. */
  outbox: (id: string, occasion: string): Key => inDocument(id, `OUTBOX#${occasion}`),
  dispatch: (id: string, occasion: string, topic: Topic, part: number): Key =>
    inDocument(id, `DISPATCH#${occasion}#${nameOf(topic)}#${part}`),
  dispatches: (id: string, occasion: string): { pk: string; prefix: string } => {
    const { pk, sk } = inDocument(id, `DISPATCH#${occasion}#`);
    return { pk, prefix: sk };
  },
  /** Which revision a department was last sent. */
  told: (id: string, department: string): Key => inDocument(id, `TOLD#${department}`),
  allTold: (id: string): { pk: string; prefix: string } => ({
    pk: inDocument(id, '').pk,
    prefix: 'TOLD#',
  }),
  /** What may be on its way to a department: there from the lease to the mark, and left behind by a sender that died. */
  sending: (id: string, department: string): Key => inDocument(id, `SENDING#${department}`),
  allSending: (id: string): { pk: string; prefix: string } => ({
    pk: inDocument(id, '').pk,
    prefix: 'SENDING#',
  }),
  /** An assignment as it stands now, whatever the revision: directive by content × department. */
  standing: (id: string, department: string, directive: string): Key =>
    inDocument(id, `STANDING#department#${department}#${directive}`),
  allStanding: (id: string): { pk: string; prefix: string } => ({
    pk: inDocument(id, '').pk,
    prefix: 'STANDING#',
  }),
  /** A directive as it stands under one of its initiatives (the hash of the name: names may be long). */
  undertaking: (id: string, initiative: string, directive: string): Key =>
    inDocument(id, `STANDING#initiative#${initiative}#${directive}`),
  /** Since when an address is subscribed: SNS does not tell. Addresses are short (a mail address has at most 320 bytes). */
  contact: (department: string, address: string): Key => ({
    pk: `CONTACTS#${department}`,
    sk: address,
  }),
  /** A revision's records stand apart from the document, so that half-written ones are seen by nobody. */
  records: (partition: string, name: string): Key => ({ pk: `RECORDS#${partition}`, sk: name }),
} as const;

/** What happened, as the sort keys of outbox items and dispatches have it. */
export const occasion = {
  revision: (revision: number): string => padded(revision),
  held: (revision: number): string => `${padded(revision)}-held`,
  refusal: (sequencer: string): string => `refused-${comparable(sequencer)}`,
} as const;

const nameOf = (topic: Topic): string =>
  topic.kind === 'department' ? `department-${topic.slug}` : topic.kind;

/** Partitions of the index `byOwner`. */
export const owners = {
  department: (slug: string): string => `DEPARTMENT#${slug}`,
  notices: (slug: string): string => `NOTICES#${slug}`,
  initiative: (nameHash: string): string => `INITIATIVE#${nameHash}`,
  documents: (id: string): string => `DOCUMENTS#${shardOf(id)}`,
} as const;

const shards = 8;

const shardOf = (id: string): number => {
  let sum = 0;
  for (let i = 0; i < id.length; i++) sum += id.charCodeAt(i);
  return sum % shards;
};

/** All partitions of `byOwner` that list documents. */
export const documentShards = Array.from({ length: shards }, (_, n) => `DOCUMENTS#${n}`);

/** Sorts what has no due date behind what has one. */
export const noDay: Day = '9999-12-31';

/** Partition of the index `byMonth` that holds the open assignments due on a day. */
export const monthOf = (day: Day): string => `DUE#${day.slice(0, 7)}`;

/** All partitions of the index `pending`: several, so that none is written by everyone. */
export const pendingShards = Array.from({ length: shards }, (_, n) => `PENDING#${n}`);

/** The attributes that put an item among the pending from a moment on. */
export const pendingFrom = (
  id: string,
  notBefore: Instant,
): { pending: string; pendingSort: string } => ({
  pending: `PENDING#${shardOf(id)}`,
  pendingSort: `${notBefore}#${id}`,
});
