import { as, type DocumentItem, type RevisionItem } from './documents.ts';
import { keys } from './keys.ts';
import type { Table } from './table.ts';

/** A document by its id; null when nothing was ever uploaded under its key. */
export const loadDocument = async (table: Table, id: string): Promise<DocumentItem | null> =>
  as<DocumentItem>(await table.get(keys.document(id)), 'document');

/** A revision by its number; null for number 0 (none) and for a number not given yet. */
export const loadRevision = async (
  table: Table,
  id: string,
  number: number,
): Promise<RevisionItem | null> =>
  number === 0 ? null : as<RevisionItem>(await table.get(keys.revision(id, number)), 'revision');
