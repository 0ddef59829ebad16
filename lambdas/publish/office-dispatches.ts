import type { Message } from '../domain/dispatch.ts';
import type { Language } from '../domain/language.ts';
import type { OfficeReport } from '../domain/office-report.ts';
import { officeMailOf } from '../send/words/office-mail.ts';
import { cut, toJson } from '../send/words/plain.ts';
import type { OutboxItem, RefusalItem, RevisionItem } from '../store/documents.ts';
import type { StoredRecords } from '../store/records.ts';
import { dispatchOf, inBatches, type PlannedDispatch } from './dispatch.ts';
import type { PlanPorts } from './items.ts';

/** What the office is told of one upload; nothing when there is nothing to tell. */
export const officeDispatches = (
  outbox: OutboxItem,
  what: RefusalItem | { revision: RevisionItem; records: StoredRecords; silent: readonly string[] },
  ports: PlanPorts,
): PlannedDispatch[] => {
  const report =
    'refusal' in what ? refusalReport(what) : revisionReport(outbox, what, ports.office.language);
  if (report === null) return [];
  const departments = new Map(ports.departments.map((d) => [d.slug, d]));
  const { subject, text } = officeMailOf(report, { office: ports.office, departments });
  const attributes = { kind: report.kind };
  const messages: Message[] = [
    { id: 'email', subject, text, attributes: { ...attributes, channel: 'email' } },
    {
      id: 'queue',
      subject: null,
      text: toJson(queueReportOf(report)),
      attributes: { ...attributes, channel: 'queue' },
    },
  ];
  const id = ports.hash('report', outbox.documentId, outbox.occasion);
  return inBatches(messages).map((batch, part) =>
    dispatchOf(outbox, { kind: 'office' }, batch, part, id, ports, null),
  );
};

/** Of each list so many items, of each item so many UTF-16 code units: together under SNS's 256 KiB, whatever the text. */
const most = { items: 30, words: 400 };

/** The report for another system; `omitted` counts the items left out. */
const queueReportOf = (report: OfficeReport) => {
  const { unrouted, unregistered, warnings } = report;
  const shown = (list: readonly string[]) =>
    list.slice(0, most.items).map((item) => cut(item, most.words));
  const omitted = [unrouted, unregistered, warnings]
    .map((list) => Math.max(list.length - most.items, 0))
    .reduce((sum, many) => sum + many);
  return {
    schema: 'duban.report/1',
    ...report,
    unrouted: shown(unrouted),
    unregistered: shown(unregistered),
    warnings: shown(warnings),
    omitted,
  };
};

const refusalReport = ({ key, refusal }: RefusalItem): OfficeReport => ({
  kind: 'refused',
  key,
  revision: null,
  title: null,
  refusal,
  heldBecause: null,
  directives: 0,
  unrouted: [],
  unregistered: [],
  withoutContact: [],
  warnings: [],
});

const revisionReport = (
  outbox: OutboxItem,
  what: { revision: RevisionItem; records: StoredRecords; silent: readonly string[] },
  language: Language,
): OfficeReport | null => {
  const { revision, records, silent } = what;
  const words = new Map(records.directives.map((d) => [d.id, d.text]));
  const withdrawn = revision.records === null;
  const report: OfficeReport = {
    kind: outbox.event === 'held' ? 'held' : withdrawn ? 'withdrawn' : 'current',
    key: revision.key,
    revision: revision.number,
    title: revision.source.title,
    refusal: null,
    heldBecause: outbox.event === 'held' ? revision.heldBecause : null,
    directives: records.directives.length,
    unrouted: records.unrouted.map((id) => words.get(id) ?? id),
    unregistered: records.unregistered,
    withoutContact: silent,
    warnings: records.warnings.map((warning) => (language === 'zh' ? warning.zh : warning.message)),
  };
  const quiet =
    report.kind === 'current' &&
    [report.unrouted, report.unregistered, silent, report.warnings].every((l) => l.length === 0);
  return quiet && records.directives.length > 0 ? null : report;
};
