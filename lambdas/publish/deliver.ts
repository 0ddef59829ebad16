import { later } from '../domain/calendar.ts';
import { as } from '../store/documents.ts';
import { keys, pendingFrom } from '../store/keys.ts';
import { loadDocument } from '../store/loading.ts';
import type { Key, Table, Write } from '../store/table.ts';
import type { DeliveryPorts, DispatchItem, Told } from './items.ts';

/** `leased`: another sender is at it. `dropped`: a newer revision counts by now. `partly`: what failed is tried again later. */
export type Delivered = 'sent' | 'partly' | 'leased' | 'dropped' | 'done-before';

/** After a refusal the next attempt waits so many seconds, twice as long each time, at most an hour. */
const firstWait = 30;
const longestWait = 3600;

/**
 * One dispatch: lease → post → mark. Dies the process between post and mark, the lease runs out and the same message goes
 * out again with the same id: a repeat, never a loss.
 * @throws when the table or the post fails; the lease then stands until it runs out.
 */
export const deliver = async (key: Key, ports: DeliveryPorts): Promise<Delivered> => {
  const { table, post } = ports;
  const item = as<DispatchItem>(await table.get(key), 'dispatch');
  if (item === null || item.state === 'sent' || item.state === 'dropped') return 'done-before';
  if (!(await lease(key, item, ports))) return 'leased';
  if (await superseded(item, table)) {
    await table.transact([ended(key, { state: 'dropped' })]);
    return 'dropped';
  }
  const { id, messages } = item.dispatch;
  const left = messages.filter((message) => !item.accepted.includes(message.id));
  const { accepted, failed } = await post.publish(item.dispatch, left);
  if (failed.length > 0) {
    const wait = Math.min(firstWait * 2 ** Math.min(item.attempts, 10), longestWait);
    const set = {
      state: 'pending',
      leasedUntil: null,
      accepted: [...item.accepted, ...accepted],
      failure: failed.map((failure) => `${failure.id}: ${failure.reason}`).join('; '),
      ...pendingFrom(id, later(ports.now(), wait)),
    };
    await table.transact([{ update: key, set }]);
    return 'partly';
  }
  await markSent(key, item, ports);
  return 'sent';
};

/** Takes the dispatch for a while. The state is looked at again in the write, so that of two senders one gets it. */
const lease = async (key: Key, item: DispatchItem, ports: DeliveryPorts): Promise<boolean> => {
  const now = ports.now();
  const until = later(now, ports.leaseSeconds);
  const answer = await ports.table.transact([
    {
      update: key,
      set: {
        state: 'leased',
        leasedUntil: until,
        attempts: item.attempts + 1,
        ...pendingFrom(item.dispatch.id, until),
      },
      if: {
        any: [
          { equals: ['state', 'pending'] },
          { all: [{ equals: ['state', 'leased'] }, { below: ['leasedUntil', now] }] },
        ],
      },
    },
  ]);
  return answer === 'done';
};

/** Asked after the lease is taken, so that whoever plans the next revision sees either the lease or none of this sent. */
const superseded = async (item: DispatchItem, table: Table): Promise<boolean> => {
  const { topic, documentId, revision } = item.dispatch;
  if (topic.kind !== 'department') return false;
  const document = await loadDocument(table, documentId);
  return document?.current !== revision;
};

const ended = (key: Key, set: Readonly<Record<string, string>>): Write => ({
  update: key,
  set: { ...set, leasedUntil: null, failure: null },
  remove: ['pending', 'pendingSort'],
});

const markSent = async (key: Key, item: DispatchItem, ports: DeliveryPorts): Promise<void> => {
  const { documentId, revision, topic } = item.dispatch;
  const mark = ended(key, { state: 'sent', sentAt: ports.now() });
  if (topic.kind !== 'department') {
    await ports.table.transact([mark]);
    return;
  }
  const told: Told = { kind: 'told', department: topic.slug, revision, records: item.records };
  const answer = await ports.table.transact([
    mark,
    {
      update: keys.told(documentId, topic.slug),
      set: { ...told },
      if: { below: ['revision', revision + 1] },
    },
  ]);
  // The department was sent something newer meanwhile: only the mark is left to make.
  if (answer === 'refused') await ports.table.transact([mark]);
};
