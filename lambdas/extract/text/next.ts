/** Tells where a word stands next in a text: asked in the order of the text, it is looked for once; infinite where it does not. */
export const nextOf = (folded: string, word: string): ((from: number) => number) => {
  let next = -1;
  return (from) => {
    if (next < from) {
      const found = folded.indexOf(word, from);
      next = found < 0 ? Number.POSITIVE_INFINITY : found;
    }
    return next;
  };
};
