import type { Limits } from './limits.ts';
import { directoryOf } from './zip.ts';

/** What a file is by its content: read by a reader of that name, or named for what it is and not read. */
export type Recognised =
  | { readonly reader: 'docx' | 'pdf' }
  | { readonly unsupported: string }
  | { readonly encrypted: string }
  /** No mark of any binary format: text of some kind, or nothing known. */
  | null;

/** The first bytes of files that offices upload and that hold no text to be read here. */
const signatures: readonly (readonly [bytes: readonly number[] | string, name: string])[] = [
  ['{\\rtf', 'RTF'],
  [[0x89, 0x50, 0x4e, 0x47], 'PNG'],
  [[0xff, 0xd8, 0xff], 'JPEG'],
  ['GIF8', 'GIF'],
  [[0x49, 0x49, 0x2a, 0x00], 'TIFF'],
  [[0x4d, 0x4d, 0x00, 0x2a], 'TIFF'],
  [[0x1f, 0x8b], 'gzip'],
  [[0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], '7-Zip'],
  ['Rar!\u001a', 'RAR'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'xz'],
  ['BZh', 'bzip2'],
  [[0x00, 0x01, 0x00, 0x00, 0x00], 'TrueType font'],
  ['ID3', 'MP3'],
  [[0x7f, 0x45, 0x4c, 0x46], 'ELF program'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'zstd'],
  ['SQLite format 3\0', 'SQLite database'],
];

const latin = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.subarray(from, to)).toString('latin1');

const startsWith = (bytes: Uint8Array, start: readonly number[] | string): boolean =>
  typeof start === 'string'
    ? latin(bytes, 0, start.length) === start
    : start.every((byte, i) => bytes[i] === byte);

/**
 * Recognises binary formats by their content.
 * @throws Refused for an archive over the limits
 */
export const recognise = (bytes: Uint8Array, limits: Limits): Recognised => {
  if (isPdf(bytes)) return { reader: 'pdf' };
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return inZip(bytes, limits);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return inOle(bytes);
  const name = signatures.find(([start]) => startsWith(bytes, start))?.[1] ?? pictureOrTar(bytes);
  return name === null ? null : { unsupported: name };
};

/** Formats whose mark stands elsewhere or is too short to be believed alone. */
const pictureOrTar = (bytes: Uint8Array): string | null => {
  if (latin(bytes, 0, 4) === 'RIFF' && latin(bytes, 8, 12) === 'WEBP') return 'WebP';
  if (/^ftyp(?:heic|heix|mif1|hevc|avif)/.test(latin(bytes, 4, 12))) return 'HEIC';
  if (latin(bytes, 257, 262) === 'ustar') return 'tar';
  if (latin(bytes, 4, 8) === 'ftyp') return 'MP4';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const bitmap = bytes.length > 30 && latin(bytes, 0, 2) === 'BM' && view.getUint32(6, true) === 0;
  return bitmap ? 'BMP' : null;
};

/** Readers take up to 1,024 bytes of anything before a PDF's mark (ISO 32000-1, Annex H); a text may name the mark. */
const isPdf = (bytes: Uint8Array): boolean => {
  const at = latin(bytes, 0, 1024).indexOf('%PDF-');
  if (at < 0) return false;
  return (
    /^(?:\xef\xbb\xbf)?\s*$/.test(latin(bytes, 0, at)) || /\bendobj\b/.test(latin(bytes, 0, 65_536))
  );
};

const inZip = (bytes: Uint8Array, limits: Limits): Recognised => {
  const entries = directoryOf(bytes, limits);
  const names = new Set(entries.map((entry) => entry.name));
  const has = (start: string): boolean => entries.some(({ name }) => name.startsWith(start));
  if (entries.some((entry) => entry.encrypted)) return { encrypted: 'ZIP' };
  if (names.has('[Content_Types].xml')) {
    if (has('word/')) return { reader: 'docx' };
    if (has('xl/')) return { unsupported: 'XLSX (Excel)' };
    if (has('ppt/')) return { unsupported: 'PPTX (PowerPoint)' };
    return names.has('_rels/.rels') ? { reader: 'docx' } : { unsupported: 'ZIP' };
  }
  if (names.has('OFD.xml')) return { unsupported: 'OFD' };
  if (names.has('mimetype') && names.has('content.xml'))
    return { unsupported: openDocument(latin(bytes, 30, 120)) };
  return { unsupported: names.has('META-INF/container.xml') ? 'EPUB' : 'ZIP' };
};

const openDocument = (start: string): string => {
  if (start.includes('opendocument.spreadsheet')) return 'ODS (OpenDocument)';
  return start.includes('opendocument.presentation') ? 'ODP (OpenDocument)' : 'ODT (OpenDocument)';
};

/** Streams of a compound file by which its program is known ([MS-CFB] 2.6: names in UTF-16, 128 bytes an entry). */
const inOle = (bytes: Uint8Array): Recognised => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (stream: string): boolean => {
    const name = Buffer.from(`${stream}\0`, 'utf16le');
    for (let at = buffer.indexOf(name); at >= 0; at = buffer.indexOf(name, at + 1))
      if (at % 128 === 0) return true;
    return false;
  };
  if (holds('EncryptedPackage')) return { encrypted: 'DOCX, XLSX or PPTX' };
  if (holds('WordDocument'))
    return {
      unsupported: buffer.includes('KSOProductBuildVer')
        ? 'WPS (or DOC saved by WPS Office)'
        : 'DOC (Word 97–2003)',
    };
  if (holds('Workbook') || holds('Book')) return { unsupported: 'XLS (Excel 97–2003)' };
  if (holds('PowerPoint Document')) return { unsupported: 'PPT (PowerPoint 97–2003)' };
  return { unsupported: holds('CONTENTS') ? 'WPS (Works)' : 'DOC, WPS or XLS (compound file)' };
};
