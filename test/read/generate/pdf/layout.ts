import { type Block, blocksOf } from '../blocks.ts';
import type { Face } from './faces.ts';

/** Points; y grows upwards as in PDF. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}
export interface Page {
  readonly lines: readonly Placed[];
  /** Ruling lines of tables: x1 y1 x2 y2. */
  readonly rules: readonly (readonly [number, number, number, number])[];
}

export const sheet = { width: 420, height: 400, margin: 54, size: 11, leading: 15 } as const;
const { width, height, margin, size, leading } = sheet;

/** Breaks a text into lines and pages, as a word processor does: words are hyphenated at the line's end, tables ruled. */
export const layout = (text: string, face: Face): Page[] => {
  const pages: { lines: Placed[]; rules: [number, number, number, number][] }[] = [];
  let y = 0;
  const page = (need: number): (typeof pages)[number] => {
    const last = pages.at(-1);
    if (last !== undefined && y - need >= margin) return last;
    const fresh = { lines: [], rules: [] };
    pages.push(fresh);
    y = height - margin;
    return fresh;
  };
  for (const block of blocksOf(text)) {
    if (block.kind === 'paragraph') {
      const indent = /\p{Script=Han}/u.test(block.text) && block.numbered === null ? 2 * size : 0;
      const lines = wrap(block.text, face, width - 2 * margin, indent);
      lines.forEach((line, n) => {
        const { lines: placed } = page(leading);
        y -= leading;
        placed.push({ x: margin + (n === 0 ? indent : 0), y, text: line });
      });
    } else
      for (const row of laidOut(block, face)) {
        const need = leading * row.deep + 6;
        const { lines, rules } = page(need);
        const [top, bottom] = [y, y - need];
        rules.push([margin, top, width - margin, top], [margin, bottom, width - margin, bottom]);
        for (const cell of row.cells) {
          rules.push([cell.left, top, cell.left, bottom]);
          cell.lines.forEach((line, n) => {
            lines.push({ x: cell.left + 3, y: top - leading * (n + 1), text: line });
          });
        }
        rules.push([width - margin, top, width - margin, bottom]);
        y = bottom;
      }
    y -= 7;
  }
  return pages;
};

/** Columns share the sheet by their longest cell; a narrow one gets at least 40 points. */
const laidOut = (table: Extract<Block, { kind: 'table' }>, face: Face) => {
  const count = Math.max(...table.rows.map((row) => row.length));
  const wishes = Array.from({ length: count }, (_, n) =>
    Math.max(...table.rows.map((row) => face.width(row[n] ?? ''))),
  );
  const total = wishes.reduce((a, b) => a + b, 0);
  const free = width - 2 * margin - 40 * count;
  let left = margin;
  const columns = wishes.map((wish) => {
    const column = { left, room: 40 + (free * wish) / total };
    left += column.room;
    return column;
  });
  return table.rows.map((row) => {
    const cells = columns.map(({ left: at, room }, n) => ({
      left: at,
      lines: wrap(row[n] ?? '', face, room - 6, 0),
    }));
    return { cells, deep: Math.max(...cells.map((cell) => cell.lines.length)) };
  });
};

/** Lines of at most `room` points, the first shorter by `indent`. */
const wrap = (text: string, face: Face, room: number, indent: number): string[] => {
  const lines: string[] = [];
  let line = '';
  const fits = (words: string): boolean =>
    (face.width(words) * size) / 1000 <= room - (lines.length === 0 ? indent : 0);
  // Chinese breaks between any two characters, other words at their blanks
  for (const piece of text.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+|\s/gu) ?? []) {
    if (fits((line + piece).trimEnd())) {
      line += piece;
      continue;
    }
    const cut = hyphenated(piece, (head) => fits(line + head));
    if (line + cut.head !== '') lines.push((line + cut.head).trimEnd());
    line = cut.tail.trimStart();
  }
  if (line !== '') lines.push(line);
  return lines;
};

/** The longest part of a word, with its hyphen, that still fits; only lower-case words are parted, three letters from each end. */
const hyphenated = (
  word: string,
  fits: (head: string) => boolean,
): { readonly head: string; readonly tail: string } => {
  if (/^[a-z]{7,}[.,;]?$/.test(word))
    for (let at = word.length - 4; at >= 3; at--)
      if (fits(`${word.slice(0, at)}-`))
        return { head: `${word.slice(0, at)}-`, tail: word.slice(at) };
  return { head: '', tail: word };
};
