import type { Instant } from '../domain/language.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { DocumentItem, OutboxItem, RefusalItem, RevisionItem } from '../store/documents.ts';
import { comparable, keys, occasion, owners, pendingFrom } from '../store/keys.ts';
import { loadDocument, loadRevision } from '../store/loading.ts';
import type { Condition, Item, Table, Write } from '../store/table.ts';
import type { BucketEvent } from './upload.ts';

/** Somebody else handled an event of the same document meanwhile. Retried, it finds the new state. */
export class Overtaken extends Error {
  constructor(key: string) {
    super(`another event of ${key} was handled at the same time`);
    this.name = 'Overtaken';
  }
}

/** The one transaction that makes a revision current, or holds it, and leaves its outbox item. */
export const switchTo = async (
  revision: RevisionItem,
  document: DocumentItem | null,
  event: BucketEvent,
  table: Table,
): Promise<void> => {
  const held = revision.state === 'held';
  const { documentId: id, number, uploadedAt: at } = revision;
  const previous = document?.current ?? 0;
  await decide(event.key, table, [
    documentWrite(event, id, document, {
      latest: number,
      current: held ? previous : number,
      held: held ? number : 0,
    }),
    { put: { ...revision, ...keys.revision(id, number) } as unknown as Item },
    ...superseding(id, [document?.held ?? 0, held ? 0 : previous]),
    outboxWrite(id, event.key, held ? occasion.held(number) : occasion.revision(number), {
      event: held ? 'held' : 'current',
      revision: number,
      previous,
      at,
      sequencer: null,
    }),
  ]);
};

/** Records a refusal once and leaves the outbox item that tells the office. What was current stays so, what waits goes on waiting. */
export const refuse = (
  event: BucketEvent,
  id: string,
  document: DocumentItem | null,
  refusal: Refusal,
  table: Table,
): Promise<void> => {
  const item: RefusalItem = {
    kind: 'refusal',
    documentId: id,
    key: event.key,
    versionId: event.versionId,
    at: event.at,
    refusal,
  };
  return decide(event.key, table, [
    documentWrite(event, id, document, {}),
    { put: { ...item, ...keys.refusal(id, event.sequencer) } as unknown as Item },
    outboxWrite(id, event.key, occasion.refusal(event.sequencer), {
      event: 'refused',
      revision: 0,
      previous: 0,
      at: event.at,
      sequencer: event.sequencer,
    }),
  ]);
};

/**
 * Takes note of an event that changes nothing. Where what is current is also the newest, nothing waits any more (`drop`);
 * where what waits is the newest, it goes on waiting (`keep`).
 */
export const pass = (
  event: BucketEvent,
  id: string,
  document: DocumentItem | null,
  held: 'drop' | 'keep',
  table: Table,
): Promise<void> =>
  decide(
    event.key,
    table,
    held === 'keep'
      ? [documentWrite(event, id, document, {})]
      : [
          documentWrite(event, id, document, { held: 0 }),
          ...superseding(id, [document?.held ?? 0]),
        ],
  );

/**
 * Releases a held revision: the transaction of `switchTo`, run later.
 * @returns `not-held` when the document has no revision that waits.
 */
export const release = async (
  id: string,
  at: Instant,
  table: Table,
): Promise<'released' | 'not-held'> => {
  const document = await loadDocument(table, id);
  const revision = await loadRevision(table, id, document?.held ?? 0);
  if (document === null || revision === null) return 'not-held';
  const { number } = revision;
  await decide(document.key, table, [
    {
      update: keys.document(id),
      set: { current: number, held: 0 },
      if: { all: [{ equals: ['held', number] }, { equals: ['current', document.current] }] },
    },
    { update: keys.revision(id, number), set: { state: 'current' } },
    ...superseding(id, [document.current]),
    outboxWrite(id, document.key, occasion.revision(number), {
      event: 'current',
      revision: number,
      previous: document.current,
      at,
      sequencer: null,
    }),
  ]);
  return 'released';
};

const decide = async (key: string, table: Table, writes: readonly Write[]): Promise<void> => {
  if ((await table.transact(writes)) === 'refused') throw new Overtaken(key);
};

const documentWrite = (
  event: BucketEvent,
  id: string,
  document: DocumentItem | null,
  set: Partial<Pick<DocumentItem, 'latest' | 'current' | 'held'>>,
): Write => {
  const unchanged: Condition =
    document === null ? { absent: true } : { equals: ['sequencer', document.sequencer] };
  const sequencer = comparable(event.sequencer);
  if (document !== null)
    return {
      update: keys.document(id),
      set: { sequencer, ...set },
      if: { all: [unchanged, { equals: ['current', document.current] }] },
    };
  const item: DocumentItem = {
    kind: 'document',
    id,
    key: event.key,
    sequencer,
    current: 0,
    latest: 0,
    held: 0,
    ...set,
  };
  const place = { owner: owners.documents(id), ownerSort: `${event.at}#${id}` };
  return { put: { ...item, ...place, ...keys.document(id) }, if: unchanged };
};

const superseding = (id: string, numbers: readonly number[]): Write[] =>
  [...new Set(numbers)]
    .filter((number) => number > 0)
    .map((number) => ({ update: keys.revision(id, number), set: { state: 'superseded' } }));

const outboxWrite = (
  id: string,
  key: string,
  what: string,
  rest: Omit<OutboxItem, 'kind' | 'documentId' | 'key' | 'occasion'>,
): Write => {
  const item: OutboxItem = { kind: 'outbox', documentId: id, key, occasion: what, ...rest };
  const place = keys.outbox(id, what);
  return {
    put: { ...item, ...pendingFrom(`${id}#${what}`, rest.at), ...place } as unknown as Item,
  };
};
