/** Edits (insert, delete, replace) between two words; words longer than 64 count as wholly different. */
const distance = (a: string, b: string): number => {
  if (a.length > 64 || b.length > 64) return Math.max(a.length, b.length);
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};

/** 1 for equal words, 0 for words that share nothing. */
export const similarity = (a: string, b: string): number =>
  1 - distance(a, b) / Math.max(1, a.length, b.length);
