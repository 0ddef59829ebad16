import { encode } from '../encode.ts';
import type { PdfObject } from './file.ts';

/** A font with its way of writing text into a content stream. */
export interface Face {
  /** The font's objects; the first is the font, `first` the number it gets. */
  readonly objects: (first: number) => readonly PdfObject[];
  /** Hexadecimal codes of the text. @throws when the font cannot hold it. */
  readonly hex: (text: string) => string;
  /** Width of the text in thousandths of the font size. */
  readonly width: (text: string) => number;
}

/** Widths of the printable ASCII characters of Helvetica, from Adobe's font metrics, space first. */
const helveticaWidths = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
  556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
  611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
  667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
  222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

const western = (code: number): number => helveticaWidths[code - 32] ?? 500;

/** Helvetica, WinAnsiEncoding. */
export const helvetica: Face = {
  objects: () => [
    {
      dictionary: `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 255 /Widths [${Array.from({ length: 224 }, (_, n) => western(n + 32)).join(' ')}] >>`,
    },
  ],
  hex: (text) => hexOf(encode(text, 'windows-1252'), text),
  width: (text) => [...text].reduce((sum, c) => sum + western(c.charCodeAt(0)), 0),
};

const hexOf = (bytes: Uint8Array | null, text: string): string => {
  if (bytes === null) throw new Error(`the font has no code for a character of: ${text}`);
  return Buffer.from(bytes).toString('hex');
};

/** A Chinese font that the file names and does not hold, with a predefined CMap; `narrow` are the codes of ASCII in Adobe-GB1. */
const chinese = (cmap: string, narrow: string, hex: (text: string) => string): Face => ({
  objects: (first) => [
    {
      dictionary: `<< /Type /Font /Subtype /Type0 /BaseFont /SimSun-${cmap} /Encoding /${cmap} /DescendantFonts [${first + 1} 0 R] >>`,
    },
    {
      dictionary: `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [${narrow} 500] /FontDescriptor ${first + 2} 0 R >>`,
    },
    {
      dictionary:
        '<< /Type /FontDescriptor /FontName /SimSun /Flags 6 /FontBBox [0 -250 1000 1000] /ItalicAngle 0 /Ascent 859 /Descent -141 /CapHeight 683 /StemV 80 >>',
    },
  ],
  hex,
  width: (text) => [...text].reduce((sum, c) => sum + (c < '\u007f' ? 500 : 1000), 0),
});

/** GBK-encoded Chinese: what older office printers write. */
export const gbkEucH = chinese('GBK-EUC-H', '814 939', (text) =>
  hexOf(encode(text, 'gb18030'), text),
);

/** Chinese in two-byte Unicode. */
export const uniGbUcs2H = chinese('UniGB-UCS2-H', '1 95', (text) =>
  hexOf(encode(text, 'utf-16be'), text),
);
