import { dayOf } from '../domain/calendar.ts';
import { handlingOf } from '../domain/classification.ts';
import type { Department } from '../domain/department.ts';
import type { Extract, Extraction } from '../domain/extraction.ts';
import type { Hash } from '../domain/language.ts';
import { located } from '../domain/located.ts';
import type { NoticeSource } from '../domain/notice.ts';
import type { Office } from '../domain/office.ts';
import { overLimit, type Refusal } from '../domain/refusal.ts';
import { route } from '../domain/routing.ts';
import { defaultLimits } from '../read/limits.ts';
import { read } from '../read/read.ts';
import { cut } from '../send/words/plain.ts';
import type { DocumentItem, RevisionItem } from '../store/documents.ts';
import { comparable, documentId } from '../store/keys.ts';
import { loadDocument, loadRevision } from '../store/loading.ts';
import { recordItems, storeRecords } from '../store/records.ts';
import type { Table } from '../store/table.ts';
import { pass, refuse, switchTo } from './switching.ts';
import type { BucketEvent, Objects } from './upload.ts';

export interface IngestPorts {
  readonly table: Table;
  readonly objects: Objects;
  readonly extract: Extract;
  readonly office: Office;
  readonly departments: readonly Department[];
  readonly hash: Hash;
}

/** What became of one event. `late`: a newer one was handled before it; `gone`: its version is no longer in the bucket. */
export type Outcome =
  | { readonly kind: 'late' | 'gone' | 'unchanged' | 'never-taken' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'current' | 'held' | 'withdrawn'; readonly revision: number };

/**
 * One bucket event → document and revision (PRODUCT.md, intake). Events may come twice, late and in any order: the newest
 * sequencer wins. The one deciding effect is the last transaction; all before it may be repeated.
 * @throws when the table or the bucket fails, or when somebody else switched the document meanwhile: the queue retries.
 */
export const ingest = async (event: BucketEvent, ports: IngestPorts): Promise<Outcome> => {
  const id = documentId(event.key, ports.hash);
  const document = await loadDocument(ports.table, id);
  if (document !== null && document.sequencer >= comparable(event.sequencer))
    return { kind: 'late' };
  return event.kind === 'removed'
    ? withdraw(event, id, document, ports)
    : take(event, id, document, ports);
};

const take = async (
  event: BucketEvent,
  id: string,
  document: DocumentItem | null,
  ports: IngestPorts,
): Promise<Outcome> => {
  const { office } = ports;
  const refused = async (refusal: Refusal): Promise<Outcome> => {
    await refuse(event, id, document, refusal, ports.table);
    return { kind: 'refused', refusal };
  };
  const most = office.maximumBytes;
  if (event.size > most) return refused(overLimit({ measure: 'bytes', figure: event.size, most }));
  const object = await ports.objects.get(event.key, event.versionId);
  if (object === null) return { kind: 'gone' };
  const contentHash = contentOf(object.bytes, object.documentDate, ports.hash);
  const former = await loadRevision(ports.table, id, document?.current ?? 0);
  if (former?.contentHash === contentHash) {
    await pass(event, id, document, 'drop', ports.table);
    return { kind: 'unchanged' };
  }
  const held = await loadRevision(ports.table, id, document?.held ?? 0);
  if (held?.contentHash === contentHash) {
    await pass(event, id, document, 'keep', ports.table);
    return { kind: 'unchanged' };
  }
  const reading = await read(object.bytes, { ...defaultLimits, bytes: most });
  if ('code' in reading) return refused(reading);
  const uploaded = dayOf(event.at, office.timeZone);
  const found = ports.extract(reading.text, { supplied: object.documentDate, uploaded });
  const extraction = located(
    { ...found, warnings: [...reading.warnings, ...found.warnings] },
    reading.places,
  );
  const mark = extraction.document.classification;
  const handling = handlingOf(mark);
  if (handling === 'refused') return refused({ code: 'classified', detail: mark ?? '' });
  const heldBecause = handling === 'held' ? mark : office.release === 'hold' ? 'office' : null;
  const partition = ports.hash(id, event.versionId, event.sequencer);
  await storeRecords(
    ports.table,
    recordItems(partition, extraction, route(extraction, ports.departments)),
  );
  const number = (document?.latest ?? 0) + 1;
  const revision: RevisionItem = {
    kind: 'revision',
    documentId: id,
    key: event.key,
    number,
    state: heldBecause === null ? 'current' : 'held',
    heldBecause,
    contentHash,
    versionId: event.versionId,
    uploadedAt: event.at,
    uploaded,
    suppliedDate: object.documentDate,
    records: partition,
    source: sourceOf(extraction, event.key, number),
    urgency: extraction.document.urgency,
  };
  await switchTo(revision, document, event, ports.table);
  return { kind: heldBecause === null ? 'current' : 'held', revision: number };
};

const withdraw = async (
  event: BucketEvent,
  id: string,
  document: DocumentItem | null,
  ports: IngestPorts,
): Promise<Outcome> => {
  const former = await loadRevision(ports.table, id, document?.current ?? 0);
  if (document === null || former === null || former.records === null) {
    await pass(event, id, document, 'drop', ports.table);
    return { kind: 'never-taken' };
  }
  const number = document.latest + 1;
  const revision: RevisionItem = {
    ...former,
    number,
    state: 'current',
    heldBecause: null,
    contentHash: null,
    versionId: event.versionId,
    uploadedAt: event.at,
    uploaded: dayOf(event.at, ports.office.timeZone),
    records: null,
    source: { ...former.source, revision: number },
  };
  await switchTo(revision, document, event, ports.table);
  return { kind: 'withdrawn', revision: number };
};

/** The date supplied with the bytes is part of what is read: other date, other content. */
const contentOf = (bytes: Uint8Array, date: string | null, hash: Hash): string =>
  hash('content', Buffer.from(bytes).toString('latin1'), date ?? '');

/** UTF-16 code units of a title at the most: it stands in many items, and a file may be one line. */
const titleLimit = 1000;

const sourceOf = (extraction: Extraction, key: string, revision: number): NoticeSource => {
  const { document, meeting, language } = extraction;
  return {
    title: cut(document.title, titleLimit),
    number: document.number,
    key,
    revision,
    meeting:
      meeting === null
        ? null
        : { title: meeting.title && cut(meeting.title, titleLimit), date: meeting.date },
    date: document.date,
    language,
  };
};
