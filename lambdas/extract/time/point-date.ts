import { at } from './at.ts';
import type { When } from './expression.ts';
import type { TimeToken } from './token.ts';

/** Whether a month and a day can be. */
export const real = (month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31;

/** 5.10前, 5.10日之前: month and day with a limit right behind, which no decimal or section number has. */
const monthAndDay = /(\d{1,2})\.(\d{1,2})[日号]?(?=(?:之|以)?前(?![期后言述]|提[下是条]))/y;
/** What numbers something: 表5.10, 第5.10节, v5.10, 2.5.10. */
const ofNumber = /[\w.第表图节章条款号本版附]$/;
/** The number of an item in front of it: 1.5.10前. */
const ofItem = /(?:^|[\s。;,:(])\d{1,2}\.$/;

/** Month and day with a point between them and a limit behind; null for any other number with a point. */
export const monthPointDay = (folded: string, start: number, month: number): TimeToken | null => {
  if (month < 1 || month > 12) return null;
  const match = at(monthAndDay, folded, start);
  const day = Number(match?.[2]);
  if (match === null || !real(month, day)) return null;
  const before = folded.slice(Math.max(0, start - 4), start);
  if (ofNumber.test(before) && !ofItem.test(before)) return null;
  const when: When = { kind: 'fields', fields: { month, day } };
  return { start, end: start + match[0].length, kind: 'Δ', value: 0, when };
};
