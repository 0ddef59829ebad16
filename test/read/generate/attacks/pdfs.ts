import { deflateSync } from 'node:zlib';
import { helvetica } from '../pdf/faces.ts';
import { type PdfObject, pdfFile } from '../pdf/file.ts';
import { encrypted, pdf, pdfOf, scanned } from '../pdf/pdf.ts';
import { type Attack, hidden, megabyte, noise, shown } from './attack.ts';

const stream = (bytes: Uint8Array | string): PdfObject => ({
  dictionary: '<< >>',
  stream: bytes,
  deflate: true,
});
const page = (more = '', contents = '4 0 R'): PdfObject => ({
  dictionary: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Contents ${contents} /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> ${more} >> >>`,
});
const catalog: PdfObject = { dictionary: '<< /Type /Catalog /Pages 2 0 R >>' };
const tree = (kids: string, count: number): PdfObject => ({
  dictionary: `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`,
});
const words = 'BT /F1 11 Tf 50 300 Td (The Finance Department shall report by 5 June 2020.) Tj ET';

/** One page with this content stream. */
const onePage = (content: string | Uint8Array, more = ''): Uint8Array =>
  pdfFile([catalog, tree('3 0 R', 1), page(more), stream(content)]);

/** Pages that refer to one page, with the count they claim. */
const manyPages = (kids: number, count: number): Uint8Array =>
  pdfFile([catalog, tree('3 0 R '.repeat(kids), count), page(), stream(words)]);

/** Content deflated again and again, to be inflated by as many filters. */
const chained = (times: number): Uint8Array => {
  let data: Uint8Array = Buffer.alloc(200 * megabyte, ' ');
  for (let n = 0; n < times; n++) data = deflateSync(data, { level: 9 });
  const filters = '/FlateDecode '.repeat(times);
  return pdfFile([
    catalog,
    tree('3 0 R', 1),
    page(),
    { dictionary: `<< /Filter [${filters}] >>`, stream: data },
  ]);
};

/** Forms that each draw the next one twice: 2^30 drawings. */
const doubling = (): Uint8Array => {
  const form = (n: number): PdfObject => ({
    dictionary: `<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${n + 6} 0 R >> /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>`,
    stream: n === 30 ? words : '/X Do /X Do',
  });
  return pdfFile([
    catalog,
    tree('3 0 R', 1),
    page('/XObject << /X 5 0 R >>'),
    stream('/X Do'),
    ...Array.from({ length: 31 }, (_, n) => form(n)),
  ]);
};

const lines = (count: number): string =>
  Array.from({ length: count }, (_, n) => `1 0 0 1 50 ${n % 400} Tm (line) Tj`).join('\n');

const stopped = 'timed-out too-large too-complex';
const broken = 'unreadable too-complex';

export const pdfAttacks: readonly Attack[] = [
  shown('PDF: 20,000 pages that are one', 'too-large', () => manyPages(20_000, 20_000)),
  shown('PDF: 2,000 honest pages', 'too-large', () =>
    pdfOf(
      Array.from({ length: 2000 }, () => words),
      helvetica,
      true,
    ),
  ),
  hidden('PDF: 20,000 pages that claim to be one', `${stopped} unreadable read`, () =>
    manyPages(20_000, 1),
  ),
  hidden('PDF: a page that claims to be a thousand million', `${stopped} unreadable read`, () =>
    manyPages(1, 1_000_000_000),
  ),
  hidden('PDF: 1.5 million lines in one stream', stopped, () =>
    onePage(`BT /F1 11 Tf ${lines(1_500_000)} ET`),
  ),
  hidden('PDF: one string of 10 MB', stopped, () =>
    onePage(`BT /F1 11 Tf 50 300 Td (${noise(1_500_000).join('')}) Tj ET`),
  ),
  hidden('PDF: a stream of 200 MB of blanks', stopped, () =>
    onePage(Buffer.alloc(200 * megabyte, ' ')),
  ),
  hidden('PDF: 200 MB of blanks packed three times', `${stopped} unreadable`, () => chained(3)),
  hidden(
    'PDF: forms that draw each other 2^30 times',
    `${stopped} unreadable no-text-layer`,
    doubling,
  ),
  hidden('PDF: arrays 200,000 deep', `${broken} too-large timed-out`, () =>
    pdfFile([{ dictionary: `${'['.repeat(200_000)}${']'.repeat(200_000)}` }, catalog]),
  ),
  hidden(
    'PDF: operands 200,000 deep in a page',
    `${broken} too-large timed-out no-text-layer empty read`,
    () => onePage(`${'['.repeat(200_000)} ${words}`),
  ),
  hidden(
    'PDF: a tree of pages that is its own child',
    `${broken} no-text-layer empty timed-out`,
    () => pdfFile([catalog, tree('2 0 R 2 0 R', 2)]),
  ),
  hidden('PDF: a length that is its own stream', `${broken} empty read`, () =>
    pdfFile([
      catalog,
      tree('3 0 R', 1),
      page(),
      { dictionary: '<< /Length 4 0 R >>\nstream\nBT ET\nendstream' },
    ]),
  ),
  hidden('PDF: cross-references that lead back', `${broken} read`, () =>
    Buffer.concat([
      pdf('The Finance Department shall report by 5 June 2020.', { deflate: false }),
      Buffer.from('\ntrailer\n<< /Size 9 /Root 1 0 R /Prev 9 >>\nstartxref\n9\n%%EOF\n'),
    ]),
  ),
  hidden(
    'PDF: a font map of 60,000 × 65,536 characters',
    `${stopped} ${broken} read no-text-layer`,
    () =>
      pdfFile([
        catalog,
        tree('3 0 R', 1),
        {
          dictionary:
            '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Contents 4 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /ToUnicode 5 0 R /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>] >> >> >> >>',
        },
        stream('BT /F1 11 Tf 50 300 Td <00410042> Tj ET'),
        stream(
          `begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange ${'1 beginbfrange <0000> <ffff> <0000> endbfrange '.repeat(60_000)} endcmap`,
        ),
      ]),
  ),
  hidden('PDF: scripts, launches and forms that call out', 'read', () =>
    pdfFile([
      {
        dictionary:
          '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.launchURL\\("http://127.0.0.1:9/"\\)) >> /AA << /WC << /S /URI /URI (http://127.0.0.1:9/) >> >> /AcroForm << /XFA (<x/>) /Fields [] >> >>',
      },
      tree('3 0 R', 1),
      page(),
      stream(words),
    ]),
  ),
  hidden('PDF: a stream that stands in another file', 'read no-text-layer empty unreadable', () =>
    pdfFile([
      catalog,
      tree('3 0 R', 1),
      page(),
      { dictionary: '<< /F (/etc/passwd) /FFilter /FlateDecode >>', stream: 'x' },
    ]),
  ),
  hidden('PDF: a password is asked for', 'encrypted', encrypted),
  hidden('PDF: three scanned pages', 'no-text-layer', () => scanned(3)),
  hidden('PDF: nothing behind its first line', broken, () => Buffer.from('%PDF-1.7\n')),
  hidden('PDF: 10 MB of noise behind its first line', `${broken} timed-out`, () =>
    Buffer.from(`%PDF-1.7\n${noise(900_000).join(' obj\n')}`),
  ),
];
