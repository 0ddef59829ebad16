const encoder = new TextEncoder();
const bytesOf = (value: unknown): number => encoder.encode(JSON.stringify(value)).length;

/**
 * A record in at most so many bytes of JSON: as it stands, unless hostile text made it larger. Then its longest texts and
 * lists are cut until it fits; its spans still tell the whole.
 */
export const fitting = <T>(record: T, mostBytes: number): T => {
  let fitted = record;
  for (let texts = 4000, lists = 1000; bytesOf(fitted) > mostBytes && lists >= 1; ) {
    fitted = cut(record, texts, lists) as T;
    texts = Math.floor(texts / 2);
    lists = Math.floor(lists / 2);
  }
  return fitted;
};

const cut = (value: unknown, texts: number, lists: number): unknown => {
  if (typeof value === 'string') return value.length > texts ? `${whole(value, texts)}…` : value;
  if (Array.isArray(value)) return value.slice(0, lists).map((item) => cut(item, texts, lists));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, cut(inner, texts, lists)]),
  );
};

/** Half a surrogate pair cannot be stored: a pair that the limit parts is left out. */
const whole = (text: string, most: number): string =>
  text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
