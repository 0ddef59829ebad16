import type { Contact } from '../../lambdas/domain/contact.ts';
import type { Department } from '../../lambdas/domain/department.ts';
import type { Day, Language } from '../../lambdas/domain/language.ts';
import { wordingOf } from '../../lambdas/domain/refusal.ts';
import type { DispatchItem } from '../../lambdas/publish/items.ts';
import type { PendingRow } from '../pending.ts';
import type { DocumentRow, listDue } from '../queries.ts';
import { grid, under } from './grid.ts';

const heads = (...titles: string[]): { title: string }[] => titles.map((title) => ({ title }));

/** Documents, a line each; below, what of them was refused or waits, with what to do. */
export const documentsView = (rows: readonly DocumentRow[], language: Language): string => {
  if (rows.length === 0) return 'No document was uploaded yet.';
  const state = ({ document, current, held }: DocumentRow): string => {
    const parts = [
      current === null
        ? null
        : current.records === null
          ? 'withdrawn'
          : `revision ${document.current}`,
      held === null ? null : `revision ${held.number} held`,
    ].filter((part) => part !== null);
    return parts.length === 0 ? 'refused' : parts.join(', ');
  };
  const lines = rows.map((row) => [
    row.document.key,
    state(row),
    (row.current ?? row.held)?.uploadedAt.slice(0, 10) ??
      row.refusals.at(-1)?.at.slice(0, 10) ??
      '',
    (row.current ?? row.held)?.source.title ?? '',
  ]);
  const notes = rows.flatMap(({ document, held, refusals }) => [
    ...refusals.map(({ refusal, at }) =>
      under(`${document.key}, ${at.slice(0, 10)}: ${refusal.code}`, wordingOf(refusal)[language]),
    ),
    ...(held === null
      ? []
      : [
          under(
            `${document.key}: revision ${held.number} is held (${held.heldBecause ?? ''})`,
            `duban release ${document.key}`,
          ),
        ]),
  ]);
  return [grid(heads('document', 'state', 'uploaded', 'title'), lines), ...notes].join('\n');
};

/** Notices, a line each; with their mails when asked for. */
export const noticesView = (notices: readonly DispatchItem[], withText: boolean): string => {
  if (notices.length === 0) return 'No notice was made yet.';
  const mail = (item: DispatchItem) => item.dispatch.messages.find((m) => m.id === 'email');
  const to = ({ dispatch: { topic } }: DispatchItem): string =>
    topic.kind === 'department' ? topic.slug : topic.kind;
  if (withText)
    return notices
      .map((n) => under(`${to(n)} · ${n.state} · ${mail(n)?.subject ?? ''}`, mail(n)?.text ?? ''))
      .join('\n\n');
  const rows = notices.map((item) => [
    to(item),
    `${item.dispatch.key} r${item.dispatch.revision}`,
    item.state === 'sent'
      ? `sent ${item.sentAt?.slice(0, 16).replace('T', ' ') ?? ''}`
      : item.state,
    item.failure ?? '',
    mail(item)?.subject ?? '',
  ]);
  return grid(heads('department', 'document', 'state', 'failure', 'subject'), rows);
};

/** What waits, and what was given up. */
export const pendingView = (rows: readonly PendingRow[]): string =>
  rows.length === 0
    ? 'Nothing waits: everything was planned and sent.'
    : grid(
        heads('to', 'document', 'for', 'not before', 'attempts', 'last failure'),
        rows.map((row) => [
          row.kind,
          row.document,
          row.what,
          row.from ?? 'given up',
          String(row.attempts),
          row.failure ?? '',
        ]),
      );

/** What is owed, by day. */
export const dueView = (
  due: Awaited<ReturnType<typeof listDue>>,
  from: Day,
  until: Day,
): string => {
  if (due.length === 0) return `Nothing is due from ${from} to ${until}.`;
  const rows = due.map(({ department, entry, file }) => [
    entry.due ?? '',
    department,
    entry.role,
    entry.text,
    file,
  ]);
  return grid(heads('due', 'department', 'role', 'what is asked', 'document'), rows);
};

/** The registry, a line a department. */
export const departmentsView = (
  departments: readonly Department[],
  contacts: readonly Contact[],
): string =>
  grid(
    heads('slug', 'name', '名称', 'notices in', 'confirmed contacts'),
    departments.map(({ slug, name, language }) => [
      slug,
      name.en,
      name.zh,
      language,
      String(contacts.filter((c) => c.department === slug && c.state === 'confirmed').length),
    ]),
  );
