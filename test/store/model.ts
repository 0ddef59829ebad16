import type { Condition, Index, Item, Key, Value, Write } from '../../lambdas/store/table.ts';
import { indexes } from '../../lambdas/store/table.ts';

/** By code points, written without the adapters' byte comparison: UTF-8 has the same order. */
export function compareText(a: string, b: string): number {
  const left = [...a];
  const right = [...b];
  for (let n = 0; n < Math.min(left.length, right.length); n++) {
    const difference = (left[n]?.codePointAt(0) ?? 0) - (right[n]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** By an attribute, then by the key. */
export const sortedBy = (attribute: string, items: readonly Item[]): Item[] =>
  items.toSorted(
    (a, b) =>
      compareText(String(a[attribute]), String(b[attribute])) ||
      compareText(a.pk, b.pk) ||
      compareText(a.sk, b.sk),
  );

function below(found: Value, value: string | number): boolean {
  if (found === null) return true;
  if (typeof found !== typeof value) return false;
  return typeof found === 'string' ? compareText(found, String(value)) < 0 : found < value;
}

function holds(condition: Condition, item: Item | undefined): boolean {
  if ('absent' in condition) return !item;
  if ('present' in condition) return !!item;
  if ('all' in condition) return !condition.all.some((part) => !holds(part, item));
  if ('any' in condition) return condition.any.some((part) => holds(part, item));
  if ('equals' in condition) return (item?.[condition.equals[0]] ?? null) === condition.equals[1];
  return below(item?.[condition.below[0]] ?? null, condition.below[1]);
}

const keyOf = (write: Write): Key => {
  if ('put' in write) return write.put;
  if ('update' in write) return write.update;
  return 'delete' in write ? write.delete : write.check;
};
const nameOf = ({ pk, sk }: Key) => `${pk}\n${sk}`;

function unacceptable(writes: readonly Write[]): boolean {
  if (new Set(writes.map((write) => nameOf(keyOf(write)))).size < writes.length) return true;
  return writes.some((write) => {
    const set = 'put' in write ? write.put : 'update' in write ? (write.set ?? {}) : {};
    if ('update' in write && Object.keys(set).length + (write.remove?.length ?? 0) === 0)
      return true;
    return Object.values(indexes).some(({ pk, sk }) =>
      [pk, sk].some((name) => name in set && (set[name] === '' || typeof set[name] !== 'string')),
    );
  });
}

/** The table as a map in memory: what both adapters are held against. */
export class Model {
  readonly #items = new Map<string, Item>();

  transact(writes: readonly Write[]): 'done' | 'refused' | 'throws' {
    if (unacceptable(writes)) return 'throws';
    const standing = (write: Write) => this.#items.get(nameOf(keyOf(write)));
    if (writes.some((write) => write.if && !holds(write.if, standing(write)))) return 'refused';
    for (const write of writes) {
      const name = nameOf(keyOf(write));
      if ('put' in write) this.#items.set(name, write.put);
      if ('delete' in write) this.#items.delete(name);
      if ('update' in write) {
        const merged = { ...standing(write), ...write.set, ...write.update };
        const kept = Object.entries(merged).filter(([key]) => !write.remove?.includes(key));
        this.#items.set(name, Object.fromEntries(kept) as Item);
      }
    }
    return 'done';
  }

  /** The items of a partition, in order. */
  find(partition: string, index: Index | undefined): Item[] {
    const { pk, sk } = index ? indexes[index] : { pk: 'pk', sk: 'sk' };
    const found = [...this.#items.values()].filter((item) => item[pk] === partition && sk in item);
    return sortedBy(sk, found);
  }
}
