/** A phrase, the document's date, and the last day it means; null for a phrase that no date can be given, `none` for no time at all. */
export type PhraseRow = readonly [phrase: string, written: string, last: string | null];
