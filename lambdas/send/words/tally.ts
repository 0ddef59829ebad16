import type { Role } from '../../domain/assignment.ts';
import type { Day } from '../../domain/language.ts';
import type { Notice, NoticeDeadline, NoticeEntry } from '../../domain/notice.ts';

/** Roles in which something is asked. */
export const askingRoles = ['lead', 'support', 'proposed'] as const satisfies readonly Role[];
export type AskingRole = (typeof askingRoles)[number];

/** What the first line of every message counts. */
export interface Tally {
  readonly asked: Readonly<Record<AskingRole, number>>;
  /** Sum of `asked`. */
  readonly tasks: number;
  readonly informed: number;
  /** The first day on which something asked is due. */
  readonly first: { readonly date: Day; readonly deadline: NoticeDeadline | null } | null;
  /** Whether something asked is due on another day as well. */
  readonly laterDays: boolean;
  /** Null when the department hears of the document for the first time. */
  readonly changes: {
    readonly added: number;
    readonly changed: number;
    readonly dropped: number;
  } | null;
}

/** The deadline that gives an entry its due date. */
export const dueDeadline = (entry: NoticeEntry): NoticeDeadline | null =>
  entry.deadlines.find((deadline) => deadline.date !== null && deadline.date === entry.due) ?? null;

export const isAsked = (entry: NoticeEntry): boolean => entry.role !== 'informed';

const count = <T>(all: readonly T[], which: (one: T) => boolean): number =>
  all.filter(which).length;

/** Counts one notice. */
export const tallyOf = ({ entries, changes }: Notice): Tally => {
  const role = (wanted: Role): number => count(entries, (entry) => entry.role === wanted);
  const kind = (wanted: string): number => count(changes ?? [], (change) => change.kind === wanted);
  const dated = entries.filter((entry) => isAsked(entry) && entry.due !== null);
  const days = [...new Set(dated.flatMap((entry) => entry.due ?? []))].sort();
  const first = dated.find((entry) => entry.due === days[0]);
  return {
    asked: { lead: role('lead'), support: role('support'), proposed: role('proposed') },
    tasks: count(entries, isAsked),
    informed: role('informed'),
    first:
      days[0] === undefined || first === undefined
        ? null
        : { date: days[0], deadline: dueDeadline(first) },
    laterDays: days.length > 1,
    changes:
      changes === null
        ? null
        : { added: kind('added'), changed: kind('changed'), dropped: kind('dropped') },
  };
};
