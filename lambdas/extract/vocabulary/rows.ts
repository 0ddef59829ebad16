/** Words that stand for one thing: the kind says what part they play in a pattern, the value which one. */
export type TimeRow = readonly [kind: string, value: number, words: string];

/** One row for each word. */
export const eachWord = (
  rows: readonly TimeRow[],
): (readonly [word: string, meaning: { readonly kind: string; readonly value: number }])[] =>
  rows.flatMap(([kind, value, words]) =>
    words.split('|').map((word) => [word, { kind, value }] as const),
  );
