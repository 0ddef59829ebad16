import type { Refusal } from '../domain/refusal.ts';
import type { Limits } from './limits.ts';
import type { ReadText } from './read.ts';
import { Refused } from './refused.ts';

type Reader = (bytes: Uint8Array, limits: Limits) => Promise<ReadText>;

/** Each in a chunk of its own, loaded when a document needs it. */
const readers: Readonly<Record<string, () => Promise<Reader>>> = {
  html: async () => (await import('./html.ts')).readHtml,
  docx: async () => (await import('./docx.ts')).readDocx,
  pdf: async () => (await import('./pdf.ts')).readPdf,
};

/** Names of the readers that run in a process of their own. */
export type ReaderName = 'html' | 'docx' | 'pdf';

/** What a reader makes of the bytes, in the process that may be killed. A fault of ours is thrown. */
export const answerTo = async (
  name: string,
  bytes: Uint8Array,
  limits: Limits,
): Promise<ReadText | Refusal> => {
  const load = readers[name];
  if (load === undefined) throw new Error(`there is no reader ${name}`);
  try {
    const reading = await (await load())(bytes, limits);
    return reading.text.trim() === '' ? { code: 'empty', detail: '' } : reading;
  } catch (fault) {
    if (fault instanceof Refused) return fault.refusal;
    throw fault;
  }
};
