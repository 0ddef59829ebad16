import type { Reason, Role } from './assignment.ts';
import type { Step } from './deadline.ts';
import type { Day, Language } from './language.ts';
import type { Place } from './place.ts';

/** One deadline as a notice shows it. */
export interface NoticeDeadline {
  /** The phrase of the text. */
  readonly text: string;
  readonly date: Day | null;
  /** How the date was computed. */
  readonly steps: readonly Step[];
  /** Registered name of the named day, in the notice's language. */
  readonly occasion: string | null;
}

/** One assignment as a notice shows it, and as the next revision is compared with. */
export interface NoticeEntry {
  /** Identity of the directive by content: equal words, equal key, whatever their number or place. */
  readonly key: string;
  /** The directive's words as they stand in the document. */
  readonly text: string;
  readonly number: string | null;
  /** Where in the document it stands; another place alone is no change. */
  readonly place?: Place;
  readonly role: Role;
  readonly reasons: readonly Reason[];
  readonly due: Day | null;
  readonly deadlines: readonly NoticeDeadline[];
  /** Words of haste that are no date. */
  readonly haste: readonly string[];
  /** Spellings in the directive that are read as a registered or commoner name: ["Komantui China", "Kechuang China"]. */
  readonly spellings: readonly (readonly [spelling: string, name: string])[];
}

/** What became of an entry between what a department was last sent and now. */
export type Change =
  | { readonly kind: 'added'; readonly now: NoticeEntry }
  | { readonly kind: 'changed'; readonly before: NoticeEntry; readonly now: NoticeEntry }
  | { readonly kind: 'dropped'; readonly before: NoticeEntry };

/** The paper a notice speaks of. */
export interface NoticeSource {
  readonly title: string;
  /** 发文字号. */
  readonly number: string | null;
  /** Name of the uploaded file: the bucket key. */
  readonly key: string;
  readonly revision: number;
  /** The meeting's title and date, or else the document's date. */
  readonly meeting: { readonly title: string | null; readonly date: Day | null } | null;
  readonly date: Day | null;
  readonly language: Language;
}

/** One message to one department about one revision (督办提醒), before it is put into words. */
export interface Notice {
  readonly id: string;
  /** Slug. */
  readonly department: string;
  readonly source: NoticeSource;
  /** Everything this department is to know of this revision: lead, support and proposed by due date, then informed. */
  readonly entries: readonly NoticeEntry[];
  /** Null when the department hears of the document for the first time; else what differs from what it was last sent. */
  readonly changes: readonly Change[] | null;
  /** The paper is marked urgent, or something asked of the department is due within three days of the upload. */
  readonly urgent: boolean;
}

/** Links of one notice; null while no host answers them. */
export interface NoticeLinks {
  readonly acknowledge: string;
  readonly calendar: string;
}

/** Ways on which a notice goes out. `queue` carries the notice as JSON for other systems. */
export const channels = ['email', 'sms', 'queue'] as const;
export type Channel = (typeof channels)[number];
