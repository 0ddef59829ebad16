import { type Face, gbkEucH, helvetica } from './faces.ts';
import { type PdfObject, pdfFile } from './file.ts';
import { layout, type Page, sheet } from './layout.ts';

export interface PdfOptions {
  /** Helvetica unless the text holds Chinese, then GBK-EUC-H. */
  readonly face?: Face;
  /** A page number on every page, and a running head where there are several. */
  readonly furniture?: boolean;
  readonly deflate?: boolean;
  /** Each line twice or thrice moved within, as justified text is written. */
  readonly pieces?: boolean;
}

/** A text as a PDF that a printer driver would write: lines at positions, nothing that says paragraph or table. */
export const pdf = (text: string, options: PdfOptions = {}): Uint8Array => {
  const face = options.face ?? (/\p{Script=Han}/u.test(text) ? gbkEucH : helvetica);
  const pages = layout(text, face);
  return pdfOf(
    pages.map((page, n) => contentOf(page, n, pages.length, face, options)),
    face,
    options.deflate ?? true,
  );
};

/** A PDF whose pages have these content streams. */
export const pdfOf = (
  contents: readonly (string | Uint8Array)[],
  face: Face,
  deflate: boolean,
): Uint8Array => {
  const first = 3 + 2 * contents.length;
  const kids = contents.map((_, n) => `${3 + 2 * n} 0 R`).join(' ');
  const pages = contents.flatMap((stream, n): PdfObject[] => [
    {
      dictionary: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${sheet.width} ${sheet.height}] /Contents ${4 + 2 * n} 0 R /Resources << /Font << /F1 ${first} 0 R >> >> >>`,
    },
    { dictionary: '<< >>', stream, deflate },
  ]);
  return pdfFile([
    { dictionary: '<< /Type /Catalog /Pages 2 0 R >>' },
    { dictionary: `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>` },
    ...pages,
    ...face.objects(first),
  ]);
};

const contentOf = (
  page: Page,
  n: number,
  count: number,
  face: Face,
  options: PdfOptions,
): string => {
  const show = (x: number, y: number, text: string, size: number = sheet.size): string =>
    `BT /F1 ${size} Tf ${x.toFixed(2)} ${y.toFixed(2)} Td <${face.hex(text)}> Tj ET`;
  const furniture = options.furniture
    ? [
        // on a single page nothing tells a running head from a first line
        ...(count > 1 ? [show(sheet.margin, sheet.height - 30, 'Council 2020 - 4 - 24', 9)] : []),
        show(sheet.width / 2 - 12, 28, count > 9 ? `${n + 1}` : `- ${n + 1} -`, 9),
      ]
    : [];
  const rules = page.rules.map(
    ([x1, y1, x2, y2]) =>
      `0.5 w ${x1.toFixed(2)} ${y1.toFixed(2)} m ${x2.toFixed(2)} ${y2.toFixed(2)} l S`,
  );
  const lines = page.lines.flatMap(({ x, y, text }) => {
    if (!options.pieces || text.length < 12) return [show(x, y, text)];
    const at = Math.floor(text.length / 2);
    const [head, tail] = [text.slice(0, at), text.slice(at)];
    return [show(x, y, head), show(x + (face.width(head) * sheet.size) / 1000, y, tail)];
  });
  return [...furniture, ...rules, ...lines].join('\n');
};

/** A scanned paper: pages that hold a picture and no text. */
export const scanned = (pages: number): Uint8Array => {
  const picture = 'q 300 0 0 400 50 50 cm BI /W 2 /H 2 /BPC 8 /CS /G ID \x00\xff\xff\x00 EI Q';
  return pdfOf(
    Array.from({ length: pages }, () => picture),
    helvetica,
    false,
  );
};

/** A PDF that asks for a password: the words of its pages are noise without it. */
export const encrypted = (): Uint8Array =>
  pdfFile(
    [
      { dictionary: '<< /Type /Catalog /Pages 2 0 R >>' },
      { dictionary: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>' },
      {
        dictionary:
          '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 480] /Contents 4 0 R /Resources << >> >>',
      },
      {
        dictionary: '<< >>',
        stream: Buffer.from(Array.from({ length: 64 }, (_, n) => (n * 37) & 255)),
      },
      {
        dictionary: `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -3904 /O <${'5a'.repeat(32)}> /U <${'c3'.repeat(32)}> >>`,
      },
    ],
    `/Encrypt 5 0 R /ID [<${'11'.repeat(16)}> <${'11'.repeat(16)}>] `,
  );
