import type { Instant } from '../domain/language.ts';
import { deliver } from '../publish/deliver.ts';
import type { DeliveryPorts, PlanPorts } from '../publish/items.ts';
import { plan } from '../publish/plan.ts';
import { pendingShards } from '../store/keys.ts';
import { all, type Item } from '../store/table.ts';

/** What one sweep came to: items that moved on, and the faults of those that did not. */
export interface Swept {
  readonly planned: number;
  readonly sent: number;
  readonly dropped: number;
  /** Refused by the post, in part or whole; they wait for their next attempt. */
  readonly refused: number;
  readonly faults: readonly unknown[];
}

/**
 * Finds outbox items never planned and dispatches due and not sent, and does what publish would have done. Goes round until
 * a round moves nothing, or `until` is reached. One item's fault does not keep the others back.
 */
export const sweep = async (
  ports: PlanPorts & DeliveryPorts,
  until: Instant | null,
): Promise<Swept> => {
  const swept = { planned: 0, sent: 0, dropped: 0, refused: 0, faults: [] as unknown[] };
  const faulty = new Set<string>();
  for (let moved = true; moved; ) {
    moved = false;
    for (const shard of pendingShards)
      for await (const item of all(ports.table, {
        index: 'pending',
        pk: shard,
        upTo: `${ports.now()}~`,
      })) {
        if (until !== null && ports.now() >= until) return swept;
        const name = `${item.pk} ${item.sk}`;
        if (faulty.has(name)) continue;
        try {
          const done = await handle(item, ports);
          if (done === null) continue;
          swept[done]++;
          moved = true;
        } catch (fault) {
          faulty.add(name);
          swept.faults.push(fault);
        }
      }
  }
  return swept;
};

/** What the post refused so often is a fault, so that somebody hears of it; it is tried again all the same. */
const patience = 5;

const handle = async (
  item: Item,
  ports: PlanPorts & DeliveryPorts,
): Promise<'planned' | 'sent' | 'dropped' | 'refused' | null> => {
  const key = { pk: item.pk, sk: item.sk };
  if (item['kind'] === 'outbox') {
    const how = await plan(key, ports);
    return how === 'planned' || how === 'superseded' ? 'planned' : null;
  }
  const how = await deliver(key, ports);
  if (how === 'partly') {
    const now = await ports.table.get(key);
    if (Number(now?.['attempts']) >= patience)
      throw new Error(`${item.sk} of ${item.pk} was refused ${patience} times and more`);
    return 'refused';
  }
  return how === 'sent' || how === 'dropped' ? how : null;
};
