import { enDuty } from './en/duty.ts';
import { zhDuty } from './zh/duty.ts';

/**
 * What a word does to a duty. `need` binds unless it only describes; `must`, `please`, `charge` make one; `may` and `urge` permit and encourage; `said` introduces
 * a description, `urges` words that may bind; `decided`, `done`, `asks` (a request from below) bind nobody; `will` is a commitment;
 * `asked` and `expected` assign work to whoever stands beside them; `principle` an attitude; `verb` begins a task that has no other word; `x` guards a word from being read as another.
 */
export type DutyTag =
  | 'must'
  | 'need'
  | 'please'
  | 'charge'
  | 'may'
  | 'urge'
  | 'said'
  | 'urges'
  | 'decided'
  | 'done'
  | 'will'
  | 'asks'
  | 'asked'
  | 'expected'
  | 'haste'
  | 'principle'
  | 'everyone'
  | 'lead'
  | 'verb'
  | 'x';

/** One tag and its words, separated by `|`. */
export type DutyRow = readonly [tag: DutyTag, words: string];

/** All words of both languages. */
export const dutyRows: readonly (readonly [word: string, tag: DutyTag | null])[] = [
  ...zhDuty,
  ...enDuty,
].flatMap(([tag, words]) =>
  words.split('|').map((word) => [word, tag === 'x' ? null : tag] as const),
);
