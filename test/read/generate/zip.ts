import { crc32, deflateRawSync } from 'node:zlib';

/** One file of a ZIP. What `claims` says goes into the headers instead of the truth. */
export interface Entry {
  readonly name: string;
  readonly data: Uint8Array | string;
  readonly stored?: boolean;
  /** Data is compressed already (raw deflate); `claims.size` then says what it inflates to. */
  readonly deflated?: boolean;
  readonly claims?: { readonly size?: number; readonly compressed?: number };
  /** How many entries of the directory point at this one's bytes; 1 unless told (a flat bomb has thousands). */
  readonly times?: number;
  /** General purpose flags besides "names are UTF-8"; bit 0 says encrypted. */
  readonly flags?: number;
}

/** A ZIP of these entries (APPNOTE 6.3: local headers, directory, end record; no ZIP64). */
export const zip = (entries: readonly Entry[]): Uint8Array => {
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const plain = typeof entry.data === 'string' ? Buffer.from(entry.data) : entry.data;
    const packed = entry.stored || entry.deflated ? plain : deflateRawSync(plain, { level: 9 });
    const header = Buffer.alloc(26);
    header.writeUInt16LE(20, 0);
    header.writeUInt16LE((entry.flags ?? 0) | 0x800, 2);
    header.writeUInt16LE(entry.stored ? 0 : 8, 4);
    header.writeUInt16LE(0x21, 8); // 1 January 1980
    header.writeUInt32LE(entry.deflated ? 0 : crc32(plain), 10);
    header.writeUInt32LE(entry.claims?.compressed ?? packed.length, 14);
    header.writeUInt32LE(entry.claims?.size ?? plain.length, 18);
    const name = Buffer.from(entry.name);
    header.writeUInt16LE(name.length, 22);
    locals.push(Buffer.from('PK\x03\x04', 'latin1'), header, name, packed);
    for (let n = 0; n < (entry.times ?? 1); n++) {
      const own = n === 0 ? name : Buffer.from(`${entry.name}.${n}`);
      const tail = Buffer.alloc(14);
      tail.writeUInt32LE(offset, 10);
      const head = Buffer.from(header);
      head.writeUInt16LE(own.length, 22);
      directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), head, tail, own);
    }
    offset += 30 + name.length + packed.length;
  }
  const count = entries.reduce((sum, entry) => sum + (entry.times ?? 1), 0);
  const middle = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(count & 0xffff, 8);
  end.writeUInt16LE(count & 0xffff, 10);
  end.writeUInt32LE(middle.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, middle, end]);
};
