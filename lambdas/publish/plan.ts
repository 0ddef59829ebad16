import type { Instant } from '../domain/language.ts';
import { noticesFor } from '../domain/notices.ts';
import { as, type OutboxItem, type RefusalItem, type RevisionItem } from '../store/documents.ts';
import { keys, occasion, pendingFrom } from '../store/keys.ts';
import { loadDocument, loadRevision } from '../store/loading.ts';
import { loadRecords, nothing, type StoredRecords } from '../store/records.ts';
import { all, type Item, type Key, type Table, type Write } from '../store/table.ts';
import { writeAll } from '../store/writing.ts';
import { departmentDispatches } from './department-dispatches.ts';
import { eventDispatches } from './event-dispatches.ts';
import type { DispatchItem, PlanPorts } from './items.ts';
import { type Knowledge, loadKnowledge } from './knowledge.ts';
import { officeDispatches } from './office-dispatches.ts';
import { standingWrites } from './standing.ts';

/** `superseded`: a newer revision counts by now, so nothing of this one goes out. `postponed`: an older notice is on its way. */
export type Planned = 'planned' | 'done-before' | 'superseded' | 'postponed';

/**
 * One outbox item → the assignments' current state and one dispatch for each concerned department, the office and the events.
 * Every write is repeatable and guarded by the document's current revision: nothing of a superseded revision appears.
 * @throws when the table fails, or when another planner of the same item was faster: the stream or the sweeper retries.
 */
export const plan = async (key: Key, ports: PlanPorts): Promise<Planned> => {
  const outbox = as<OutboxItem & { pending?: string }>(await ports.table.get(key), 'outbox');
  if (outbox === null || outbox.pending === undefined) return 'done-before';
  const document = await loadDocument(ports.table, outbox.documentId);
  if (outbox.event === 'current' && document?.current !== outbox.revision)
    return finish(key, 'superseded', ports.table);
  const knowledge = await loadKnowledge(outbox.documentId, outbox.revision, ports.table);
  if (knowledge.busyUntil !== null && knowledge.busyUntil > ports.now())
    return postpone(key, outbox, knowledge.busyUntil, ports.table);
  const writes = await writesOf(outbox, knowledge, ports);
  const answer = await writeAll(ports.table, writes, guardOf(outbox));
  if (answer === 'done') return finish(key, 'planned', ports.table);
  const now = await loadDocument(ports.table, outbox.documentId);
  if (outbox.event === 'current' && now?.current !== outbox.revision)
    return finish(key, 'superseded', ports.table);
  throw new Error(`outbox item ${outbox.occasion} of ${outbox.documentId} is planned twice`);
};

const guardOf = (
  outbox: OutboxItem,
): { check: Key; if: { equals: [string, number] } } | undefined =>
  outbox.event === 'current'
    ? { check: keys.document(outbox.documentId), if: { equals: ['current', outbox.revision] } }
    : undefined;

const writesOf = async (
  outbox: OutboxItem,
  knowledge: Knowledge,
  ports: PlanPorts,
): Promise<Write[]> => {
  if (outbox.event === 'refused') {
    const refusalKey = keys.refusal(outbox.documentId, outbox.sequencer ?? '');
    const refusal = as<RefusalItem>(await ports.table.get(refusalKey), 'refusal');
    return refusal === null
      ? []
      : dispatchWrites(officeDispatches(outbox, refusal, ports), outbox, ports);
  }
  const revision = await loadRevision(ports.table, outbox.documentId, outbox.revision);
  if (revision === null)
    throw new Error(`revision ${outbox.revision} of ${outbox.documentId} is missing`);
  const records = await recordsOf(revision, ports.table);
  if (outbox.event === 'held')
    return dispatchWrites(
      officeDispatches(outbox, { revision, records, silent: [] }, ports),
      outbox,
      ports,
    );
  const former = await lastPlanned(outbox, ports.table);
  const notices = noticesFor(
    {
      documentId: outbox.documentId,
      source: revision.source,
      urgency: revision.urgency,
      uploaded: revision.uploaded,
      records,
      told: knowledge.told,
    },
    ports,
  );
  const silent: string[] = [];
  for (const notice of notices)
    if (!(await ports.listeners.hasConfirmed(notice.department))) silent.push(notice.department);
  const dispatches = [
    ...departmentDispatches(outbox, notices, ports, revision.records),
    ...officeDispatches(outbox, { revision, records, silent }, ports),
    ...eventDispatches(outbox, revision, records, await recordsOf(former, ports.table), ports),
  ];
  return [
    ...(await standingWrites(revision, records, ports)),
    ...(await dispatchWrites(dispatches, outbox, ports)),
  ];
};

/** The newest revision before this one that was planned: what only superseded ones held, other systems never heard of. */
const lastPlanned = async (outbox: OutboxItem, table: Table): Promise<RevisionItem | null> => {
  const { documentId } = outbox;
  for (let number = outbox.previous; number > 0; ) {
    const before = await table.get(keys.outbox(documentId, occasion.revision(number)));
    if (before?.['planned'] === 'planned') return loadRevision(table, documentId, number);
    number = as<OutboxItem>(before, 'outbox')?.previous ?? 0;
  }
  return null;
};

const recordsOf = async (revision: RevisionItem | null, table: Table): Promise<StoredRecords> =>
  revision === null || revision.records === null ? nothing : loadRecords(table, revision.records);

/** Dispatches that an earlier attempt left stand as they are: their words are frozen, and some may be on their way. */
const dispatchWrites = async (
  dispatches: readonly { readonly item: DispatchItem; readonly key: Key }[],
  outbox: OutboxItem,
  ports: PlanPorts,
): Promise<Write[]> => {
  const there = new Set<string>();
  for await (const item of all(ports.table, keys.dispatches(outbox.documentId, outbox.occasion)))
    there.add(item.sk);
  return dispatches
    .filter(({ key }) => !there.has(key.sk))
    .map(({ item, key }) => ({
      put: { ...item, ...pendingFrom(item.dispatch.id, ports.now()), ...key } as unknown as Item,
      if: { absent: true },
    }));
};

const postpone = async (
  key: Key,
  outbox: OutboxItem,
  until: Instant,
  table: Table,
): Promise<Planned> => {
  const pending = pendingFrom(`${outbox.documentId}#${outbox.occasion}`, until);
  await table.transact([{ update: key, set: pending, if: { present: true } }]);
  return 'postponed';
};

const finish = async (key: Key, how: Planned, table: Table): Promise<Planned> => {
  await table.transact([
    {
      update: key,
      set: { planned: how },
      remove: ['pending', 'pendingSort'],
      if: { present: true },
    },
  ]);
  return how;
};
