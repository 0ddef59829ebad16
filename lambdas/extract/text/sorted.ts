import type { Span } from '../../domain/span.ts';

/** Index of the first span of a sorted list that begins at `from` or later. */
export const firstFrom = (list: readonly Span[], from: number): number => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The spans of a list in the order of the text that lie wholly between `from` and `to`. */
export const inside = <T extends Span>(list: readonly T[], from: number, to: number): T[] => {
  const found: T[] = [];
  for (let i = firstFrom(list, from); i < list.length; i += 1) {
    const each = list[i];
    if (each === undefined || each.start >= to) break;
    if (each.end <= to) found.push(each);
  }
  return found;
};

/** The first of them, or undefined; nothing else is looked at. */
export const firstInside = <T extends Span>(
  list: readonly T[],
  from: number,
  to: number,
): T | undefined => {
  for (let i = firstFrom(list, from); i < list.length; i += 1) {
    const each = list[i];
    if (each === undefined || each.start >= to) return undefined;
    if (each.end <= to) return each;
  }
  return undefined;
};

/** How many they are. */
export const countInside = (list: readonly Span[], from: number, to: number): number => {
  let count = 0;
  for (let i = firstFrom(list, from); i < list.length; i += 1) {
    const each = list[i];
    if (each === undefined || each.start >= to) break;
    if (each.end <= to) count += 1;
  }
  return count;
};

/** The first of them that passes a test, or undefined. */
export const findInside = <T extends Span>(
  list: readonly T[],
  from: number,
  to: number,
  test: (each: T) => boolean,
): T | undefined => {
  for (let i = firstFrom(list, from); i < list.length; i += 1) {
    const each = list[i];
    if (each === undefined || each.start >= to) return undefined;
    if (each.end <= to && test(each)) return each;
  }
  return undefined;
};

/** The span without white space at both ends. */
export const trimmed = (folded: string, from: number, to: number): Span => {
  let start = from;
  let end = to;
  while (start < end && folded.charCodeAt(start) === 32) start += 1;
  while (end > start && folded.charCodeAt(end - 1) === 32) end -= 1;
  return { start, end };
};

/** The stretches of text that spans cover, apart from each other and in the order of the text. */
export const covered = (spans: readonly Span[]): Span[] => {
  const out: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
};

/** Whether a span shares a code unit with one of the stretches of `covered`. */
export const touches = (stretches: readonly Span[], span: Span): boolean => {
  const before = stretches[firstFrom(stretches, span.end) - 1];
  return before !== undefined && before.end > span.start;
};
