import { later } from '../domain/calendar.ts';
import type { Instant } from '../domain/language.ts';
import type { Posted } from '../send/ports.ts';
import { as } from '../store/documents.ts';
import { keys, pendingFrom } from '../store/keys.ts';
import { loadDocument } from '../store/loading.ts';
import type { Item, Key, Table, Write } from '../store/table.ts';
import type { DeliveryPorts, DispatchItem, Sending, Told } from './items.ts';

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
  if (await superseded(item, table)) return drop(key, item, [], table);
  const before = await loadSending(item, table);
  if (!(await lease(key, item, before, ports))) return 'leased';
  if (await superseded(item, table)) return drop(key, taken(item), asBefore(item, before), table);
  const left = item.dispatch.messages.filter((message) => !item.accepted.includes(message.id));
  const { accepted, failed } = await post.publish(item.dispatch, left);
  if (failed.length > 0) {
    const certain = accepted.length === 0 && item.accepted.length === 0;
    await table.transact([
      triedAgain(key, item, accepted, failed, ports),
      ...(certain ? asBefore(item, before) : []),
    ]);
    return 'partly';
  }
  await markSent(key, item, ports);
  return 'sent';
};

/** Takes the dispatch for a while. The state is looked at again in the write, so that of two senders one gets it. */
const lease = async (
  key: Key,
  item: DispatchItem,
  before: Sending | null,
  ports: DeliveryPorts,
): Promise<boolean> => {
  const now = ports.now();
  const until = later(now, ports.leaseSeconds);
  const answer = await ports.table.transact([
    {
      update: key,
      set: {
        state: 'leased',
        leasedUntil: until,
        attempts: taken(item).attempts,
        ...pendingFrom(item.dispatch.id, until),
      },
      if: {
        all: [
          { equals: ['attempts', item.attempts] },
          {
            any: [
              { equals: ['state', 'pending'] },
              { all: [{ equals: ['state', 'leased'] }, { below: ['leasedUntil', now] }] },
            ],
          },
        ],
      },
    },
    ...sendingWrites(item, before, until),
  ]);
  return answer === 'done';
};

/** The item as the lease leaves it. */
const taken = (item: DispatchItem): DispatchItem => ({
  ...item,
  state: 'leased',
  attempts: item.attempts + 1,
});

const loadSending = async ({ dispatch }: DispatchItem, table: Table): Promise<Sending | null> => {
  const { topic, documentId } = dispatch;
  if (topic.kind !== 'department') return null;
  return as<Sending>(await table.get(keys.sending(documentId, topic.slug)), 'sending');
};

/** What an earlier sender left in doubt stays in doubt beside this. */
const sendingWrites = (
  { dispatch, records }: DispatchItem,
  before: Sending | null,
  until: Instant,
): Write[] => {
  const { topic, documentId, revision } = dispatch;
  if (topic.kind !== 'department') return [];
  const sending: Sending = {
    kind: 'sending',
    department: topic.slug,
    revision,
    records: [...new Set([...(before?.records ?? []), records])],
    until,
  };
  return [{ update: keys.sending(documentId, topic.slug), set: { ...sending } }];
};

/** The post has answered that nothing went out: only what was in doubt before the lease still is. */
const asBefore = ({ dispatch }: DispatchItem, before: Sending | null): Write[] => {
  const { topic, documentId } = dispatch;
  if (topic.kind !== 'department') return [];
  const key = keys.sending(documentId, topic.slug);
  return [before === null ? { delete: key } : { put: { ...before, ...key } as unknown as Item }];
};

/** Only as it was seen: whoever took it up meanwhile knows better. */
const drop = async (
  key: Key,
  { attempts, state }: DispatchItem,
  restored: readonly Write[],
  table: Table,
): Promise<Delivered> => {
  const answer = await table.transact([
    {
      ...ended(key, { state: 'dropped' }),
      if: { all: [{ equals: ['attempts', attempts] }, { equals: ['state', state] }] },
    },
    ...restored,
  ]);
  return answer === 'done' ? 'dropped' : 'leased';
};

/** Asked again after the lease is taken, so that whoever plans the next revision sees the lease, or none of this is sent. */
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

const triedAgain = (
  key: Key,
  item: DispatchItem,
  accepted: readonly string[],
  failed: Posted['failed'],
  ports: DeliveryPorts,
): Write => {
  const wait = Math.min(firstWait * 2 ** Math.min(item.attempts, 10), longestWait);
  return {
    update: key,
    set: {
      state: 'pending',
      leasedUntil: null,
      accepted: [...item.accepted, ...accepted],
      failure: failed.map(({ id, reason }) => `${id}: ${reason}`).join('; '),
      ...pendingFrom(item.dispatch.id, later(ports.now(), wait)),
    },
  };
};

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
    { delete: keys.sending(documentId, topic.slug), if: { equals: ['revision', revision] } },
  ]);
  // Something newer is on its way to the department, or has reached it: only the mark is left to make.
  if (answer === 'refused') await ports.table.transact([mark]);
};
