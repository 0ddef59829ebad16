import type { Deadline, NamedEvent } from '../domain/deadline.ts';
import type { Department } from '../domain/department.ts';
import type { Directive, UnitRole } from '../domain/directive.ts';
import type {
  Addressee,
  DocumentFacts,
  KnownDates,
  Meeting,
  Named,
  Warning,
} from '../domain/extraction.ts';
import type { Initiative } from '../domain/initiative.ts';
import type { Bilingual, Language } from '../domain/language.ts';
import type { NamedDay } from '../domain/named-day.ts';
import type { Span } from '../domain/span.ts';
import type { People } from './bodies/people.ts';
import type { Lexicon } from './text/automaton.ts';
import type { Codes } from './text/fold.ts';
import type { Hits } from './text/hits.ts';
import type { Block, Sentence } from './text/outline.ts';
import type { SpanList } from './text/spans.ts';
import type { NamedMention, TimeExpression } from './time/expression.ts';
import type { DutyTag } from './vocabulary/duty.ts';
import type { PresenceTag } from './vocabulary/presence.ts';
import type { CueTag } from './vocabulary/units.ts';

/** What the office knows before it reads: departments and named days. */
export interface Registry {
  readonly departments: readonly Department[];
  readonly namedDays: readonly NamedDay[];
}

/** What the words of the lexicon mean, by vocabulary. */
export interface Found {
  readonly duty: DutyTag;
  readonly presence: PresenceTag;
  readonly cue: CueTag;
  readonly helper: UnitRole;
  readonly promise: true;
  /** Names and aliases of departments. */
  readonly department: Department;
  /** Names of named days: the index in the registry. */
  readonly day: number;
  /** Words by which an English paper is one of a Chinese office: the index of the sign. */
  readonly office: number;
  /** Words of time that a time needs one of. */
  readonly time: true;
}

/** The registry, compiled once. */
export interface Tools {
  readonly registry: Registry;
  /** All words that are looked for everywhere, in one walk. */
  readonly lexicon: Lexicon<Found>;
  /** Initiatives that somebody follows, by their folded spelling; the lower the rank, the earlier in the registry. */
  readonly initiatives: ReadonlyMap<string, { readonly name: string; readonly rank: number }>;
}

/** A clause that must be done, before its deadlines and units are attached. */
export interface Draft extends Span {
  readonly number: string | null;
  readonly sentence: Span;
  readonly rule: string;
  readonly confidence: number;
  /** Units and owners that the parser itself read. */
  readonly responsible: Directive['responsible'];
  /** Cells that hold the deadline of a row; empty for prose. */
  readonly also: readonly Span[];
}

/** What parsers and refiners have found so far. Each takes it and answers with what it adds. */
export interface Reading {
  readonly text: string;
  /** The text as it is compared (`fold.ts`), with the same offsets. */
  readonly folded: string;
  /** Its code units, for what looks at many. */
  readonly codes: Codes;
  readonly language: Language;
  readonly known: KnownDates;
  readonly tools: Tools;
  readonly blocks: readonly Block[];
  /** Where commas, semicolons and brackets stand in sentences. */
  readonly joints: readonly number[];
  readonly sentences: readonly Sentence[];
  readonly departments: Hits<Department>;
  readonly words: Hits<DutyTag>;
  readonly presence: Hits<PresenceTag>;
  /** Words in front of a Chinese unit that tell its role. */
  readonly cues: Hits<CueTag>;
  /** Phrases in front of an English unit that tell its role. */
  readonly helpers: Hits<UnitRole>;
  /** English words by which somebody takes work on. */
  readonly promises: Hits<true>;
  /** Whether an English text is a paper of a Chinese office, whose sentences bind with fewer words (`vocabulary/en/offices.ts`). */
  readonly translated: boolean;
  /** Whether such a paper demands anything in so many words, and does not only tell. */
  readonly demands: boolean;
  /** Names of registered named days, not yet judged. */
  readonly days: Hits<number>;
  /** Words without which, or a figure, nothing is a time. */
  readonly timeWords: Hits<true>;
  /** Where its numbers begin and end, one behind the other (`time/figures.ts`). */
  readonly figures: readonly number[];
  /** The registry's named days, and after them those that only this text names. */
  readonly namedDays: readonly NamedDay[];
  readonly mentions: SpanList<NamedMention>;
  readonly times: SpanList<TimeExpression>;
  readonly document: DocumentFacts;
  /** How the document's date is known, for the steps of dates; null when the text states it. */
  readonly dateNote: Bilingual | null;
  readonly meeting: Meeting | null;
  /** Persons whom a meeting's paper names beside those present: who is away, who keeps the notes. */
  readonly others: readonly Named[];
  /** Persons known to the text by name. */
  readonly people: People;
  readonly addressees: readonly Addressee[];
  readonly initiatives: readonly Initiative[];
  readonly drafts: readonly Draft[];
  /** Ids of the deadlines of each draft that has any, the first due first. */
  readonly attached: ReadonlyMap<Draft, readonly string[]>;
  readonly directives: readonly Directive[];
  readonly deadlines: readonly Deadline[];
  readonly namedEvents: readonly NamedEvent[];
  /** Sentences that look like directives and were left out knowingly. */
  readonly excluded: readonly Span[];
  readonly warnings: readonly Warning[];
}

/** One line of the pipeline. */
export interface Stage {
  readonly name: string;
  readonly run: (reading: Reading) => Partial<Reading>;
}
