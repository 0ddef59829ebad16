import { inflateRawSync } from 'node:zlib';
import { overLimit } from '../domain/refusal.ts';
import type { Limits } from './limits.ts';
import { Refused, within } from './refused.ts';

/** A file in an archive, as the directory at the archive's end declares it. Sizes can lie. */
export interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  /** Bytes in the archive. */
  readonly packed: number;
  /** Bytes once inflated. */
  readonly size: number;
  /** Of the local header, bytes from the beginning of the archive. */
  readonly offset: number;
}

const broken = (): Refused => new Refused({ code: 'unreadable', detail: 'the archive is damaged' });

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
/** Bytes of a local header without its name. */
const localHeader = 30;
/** The end record and the longest comment after it (APPNOTE.TXT, 4.3.16). */
const endReach = 22 + 0xffff;
/** An archive that is small once inflated may pack as well as it likes. */
const smallArchive = 2 * 1_048_576;

const endOf = (view: DataView): number => {
  const lowest = Math.max(0, view.byteLength - endReach);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1)
    if (view.getUint32(at, true) === endMark) return at;
  throw broken();
};

/**
 * The archive's directory. Nothing is inflated: bombs that declare what they are end here.
 * @throws Refused for a broken directory and for one over the limits
 */
export const directoryOf = (bytes: Uint8Array, limits: Limits): readonly Entry[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  within('entries', count, limits.entries);
  const entries: Entry[] = [];
  const names = new TextDecoder();
  let at = view.getUint32(end + 16, true);
  let [packed, size] = [0, 0];
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== entryMark) throw broken();
    const name = view.getUint16(at + 28, true);
    const next = at + 46 + name + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw broken();
    const entry: Entry = {
      name: names.decode(bytes.subarray(at + 46, at + 46 + name)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    packed += entry.packed;
    size += entry.size;
    entries.push(entry);
    at = next;
  }
  within('inflatedBytes', size, limits.inflatedBytes);
  if (size > smallArchive) within('ratio', Math.round(size / Math.max(1, packed)), limits.ratio);
  if (entries.some(({ offset, packed }) => offset + localHeader + packed > end)) throw broken();
  return entries;
};

/**
 * Answers with the files of an archive, inflated under one cap for all of them together, whatever their sizes are declared as.
 * @returns null for a file that is not there
 */
export const openArchive = (bytes: Uint8Array, limits: Limits) => {
  const entries = new Map(directoryOf(bytes, limits).map((entry) => [entry.name, entry]));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = limits.inflatedBytes;
  return (name: string): Uint8Array | null => {
    const entry = entries.get(name);
    if (entry === undefined) return null;
    if (entry.encrypted) throw new Refused({ code: 'encrypted', detail: 'ZIP' });
    const { offset, packed } = entry;
    if (offset + localHeader > bytes.length || view.getUint32(offset, true) !== localMark)
      throw broken();
    const names = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    const from = offset + localHeader + names;
    if (from + packed > bytes.length) throw broken();
    const inflated = inflate(bytes.subarray(from, from + packed), entry.method, left, limits);
    left -= inflated.length;
    return inflated;
  };
};

const stored = 0;
const deflated = 8;

const inflate = (packed: Uint8Array, method: number, most: number, limits: Limits): Uint8Array => {
  const tooMuch = (): Refused =>
    new Refused(
      overLimit({
        measure: 'inflatedBytes',
        figure: limits.inflatedBytes + 1,
        most: limits.inflatedBytes,
      }),
    );
  if (method === stored) {
    if (packed.length > most) throw tooMuch();
    return packed;
  }
  if (method !== deflated) throw broken();
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    throw code === 'ERR_BUFFER_TOO_LARGE' ? tooMuch() : broken();
  }
};
