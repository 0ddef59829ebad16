import { directiveKeys, entriesFor } from '../domain/notices.ts';
import { cut } from '../send/words/plain.ts';
import type { RevisionItem } from '../store/documents.ts';
import { stored } from '../store/fitting.ts';
import { keys, monthOf, noDay, owners } from '../store/keys.ts';
import type { StoredRecords } from '../store/records.ts';
import { all, type Key, type Value, type Write } from '../store/table.ts';
import type { PlanPorts } from './items.ts';

/** An assignment as it stands now. */
export interface StandingAssignment {
  readonly kind: 'assignment';
  readonly documentId: string;
  readonly department: string;
  /** Revision of which this is the state. */
  readonly revision: number;
  readonly state: 'open' | 'dropped';
  readonly title: string;
  readonly file: string;
  /** As notices show it. */
  readonly entry: Value;
}

/**
 * The writes that bring a document's assignments, and its directives under their initiatives, to the state of one revision.
 * Index attributes are set only here, after the switch. What the revision no longer holds is dropped and leaves the indexes.
 */
export const standingWrites = async (
  revision: RevisionItem,
  records: StoredRecords,
  ports: PlanPorts,
): Promise<Write[]> => {
  const writes = [
    ...assignmentWrites(revision, records, ports),
    ...initiativeWrites(revision, records, ports),
  ];
  const kept = new Set(writes.map(({ update }) => update.sk));
  const dropped: Write[] = [];
  for await (const { pk, sk } of all(ports.table, keys.allStanding(revision.documentId)))
    if (!kept.has(sk))
      dropped.push({
        update: { pk, sk },
        set: { state: 'dropped', revision: revision.number },
        remove: ['owner', 'ownerSort', 'month', 'monthSort'],
      });
  return [...writes, ...dropped];
};

type Update = Extract<Write, { update: Key }>;

const assignmentWrites = (
  revision: RevisionItem,
  records: StoredRecords,
  ports: PlanPorts,
): Update[] => {
  const { documentId, number, source } = revision;
  const directives = directiveKeys(records.directives, ports.hash);
  return ports.departments.flatMap((department) =>
    entriesFor(department, records, directives, ports.namedDays).map((entry): Update => {
      const sort = `${entry.due ?? noDay}#${documentId}#${entry.key}`;
      const owed = entry.role !== 'informed' && entry.due !== null;
      return {
        update: keys.standing(documentId, department.slug, entry.key),
        set: {
          kind: 'assignment',
          documentId,
          department: department.slug,
          revision: number,
          state: 'open',
          title: source.title,
          file: source.key,
          entry: stored(entry as never),
          owner: owners.department(department.slug),
          ownerSort: sort,
          ...(owed
            ? { month: monthOf(entry.due), monthSort: `${entry.due}#${department.slug}#${sort}` }
            : {}),
        },
        remove: owed ? [] : ['month', 'monthSort'],
      };
    }),
  );
};

const initiativeWrites = (
  revision: RevisionItem,
  records: StoredRecords,
  ports: PlanPorts,
): Update[] => {
  const { documentId, number, source } = revision;
  const directives = directiveKeys(records.directives, ports.hash);
  return records.directives.flatMap((directive) =>
    directive.initiatives.map((initiative): Update => {
      const name = ports.hash('initiative', initiative);
      const key = directives.get(directive.id) ?? '';
      return {
        update: keys.undertaking(documentId, name, key),
        set: {
          kind: 'undertaking',
          documentId,
          initiative: cut(initiative, 1000),
          revision: number,
          state: 'open',
          title: source.title,
          file: source.key,
          directive: stored(directive as never),
          owner: owners.initiative(name),
          ownerSort: `${revision.uploadedAt}#${documentId}#${key}`,
        },
      };
    }),
  );
};
