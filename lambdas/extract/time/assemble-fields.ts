import type { Fields } from './expression.ts';
import type { TimeToken } from './token.ts';

/** Fields while they are put together. */
export type FieldsDraft = { -readonly [K in keyof Fields]: Fields[K] };

const parts = ['start', 'start', 'middle', 'end'] as const;

/** What the last number before a unit stands for. */
export const applyUnit = (draft: FieldsDraft, kind: string, value: number): void => {
  if (kind === '年') draft.year = value < 70 ? 2000 + value : value < 100 ? 1900 + value : value;
  else if (kind === '月') draft.month = value;
  else if (kind === '日') draft.day = value;
  else if (kind === '季') draft.quarter = value;
};

/** Kinds that say something by themselves. */
export const told: Readonly<
  Record<
    string,
    (draft: FieldsDraft, token: TimeToken, number: number | null, before?: TimeToken) => void
  >
> = {
  y: (d, t) => {
    d.year = t.value;
  },
  // 年内, 月内, 周内: a unit without a number is the current one.
  年: (d) => {
    if (d.year === undefined) d.yearOffset ??= 0;
  },
  月: (d) => {
    if (d.month === undefined) d.monthOffset ??= 0;
  },
  季: (d) => {
    d.quarterOffset ??= 0;
  },
  周: (d) => {
    d.weekOffset ??= 0;
  },
  岁: (d, t) => {
    d.yearOffset = t.value;
  },
  朔: (d, t) => {
    d.monthOffset = t.value;
  },
  候: (d, t) => {
    d.quarterOffset = t.value;
  },
  孟: (d, t) => {
    d.quarterMonth = t.value;
  },
  晦: (d, t, number) => {
    d.quarterMonth = t.value;
    setOr(d, 'quarter', 'quarterOffset', number);
  },
  伏: (d, t) => {
    d.half = t.value;
  },
  h: (d, t) => {
    d.half = t.value;
  },
  q: (d, t) => {
    d.quarter = t.value;
  },
  旬: (d, t) => {
    d.ten = t.value;
  },
  辰: (d, t) => {
    d.dayOffset = t.value;
  },
  // Today; the day after tomorrow, the day before yesterday.
  T: (d, t, _, before) => {
    d.dayOffset = t.value + (before?.kind === 'A' ? 1 : before?.kind === 'B' ? -1 : 0);
  },
  週: (d, t) => {
    d.weekOffset = t.value;
  },
  曜: (d, t) => {
    d.weekday = t.value;
  },
  D: (d, t, _, before) => {
    d.weekday = t.value;
    const relative = before?.kind === 'r' ? before.value : null;
    if (relative === null) return;
    if (relative === -1) d.weekdayWay = 'last';
    else if (relative === 2) d.weekdayWay = 'coming';
    else d.weekOffset = relative;
  },
  礼: (d, t) => {
    d.weekOffset = Math.floor(t.value / 10) - 5;
    d.weekday = t.value % 10;
  },
  初: (d) => {
    d.part = 'start';
  },
  中: (d) => {
    d.part = 'middle';
  },
  底: (d) => {
    d.part = 'end';
  },
  E: (d, t) => {
    d.part = parts[t.value] ?? 'end';
  },
  e: (d, t) => {
    d.part = parts[t.value] ?? 'end';
  },
  F: (d, t, _, before) => {
    if (t.named !== undefined) d.named = t.named;
    else if (t.value === 1) d.financial = true;
    else d.fiscal = true;
    // Last fiscal year, the next one.
    if (t.named === undefined && before?.kind === 'r') d.yearOffset = Math.min(before.value, 1);
  },
  // This morning, last night.
  p: (d, _, __, before) => {
    if (before?.kind === 'r') d.dayOffset = before.value;
  },
  // Tuesday after next.
  A: (d) => {
    if (d.weekday !== undefined) d.weekOffset = 2;
  },
  j: (d, t) => {
    d.year = 1900 + t.value;
  },
  C: (d, _, __, before) => {
    if (before !== undefined) d.year = before.value;
  },
  v: (d, t) => {
    d.year = Math.floor(t.value / 100);
    d.month = t.value % 100;
  },
  朒: (d, t) => {
    d.lunar = true;
    d.month = t.value;
  },
  朝: (d, t) => {
    d.day = t.value;
  },
  历: (d) => {
    d.lunar = true;
  },
  s: (d, t) => {
    d.slash = t.parts ?? [];
  },
  i: (d, t) => {
    d.year = Math.floor(t.value / 10_000);
    d.month = Math.floor(t.value / 100) % 100;
    d.day = t.value % 100;
  },
  杪: (d, t, number) => edge(d, t.value, number, 'end'),
  端: (d, t, number) => edge(d, t.value, number, 'start'),
};

/** 5月底, 三季度末, 年底: an edge in one word, of the number before it or of the current period. */
const edge = (
  draft: FieldsDraft,
  period: number,
  number: number | null,
  part: 'start' | 'end',
): void => {
  if (period === 12 && number !== null) draft.year = number < 100 ? 2000 + number : number;
  if (period === 1) setOr(draft, 'month', 'monthOffset', number);
  if (period === 3) setOr(draft, 'quarter', 'quarterOffset', number);
  if (period === 12 && draft.year === undefined) draft.yearOffset ??= 0;
  draft.part = part;
};

const setOr = (
  draft: FieldsDraft,
  name: 'month' | 'quarter',
  offset: 'monthOffset' | 'quarterOffset',
  number: number | null,
): void => {
  // 12月月底: the month is said already.
  if (number !== null) draft[name] = number;
  else if (draft[name] === undefined) draft[offset] ??= 0;
};

/** "this quarter", "the second quarter", "the end of the year". */
export const period = (
  draft: FieldsDraft,
  before: TimeToken | undefined,
  unit: number,
  number: number | null,
): void => {
  // The coming week is the next one.
  const offset = before?.kind === 'r' ? Math.min(before.value, 1) : 0;
  if (unit === 4 && number !== null) draft.quarter = number;
  else if (unit === 4) draft.quarterOffset = offset;
  else if (unit === 2) draft.weekOffset = offset;
  else if (unit === 3) {
    draft.monthOffset = offset;
    // The 10th of the following month.
    if (number !== null && before?.kind === 'r') draft.day = number;
  } else if (unit === 5) draft.yearOffset = offset;
  else if (unit === 1 && offset !== 0) draft.dayOffset = offset;
};
