import type { Span } from '../../domain/span.ts';

/** The spans of a list in the order of the text that lie wholly between `from` and `to`. */
export const inside = <T extends Span>(list: readonly T[], from: number, to: number): T[] => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let i = low; i < list.length; i += 1) {
    const each = list[i];
    if (each === undefined || each.start >= to) break;
    if (each.end <= to) found.push(each);
  }
  return found;
};

/** The span without white space at both ends. */
export const trimmed = (folded: string, from: number, to: number): Span => {
  let start = from;
  let end = to;
  while (start < end && folded[start] === ' ') start += 1;
  while (end > start && folded[end - 1] === ' ') end -= 1;
  return { start, end };
};
