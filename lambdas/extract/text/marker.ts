import type { Span } from '../../domain/span.ts';
import { fold, foldCode } from './fold.ts';
import type { MarkerKind, Row } from './marker-rows.ts';
import { ordinal, three, typographic } from './marker-rows.ts';

/** A number or bullet in front of an item. `end` is where the item's own words begin. */
export interface Marker extends Span {
  readonly kind: MarkerKind;
  /** Markers of one style stand on one level. */
  readonly style: string;
  /** The marker as the text has it, without closing punctuation; null for a bullet. */
  readonly number: string | null;
}

/** Rows by the code unit they begin with: most places begin no marker, and few forms need a try. */
const indexed = (rows: readonly Row[]): ReadonlyMap<number, readonly Row[]> => {
  const index = new Map<number, Row[]>();
  for (const row of rows)
    for (const code of new Set(Array.from(row[0], (char) => char.charCodeAt(0))))
      index.set(code, [...(index.get(code) ?? []), row]);
  return index;
};

const typographicBy = indexed(typographic);
const ordinalBy = indexed(ordinal);

/** Whether a row may begin with three folded code units, as far as these tell. */
const fits = ([, , , , heads, second]: Row, a: number, b: number, c: number): boolean =>
  (second === undefined || second.has(b)) && (heads == null || heads.has(three(a, b, c)));

/** The row whose marker begins at `at`, if any; its expression stands behind the marker. */
const rowAt = (
  rows: readonly Row[] | undefined,
  folded: string,
  at: number,
  text: string,
): Row | null => {
  if (rows === undefined) return null;
  const first = folded.charCodeAt(at);
  const second = folded.charCodeAt(at + 1);
  const third = folded.charCodeAt(at + 2);
  for (const row of rows) {
    if (!fits(row, first, second, third)) continue;
    const [, , style, pattern] = row;
    pattern.lastIndex = at;
    if (pattern.test(folded) && (style !== 'en-section' || /[A-Z]/.test(text[at] ?? '')))
      return row;
  }
  return null;
};

const read = (
  rows: readonly Row[] | undefined,
  folded: string,
  at: number,
  text: string,
): Marker | null => {
  const row = rowAt(rows, folded, at, text);
  if (row === null) return null;
  const [, kind, style, pattern] = row;
  pattern.lastIndex = at;
  const [whole = '', told] = pattern.exec(folded) ?? [];
  const number = told === undefined ? null : text.slice(at, at + told.length);
  return { kind, style, number, start: at, end: at + whole.length };
};

/** The list marker that begins at `at`, if any. */
export const listMarker = (folded: string, at: number, text: string): Marker | null =>
  read(typographicBy.get(folded.charCodeAt(at)), folded, at, text);

/** No typographic marker is longer, with what is looked at behind it. */
const longest = 32;

/** Whether a list marker begins at `at` of a text not yet folded. */
export const isListMarker = (text: string, at: number): boolean => {
  const first = foldCode(text.charCodeAt(at));
  const rows = typographicBy.get(first);
  if (rows === undefined) return false;
  const second = foldCode(text.charCodeAt(at + 1));
  const third = foldCode(text.charCodeAt(at + 2));
  if (!rows.some((row) => fits(row, first, second, third))) return false;
  const head = text.slice(at, at + longest);
  return rowAt(rows, fold(head), 0, head) !== null;
};

/** The ordinal word that begins at `at`, if any. */
export const ordinalMarker = (folded: string, at: number, text: string): Marker | null =>
  read(ordinalBy.get(folded.charCodeAt(at)), folded, at, text);
