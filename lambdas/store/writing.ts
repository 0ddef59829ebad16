import type { Key, Table, Write } from './table.ts';

/** DynamoDB's limits on one transaction, with room for what JSON does not show. */
const mostWrites = 100;
const mostBytes = 3_000_000;

/**
 * Any number of writes, in as few transactions as they fit in. Not one transaction: whoever calls it writes what nothing
 * points to yet, or what may be repeated. With `guard`, every transaction also checks it.
 * @returns `refused` as soon as a condition (or the guard) fails; what went before stays written.
 */
export const writeAll = async (
  table: Table,
  writes: readonly Write[],
  guard?: Extract<Write, { check: Key }>,
): Promise<'done' | 'refused'> => {
  for (const chunk of chunks(writes, guard === undefined ? mostWrites : mostWrites - 1)) {
    const answer = await table.transact(guard === undefined ? chunk : [guard, ...chunk]);
    if (answer === 'refused') return 'refused';
  }
  return 'done';
};

const encoder = new TextEncoder();

function* chunks(writes: readonly Write[], most: number): Generator<Write[]> {
  let chunk: Write[] = [];
  let bytes = 0;
  for (const write of writes) {
    const size = encoder.encode(JSON.stringify(write)).length;
    if (chunk.length > 0 && (chunk.length === most || bytes + size > mostBytes)) {
      yield chunk;
      chunk = [];
      bytes = 0;
    }
    chunk.push(write);
    bytes += size;
  }
  if (chunk.length > 0) yield chunk;
}
