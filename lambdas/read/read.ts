import type { Warning } from '../domain/extraction.ts';
import type { Places } from '../domain/place.ts';
import { overLimit, type Refusal } from '../domain/refusal.ts';
import { formatOf } from './formats.ts';
import { defaultLimits, type Limits } from './limits.ts';

/** A document as text. */
export interface ReadText {
  /** Paragraphs are lines, rows of tables are lines of the form `| a | b |`. */
  readonly text: string;
  /** What it was recognised as: `text`, `html`, `docx`, `pdf`. */
  readonly format: string;
  /** From offset in `text` to where a person finds it. */
  readonly places: Places;
  /** What is doubtful about the reading: a guessed encoding, pages without text. */
  readonly warnings: readonly Warning[];
  /** The language that the file says it is in, as BCP 47 has it. */
  readonly declaredLanguage?: string;
}

/**
 * Bytes → text, or the reason why not. The content decides the format, never a name. Whatever the bytes, it answers within
 * the limits; it throws only for a fault of ours, such as a parser's process that cannot be started.
 */
export const read = async (
  bytes: Uint8Array,
  limits: Limits = defaultLimits,
): Promise<ReadText | Refusal> => {
  if (bytes.length > limits.bytes)
    return overLimit({ measure: 'bytes', figure: bytes.length, most: limits.bytes });
  const reading = readText(bytes);
  return 'code' in reading ? reading : { ...reading, format: 'text', places: [], warnings: [] };
};

/** Bytes → text, or the reason why not. Never throws, whatever the bytes. */
export const readText = (bytes: Uint8Array): { readonly text: string } | Refusal => {
  const format = formatOf(bytes);
  if (format !== null) return { code: 'unsupported', detail: format };
  const text = decode(bytes);
  if (text === null) return { code: 'unreadable', detail: 'no known encoding fits its bytes' };
  if (controls.test(text)) return { code: 'unreadable', detail: 'it holds binary data' };
  if (text.trim() === '') return { code: 'empty', detail: '' };
  return { text };
};

/** Control characters that no text holds; tab, line ends, form feed and DOS's end-of-file mark do occur. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for
const controls = /[\u0000-\u0008\u000e-\u0019\u001b-\u001f]/;

/** Byte order marks first, then what decodes without a fault: UTF-8, else GB18030 (WHATWG names). */
const decode = (bytes: Uint8Array): string | null => {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return strictly('utf-16le', bytes);
  if (a === 0xfe && b === 0xff) return strictly('utf-16be', bytes);
  return strictly('utf-8', bytes) ?? strictly('gb18030', bytes);
};

const strictly = (encoding: string, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};
