import type { Reason, Role } from '../../domain/assignment.ts';
import type { Day, Language } from '../../domain/language.ts';
import type { NoticeDeadline, NoticeEntry, NoticeSource } from '../../domain/notice.ts';
import type { Tally } from './tally.ts';

/**
 * The words of a notice in one language. Values handed in are already `documentWords` or names of the registry;
 * every function gives one line without a line break.
 */
export interface Wording {
  /** A document's words as a line of their own, in quotation marks. */
  readonly quoted: (words: string) => string;
  /** A few of a document's words inside one of our sentences. */
  readonly inline: (words: string) => string;
  readonly roles: Readonly<Record<Role, string>>;
  /** Subjects, the fullest first; each later one leaves out what matters least. */
  readonly subjects: (tally: Tally, source: NoticeSource, confirm: boolean) => readonly string[];
  /** First line of the mail. */
  readonly summary: (tally: Tally, revision: number) => string;
  readonly to: (department: string) => string;
  readonly paper: (source: NoticeSource) => string;
  readonly acknowledge: (link: string) => string;
  readonly headings: {
    readonly added: string;
    readonly changed: string;
    readonly dropped: string;
    readonly informed: (count: number) => string;
  };
  /** `DUE SAT 30 MAY 2020, proposed for you.` */
  readonly due: (entry: NoticeEntry) => string;
  /** `Date: "5 · 30" → 30 May (named-day list) → …` */
  readonly computed: (
    deadline: NoticeDeadline,
    steps: readonly string[],
    several: boolean,
  ) => string;
  readonly spelling: (spelling: string, name: string) => string;
  readonly haste: (words: readonly string[]) => string;
  readonly number: (number: string) => string;
  /** `Place: page 3, table row 5` */
  readonly place: (words: string) => string;
  readonly shortened: string;
  readonly moreDates: (count: number) => string;
  /** One reason as a clause. */
  readonly reason: (kind: Reason['kind'], words: string) => string;
  readonly namesNoUnit: string;
  readonly dueInformed: (date: Day) => string;
  readonly whyInformed: (clauses: readonly string[]) => string;
  readonly why: (clauses: readonly string[]) => string;
  readonly wrong: (linked: boolean, office: string) => string;
  readonly dateWas: (before: Day | null, now: Day | null) => string;
  readonly roleWas: (before: Role, now: Role) => string;
  readonly wordsWere: string;
  readonly detailsChanged: string;
  readonly noLongerAsked: string;
  readonly unchanged: (count: number) => string;
  readonly more: (count: number) => string;
  readonly source: (file: string, revision: number, number: string | null) => string;
  readonly asReceived: (source: Language) => string;
  readonly calendar: (link: string) => string;
}
