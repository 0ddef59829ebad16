import type { Warning } from '../domain/extraction.ts';
import type { Limits } from './limits.ts';
import { openPdf, type PageDrawn } from './pdf/engine.ts';
import { linesOf } from './pdf/lines.ts';
import { tablesOf } from './pdf/tables.ts';
import { type Page, writePages } from './pdf/writing.ts';
import type { ReadText } from './read.ts';
import { Refused, within } from './refused.ts';

/**
 * PDF (ISO 32000): text in the order in which it is read, lines joined into paragraphs, tables that lines draw as rows, without
 * headers, footers and page numbers.
 * @throws Refused, with `no-text-layer` when no page holds text and `encrypted` when a password is needed
 */
export const readPdf = async (bytes: Uint8Array, limits: Limits): Promise<ReadText> => {
  const file = await openPdf(bytes, limits);
  const pages: Page[] = [];
  const without: number[] = [];
  let characters = 0;
  for (let number = 1; number <= file.pageCount; number += 1) {
    const drawn = await file.page(number);
    const count = drawn.runs.reduce((sum, run) => sum + run.text.length, 0);
    characters += count;
    within('characters', characters, limits.characters);
    if (!isText(drawn)) {
      if (count > 0 || (await drawn.showsPicture())) without.push(number);
    } else pages.push(await pageOf(drawn, pages.at(-1)));
  }
  if (pages.length === 0)
    throw new Refused(
      without.length === 0
        ? { code: 'empty', detail: '' }
        : { code: 'no-text-layer', detail: rangesOf(without) },
    );
  const reading = { ...writePages(pages, limits), format: 'pdf', warnings: missing(without) };
  return file.language === null ? reading : { ...reading, declaredLanguage: file.language };
};

/** Characters that a font without a character map gives: its own numbers, in the private area or as controls. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for
const meaningless = /[\u0000-\u0008\u000e-\u001f\ue000-\uf8ff\ufffd]/g;

/** Whether a page holds characters that mean something. */
const isText = ({ runs }: PageDrawn): boolean => {
  let [all, lost] = [0, 0];
  for (const { text } of runs) {
    all += text.length;
    lost += text.match(meaningless)?.length ?? 0;
  }
  return all > 0 && lost * 3 < all;
};

const pageOf = async (drawn: PageDrawn, before: Page | undefined): Promise<Page> => {
  const { number, width, height, runs } = drawn;
  const lines = linesOf(runs);
  const beside = lines.some(
    (line, i) => Math.abs(line.y - (lines[i - 1]?.y ?? -1)) < line.size / 2,
  );
  // Of a row that goes on overleaf a single cell may be left.
  const mayHold = beside || (before !== undefined && before.tables.length > 0);
  const tables = mayHold ? tablesOf(await drawn.rules(), runs) : [];
  if (tables.length === 0) return { number, width, height, lines, tables };
  const outside = runs.filter((run) => tables.every(({ taken }) => !taken.has(run)));
  return { number, width, height, lines: linesOf(outside), tables };
};

/** Page numbers as a person writes them: `2–4, 7`. */
const rangesOf = (numbers: readonly number[]): string => {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const range = ranges.at(-1);
    if (range !== undefined && range[1] === number - 1) range[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
};

const missing = (pages: readonly number[]): Warning[] =>
  pages.length === 0
    ? []
    : [
        {
          code: 'pages-without-text',
          message: `Pages ${rangesOf(pages)} are pictures without text: nothing of them was read.`,
          zh: `第${rangesOf(pages)}页只有图像，没有文字，未读取。`,
        },
      ];
