import type { Warning } from '../domain/extraction.ts';
import type { Places } from '../domain/place.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { ReaderName } from './answer.ts';
import { decodeText } from './encoding.ts';
import { recognise } from './formats.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { declaredPages } from './pdf-pages.ts';
import { readPlain } from './plain.ts';
import { Refused, within } from './refused.ts';
import { writtenIn } from './written-in.ts';

/** A document as text. */
export interface ReadText {
  /** Paragraphs are lines, rows of tables are lines of the form `| a | b |`. */
  readonly text: string;
  /** What it was recognised as: `text`, `markdown`, `html`, `docx`, `pdf`. */
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
  try {
    within('bytes', bytes.length, limits.bytes);
    const format = recognise(bytes, limits);
    if (format === null) return await readCharacters(bytes, limits);
    if ('reader' in format) {
      if (format.reader === 'pdf') within('pages', declaredPages(bytes), limits.pages);
      return await apart(format.reader, bytes, limits);
    }
    return 'encrypted' in format
      ? { code: 'encrypted', detail: format.encrypted }
      : { code: 'unsupported', detail: format.unsupported };
  } catch (fault) {
    if (fault instanceof Refused) return fault.refusal;
    throw fault;
  }
};

/** Text of some kind. Web pages go to their parser; the rest is read here, at no cost but its decoding. */
const readCharacters = async (bytes: Uint8Array, limits: Limits): Promise<ReadText | Refusal> => {
  const decoded = decodeText(bytes);
  if (decoded === null) return { code: 'unreadable', detail: 'no known encoding fits its bytes' };
  const written = writtenIn(decoded.text);
  if (written === 'html') return apart('html', bytes, limits);
  return written === 'text'
    ? readPlain(decoded, limits)
    : { code: 'unsupported', detail: written.unsupported };
};

/** The way to the parsers' process is loaded with the first document that needs it. */
const apart = async (
  reader: ReaderName,
  bytes: Uint8Array,
  limits: Limits,
): Promise<ReadText | Refusal> => (await import('./apart.ts')).readApart(reader, bytes, limits);
