import { deflateSync } from 'node:zlib';

/** One object: a dictionary or array as PDF writes it, and a stream's bytes. */
export interface PdfObject {
  readonly dictionary: string;
  readonly stream?: Uint8Array | string;
  /** Compress the stream (FlateDecode). */
  readonly deflate?: boolean;
}

/** Objects 1, 2, 3 … as a PDF file with its cross-reference table; object 1 is the catalog (ISO 32000-1, 7.5). */
export const pdfFile = (objects: readonly PdfObject[], trailer = ''): Uint8Array => {
  const parts: Uint8Array[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const offsets: number[] = [];
  let at = parts[0]?.length ?? 0;
  const put = (part: Uint8Array): void => {
    parts.push(part);
    at += part.length;
  };
  objects.forEach(({ dictionary, stream, deflate }, n) => {
    offsets.push(at);
    if (stream === undefined) {
      put(Buffer.from(`${n + 1} 0 obj\n${dictionary}\nendobj\n`));
      return;
    }
    const plain = typeof stream === 'string' ? Buffer.from(stream, 'latin1') : stream;
    const data = deflate ? deflateSync(plain) : plain;
    const filter = deflate ? '/Filter /FlateDecode ' : '';
    const open = dictionary.replace(/>>$/, `${filter}/Length ${data.length} >>`);
    put(Buffer.from(`${n + 1} 0 obj\n${open}\nstream\n`));
    put(data);
    put(Buffer.from('\nendstream\nendobj\n'));
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  const size = objects.length + 1;
  const xref = `xref\n0 ${size}\n0000000000 65535 f \n${table.join('')}`;
  put(
    Buffer.from(
      `${xref}trailer\n<< /Size ${size} /Root 1 0 R ${trailer}>>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
};
