/** What a word tells of a meeting: who presided, or who was there. */
export type PresenceTag = 'host' | 'present';

const rows: readonly (readonly [tag: PresenceTag, words: string])[] = [
  ['host', 'hosted|chaired|presided|主持'],
  ['present', 'attended|participated|took|were present|joined|参加|出席|列席'],
];

/** Words without which no sentence tells of a meeting; the sentence itself is read more closely. */
export const presenceWords: readonly (readonly [word: string, tag: PresenceTag])[] = rows.flatMap(
  ([tag, words]) => words.split('|').map((word) => [word, tag] as const),
);
