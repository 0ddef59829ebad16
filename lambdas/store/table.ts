/**
 * A value that an item's attribute may hold: what DynamoDB holds, as JSON. Text is well-formed, a number at most
 * 2^53 - 1 from zero, at most 31 lists and maps stand in each other, no name is empty, `__proto__` or `constructor`.
 */
export type Value =
  | string
  | number
  | boolean
  | null
  | readonly Value[]
  | { readonly [name: string]: Value };

/** Where an item stands. Keys are not empty; `pk` has at most 2,048 bytes, `sk` 1,024, and so have those of an index. */
export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** One item: its key and its attributes, at most 400 KB. */
export type Item = Key & { readonly [attribute: string]: Value };

/** What must hold of the item that stands at a key before a write. An absent attribute is as good as null: it equals null and is below everything. */
export type Condition =
  | { readonly absent: true }
  | { readonly present: true }
  | { readonly equals: readonly [attribute: string, value: string | number | boolean | null] }
  | { readonly below: readonly [attribute: string, value: string | number] }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };

/**
 * One write of a transaction. An update creates the item when there is none; guard it with `present` where that is
 * wrong. It sets or removes something, never the key. A condition has at most 50 comparisons.
 */
export type Write =
  | { readonly put: Item; readonly if?: Condition }
  | {
      readonly update: Key;
      readonly set?: Readonly<Record<string, Value>>;
      readonly remove?: readonly string[];
      readonly if?: Condition;
    }
  | { readonly delete: Key; readonly if?: Condition }
  | { readonly check: Key; readonly if: Condition };

/** Sparse indexes: an item stands in one when it has both of its attributes. */
export const indexes = {
  /** Assignments and notices of a department, directives of an initiative. */
  byOwner: { pk: 'owner', sk: 'ownerSort' },
  /** Open assignments by due date, a partition a month. */
  byMonth: { pk: 'month', sk: 'monthSort' },
  /** What is still to be planned or sent, in a few shards, by the moment from which it may be. */
  pending: { pk: 'pending', sk: 'pendingSort' },
} as const;
export type Index = keyof typeof indexes;

/** A partition of the table or of an index, in the byte order of its sort key; among equal ones of an index in any. */
export interface Query {
  readonly index?: Index;
  readonly pk: string;
  /** Only sort keys that begin with this. Not together with `upTo`. */
  readonly prefix?: string;
  /** Only sort keys not above this. */
  readonly upTo?: string;
  readonly descending?: boolean;
  /** Items of one page at the most (default: as many as 1 MB holds). */
  readonly limit?: number;
  /** `next` of the page before. */
  readonly after?: string;
}

export interface Page {
  readonly items: readonly Item[];
  /** Hand it to `after` for the next page; absent on the last. After a page cut at 1 MB one empty page may follow. */
  readonly next?: string;
}

/**
 * The table port. Its adapters are `dynamo-table.ts` and `local/sqlite-table.ts`; both pass `test/store/contract`.
 * Reads of the table itself are strongly consistent, those of an index need not be.
 */
export interface Table {
  /** The item at a key, or null. */
  get(key: Key): Promise<Item | null>;
  /** One page of a partition. No snapshot: beside a transaction it may find some of its writes and not yet others. */
  query(query: Query): Promise<Page>;
  /**
   * All of at most 100 writes (4 MB, each item once), or none. Answers `refused` only when a condition failed;
   * conflict, throttling and every other reason throw, and so does (InvalidRequest) what DynamoDB would not accept.
   */
  transact(writes: readonly Write[]): Promise<'done' | 'refused'>;
}

/** All items of a query, page by page. */
export async function* all(table: Pick<Table, 'query'>, query: Query): AsyncGenerator<Item> {
  let page = await table.query(query);
  for (;;) {
    yield* page.items;
    if (page.next === undefined) return;
    page = await table.query({ ...query, after: page.next });
  }
}
