import type { Refusal } from '../domain/refusal.ts';
import { formatOf } from './formats.ts';

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
