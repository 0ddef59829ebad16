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

/** Index of the first of sorted places that is `from` or later. */
export const firstAt = (places: readonly number[], from: number): number => {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
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
