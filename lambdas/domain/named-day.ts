import type { Bilingual } from './language.ts';

/** A day with a name (纪念日、节点) on which, or before which, work is due. An entry of `seeds/named-days.json`. */
export interface NamedDay {
  readonly slug: string;
  readonly name: Bilingual;
  /** Month and day, `MM-DD`; for a day that moves, a rule of `feasts.ts` (`lunar 08-15`, `nth 11 4 4`). */
  readonly day: string;
  /** Whether the bare number form ("5·30", 5.30) means this day. */
  readonly numeric: boolean;
  readonly aliases: readonly string[];
  /** Who set the day, and when. */
  readonly source: string;
}
