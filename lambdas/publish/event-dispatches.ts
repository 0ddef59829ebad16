import { directiveKeys } from '../domain/notices.ts';
import { eventsOf } from '../send/words/events.ts';
import type { OutboxItem, RevisionItem } from '../store/documents.ts';
import { noDay } from '../store/keys.ts';
import type { StoredRecords } from '../store/records.ts';
import { dispatchOf, inBatches, type PlannedDispatch } from './dispatch.ts';
import type { PlanPorts } from './items.ts';

/** One event for each directive, deadline and occasion that the revision before did not hold. */
export const eventDispatches = (
  outbox: OutboxItem,
  revision: RevisionItem,
  records: StoredRecords,
  former: StoredRecords,
  ports: PlanPorts,
): PlannedDispatch[] => {
  const known = new Set(directiveKeys(former.directives, ports.hash).values());
  const ids = directiveKeys(records.directives, ports.hash);
  const isNew = <T>(list: readonly T[], old: readonly T[], identity: (item: T) => string): T[] => {
    const before = new Set(old.map(identity));
    return list.filter((item) => !before.has(identity(item)));
  };
  const messages = eventsOf(
    {
      documentId: outbox.documentId,
      key: revision.key,
      revision: revision.number,
      title: revision.source.title,
      language: revision.source.language,
      time: revision.uploadedAt,
      source: `urn:duban:${ports.office.displayName.toLowerCase()}`,
      directives: records.directives.filter((d) => !known.has(ids.get(d.id) ?? '')),
      deadlines: isNew(records.deadlines, former.deadlines, (d) => `${d.text}=${d.date ?? noDay}`),
      occasions: isNew(records.namedEvents, former.namedEvents, (e) => `${e.slug}=${e.date}`),
      assignments: records.assignments,
      whole: records,
    },
    ports.hash,
  );
  return inBatches(messages).map((batch, part) => {
    const id = ports.hash('events', outbox.documentId, outbox.occasion, String(part));
    return dispatchOf(outbox, { kind: 'events' }, batch, part, id, ports, null);
  });
};
