import type { Place, PlacedFrom, Places } from '../domain/place.ts';
import type { Limits } from './limits.ts';
import { within } from './refused.ts';

/** A piece of a paragraph and where it stands: a paragraph may go on on the next page. */
export type Piece = readonly [text: string, place: Place];

/** The text of a document as it comes together, and the map of its places. */
export interface Sheet {
  /** A paragraph, apart from the one before. Line ends in it stay; an empty one is nothing. */
  readonly paragraph: (...pieces: readonly Piece[]) => void;
  /** Rows that follow belong to a new table. */
  readonly table: () => void;
  /** A row of the table begun last. Rows of one table stand together; empty rows count and are not written. */
  readonly row: (cells: readonly string[], place?: Place) => void;
  readonly done: () => { readonly text: string; readonly places: Places };
}

/**
 * Characters that are not seen and say nothing: zero widths, soft hyphens, marks of direction. They would part words from
 * themselves.
 */
export const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/g;

/** Text without what is not seen, control characters and half characters; white space is one blank. */
export const tidy = (text: string): string =>
  text
    .toWellFormed()
    .replace(unseen, '')
    .replace(controls, ' ')
    .replace(/[ \u00a0]{2,}|\u00a0/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();

/** A cell's words in one line, without the bar that parts cells. */
const cellText = (words: string): string => tidy(words).replaceAll('\n', ' ').replaceAll('|', '¦');

/** @throws Refused, as do its functions, when the text or its tables break a limit */
export const makeSheet = (limits: Limits): Sheet => {
  const parts: string[] = [];
  const places: PlacedFrom[] = [];
  let length = 0;
  let [tables, rows, cells] = [0, 0, 0];
  let last: 'nothing' | 'paragraph' | 'row' = 'nothing';

  const write = (text: string, place: Place | null): void => {
    if (place !== null) places.push([length, place]);
    parts.push(text);
    length += text.length;
    within('characters', length, limits.characters);
  };
  const begin = (kind: 'paragraph' | 'row'): void => {
    if (last !== 'nothing') write(last === 'row' && kind === 'row' ? '\n' : '\n\n', null);
    last = kind;
  };

  return {
    paragraph: (...pieces) => {
      const tidied = pieces
        .map(([text, place]) => [tidy(text), place] as const)
        .filter(([text]) => text !== '');
      if (tidied.length === 0) return;
      begin('paragraph');
      tidied.forEach(([text, place], n) => {
        write(n > 0 ? joint(tidied[n - 1]?.[0] ?? '', text) + text : text, place);
      });
    },
    table: () => {
      tables += 1;
      rows = 0;
      if (last === 'row') last = 'paragraph';
    },
    row: (words, place = {}) => {
      rows += 1;
      cells += words.length;
      within('cells', cells, limits.cells);
      const texts = words.map(cellText);
      if (texts.every((text) => text === '')) return;
      begin('row');
      const at = { ...place, table: tables, row: rows };
      texts.forEach((text, n) => {
        write(`${n === 0 ? '| ' : ' | '}${text}`, { ...at, cell: n + 1 });
      });
      write(' |', null);
    },
    done: () => ({
      text: parts.join(''),
      places: tables === 1 ? places.map(([start, place]) => [start, onlyTable(place)]) : places,
    }),
  };
};

const onlyTable = ({ table: _, ...place }: Place): Place => place;

const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** What stands between the end of one line and the beginning of the next: nothing in Chinese, a blank elsewhere. */
export const joint = (before: string, after: string): string =>
  wide.test(before.at(-1) ?? '') || wide.test(after[0] ?? '') ? '' : ' ';
