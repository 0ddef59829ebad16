import { deflateRawSync } from 'node:zlib';
import { docx, docxEntries, docxOf } from '../docx.ts';
import { type Entry, zip } from '../zip.ts';
import { type Attack, hidden, megabyte, noise, shown } from './attack.ts';

const blanks = (megabytes: number): Uint8Array => Buffer.alloc(megabytes * megabyte, ' ');
const sentence = 'The Finance Department shall report the costs by 5 June 2020.';
const fine = docx(sentence);

/** A DOCX with this entry besides what it needs. */
const withEntry = (entry: Entry): Uint8Array => docx(sentence, { more: [entry] });

/** ZIPs in ZIPs, `fan` in each, `depth` deep; inflated to the end it holds fan^depth megabytes. */
const nested = (depth: number, fan: number): Uint8Array => {
  const data = depth === 1 ? blanks(1) : nested(depth - 1, fan);
  const ending = depth === 1 ? 'txt' : 'zip';
  return zip(Array.from({ length: fan }, (_, n) => ({ name: `${n}.${ending}`, data })));
};

const open =
  '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>';
const close = '</w:body></w:document>';

/** 200 MB of blanks as a document part; the headers may lie about it. */
const bomb = (claims?: Entry['claims']): Uint8Array =>
  zip(
    docxEntries({
      name: 'word/document.xml',
      data: deflateRawSync(blanks(200), { level: 9 }),
      deflated: true,
      claims: claims ?? { size: 200 * megabyte },
    }),
  );

export const archiveAttacks: readonly Attack[] = [
  shown('ZIP: 200 MB of blanks as the document', 'too-large too-complex', () => bomb()),
  shown('ZIP: flat, 20,000 entries on the same bytes', 'too-complex', () =>
    withEntry({ name: 'a', data: blanks(1), times: 20_000 }),
  ),
  shown('ZIP: flat, 1,500 entries on the same 1 MB', 'too-large too-complex', () =>
    withEntry({ name: 'a', data: blanks(1), times: 1500 }),
  ),
  shown('ZIP: 60,000 empty entries', 'too-complex', () =>
    zip([
      ...docxEntries({ name: 'word/document.xml', data: open + close }),
      ...Array.from({ length: 60_000 }, (_, n) => ({ name: `${n}`, data: '', stored: true })),
    ]),
  ),
  shown('ZIP: nested, four deep, six in each', 'unsupported too-complex too-large', () =>
    nested(4, 6),
  ),
  shown('ZIP: nested within a fine DOCX, never opened', 'read', () =>
    withEntry({ name: 'word/embeddings/a.zip', data: nested(3, 4) }),
  ),
  shown('ZIP: an entry of 4 GB by its header', 'too-large too-complex unreadable', () =>
    withEntry({ name: 'b', data: 'x', claims: { size: 0xfffffff0 } }),
  ),
  shown('ZIP: an entry that reaches beyond the file', 'unreadable too-complex', () =>
    zip(
      docxEntries({
        name: 'word/document.xml',
        data: open + close,
        claims: { compressed: 0x7fffffff },
      }),
    ),
  ),
  shown('ZIP: encrypted entries', 'encrypted', () =>
    zip(
      docxEntries({ name: 'word/document.xml', data: noise(100).join(''), stored: true, flags: 1 }),
    ),
  ),
  shown('ZIP: cut before its directory', 'unreadable', () => fine.subarray(0, fine.length - 60)),
  hidden('ZIP: 200 MB that claim to be 1,000 bytes', 'too-large too-complex unreadable', () =>
    bomb({ size: 1000 }),
  ),
  hidden(
    'ZIP: 200 MB that claim to be none, header and directory',
    'too-large too-complex unreadable',
    () => bomb({ size: 0, compressed: 0 }),
  ),
  hidden('DOCX: a million paragraphs', 'too-large too-complex timed-out', () =>
    docxOf(
      `${open}${noise(1_000_000)
        .map((w) => `<w:p><w:r><w:t>${w}</w:t></w:r></w:p>`)
        .join('')}${close}`,
    ),
  ),
  hidden('DOCX: a million empty paragraphs', 'too-large too-complex timed-out empty', () =>
    docxOf(`${open}${'<w:p/>'.repeat(1_000_000)}${close}`),
  ),
  hidden('DOCX: a table of 1,000 × 1,000 cells', 'too-complex', () =>
    docxOf(
      `${open}<w:tbl>${Array.from(
        { length: 1000 },
        (_, n) =>
          `<w:tr>${noise(1000, n)
            .map((w) => `<w:tc><w:p><w:r><w:t>${w.slice(0, 2)}</w:t></w:r></w:p></w:tc>`)
            .join('')}</w:tr>`,
      ).join('')}</w:tbl>${close}`,
    ),
  ),
  hidden('DOCX: 100,000 elements deep', 'too-complex', () =>
    docxOf(
      `${open}${noise(100_000)
        .map((w) => `<w:sdt a="${w}">`)
        .join('')}${'</w:sdt>'.repeat(100_000)}${close}`,
    ),
  ),
  hidden('DOCX: tables in tables, 5,000 deep', 'too-complex', () =>
    docxOf(
      `${open}${noise(5000)
        .map((w) => `<w:tbl><w:tr><w:tc><w:p><w:r><w:t>${w}</w:t></w:r></w:p>`)
        .join('')}${'</w:tc></w:tr></w:tbl>'.repeat(5000)}${close}`,
    ),
  ),
];
