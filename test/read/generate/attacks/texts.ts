import { type Attack, hidden, megabyte, noise, shown } from './attack.ts';

const sentence = 'The Finance Department shall report the costs by 5 June 2020.';
const utf16 = (...units: readonly number[]): Uint8Array =>
  Buffer.from(new Uint16Array([0xfeff, ...units]).buffer);
const head = '<!DOCTYPE html><html><head><title>t</title></head><body>';

export const textAttacks: readonly Attack[] = [
  shown('text: 200 MB of blanks', 'too-large', () => Buffer.alloc(200 * megabyte, ' ')),
  shown('text: no bytes', 'empty', () => new Uint8Array()),
  hidden('text: 19 MB of blanks', 'empty too-large', () => Buffer.alloc(19 * megabyte, ' ')),
  hidden('text: 19 MB of line ends', 'empty too-large', () => Buffer.alloc(19 * megabyte, '\n')),
  hidden('text: one line of 19 MB', 'too-large', () => Buffer.alloc(19 * megabyte, 'ab ')),
  hidden('text: one line of 3 MB', 'too-large', () => Buffer.alloc(3 * megabyte, 'ab ')),
  hidden('text: 19 MB of Chinese in GB18030', 'too-large', () =>
    Buffer.alloc(19 * megabyte, Buffer.from([0xb9, 0xd8, 0xd3, 0xda])),
  ),
  hidden('text: 3 MB of noise', 'unreadable', () =>
    Buffer.from(new Uint32Array(noise(800_000).map((w) => Number.parseInt(w, 36))).buffer),
  ),
  // readable texts of real sites hold some; a text of NULs is none
  hidden('text: a NUL byte here and there', 'read', () =>
    Buffer.from(`${sentence}\n${sentence}\0\n${sentence}`),
  ),
  hidden('text: every third byte NUL', 'unreadable', () =>
    Buffer.from(sentence.replace(/../g, '$&\0')),
  ),
  hidden('text: only NUL bytes', 'unreadable empty', () => Buffer.alloc(megabyte)),
  hidden('text: half a surrogate pair in UTF-16', 'unreadable', () =>
    utf16(...Buffer.from(sentence), 0xd800, 0x20, 0xdc00),
  ),
  hidden('text: half a surrogate pair in UTF-8', 'unreadable read', () =>
    Buffer.concat([Buffer.from(sentence), Buffer.from([0xed, 0xa0, 0x80])]),
  ),
  hidden('text: UTF-16 cut within a character', 'unreadable read', () =>
    utf16(...Buffer.from(sentence)).subarray(0, 41),
  ),
  hidden('text: right to left, its direction overridden', 'read', () =>
    Buffer.from(`\u202e${sentence}\u202c \u2067שלום\u2069 \u200f`),
  ),
  hidden('text: zero-width characters between all letters', 'read', () =>
    Buffer.from([...sentence].join('\u200b\u2060\ufeff')),
  ),
  hidden('Markdown: a table of 200,000 rows', 'too-complex too-large read', () =>
    Buffer.from(`# T\n\n| a | b |\n|---|---|\n${'| c | d |\n'.repeat(200_000)}`),
  ),
  hidden('Markdown: marks that open and never close', 'read', () =>
    Buffer.from(`# T\n\n${'[![*_`~<'.repeat(100_000)} ${sentence}\n${'> '.repeat(50_000)}a`),
  ),
  hidden('HTML: 100,000 elements deep', 'too-complex', () =>
    Buffer.from(`${head}${'<div>'.repeat(100_000)}${sentence}`),
  ),
  hidden('HTML: a million elements that never close', 'too-complex read', () =>
    Buffer.from(`${head}${'<b><i>x'.repeat(500_000)}`),
  ),
  hidden('HTML: a table of a million cells', 'too-complex', () =>
    Buffer.from(`${head}<table>${`<tr>${'<td>1'.repeat(1000)}`.repeat(1000)}</table>`),
  ),
  hidden('HTML: a cell that spans a thousand million columns', 'read too-complex', () =>
    Buffer.from(
      `${head}<table><tr><td colspan="1000000000" rowspan="1000000000">${sentence}</td></tr></table>`,
    ),
  ),
  hidden('HTML: tables in tables, 20,000 deep', 'too-complex', () =>
    Buffer.from(`${head}${'<table><tr><td>'.repeat(20_000)}${sentence}`),
  ),
  hidden('HTML: an attribute of 15 MB', 'read empty too-complex', () =>
    Buffer.from(`${head}<p title="${'a '.repeat(7_500_000)}">${sentence}</p>`),
  ),
  hidden('HTML: a comment that never ends', 'empty read too-large', () =>
    Buffer.from(`${head}<!-- ${'-'.repeat(10_000_000)}`),
  ),
  hidden('HTML: 2 million entities', 'read too-large timed-out', () =>
    Buffer.from(`${head}<p>${'&amp;&#1;&nosuch;'.repeat(700_000)}</p>`),
  ),
  hidden('HTML: a charset nobody knows', 'read unreadable', () =>
    Buffer.from(
      `<!DOCTYPE html><html><head><meta charset="x-none"></head><body><p>${sentence}</p>`,
    ),
  ),
  hidden('HTML: pictures, frames and scripts that call out', 'read', () =>
    Buffer.from(
      `${head}<img src="http://127.0.0.1:9/"><iframe src="http://127.0.0.1:9/"></iframe><script src="http://127.0.0.1:9/"></script><link rel=stylesheet href="http://127.0.0.1:9/"><p>${sentence}</p>`,
    ),
  ),
];
