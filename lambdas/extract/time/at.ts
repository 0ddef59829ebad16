/** A sticky pattern tried at one place. */
export const at = (pattern: RegExp, folded: string, start: number): RegExpExecArray | null => {
  pattern.lastIndex = start;
  return pattern.exec(folded);
};
