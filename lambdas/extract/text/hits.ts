import type { Span } from '../../domain/span.ts';
import { Spans } from './spans.ts';

/** A word of a vocabulary found in a text. */
export interface Hit<T> extends Span {
  readonly value: T;
}

/** Numbers kept of a word while a text is walked over: where it begins and ends, and which meaning it has. */
const width = 3;

/**
 * Words of one vocabulary found in a text. A Chinese page has one at every eighth character: they are kept as numbers, and
 * a hit is made of one when somebody asks for it.
 */
export class Hits<T> extends Spans<Hit<T>> {
  private readonly meanings: Int32Array;
  private readonly values: readonly T[];

  /** Where each begins and ends, its meaning, and what the meanings say. */
  constructor(starts: Int32Array, ends: Int32Array, meanings: Int32Array, values: readonly T[]) {
    super(starts, ends);
    this.meanings = meanings;
    this.values = values;
  }

  start(i: number): number {
    return this.starts[i] ?? 0;
  }

  end(i: number): number {
    return this.ends[i] ?? 0;
  }

  /** What a word means, by its index. */
  value(i: number): T {
    return this.values[this.meanings[i] ?? 0] as T;
  }

  /** What the word means that begins at `at` and ends at `to` or before; undefined where none does. */
  valueAt(at: number, to?: number): T | undefined {
    const i = this.indexAt(at, to);
    return i < 0 ? undefined : this.value(i);
  }

  /** All, each made anew. */
  list(): Hit<T>[] {
    return Array.from(this.starts, (start, i) => ({
      start,
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

const nothing = new Int32Array(0);
/** A text in which no word of a vocabulary stands. */
export const noHits = new Hits<never>(nothing, nothing, nothing, []);

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
    const { rows } = this;
    const count = this.size / width;
    // One piece of memory for all: the engine takes long to give one.
    const all = new Int32Array(this.size);
    for (let i = 0; i < count; i += 1)
      for (let k = 0; k < width; k += 1) all[k * count + i] = rows[i * width + k] ?? 0;
    this.size = 0;
    return new Hits(
      all.subarray(0, count),
      all.subarray(count, 2 * count),
      all.subarray(2 * count),
      values,
    );
  }
}
