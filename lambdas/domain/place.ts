import type { Bilingual } from './language.ts';

/** Where a person finds a piece of a document. Everything counts from 1; absent is what its format does not have. */
export interface Place {
  readonly page?: number;
  /** Line of a plain text or a Markdown file. */
  readonly line?: number;
  /** Paragraph of its page, or of the document where there are no pages; empty ones are not counted. */
  readonly paragraph?: number;
  /** Table of the document. Absent when it has only one. */
  readonly table?: number;
  /** Row of a table, the heading row included. */
  readonly row?: number;
  readonly cell?: number;
  /** Number of a footnote. */
  readonly note?: number;
}

/** From `start` (UTF-16 code units into the text) up to the next one's start, the text stands at `place`. */
export type PlacedFrom = readonly [start: number, place: Place];

/** A map from offset to place, by ascending start. Plain JSON. */
export type Places = readonly PlacedFrom[];

/** Where the character at `offset` stands; null before the first place and in an empty map. */
export const placeAt = (places: Places, offset: number): Place | null => {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.[0] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return places[low - 1]?.[1] ?? null;
};

/** Where to look, in words, a row of a table being as near as a person needs: "page 3, table row 5", “第3页，表格第5行”. */
export const placeWords = (place: Place): Bilingual => {
  const { page, line, paragraph, table, row, note } = place;
  const parts: readonly (readonly [en: string, zh: string] | null)[] = [
    page === undefined ? null : [`page ${page}`, `第${page}页`],
    table === undefined ? null : [`table ${table}`, `表格${table}`],
    row === undefined
      ? null
      : [
          `${table === undefined ? 'table row' : 'row'} ${row}`,
          `${table === undefined ? '表格' : ''}第${row}行`,
        ],
    note === undefined ? null : [`footnote ${note}`, `脚注${note}`],
    paragraph === undefined ? null : [`paragraph ${paragraph}`, `第${paragraph}段`],
    line === undefined ? null : [`line ${line}`, `第${line}行`],
  ];
  const said = parts.filter((part) => part !== null);
  return { en: said.map(([en]) => en).join(', '), zh: said.map(([, zh]) => zh).join('，') };
};
