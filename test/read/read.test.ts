import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from '../../lambdas/read/read.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  new Uint8Array(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...Buffer.from(part, 'utf8')] : [...part],
    ),
  );

/** “关于会议” in GB18030: two bytes a character. */
const gb = [0xb9, 0xd8, 0xd3, 0xda, 0xbb, 0xe1, 0xd2, 0xe9];
const bigEndian = (text: string): number[] => [...Buffer.from(text, 'utf16le').swap16()];

describe('encodings', () => {
  test.each<[string, Uint8Array, string]>([
    ['UTF-8', bytes('关于会议 – minutes'), '关于会议 – minutes'],
    [
      'UTF-8 with a byte order mark, which is no part of the text',
      bytes([0xef, 0xbb, 0xbf], '会议'),
      '会议',
    ],
    ['UTF-16 LE', bytes([0xff, 0xfe], [...Buffer.from('会议 a', 'utf16le')]), '会议 a'],
    ['UTF-16 BE', bytes([0xfe, 0xff], bigEndian('会议 a')), '会议 a'],
    ['GB18030', bytes(gb), '关于会议'],
    ['GB18030, four bytes a character', bytes(gb, [0x81, 0x30, 0x81, 0x30]), '关于会议\u0080'],
    ['ASCII with tabs, line ends and form feeds', bytes('a\tb\r\nc\fd'), 'a\tb\r\nc\fd'],
    ["DOS's end of file", bytes('a', [0x1a]), 'a\u001a'],
    ['a character beyond the basic plane', bytes('𠮷'), '𠮷'],
    ['no format: PDF named inside the text', bytes('see %PDF-1.7'), 'see %PDF-1.7'],
  ])('%s', (_, content, text) => {
    expect(readText(content)).toEqual({ text });
  });
});

describe('what is not read', () => {
  test.each<[string, Uint8Array, string, string]>([
    ['no bytes', bytes(), 'empty', ''],
    ['blanks', bytes(' \t\r\n'), 'empty', ''],
    ['ideographic spaces', bytes('\u3000\u00a0\n'), 'empty', ''],
    ['a byte order mark alone', bytes([0xef, 0xbb, 0xbf]), 'empty', ''],
    ['a byte order mark alone, UTF-16', bytes([0xff, 0xfe]), 'empty', ''],
    ['PDF', bytes('%PDF-1.7\n1 0 obj'), 'unsupported', 'PDF'],
    ['DOCX', bytes('PK', [3, 4, 20, 0]), 'unsupported', 'Word (DOCX), Excel (XLSX), OFD or ZIP'],
    [
      'DOC',
      bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
      'unsupported',
      'Word 97 (DOC), Excel 97 (XLS) or WPS',
    ],
    ['RTF', bytes('{\\rtf1 text}'), 'unsupported', 'RTF'],
    ['JPEG', bytes([0xff, 0xd8, 0xff, 0xe0]), 'unsupported', 'JPEG'],
    ['gzip', bytes([0x1f, 0x8b, 8]), 'unsupported', 'gzip'],
    ['a NUL byte', bytes('text', [0], 'text'), 'unreadable', 'it holds binary data'],
    ['an escape', bytes('text\u001b[31m'), 'unreadable', 'it holds binary data'],
    [
      'UTF-16 without a mark',
      bytes([...Buffer.from('text', 'utf16le')]),
      'unreadable',
      'it holds binary data',
    ],
    [
      'half a UTF-16 character',
      bytes([0xff, 0xfe, 0x41]),
      'unreadable',
      'no known encoding fits its bytes',
    ],
    [
      'half a surrogate pair',
      bytes([0xff, 0xfe, 0x00, 0xd8]),
      'unreadable',
      'no known encoding fits its bytes',
    ],
    [
      'no encoding',
      bytes([0x61, 0xff, 0xff, 0x81]),
      'unreadable',
      'no known encoding fits its bytes',
    ],
  ])('%s', (_, content, code, detail) => {
    expect(readText(content)).toEqual({ code, detail });
  });
});

describe('for any bytes', () => {
  const some = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.uint8Array({ maxLength: 60 }).map((rest) => bytes([0xff, 0xfe], [...rest])),
    fc.uint8Array({ maxLength: 60 }).map((rest) => bytes([0xfe, 0xff], [...rest])),
    fc.string({ unit: 'binary' }).map((text) => bytes(text)),
  );

  test('it never throws; a text is well-formed, not blank, and holds no NUL', () => {
    fc.assert(
      fc.property(some, (content) => {
        const reading = readText(content);
        if ('code' in reading) return;
        expect(reading.text.isWellFormed()).toBe(true);
        expect(reading.text.trim()).not.toBe('');
        expect(reading.text).not.toContain('\0');
      }),
      { numRuns: 1000 },
    );
  });

  test('text that was written as UTF-8 comes back as it was', () => {
    const text = fc.stringMatching(/^[\p{L}\p{N}\p{P} \n]+$/u).filter((it) => it.trim() !== '');
    fc.assert(
      fc.property(text, (it) => {
        const reading = readText(bytes(it));
        if ('code' in reading) expect(reading.code).toBe('unsupported');
        else expect(reading.text).toBe(it);
      }),
    );
  });
});
