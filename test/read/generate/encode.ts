/** Encodings that offices save text in, by their WHATWG names; a name ending in `+bom` puts the byte order mark in front. */
export const encodings = [
  'utf-8',
  'utf-8+bom',
  'utf-16le',
  'utf-16le+bom',
  'utf-16be',
  'utf-16be+bom',
  'gb18030',
  'big5',
  'windows-1252',
] as const;
export type Encoding = (typeof encodings)[number];

/** Text → bytes; null when the encoding cannot hold all of the text. */
export const encode = (text: string, encoding: Encoding): Uint8Array | null => {
  const [name, mark] = encoding.split('+');
  const whole = mark === undefined ? text : `\ufeff${text}`;
  if (name === 'utf-8') return Buffer.from(whole, 'utf8');
  if (name === 'utf-16le') return Buffer.from(whole, 'utf16le');
  if (name === 'utf-16be') return Buffer.from(whole, 'utf16le').swap16();
  const table = tableOf(encoding);
  const bytes: number[] = [];
  for (const character of whole) {
    const code = table.get(character);
    if (code === undefined) return null;
    bytes.push(...code);
  }
  return new Uint8Array(bytes);
};

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** Node decodes these encodings and does not write them: every code is decoded once and looked up backwards. */
const tableOf = (encoding: string): ReadonlyMap<string, readonly number[]> => {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const made = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding, { fatal: true });
  const add = (code: readonly number[]): void => {
    try {
      const character = decoder.decode(new Uint8Array(code));
      if ([...character].length === 1 && !made.has(character)) made.set(character, code);
    } catch {
      // no character has this code
    }
  };
  for (let byte = 0; byte < 256; byte++) add([byte]);
  if (encoding !== 'windows-1252')
    for (let lead = 0x81; lead <= 0xfe; lead++)
      for (let trail = 0x40; trail <= 0xfe; trail++) add([lead, trail]);
  if (encoding === 'gb18030')
    for (let n = 0; n < 39_420; n++)
      add([
        0x81 + Math.floor(n / 12_600),
        0x30 + (Math.floor(n / 1260) % 10),
        0x81 + (Math.floor(n / 10) % 126),
        0x30 + (n % 10),
      ]);
  tables.set(encoding, made);
  return made;
};
