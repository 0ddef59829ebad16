import type { PhraseRow } from './row.ts';

/** Our own phrases in English that hang on an event, on the meeting's day, or on a plan of years. */
export const enEvents: readonly PhraseRow[] = [
  ['by the end of the 14th Five-Year Plan', '2022-02-18', '2025-12-31'],
  ['by the end of the 14th Five-Year Plan period', '2022-02-18', '2025-12-31'],
  ['during the Fifteenth Five-Year Plan period', '2022-02-18', '2030-12-31'],
  ['in the 14th Five-Year Plan', '2022-02-18', 'none'],
  ['a five-year plan', '2022-02-18', 'none'],
  ['the day after the meeting', '2022-02-18', '2022-02-19'],
  ['within an hour', '2022-02-18', null],
  ['within half an hour', '2022-02-18', null],
  ['within 24 hours', '2022-02-18', '2022-02-19'],
  ['half an hour', '2022-02-18', 'none'],
  ['before the start of term', '2022-02-18', null],
  ['by the end of the academic year', '2022-02-18', null],
  ['before the new school year', '2022-02-18', null],
  ['before school starts', '2022-02-18', null],
  ['before the rainy season', '2022-02-18', null],
  ['before the onset of the monsoon', '2022-02-18', null],
  ['ahead of the main flood season', '2022-02-18', null],
  ['before winter', '2022-02-18', null],
  ['prior to handover', '2022-02-18', null],
  ['the term of office', '2022-02-18', 'none'],
  ['in the rainy season', '2022-02-18', 'none'],
  ['winter maintenance', '2022-02-18', 'none'],
  // Of a deadline before it, and here nothing stands before
  ['by that date', '2022-02-18', null],
  ['by the same date', '2022-02-18', null],
  ['prior to that date', '2022-02-18', null],
  ['by then', '2022-02-18', null],
  ['on that date', '2022-02-18', 'none'],
  ['and then report', '2022-02-18', 'none'],
];
