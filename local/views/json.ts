import type { Contact } from '../../lambdas/domain/contact.ts';
import type { Department } from '../../lambdas/domain/department.ts';
import { wordingOf } from '../../lambdas/domain/refusal.ts';
import type { DispatchItem } from '../../lambdas/publish/items.ts';
import type { DocumentRow, listDue } from '../queries.ts';

/* What `--json` prints: shapes of their own, so that scripts do not depend on how things are stored. */

/** A document as `documents --json` prints it. */
export const documentJson = ({ document, current, held, refusals }: DocumentRow) => ({
  key: document.key,
  revision: document.current === 0 ? null : document.current,
  state: current === null ? null : current.records === null ? 'withdrawn' : 'current',
  title: current?.source.title ?? null,
  date: current?.source.date ?? null,
  meetingDate: current?.source.meeting?.date ?? null,
  uploadedAt: current?.uploadedAt ?? null,
  held: held === null ? null : { revision: held.number, because: held.heldBecause },
  refusals: refusals.map(({ at, versionId, refusal }) => ({
    at,
    versionId,
    code: refusal.code,
    sentence: wordingOf(refusal),
  })),
});

/** A notice as `notices --json` prints it. */
export const noticeJson = ({ dispatch, ...item }: DispatchItem) => ({
  id: dispatch.id,
  department: dispatch.topic.kind === 'department' ? dispatch.topic.slug : dispatch.topic.kind,
  document: dispatch.key,
  revision: dispatch.revision,
  state: item.state,
  plannedAt: item.plannedAt,
  sentAt: item.sentAt,
  attempts: item.attempts,
  failure: item.failure,
  messages: dispatch.messages.map(({ id, subject, text }) => ({ channel: id, subject, text })),
});

/** Something owed as `due --json` prints it. */
export const dueJson = (row: Awaited<ReturnType<typeof listDue>>[number]) => ({
  due: row.entry.due,
  department: row.department,
  role: row.entry.role,
  text: row.entry.text,
  document: row.file,
  revision: row.revision,
  title: row.title,
});

/** A department as `departments --json` prints it. */
export const departmentJson = (department: Department, contacts: readonly Contact[]) => ({
  ...department,
  contacts: contacts.filter((contact) => contact.department === department.slug),
});
