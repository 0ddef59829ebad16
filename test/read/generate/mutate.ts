import { inflateRawSync } from 'node:zlib';
import { docx, docxOf } from './docx.ts';
import { forms } from './forms.ts';
import { pdf } from './pdf/pdf.ts';
import { samples } from './texts.ts';

/** A file that was fine before something happened to it. */
export interface Mutant {
  /** What it was, and what happened. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Numbers from 0 up to below 1, the same ones for the same seed (mulberry32). */
const random = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const originals: readonly Mutant[] = forms.flatMap((form) =>
  samples.flatMap((sample) => {
    const bytes = form.of(sample);
    return bytes === null ? [] : [{ name: form.name, bytes }];
  }),
);
/** Where packing would hide most changes from the parser behind it, the plain bytes are changed and packed again. */
const unpacked: readonly Mutant[] = samples.flatMap(({ text }) => [
  { name: 'PDF, unpacked', bytes: pdf(text, { deflate: false, furniture: true }) },
  { name: 'document.xml', bytes: partOf(docx(text, { footnotes: true, tracked: true })) },
]);

/** The inflated first part of a DOCX of ours, which is its document. */
function partOf(bytes: Uint8Array): Uint8Array {
  const view = Buffer.from(bytes);
  const start = 30 + view.readUInt16LE(26);
  return inflateRawSync(view.subarray(start, start + view.readUInt32LE(18)));
}

type Change = (bytes: Buffer, below: (limit: number) => number) => Uint8Array;

/** Bytes that mean something to one parser or other. */
const magic = [
  '\0',
  '\xff\xff\xff\xff',
  '\xff\xfe',
  '\xef\xbb\xbf',
  '<',
  '>',
  '&',
  '&#x110000;',
  '<!DOCTYPE a [',
  ']]>',
  '<![CDATA[',
  '--',
  '/',
  '<<',
  '>>',
  '[',
  ']',
  '(',
  ')',
  'R',
  'obj',
  'endobj',
  'stream\n',
  'endstream',
  '99999999999',
  '-1',
  '/Kids',
  '/Prev 0',
  '/Length',
  'PK\x01\x02',
  'PK\x05\x06',
  '\xed\xa0\x80',
  '|',
  '\t',
  '\r',
  '<table>',
  '</p>',
  '<w:p>',
  '<w:tbl>',
  '%PDF-1.7\n',
  '\x81\x30\x81\x30',
];

const changes: Readonly<Record<string, Change>> = {
  'flipped bits': (bytes, below) => {
    for (let n = 1 + below(4); n > 0; n--) {
      const at = below(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8));
    }
    return bytes;
  },
  'cut off': (bytes, below) => bytes.subarray(0, below(bytes.length)),
  'head cut off': (bytes, below) => bytes.subarray(below(bytes.length)),
  'a piece taken out': (bytes, below) => {
    const at = below(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + below(300))]);
  },
  'a piece repeated': (bytes, below) => {
    const at = below(bytes.length);
    const piece = bytes.subarray(at, at + below(500));
    const times = Array.from({ length: 1 + below(50) }, () => piece);
    return Buffer.concat([bytes.subarray(0, at), ...times, bytes.subarray(at)]);
  },
  'a piece moved': (bytes, below) => {
    const [from, to] = [below(bytes.length), below(bytes.length)];
    bytes.copy(bytes, to, from, from + below(200));
    return bytes;
  },
  'words put in': (bytes, below) => {
    const parts: Uint8Array[] = [];
    let last = 0;
    const places = Array.from({ length: 1 + below(6) }, () => below(bytes.length));
    for (const at of places.sort((a, b) => a - b)) {
      parts.push(bytes.subarray(last, at), Buffer.from(magic[below(magic.length)] ?? '', 'latin1'));
      last = at;
    }
    return Buffer.concat([...parts, bytes.subarray(last)]);
  },
  'numbers changed': (bytes, below) =>
    replaced(bytes, /\d+/g, () => {
      if (below(12) > 0) return null;
      return ['0', '-1', '4294967296', '1e99', `${below(1000)}`][below(5)] ?? '';
    }),
  'noise written over': (bytes, below) => {
    const at = below(bytes.length);
    for (let n = 0; n < below(100); n++) bytes[at + n] = below(256);
    return bytes;
  },
  // these leave XML well formed, so that what lies behind its parser is reached
  'attributes changed': (bytes, below) =>
    replaced(bytes, /="[^"<]*"/g, () => {
      if (below(15) > 0) return null;
      return `="${['', '0', '-1', '99999999999', '%1%2%9', 'none', '../../etc', 'true'][below(8)]}"`;
    }),
  'elements dropped, repeated or emptied': (bytes, below) =>
    replaced(bytes, /<([\w:]+)(?: [^<>]*)?>[^<]*<\/\1>|<[\w:]+(?: [^<>]*)?\/>/g, (element) => {
      if (below(10) > 0) return null;
      return ['', element.repeat(2 + below(200)), element.replace(/>[^<]+</, '><')][below(3)] ?? '';
    }),
  'another file joined': (bytes, below) =>
    Buffer.concat([
      bytes.subarray(0, below(bytes.length)),
      originals[below(originals.length)]?.bytes ?? bytes,
    ]),
};
const kinds = Object.entries(changes);

/** Bytes in which matches of a pattern are replaced, or left where null is answered. */
function replaced(
  bytes: Buffer,
  pattern: RegExp,
  by: (match: string) => string | null,
): Uint8Array {
  const text = bytes.toString('latin1').replace(pattern, (match) => by(match) ?? match);
  return Buffer.from(text, 'latin1');
}

/** The mutant of this number: the same one for the same seed, on every machine. */
export const mutant = (seed: number, number: number): Mutant => {
  const next = random(Math.imul(seed, 1_000_003) + number);
  const below = (limit: number): number => Math.floor(next() * limit);
  const from = below(2) === 0 ? unpacked : originals;
  const original = from[below(from.length)];
  if (original === undefined) throw new Error('there are no samples');
  let bytes: Uint8Array = Buffer.from(original.bytes);
  const done: string[] = [];
  const most = below(3) === 0 ? 3 : 1;
  for (let times = 1 + below(most); times > 0 && bytes.length > 0; times--) {
    const [name, change] = kinds[below(kinds.length)] ?? ['', (b: Buffer) => b];
    bytes = change(Buffer.from(bytes), below);
    done.push(name);
  }
  const packed = original.name === 'document.xml' ? docxOf(bytes) : bytes;
  return { name: `${original.name}: ${done.join(', ')}`, bytes: packed };
};
