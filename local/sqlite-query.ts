import type { SQLInputValue } from 'node:sqlite';
import { InvalidRequest } from '../lambdas/store/checks.ts';
import type { Item, Query } from '../lambdas/store/table.ts';
import { indexes } from '../lambdas/store/table.ts';

/** The least text above all that begin with a prefix, in the order of code points, which is UTF-8's; none above U+10FFFF. */
function aboveAll(prefix: string): string | undefined {
  const points = Array.from(prefix, (point) => point.codePointAt(0) ?? 0);
  while (points.at(-1) === 0x10ffff) points.pop();
  const last = points.pop();
  if (last === undefined) return undefined;
  return String.fromCodePoint(...points, last === 0xd7ff ? 0xe000 : last + 1);
}

/** A query as SQL over one SQLite index, which also gives the order: no row is sorted or skipped. */
export function select({ index, pk, prefix, upTo, descending, limit, after }: Query) {
  const { pk: partition, sk: sort } = index ? indexes[index] : { pk: 'pk', sk: 'sk' };
  const order = index ? [sort, 'pk', 'sk'] : [sort];
  const walk = `${index ?? 'table'}:${pk}`;
  const where = [`${partition} = ?`];
  const values: SQLInputValue[] = [pk];
  const bound = (clause: string, ...bounds: SQLInputValue[]) => {
    where.push(clause);
    values.push(...bounds);
  };
  const end = prefix === undefined ? undefined : aboveAll(prefix);
  // In the direction walked, `after` is the narrower bound; two on one side would keep SQLite from seeking.
  if (after === undefined || descending) {
    if (prefix !== undefined) bound(`${sort} >= ?`, prefix);
  }
  if (after === undefined || !descending) {
    if (end !== undefined) bound(`${sort} < ?`, end);
    if (upTo !== undefined) bound(`${sort} <= ?`, upTo);
  }
  if (after !== undefined) {
    const [of, ...position] = JSON.parse(after) as string[];
    if (of !== walk)
      throw new InvalidRequest(`a page of ${of} cannot be followed by one of ${walk}`);
    bound(`(${order}) ${descending ? '<' : '>'} (${order.map(() => '?')})`, ...position);
  }
  const sorted = order.map((column) => (descending ? `${column} DESC` : column));
  const sql = `SELECT item, size FROM items WHERE ${where.join(' AND ')} ORDER BY ${sorted} LIMIT ?`;
  values.push(limit === undefined ? -1 : limit + 1);
  const tokenOf = (item: Item) => JSON.stringify([walk, ...order.map((column) => item[column])]);
  return { sql, values, tokenOf };
}
