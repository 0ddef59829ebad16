const latin = /[a-z0-9]/i;

/**
 * Whether a text holds a remit word. Latin words match whole and in any case ("media", not "multimedia"),
 * Chinese ones anywhere, since Chinese has no word boundaries.
 */
export const mentions = (text: string, word: string): boolean => {
  const hay = text.toLowerCase();
  const needle = word.toLowerCase();
  for (let at = hay.indexOf(needle); at >= 0 && needle !== ''; at = hay.indexOf(needle, at + 1)) {
    const before = hay[at - 1];
    const after = hay[at + needle.length];
    const joinedBefore = before !== undefined && latin.test(before) && latin.test(needle[0] ?? '');
    const joinedAfter = after !== undefined && latin.test(after) && latin.test(needle.at(-1) ?? '');
    if (!joinedBefore && !joinedAfter) return true;
  }
  return false;
};
