import type { Bilingual, Language } from './language.ts';

/** An entry of the registry (部门、单位). */
export interface Department {
  /** Never changes: the department's topic is named after it. Lower-case letters, digits and hyphens. */
  readonly slug: string;
  readonly name: Bilingual;
  /** Other names in either language, machine translations included. */
  readonly aliases: readonly string[];
  /** What the department is responsible for; a directive that holds one of these words is proposed to it. */
  readonly remit: readonly string[];
  /** In which language its notices are written. */
  readonly language: Language;
  /** What it is informed about although it was not named: slugs of named days, names of initiatives. */
  readonly follows: {
    readonly occasions: readonly string[];
    readonly initiatives: readonly string[];
  };
}
