import type { Day } from '../lambdas/domain/language.ts';
import type { NoticeEntry } from '../lambdas/domain/notice.ts';
import type { DispatchItem } from '../lambdas/publish/items.ts';
import type { StandingAssignment } from '../lambdas/publish/standing.ts';
import type { DocumentItem, RefusalItem, RevisionItem } from '../lambdas/store/documents.ts';
import { documentShards, keys, monthOf, owners } from '../lambdas/store/keys.ts';
import { loadRevision } from '../lambdas/store/loading.ts';
import { all, type Query, type Table } from '../lambdas/store/table.ts';

/** A document as the listings show it. */
export interface DocumentRow {
  readonly document: DocumentItem;
  /** Null while nothing of it counts. */
  readonly current: RevisionItem | null;
  readonly held: RevisionItem | null;
  /** Uploads that were not taken, oldest first. */
  readonly refusals: readonly RefusalItem[];
}

/** All items of a query. */
export const collect = async <T>(table: Table, query: Query): Promise<T[]> => {
  const items: T[] = [];
  for await (const item of all(table, query)) items.push(item as unknown as T);
  return items;
};

/** All documents, in the order of their first uploads. */
export const listDocuments = async (table: Table): Promise<DocumentRow[]> => {
  const shards = await Promise.all(
    documentShards.map((pk) =>
      collect<DocumentItem & { ownerSort: string }>(table, { index: 'byOwner', pk }),
    ),
  );
  const documents = shards.flat().sort((a, b) => (a.ownerSort < b.ownerSort ? -1 : 1));
  return Promise.all(documents.map((document) => describe(table, document)));
};

const describe = async (table: Table, document: DocumentItem): Promise<DocumentRow> => {
  const { pk, sk } = keys.refusal(document.id, '');
  const prefix = sk.slice(0, sk.indexOf('#') + 1);
  return {
    document,
    current: await loadRevision(table, document.id, document.current),
    held: await loadRevision(table, document.id, document.held),
    refusals: await collect<RefusalItem>(table, { pk, prefix }),
  };
};

/** The notices of a department, oldest first. */
export const listNotices = (table: Table, department: string): Promise<DispatchItem[]> =>
  collect(table, { index: 'byOwner', pk: owners.notices(department) });

/** What is owed between two days, both inclusive: a query a month. */
export const listDue = async (
  table: Table,
  from: Day,
  until: Day,
): Promise<(Omit<StandingAssignment, 'entry'> & { entry: NoticeEntry })[]> => {
  const months = await Promise.all(
    monthsBetween(from, until).map((day) =>
      collect<Omit<StandingAssignment, 'entry'> & { entry: NoticeEntry }>(table, {
        index: 'byMonth',
        pk: monthOf(day),
      }),
    ),
  );
  return months
    .flat()
    .filter(({ entry }) => entry.due !== null && entry.due >= from && entry.due <= until);
};

const monthsBetween = (from: Day, until: Day): Day[] => {
  const months: Day[] = [];
  let [year = 0, month = 0] = from.split('-').map(Number);
  for (;;) {
    const first = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
    if (first > until) return months;
    months.push(first);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
};
