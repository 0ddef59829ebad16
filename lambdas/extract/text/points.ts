import { makeLetters } from './letters.ts';

/** Marks without which much of the grammar cannot match, looked for once in every sentence. */
export const points = makeLetters({
  comma: ',',
  semicolon: ';',
  colon: ':',
  open: '(',
  dash: '-',
  /** Only requests have one: "required", "requests". */
  q: 'q',
  /** Only requests have one: "asked". */
  k: 'k',
});
