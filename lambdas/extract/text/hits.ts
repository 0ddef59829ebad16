import type { Span } from '../../domain/span.ts';
import { Spans, width } from './spans.ts';

/** A word of a vocabulary found in a text. */
export interface Hit<T> extends Span {
  readonly value: T;
}

/**
 * Words of one vocabulary found in a text. A Chinese page has one at every eighth character: they are kept as numbers, and
 * a hit is made of one when somebody asks for it.
 */
export class Hits<T> extends Spans<Hit<T>> {
  private readonly values: readonly T[];

  /** Where each begins and ends and its meaning (`width`), and what the meanings say. */
  constructor(rows: Int32Array, values: readonly T[]) {
    super(rows);
    this.values = values;
  }

  /** What a word means, by its index. */
  value(i: number): T {
    return this.values[this.what(i)] as T;
  }

  /** What the word means that begins at `at` and ends at `to` or before; undefined where none does. */
  valueAt(at: number, to?: number): T | undefined {
    const i = this.indexAt(at, to);
    return i < 0 ? undefined : this.value(i);
  }

  /** All, each made anew. */
  list(): Hit<T>[] {
    return Array.from({ length: this.size }, (_, i) => ({
      start: this.start(i),
      end: this.end(i),
      value: this.value(i),
    }));
  }

  override get(i: number): Hit<T> | undefined {
    return i < this.size
      ? { start: this.start(i), end: this.end(i), value: this.value(i) }
      : undefined;
  }
}

/** A text in which no word of a vocabulary stands. */
export const noHits = new Hits<never>(new Int32Array(0), []);

/** Collects the words of one vocabulary while a text is walked over; one serves for text after text. */
export class HitRows {
  private rows = new Int32Array(64 * width);
  private size = 0;

  add(start: number, end: number, meaning: number): void {
    const { size } = this;
    if (size === this.rows.length) {
      const { rows } = this;
      this.rows = new Int32Array(size * 2);
      this.rows.set(rows);
    }
    const { rows } = this;
    rows[size] = start;
    rows[size + 1] = end;
    rows[size + 2] = meaning;
    this.size = size + width;
  }

  /** What was added since it was last taken. */
  take<T>(values: readonly T[]): Hits<T> {
    if (this.size === 0) return noHits;
    const all = this.rows.slice(0, this.size);
    this.size = 0;
    return new Hits(all, values);
  }
}
