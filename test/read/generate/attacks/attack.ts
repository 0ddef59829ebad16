/** A file made to hurt. */
export interface Attack {
  readonly name: string;
  /** Sizes, the ZIP's directory or the page count show it, before anything is parsed. */
  readonly shown: boolean;
  /** What may become of it: `read`, or a refusal's code. */
  readonly outcomes: readonly string[];
  readonly bytes: () => Uint8Array;
}

/** An attack that sizes, the ZIP's directory or page counts show. */
export const shown = (name: string, outcomes: string, bytes: () => Uint8Array): Attack => ({
  name,
  shown: true,
  outcomes: outcomes.split(' '),
  bytes,
});

/** One that only shows while it is read. */
export const hidden = (name: string, outcomes: string, bytes: () => Uint8Array): Attack => ({
  name,
  shown: false,
  outcomes: outcomes.split(' '),
  bytes,
});

export const megabyte = 1_048_576;

/** Words that do not compress into nothing, the same ones every time (a linear congruential generator). */
export const noise = (count: number, seed = 1): string[] => {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state.toString(36);
  });
};
