import type { Place } from './place.ts';
import type { Quote, Span } from './span.ts';

/** What the text makes of a unit: 牵头, 配合, 指导, 商, 通过. */
export type UnitRole = 'lead' | 'support' | 'guide' | 'consult' | 'via';

/** A unit that a directive names, with the place where it does. */
export interface ResponsibleUnit extends Span {
  readonly name: string;
  /** Slug of the registered department, null when the registry does not know the unit. */
  readonly departmentId: string | null;
  readonly role: UnitRole;
  /** The unit stands elsewhere in the text (下同, 你们, a far subject). */
  readonly inherited?: boolean;
  /** It stands for a class of bodies (各单位, "all agencies"): no registry can know it. */
  readonly generic?: boolean;
}

/** One thing that must be done (督办事项), as one span of the text. */
export interface Directive extends Quote {
  readonly id: string;
  /** Where a person finds it; absent when the reader of its format does not say. */
  readonly place?: Place;
  /** Its number in the text ("First", "一是", "（三）"), null when it has none. */
  readonly number: string | null;
  readonly responsible: readonly ResponsibleUnit[];
  /** The words that stand for all addressees (你们, 各单位, all departments), where the directive is put to them. */
  readonly everyone: Quote | null;
  /** Words of haste that are no date (近期, 尽快, recently), shown in the notice. */
  readonly haste: readonly string[];
  /** Ids of its deadlines, the first due first. */
  readonly deadlines: readonly string[];
  /** Names of the initiatives it mentions. */
  readonly initiatives: readonly string[];
  /** Id of the earlier directive that asks the same. */
  readonly sameAs?: string;
  /** Name of the parser that took it. */
  readonly rule: string;
  /** From 0 to 1. */
  readonly confidence: number;
}
