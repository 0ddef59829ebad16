import type { NamedEvent } from '../domain/deadline.ts';
import type { Extraction, Warning } from '../domain/extraction.ts';
import type { RevisionRecords } from '../domain/notices.ts';
import type { Routing } from '../domain/routing.ts';
import { stored } from './fitting.ts';
import { keys } from './keys.ts';
import { all, type Item, type Table } from './table.ts';
import { writeAll } from './writing.ts';

/** All that is stored of a revision's text: what notices are made of, and what the office is told. */
export type StoredRecords = RevisionRecords & {
  readonly namedEvents: readonly NamedEvent[];
  readonly warnings: readonly Warning[];
  readonly unrouted: readonly string[];
  readonly unregistered: readonly string[];
};

/** What is stored of a text besides its lists. */
export type StoredFacts = Pick<Extraction, 'document' | 'meeting' | 'addressees' | 'language'>;

const lists = [
  'directives',
  'deadlines',
  'initiatives',
  'assignments',
  'namedEvents',
  'warnings',
  'unrouted',
  'unregistered',
] as const satisfies readonly (keyof StoredRecords)[];

/** Nothing: the records of a withdrawal. */
export const nothing: StoredRecords = {
  directives: [],
  deadlines: [],
  initiatives: [],
  assignments: [],
  namedEvents: [],
  warnings: [],
  unrouted: [],
  unregistered: [],
};

/** The items of one text, one a record, under a partition that nothing points to yet. */
export const recordItems = (
  partition: string,
  extraction: Extraction,
  routing: Routing,
): Item[] => {
  const { document, meeting, addressees, language } = extraction;
  const records: StoredRecords = { ...extraction, ...routing };
  const facts: StoredFacts = { document, meeting, addressees, language };
  return [
    { ...keys.records(partition, 'facts'), kind: 'facts', record: stored(facts as never) },
    ...lists.flatMap((list) =>
      records[list].map(
        (record, n): Item => ({
          ...keys.records(partition, `${list}#${String(n).padStart(6, '0')}`),
          kind: 'record',
          record: stored(record as never),
        }),
      ),
    ),
  ];
};

/**
 * Writes all records of a revision, however many, and removes what an earlier attempt left beyond them. Safe to repeat:
 * nothing points to the partition before the revision is switched on.
 */
export const storeRecords = async (table: Table, items: readonly Item[]): Promise<void> => {
  const first = items[0];
  if (first === undefined) return;
  const wanted = new Set(items.map((item) => item.sk));
  const leftovers: Item[] = [];
  for await (const item of all(table, { pk: first.pk }))
    if (!wanted.has(item.sk)) leftovers.push(item);
  await writeAll(table, [
    ...leftovers.map(({ pk, sk }) => ({ delete: { pk, sk } })),
    ...items.map((item) => ({ put: item })),
  ]);
};

/** The records of a partition, in the order in which they were found in the text. */
export const loadRecords = async (table: Table, partition: string): Promise<StoredRecords> => {
  const records: Record<string, unknown[]> = Object.fromEntries(lists.map((list) => [list, []]));
  for await (const item of all(table, { pk: keys.records(partition, '').pk })) {
    const [list = ''] = item.sk.split('#');
    records[list]?.push(item['record']);
  }
  return records as unknown as StoredRecords;
};

/** The facts of a partition; null when nothing stands there. */
export const loadFacts = async (table: Table, partition: string): Promise<StoredFacts | null> => {
  const item = await table.get(keys.records(partition, 'facts'));
  return item === null ? null : (item['record'] as unknown as StoredFacts);
};
