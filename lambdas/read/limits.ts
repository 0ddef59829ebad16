/** What one document may cost. A document that breaks a limit is refused, and never retried. */
export interface Limits {
  /** Of the file. */
  readonly bytes: number;
  /** Of everything in an archive, once inflated. */
  readonly inflatedBytes: number;
  /** Inflated to packed bytes of an archive; small archives may exceed it. */
  readonly ratio: number;
  /** Files in an archive. */
  readonly entries: number;
  /** Elements inside each other. */
  readonly nesting: number;
  readonly pages: number;
  /** Cells of all tables. */
  readonly cells: number;
  /** UTF-16 code units of the text that comes out. */
  readonly characters: number;
  /** For parsing, from the start of its process. */
  readonly milliseconds: number;
  /** Resident memory of the parsing process, bytes. */
  readonly memory: number;
}

const MB = 1_048_576;

/**
 * A long work plan has some 200 pages, 300,000 characters and 5,000 cells; minutes have ten pages. A million characters are
 * also what the grammar reads well within a function's minute.
 */
export const defaultLimits: Limits = {
  bytes: 20 * MB,
  inflatedBytes: 64 * MB,
  ratio: 200,
  entries: 2000,
  nesting: 200,
  pages: 1000,
  cells: 50_000,
  characters: 1_000_000,
  milliseconds: 5000,
  memory: 512 * MB,
};
