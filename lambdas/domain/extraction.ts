import type { Deadline, NamedEvent } from './deadline.ts';
import type { Directive } from './directive.ts';
import type { Initiative } from './initiative.ts';
import type { Day, Language } from './language.ts';
import type { Span } from './span.ts';

/** Where a date comes from: the text, the object's metadata or `--date`, or the nearest such day before the upload. */
export type DateBasis = 'stated' | 'supplied' | 'inferred';

export interface DocumentFacts {
  readonly title: string;
  readonly date: Day | null;
  readonly dateBasis: DateBasis | null;
  readonly organisation: string | null;
  /** 发文字号, such as 国办发〔2019〕3号. */
  readonly number: string | null;
  /** 密级 or a limit on circulation, as marked (秘密, 内部, 此件不公开). */
  readonly classification: string | null;
  /** 特急, 加急, urgent: as marked. */
  readonly urgency: string | null;
}

/** A mention of a department, a person or an addressee. */
export interface Named extends Span {
  readonly name: string;
}

export interface PresentDepartment extends Named {
  readonly id: string;
}

export interface Meeting {
  readonly title: string | null;
  readonly date: Day | null;
  readonly dateBasis: DateBasis | null;
  readonly organiser: string | null;
  readonly host: string | null;
  readonly attendees: readonly Named[];
  /** Departments present; absent and excused ones are not. */
  readonly departments: readonly PresentDepartment[];
  /** 请假, 缺席, apologies. */
  readonly excused: readonly PresentDepartment[];
}

export interface Addressee extends Named {
  readonly departmentId: string | null;
  /** `to`: 主送 and 分送; `copy`: 抄送. */
  readonly kind: 'to' | 'copy';
  /** The label it stood under (主送, 分送, 抄送, To, Distribution, Copy). */
  readonly label: string;
  /** It stands for a class of bodies (各单位, "all departments present"): no registry can know it. */
  readonly generic?: boolean;
}

export interface Warning {
  readonly code: string;
  /** In English. */
  readonly message: string;
  readonly zh: string;
  readonly start?: number;
  readonly end?: number;
}

/** All records of one text. Deterministic: the same text, registry, dates and rules give the same bytes. */
export interface Extraction {
  readonly schema: 'duban.extraction/1';
  readonly language: Language;
  /** What all offsets refer to. */
  readonly text: string;
  readonly document: DocumentFacts;
  readonly meeting: Meeting | null;
  readonly addressees: readonly Addressee[];
  readonly initiatives: readonly Initiative[];
  readonly directives: readonly Directive[];
  readonly deadlines: readonly Deadline[];
  readonly namedEvents: readonly NamedEvent[];
  readonly warnings: readonly Warning[];
}

/** What is known of a document's date besides its text. */
export interface KnownDates {
  /** `--date`, or the object's metadata `document-date`. */
  readonly supplied: Day | null;
  /** The day of upload in the office's time zone; null when nothing was uploaded (`duban extract`). */
  readonly uploaded: Day | null;
}

/** Reads one text. Never throws, whatever the text. */
export type Extract = (text: string, dates: KnownDates) => Extraction;
