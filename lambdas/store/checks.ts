import type { Condition, Item, Key, Query, Value, Write } from './table.ts';
import { indexes } from './table.ts';

/** A request that DynamoDB would not accept, now or ever: a fault of the caller's, not to be retried. */
export class InvalidRequest extends Error {
  override readonly name = 'InvalidRequest';
}

/** Limits of DynamoDB ("Quotas in Amazon DynamoDB", "Constraints"); bytes unless said otherwise. */
export const limits = {
  item: 400 * 1024,
  transaction: 4 * 1024 * 1024,
  writes: 100,
  page: 1024 * 1024,
  partitionKey: 2048,
  sortKey: 1024,
  /** Lists and maps, one in the other: of DynamoDB's 32 levels the last is the value within. */
  nesting: 31,
  /** Comparisons of one condition, so that its expression stays under DynamoDB's 4 KB and 300 operators. */
  comparisons: 50,
  /** Attributes that one update touches, for the same reason. */
  touched: 200,
} as const;

/** util-dynamodb loses a map's `__proto__` and takes a map with a `constructor` for a class's instance. */
const unsafeNames = new Set(['__proto__', 'constructor']);

const utf8Length = (text: string): number => Buffer.byteLength(text, 'utf8');

function insist(holds: boolean, sentence: string): asserts holds {
  if (!holds) throw new InvalidRequest(sentence);
}

const checkText = (text: string, where: string) =>
  insist(text.isWellFormed(), `${where}: half a surrogate pair cannot be stored`);

function checkName(name: string, where: string): void {
  insist(name !== '', `${where}: an attribute name must not be empty`);
  insist(!unsafeNames.has(name), `${where}: an attribute cannot be named ${name}`);
  checkText(name, where);
}

const entriesOf = (value: object): [string, unknown][] =>
  Array.isArray(value) ? Array.from(value, (element) => ['', element]) : Object.entries(value);

/** Two digits a byte and at most two more: DynamoDB gives its numbers' size only as "approximately". */
const numberSize = (value: number): number =>
  Math.ceil(value.toExponential().replace(/e.*|\D/g, '').length / 2) + 2;

/** The size of a value in bytes, by DynamoDB's rules; throws InvalidRequest for what is not a Value. */
function valueSize(value: unknown, where: string, level = 0): number {
  if (typeof value === 'string') {
    checkText(value, where);
    return utf8Length(value);
  }
  if (value === null || typeof value === 'boolean') return 1;
  if (typeof value === 'number') {
    const magnitude = Math.abs(value);
    const fits = magnitude <= Number.MAX_SAFE_INTEGER && (magnitude === 0 || magnitude >= 1e-130);
    insist(fits, `${where}: the number ${value} cannot be stored`);
    return numberSize(value);
  }
  insist(typeof value === 'object', `${where}: ${typeof value} cannot be stored`);
  const prototype: unknown = Object.getPrototypeOf(value);
  insist(
    Array.isArray(value) || prototype === Object.prototype || prototype === null,
    `${where}: only strings, numbers, booleans, null, lists and maps can be stored`,
  );
  insist(
    level < limits.nesting,
    `${where}: more than ${limits.nesting} lists and maps in each other`,
  );
  let size = 3;
  for (const [name, element] of entriesOf(value)) {
    if (!Array.isArray(value)) checkName(name, where);
    size += 1 + utf8Length(name) + valueSize(element, where, level + 1);
  }
  return size;
}

/** The size of an item in bytes, by DynamoDB's rules (names and values; a number's size is an upper bound). */
export const itemSize = (item: Readonly<Record<string, Value>>): number =>
  Object.entries(item).reduce(
    (sum, [name, value]) => sum + utf8Length(name) + valueSize(value, name),
    0,
  );

function checkKeyText(value: unknown, most: number, where: string): void {
  insist(typeof value === 'string' && value !== '', `${where} must be text and not empty`);
  checkText(value, where);
  insist(utf8Length(value) <= most, `${where} has more than ${most} bytes`);
}

/** Throws InvalidRequest for a key that DynamoDB would not accept. */
export function checkKey({ pk, sk }: Key): void {
  checkKeyText(pk, limits.partitionKey, 'pk');
  checkKeyText(sk, limits.sortKey, 'sk');
}

/** Attributes as they come in: names, values, and what an index makes of them. Returns their size. */
function checkAttributes(attributes: Readonly<Record<string, Value>>): number {
  for (const name of Object.keys(attributes)) checkName(name, 'item');
  for (const { pk, sk } of Object.values(indexes)) {
    if (Object.hasOwn(attributes, pk)) checkKeyText(attributes[pk], limits.partitionKey, pk);
    if (Object.hasOwn(attributes, sk)) checkKeyText(attributes[sk], limits.sortKey, sk);
  }
  return itemSize(attributes);
}

/** Throws InvalidRequest when an item, as it would stand, is over DynamoDB's size. */
export const checkItemSize = (size: number): void =>
  insist(size <= limits.item, `the item has ${size} bytes; ${limits.item} is the most`);

/** Throws InvalidRequest when the items of a transaction are together over DynamoDB's size. */
export const checkTransactionSize = (size: number): void =>
  insist(
    size <= limits.transaction,
    `${size} bytes in a transaction; ${limits.transaction} at most`,
  );

/** Counts the comparisons of a condition and checks each. */
function comparisons(condition: Condition): number {
  if ('absent' in condition || 'present' in condition) return 1;
  if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any;
    return parts.reduce((sum, part) => sum + comparisons(part), 1);
  }
  const [name, value] = 'equals' in condition ? condition.equals : condition.below;
  checkName(name, 'condition');
  valueSize(value, name);
  return 1;
}

function checkUpdate(set: Readonly<Record<string, Value>>, remove: readonly string[]): number {
  const touched = [...Object.keys(set), ...remove];
  insist(touched.length > 0, 'an update must set or remove something');
  insist(touched.length <= limits.touched, `an update may touch ${limits.touched} attributes`);
  insist(new Set(touched).size === touched.length, 'an update names an attribute twice');
  insist(!touched.includes('pk') && !touched.includes('sk'), 'an update cannot change the key');
  for (const name of remove) checkName(name, 'remove');
  return checkAttributes(set);
}

/** The key that a write is about. */
export function keyOf(write: Write): Key {
  if ('put' in write) return write.put;
  if ('update' in write) return write.update;
  return 'delete' in write ? write.delete : write.check;
}

/** Throws InvalidRequest for what DynamoDB would not accept whatever stands in the table. */
export function checkWrites(writes: readonly Write[]): void {
  insist(writes.length > 0, 'a transaction without writes');
  insist(writes.length <= limits.writes, `${writes.length} writes; ${limits.writes} at most`);
  const keys = new Set<string>();
  let size = 0;
  for (const write of writes) {
    const key = keyOf(write);
    checkKey(key);
    keys.add(JSON.stringify([key.pk, key.sk]));
    if (write.if) {
      const most = limits.comparisons;
      insist(comparisons(write.if) <= most, `a condition of more than ${most} comparisons`);
    }
    if ('put' in write) {
      const itemBytes = checkAttributes(write.put);
      checkItemSize(itemBytes);
      size += itemBytes;
    }
    if ('update' in write) size += checkUpdate(write.set ?? {}, write.remove ?? []);
  }
  insist(keys.size === writes.length, 'one item twice in a transaction');
  checkTransactionSize(size);
}

/** Throws InvalidRequest for a query that DynamoDB would not accept. */
export function checkQuery({ pk, prefix, upTo, limit }: Query): void {
  checkKeyText(pk, limits.partitionKey, 'pk');
  insist(prefix === undefined || upTo === undefined, 'prefix and upTo exclude each other');
  if (prefix !== undefined) checkKeyText(prefix, limits.sortKey, 'prefix');
  if (upTo !== undefined) checkKeyText(upTo, limits.sortKey, 'upTo');
  insist(
    limit === undefined || (Number.isInteger(limit) && limit > 0),
    `limit ${limit} is not 1 or more`,
  );
}

/** An item's own key, without its attributes. */
export const bareKey = ({ pk, sk }: Key | Item): Key => ({ pk, sk });
