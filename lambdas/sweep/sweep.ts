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
  const swept = { planned: 0, sent: 0, dropped: 0, faults: [] as unknown[] };
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

const handle = async (
  item: Item,
  ports: PlanPorts & DeliveryPorts,
): Promise<'planned' | 'sent' | 'dropped' | null> => {
  const key = { pk: item.pk, sk: item.sk };
  if (item['kind'] === 'outbox') {
    const how = await plan(key, ports);
    return how === 'planned' || how === 'superseded' ? 'planned' : null;
  }
  const how = await deliver(key, ports);
  return how === 'sent' || how === 'dropped' ? how : null;
};
