/** Where one of several patterns fits, and which. */
export interface Fit {
  /** Index of the pattern. */
  readonly index: number;
  readonly at: number;
  readonly length: number;
}

/** Finds the first place from `from` on where a pattern fits; of two that fit there, the first. */
export type Finder = (kinds: string, from: number) => Fit | null;

/** One group for each of several patterns: which group matched says which did. Without patterns, what never matches. */
const compiled = (patterns: readonly string[], flags: string): RegExp =>
  new RegExp(
    patterns.length > 1 ? patterns.map((each) => `(${each})`).join('|') : (patterns[0] ?? '(?!)'),
    flags,
  );

/** Finds where patterns in kinds of tokens (without capturing groups) fit. `flags`: `g`, or `y` for at `from` alone. */
export const makeFinder = (patterns: readonly string[], flags: 'g' | 'y'): Finder => {
  const pattern = compiled(patterns, flags);
  return (kinds, from) => {
    pattern.lastIndex = from;
    const match = pattern.exec(kinds);
    if (match === null) return null;
    const index = match.length > 1 ? match.indexOf(match[0], 1) - 1 : 0;
    return { index, at: match.index, length: match[0].length };
  };
};

/** Longer streams of kinds are of lists and tables, and seldom come twice. */
const longest = 32;
/** How many streams are remembered: in kilobytes, not in megabytes. */
const most = 4096;

/** The same finder with a memory: where patterns fit hangs on the kinds alone, and in all texts the same few streams come again. */
export const remembered = (find: Finder): Finder => {
  const known = new Map<string, (Fit | null | undefined)[]>();
  return (kinds, from) => {
    if (kinds.length > longest) return find(kinds, from);
    let fits = known.get(kinds);
    if (fits === undefined) {
      if (known.size >= most) known.clear();
      fits = [];
      known.set(kinds, fits);
    }
    const fit = fits[from];
    if (fit !== undefined) return fit;
    const found = find(kinds, from);
    fits[from] = found;
    return found;
  };
};
