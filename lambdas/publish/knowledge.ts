import type { Instant } from '../domain/language.ts';
import { noRecords, type RevisionRecords } from '../domain/notices.ts';
import { keys } from '../store/keys.ts';
import { loadRecords } from '../store/records.ts';
import { all, type Table } from '../store/table.ts';
import type { Sending, Told } from './items.ts';

/** What the departments know of a document, before one of its revisions is planned. */
export interface Knowledge {
  /** As `NoticeInput.told` has it. */
  readonly told: ReadonlyMap<string, readonly RevisionRecords[]>;
  /** Until when a notice of an earlier revision may be on its way; null when none is. */
  readonly busyUntil: Instant | null;
}

/**
 * Reads which revision each department was last sent, and what of earlier revisions than this it may have got besides: a
 * sender died before its mark, or got through on some channels only.
 */
export const loadKnowledge = async (
  documentId: string,
  revision: number,
  table: Table,
): Promise<Knowledge> => {
  const partitions = new Map<string, (string | null)[]>();
  for await (const item of all(table, keys.allTold(documentId))) {
    const { department, records } = item as unknown as Told;
    partitions.set(department, [records]);
  }
  let busyUntil: Instant | null = null;
  for await (const item of all(table, keys.allSending(documentId))) {
    const sending = item as unknown as Sending;
    if (sending.revision >= revision) continue;
    const certain = partitions.get(sending.department) ?? [null];
    partitions.set(sending.department, [...new Set([...certain, ...sending.records])]);
    if (busyUntil === null || sending.until > busyUntil) busyUntil = sending.until;
  }
  const loaded = new Map<string | null, RevisionRecords>([[null, noRecords]]);
  const told = new Map<string, RevisionRecords[]>();
  for (const [department, list] of partitions) {
    const known: RevisionRecords[] = [];
    for (const partition of list) {
      const records = loaded.get(partition) ?? (await loadRecords(table, partition ?? ''));
      loaded.set(partition, records);
      known.push(records);
    }
    told.set(department, known);
  }
  return { told, busyUntil };
};
