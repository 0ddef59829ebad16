/** Pairs of spellings between which translators and offices waver. */
const pairs: readonly (readonly [string, string])[] = [
  ['Center', 'Centre'],
  ['Organization', 'Organisation'],
  [' and ', ' & '],
];

/** The spellings of a registered name: as it stands, and with each pair exchanged. */
export const spellings = (name: string): readonly string[] => {
  const found = new Set([name]);
  for (const [a, b] of pairs) {
    for (const each of [...found]) {
      found.add(each.replaceAll(a, b));
      found.add(each.replaceAll(b, a));
    }
  }
  return [...found];
};
