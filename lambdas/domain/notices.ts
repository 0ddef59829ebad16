import { type Assignment, roles } from './assignment.ts';
import { daysBetween } from './calendar.ts';
import type { Department } from './department.ts';
import type { Directive } from './directive.ts';
import type { Extraction } from './extraction.ts';
import type { Day, Hash } from './language.ts';
import type { NamedDay } from './named-day.ts';
import type { Change, Notice, NoticeDeadline, NoticeEntry, NoticeSource } from './notice.ts';
import { changesBetween, essence } from './revision.ts';

/** The records of one revision from which its notices are made. */
export type RevisionRecords = Pick<Extraction, 'directives' | 'deadlines' | 'initiatives'> & {
  readonly assignments: readonly Assignment[];
};

/** No records: a withdrawn document, or one of which nobody was told yet. */
export const noRecords: RevisionRecords = {
  directives: [],
  deadlines: [],
  initiatives: [],
  assignments: [],
};

/** Something asked of a department and due within so many days of the upload makes its notice urgent. */
const urgentDays = 3;

/** The identity of every directive by content; equal words in one revision are told apart by their order. */
export const directiveKeys = (
  directives: readonly Directive[],
  hash: Hash,
): ReadonlyMap<string, string> => {
  const seen = new Map<string, number>();
  return new Map(
    directives.map((directive) => {
      const words = essence(directive.text);
      const nth = seen.get(words) ?? 0;
      seen.set(words, nth + 1);
      return [directive.id, hash('directive', words, String(nth))];
    }),
  );
};

/** What one department is to know of a revision: what is asked of it by due date, then what it is informed of. */
export const entriesFor = (
  department: Department,
  records: RevisionRecords,
  keys: ReadonlyMap<string, string>,
  namedDays: readonly NamedDay[],
): NoticeEntry[] => {
  const directives = new Map(records.directives.map((d) => [d.id, d]));
  return records.assignments
    .filter((assignment) => assignment.department === department.slug)
    .flatMap((assignment) => {
      const directive = directives.get(assignment.directive);
      const key = keys.get(assignment.directive);
      if (directive === undefined || key === undefined) return [];
      const { text, number, haste, place } = directive;
      const { role, due } = assignment;
      const reasons = assignment.reasons.map((reason) =>
        reason.kind === 'follows-occasion'
          ? { ...reason, words: dayName(reason.words, department, namedDays) ?? reason.words }
          : reason,
      );
      const deadlines = deadlinesOf(directive, records, department, namedDays);
      const spellings = spellingsIn(directive, records);
      const entry = { key, text, number, role, reasons, due, deadlines, haste, spellings };
      return [place === undefined ? entry : { ...entry, place }];
    })
    .map((entry, place) => ({ entry, place }))
    .sort((a, b) => inOrder(a.entry, b.entry) || a.place - b.place)
    .map(({ entry }) => entry);
};

const last = '9999-12-31';

const inOrder = (a: NoticeEntry, b: NoticeEntry): number =>
  Number(a.role === 'informed') - Number(b.role === 'informed') ||
  (a.due ?? last).localeCompare(b.due ?? last) ||
  roles.indexOf(a.role) - roles.indexOf(b.role);

const dayName = (
  slug: string,
  department: Department,
  namedDays: readonly NamedDay[],
): string | null => namedDays.find((day) => day.slug === slug)?.name[department.language] ?? null;

const deadlinesOf = (
  directive: Directive,
  records: RevisionRecords,
  department: Department,
  namedDays: readonly NamedDay[],
): NoticeDeadline[] =>
  records.deadlines
    .filter((deadline) => directive.deadlines.includes(deadline.id))
    .map(({ text, date, steps, occasion }) => ({
      text,
      date,
      steps,
      occasion: occasion === undefined ? null : dayName(occasion, department, namedDays),
    }));

const spellingsIn = (directive: Directive, records: RevisionRecords): [string, string][] =>
  records.initiatives.flatMap(({ name, variants }) =>
    variants
      .filter((variant) => variant !== name && directive.text.includes(variant))
      .map((variant): [string, string] => [variant, name]),
  );

/** What is needed to make the notices of one revision. */
export interface NoticeInput {
  readonly documentId: string;
  readonly source: NoticeSource;
  /** 特急 and the like, as marked. */
  readonly urgency: string | null;
  /** The day of upload in the office's time zone. */
  readonly uploaded: Day;
  readonly records: RevisionRecords;
  /**
   * What each department may know, by slug: the records of the revision that it was last *sent*. None when it was never sent
   * one; several when a sender died and nobody knows whether its message went out.
   */
  readonly told: ReadonlyMap<string, readonly RevisionRecords[]>;
}

/** The registry and the hash, the same for every revision. */
export interface NoticeContext {
  readonly departments: readonly Department[];
  readonly namedDays: readonly NamedDay[];
  readonly hash: Hash;
}

/** One notice for each department that this revision touches: those never told, and those for whom something differs. */
export const noticesFor = (input: NoticeInput, context: NoticeContext): Notice[] => {
  const keys = directiveKeys(input.records.directives, context.hash);
  return context.departments.flatMap((department) => {
    const entries = entriesFor(department, input.records, keys, context.namedDays);
    const known = (input.told.get(department.slug) ?? []).map((records) =>
      entriesFor(
        department,
        records,
        directiveKeys(records.directives, context.hash),
        context.namedDays,
      ),
    );
    const changes = changesFrom(known, entries);
    if (changes === null ? entries.length === 0 : changes.length === 0) return [];
    const { documentId, source } = input;
    return [
      {
        id: context.hash('notice', documentId, String(source.revision), department.slug),
        department: department.slug,
        source,
        entries,
        changes,
        urgent: isUrgent(input, entries, changes),
      },
    ];
  });
};

/**
 * What differs from what a department knows; null when it knows nothing. In doubt it gets all that is asked now, and what of
 * the one or the other is asked no more: that is right whichever it has.
 */
const changesFrom = (
  known: readonly (readonly NoticeEntry[])[],
  entries: readonly NoticeEntry[],
): readonly Change[] | null => {
  const differences = known.map((before) => changesBetween(before, entries));
  if (differences.length <= 1) return differences[0] ?? null;
  if (differences.every((changes) => changes.length === 0)) return [];
  const now = new Set(entries.map((entry) => entry.key));
  const former = new Map(known.flat().map((entry) => [entry.key, entry]));
  return [
    ...entries.map((entry): Change => ({ kind: 'added', now: entry })),
    ...[...former.values()]
      .filter((entry) => !now.has(entry.key))
      .map((before): Change => ({ kind: 'dropped', before })),
  ];
};

const isUrgent = (
  input: NoticeInput,
  entries: readonly NoticeEntry[],
  changes: readonly Change[] | null,
): boolean => {
  const asked = entries.filter((entry) => entry.role !== 'informed');
  const fresh =
    changes === null
      ? asked
      : asked.filter((entry) => changes.some((c) => c.kind !== 'dropped' && c.now === entry));
  const soon = (due: Day): boolean => daysBetween(input.uploaded, due) <= urgentDays;
  return (
    (input.urgency !== null && fresh.length > 0) ||
    fresh.some((entry) => entry.due !== null && soon(entry.due))
  );
};
