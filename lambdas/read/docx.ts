import type { Place } from '../domain/place.ts';
import { type Body, type Cell, type Paragraph, walkBody } from './docx/body.ts';
import { makeNumbering } from './docx/numbering.ts';
import { relationsOf } from './docx/relations.ts';
import { readStyles } from './docx/styles.ts';
import type { Limits } from './limits.ts';
import { isMark } from './marks.ts';
import type { ReadText } from './read.ts';
import { Refused } from './refused.ts';
import { makeSheet, type Piece, tidy } from './sheet.ts';
import { openArchive } from './zip.ts';

/**
 * Word documents (ISO/IEC 29500). Lists get the numbers that Word shows, which stand nowhere in the file; tables are rows;
 * tracked changes are accepted; hidden text and tables of contents are left out; notes follow the body.
 * @throws Refused
 */
export const readDocx = async (bytes: Uint8Array, limits: Limits): Promise<ReadText> => {
  const open = openArchive(bytes, limits);
  const parts = relationsOf(open, limits);
  const main = parts.main === null ? null : open(parts.main);
  if (main === null) throw new Refused({ code: 'unsupported', detail: 'ZIP' });
  const styleOf = readStyles(open(parts.styles), limits);
  const numberOf = makeNumbering(open(parts.numbering), limits);
  const sheet = makeSheet(limits);
  let paragraphs = 0;
  let pending: Piece[] = [];
  let above: readonly string[] = [];

  /** A paragraph's words with the number of its list; null for what is not part of the text. */
  const wordsOf = (paragraph: Paragraph): string | null => {
    const style = styleOf(paragraph.style);
    if (style.hidden || /^(?:toc \d|toc heading)$/.test(style.name)) return null;
    const numId = paragraph.numId ?? style.numId;
    const level = Number(paragraph.level ?? style.level ?? 0);
    const number = numId === null || numId === '0' ? null : numberOf(numId, level);
    return paragraph.text.trim() === '' ? null : `${number ?? ''}${paragraph.text.trim()}`;
  };

  const write = (paragraph: Paragraph, place: Omit<Place, 'paragraph'>, counted: boolean): void => {
    const words = wordsOf(paragraph);
    if (words !== null) {
      if (pending.length === 0 && counted) paragraphs += 1;
      pending.push([words, counted ? { ...place, paragraph: paragraphs } : place]);
    }
    if (paragraph.runsOn && pending.length > 0) return;
    sheet.paragraph(...pending);
    pending = [];
  };

  const cellWords = (cell: Cell): string =>
    cell.paragraphs
      .map((paragraph) => wordsOf(paragraph) ?? '')
      .filter((words) => words !== '')
      .join(' ');

  const body: Body = {
    paragraph: (paragraph) => write(paragraph, { page: paragraph.page }, true),
    table: () => {
      above = [];
      sheet.table();
    },
    row: (cells, page) => {
      if (cells.length === 1) {
        // It counts as a row, and reads as what it is: a heading inside the table, or a frame around text.
        sheet.row([]);
        for (const paragraph of cells[0]?.paragraphs ?? []) write(paragraph, { page }, true);
        return;
      }
      const row: string[] = [];
      for (const cell of cells) {
        row.push(cell.continues ? (above[row.length] ?? '') : cellWords(cell));
        for (let n = 1; n < cell.span; n += 1) row.push('');
      }
      above = row;
      sheet.row(row, { page });
    },
  };

  for (const header of parts.headers) writeMarks(open(header), limits, sheet.paragraph);
  walkBody(main, limits, body);
  for (const name of parts.notes) {
    const part = open(name);
    if (part === null) continue;
    let [note, isText] = [0, false];
    walkBody(part, limits, {
      ...body,
      note: (_, text) => {
        isText = text;
        if (text) note += 1;
      },
      paragraph: (paragraph) => {
        if (isText) write(paragraph, { note }, false);
      },
    });
  }
  const { text, places } = sheet.done();
  const laidOut = places.some(([, place]) => (place.page ?? 1) > 1);
  return {
    text,
    format: 'docx',
    places: laidOut ? places : places.map(([start, { page: _, ...place }]) => [start, place]),
    warnings: [],
  };
};

/** Of a page's header only marks of secrecy count: they hold for the whole paper. */
const writeMarks = (
  part: Uint8Array | null,
  limits: Limits,
  write: (...pieces: readonly Piece[]) => void,
): void => {
  if (part === null) return;
  const found = new Set<string>();
  walkBody(part, limits, {
    paragraph: ({ text }) => {
      const line = tidy(text);
      if (isMark(line)) found.add(line);
    },
    table: () => {},
    row: (cells) => {
      for (const { paragraphs } of cells)
        for (const { text } of paragraphs) if (isMark(tidy(text))) found.add(tidy(text));
    },
  });
  for (const line of found) write([line, {}]);
};
