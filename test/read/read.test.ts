import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../lambdas/read/limits.ts';
import { read } from '../../lambdas/read/read.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  new Uint8Array(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...Buffer.from(part, 'utf8')] : [...part],
    ),
  );

/** “关于会议” in GB18030: two bytes a character. */
const gb = [0xb9, 0xd8, 0xd3, 0xda, 0xbb, 0xe1, 0xd2, 0xe9];
/** “會議關於” in Big5. */
const big5 = [0xb7, 0x7c, 0xc4, 0xb3, 0xc3, 0xf6, 0xa9, 0xf3];
const little = (text: string): number[] => [...Buffer.from(text, 'utf16le')];
const big = (text: string): number[] => [...Buffer.from(text, 'utf16le').swap16()];
const notice = '关于做好会议工作的通知\n请各单位于5月底前报送。\n';
const latin = (text: string): number[] => [...Buffer.from(text, 'latin1')];

describe('encodings', () => {
  test.each<[string, Uint8Array, string]>([
    ['UTF-8', bytes('关于会议 – minutes'), '关于会议 – minutes'],
    [
      'UTF-8 with a byte order mark, which is no part of the text',
      bytes([0xef, 0xbb, 0xbf], '会议'),
      '会议',
    ],
    ['UTF-16 LE', bytes([0xff, 0xfe], little('会议 a')), '会议 a'],
    ['UTF-16 BE', bytes([0xfe, 0xff], big('会议 a')), '会议 a'],
    ['UTF-16 LE without a mark', bytes(little(notice)), notice],
    ['UTF-16 BE without a mark', bytes(big(notice)), notice],
    ['UTF-16 of ASCII without a mark', bytes(little('the minutes')), 'the minutes'],
    ['GB18030', bytes(gb, gb, gb), '关于会议关于会议关于会议'],
    [
      'GB18030, four bytes a character',
      bytes(gb, gb, [0x82, 0x30, 0xc2, 0x30]),
      '关于会议关于会议㜰',
    ],
    ['Big5', bytes(big5, big5, big5), '會議關於會議關於會議關於'],
    [
      'Windows-1252',
      bytes(latin('The caf\xe9\x92s r\xe9sum\xe9 \x96 na\xefve')),
      'The café’s résumé – naïve',
    ],
    ['ASCII with tabs, line ends and form feeds', bytes('a\tb\r\nc\fd'), 'a\tb\r\nc\fd'],
    ["DOS's end of file", bytes('a', [0x1a]), 'a\u001a'],
    ['a character beyond the basic plane', bytes('𠮷'), '𠮷'],
    ['no format: PDF named inside the text', bytes('see %PDF-1.7'), 'see %PDF-1.7'],
    ['what is not seen', bytes('会\u200b议\ufeff on Mo\u00adn'), '会议 on Mon'],
    [
      'one damaged byte among many that are right',
      bytes(notice, [0xff], notice),
      `${notice}\ufffd${notice}`,
    ],
    ['a file cut in the middle of a character', bytes('会议纪要', [0xe4, 0xbc]), '会议纪要'],
  ])('%s', async (_, content, text) => {
    expect(await read(content)).toMatchObject({ text, format: 'text' });
  });

  test.each<[string, Uint8Array, string[]]>([
    ['UTF-8', bytes(notice), []],
    ['GB18030 of many words', bytes(...Array(5).fill(gb)), []],
    ['GB18030 of one word', bytes(gb), ['doubtful-encoding']],
    ['damaged UTF-8', bytes(notice, [0xff], notice), ['doubtful-encoding']],
    ['marks that turn the text', bytes('pay \u202e001 by May'), ['turned-text']],
  ])('what is doubtful of %s', async (_, content, codes) => {
    const reading = await read(content);
    expect('warnings' in reading && reading.warnings.map(({ code }) => code)).toEqual(codes);
  });
});

describe('what is not read', () => {
  test.each<[string, Uint8Array, string, string]>([
    ['no bytes', bytes(), 'empty', ''],
    ['blanks', bytes(' \t\r\n'), 'empty', ''],
    ['ideographic spaces', bytes('\u3000\u00a0\n'), 'empty', ''],
    ['a byte order mark alone', bytes([0xef, 0xbb, 0xbf]), 'empty', ''],
    ['a byte order mark alone, UTF-16', bytes([0xff, 0xfe]), 'empty', ''],
    ['zero widths alone', bytes('\u200b\u200b'), 'empty', ''],
    ['DOC', ole('WordDocument'), 'unsupported', 'DOC (Word 97–2003)'],
    ['XLS', ole('Workbook'), 'unsupported', 'XLS (Excel 97–2003)'],
    ['a protected DOCX', ole('EncryptedPackage'), 'encrypted', 'DOCX, XLSX or PPTX'],
    ['RTF', bytes('{\\rtf1 text}'), 'unsupported', 'RTF'],
    ['JPEG', bytes([0xff, 0xd8, 0xff, 0xe0]), 'unsupported', 'JPEG'],
    ['gzip', bytes([0x1f, 0x8b, 8]), 'unsupported', 'gzip'],
    ['XML', bytes('<?xml version="1.0"?><a/>'), 'unsupported', 'XML'],
    [
      'a web archive',
      bytes('From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n'),
      'unsupported',
      'MHTML (web archive)',
    ],
    ['a broken archive', bytes('PK', [3, 4, 20, 0]), 'unreadable', 'the archive is damaged'],
    ['a NUL byte', bytes('text', [0], 'text'), 'unreadable', 'it holds binary data'],
    ['an escape', bytes('text\u001b[31m'), 'unreadable', 'it holds binary data'],
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
  ])('%s', async (_, content, code, detail) => {
    expect(await read(content)).toEqual({ code, detail });
  });

  test('a file over the size, with the figure', async () => {
    expect(await read(bytes('12345'), { ...defaultLimits, bytes: 4 })).toMatchObject({
      code: 'too-large',
      exceeded: { measure: 'bytes', figure: 5, most: 4 },
    });
  });
});

describe('for any bytes', () => {
  const some = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.uint8Array({ maxLength: 60 }).map((rest) => bytes([0xff, 0xfe], [...rest])),
    fc.uint8Array({ maxLength: 60 }).map((rest) => bytes([0xfe, 0xff], [...rest])),
    fc.string({ unit: 'binary' }).map((text) => bytes(text)),
  );

  test('it never throws; a text is well-formed, not blank, and holds no NUL', async () => {
    await fc.assert(
      fc.asyncProperty(some, async (content) => {
        const reading = await read(content);
        if ('code' in reading) return;
        expect(reading.text.isWellFormed()).toBe(true);
        expect(reading.text.trim()).not.toBe('');
        expect(reading.text).not.toContain('\0');
      }),
      { numRuns: 1000 },
    );
  });

  test('text that was written as UTF-8 comes back as it was', async () => {
    const text = fc.stringMatching(/^[\p{L}\p{N} ，。、]+$/u).filter((it) => it.trim() !== '');
    await fc.assert(
      fc.asyncProperty(text, async (it) => {
        expect(await read(bytes(it))).toMatchObject({ text: it });
      }),
    );
  });
});

/** A compound file with one stream in its directory. */
function ole(stream: string): Uint8Array {
  const file = Buffer.alloc(1024);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  file.write(stream, 640, 'utf16le');
  return file;
}
