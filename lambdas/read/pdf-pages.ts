/** Digits of the largest count that is looked at. */
const mostDigits = 12;

/**
 * The largest number of pages that the file's page trees declare where it can be read without parsing (ISO 32000-1, 7.7.3.2:
 * `/Count` beside `/Kids`); 0 when they stand in packed objects. It costs a search, so a file of many pages is refused
 * before any parser sees it.
 */
export const declaredPages = (bytes: Uint8Array): number => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let most = 0;
  for (let at = file.indexOf('/Count'); at >= 0; at = file.indexOf('/Count', at + 1)) {
    const words = file.toString('latin1', at + 6, at + 8 + mostDigits);
    const count = Number(/^\s{0,2}(\d{1,12})(?!\d)/.exec(words)?.[1] ?? 0);
    if (count > most && isPageTree(file, at)) most = count;
  }
  return most;
};

/** An outline has a count too, and no kids. */
const isPageTree = (file: Buffer, at: number): boolean => {
  const start = file.lastIndexOf('obj', at);
  const end = file.indexOf('endobj', at);
  const object = file.subarray(Math.max(start, 0), end < 0 ? file.length : end);
  return object.includes('/Kids') && object.includes('/Pages');
};
