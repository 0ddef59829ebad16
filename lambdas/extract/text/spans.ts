import type { Span } from '../../domain/span.ts';

/** Code units of one stretch of the index, as a power of two: few words stand in 32. */
const stretch = 5;

/** Numbers kept of a span: where it begins and ends, and one that tells what it is. */
export const width = 3;

/**
 * Spans in the order of the text, none beginning before another, with an index by place: to ask what stands
 * somewhere costs the same in a long text as in a short one. The index is made when somebody first asks.
 */
export abstract class Spans<T extends Span> {
  /** How many there are. */
  readonly size: number;
  /** The numbers of each, one behind the other: the engine takes long to give a piece of memory. */
  private readonly rows: Int32Array;
  /** For each stretch of the text the index of the first span that begins in it or later. */
  private firsts: readonly number[] | null = null;

  /** The numbers of all. */
  constructor(rows: Int32Array) {
    this.size = rows.length / width;
    this.rows = rows;
  }

  /** Where the span of that index begins. */
  start(i: number): number {
    return this.rows[i * width] ?? 0;
  }

  /** Where it ends. */
  end(i: number): number {
    return this.rows[i * width + 1] ?? 0;
  }

  /** What it is. */
  protected what(i: number): number {
    return this.rows[i * width + 2] ?? 0;
  }

  /** One of them, by its index; undefined behind the last. */
  abstract get(i: number): T | undefined;

  private index(): readonly number[] {
    const { size } = this;
    // A typed array would be memory of its own, which takes the engine longer to give than to fill.
    const firsts: number[] = [];
    for (let i = 0; i < size; i += 1)
      for (const place = this.start(i) >> stretch; firsts.length <= place; ) firsts.push(i);
    this.firsts = firsts;
    return firsts;
  }

  /** Index of the first span that begins at `at` or later. */
  from(at: number): number {
    const firsts = this.firsts ?? this.index();
    const { rows, size } = this;
    const place = at >> stretch;
    let i = place < firsts.length ? (firsts[place] ?? 0) : size;
    while (i < size && (rows[i * width] ?? 0) < at) i += 1;
    return i;
  }

  /** The index of the first span that begins at `at` and ends at `to` or before; -1 where none does. */
  indexAt(at: number, to = Number.MAX_SAFE_INTEGER): number {
    const i = this.from(at);
    return i < this.size && this.start(i) === at && this.end(i) <= to ? i : -1;
  }

  /** That span, or undefined. */
  at(at: number, to?: number): T | undefined {
    const i = this.indexAt(at, to);
    return i < 0 ? undefined : this.get(i);
  }

  /** Those that lie wholly between `from` and `to`. */
  inside(from: number, to: number): T[] {
    const found: T[] = [];
    for (let i = this.next(this.from(from), to); i >= 0; i = this.next(i + 1, to)) {
      const each = this.get(i);
      if (each !== undefined) found.push(each);
    }
    return found;
  }

  /** The first of them, or undefined. */
  first(from: number, to: number): T | undefined {
    const i = this.next(this.from(from), to);
    return i < 0 ? undefined : this.get(i);
  }

  /** Whether there is any. */
  any(from: number, to: number): boolean {
    return this.next(this.from(from), to) >= 0;
  }

  /** The first of them that passes a test, or undefined; nothing behind it is looked at. */
  find(from: number, to: number, test: (each: T) => boolean): T | undefined {
    for (let i = this.next(this.from(from), to); i >= 0; i = this.next(i + 1, to)) {
      const each = this.get(i);
      if (each !== undefined && test(each)) return each;
    }
    return undefined;
  }

  /** How many they are. */
  count(from: number, to: number): number {
    let count = 0;
    for (let i = this.next(this.from(from), to); i >= 0; i = this.next(i + 1, to)) count += 1;
    return count;
  }

  /** The index, from `i` on, of the first that ends at `to` or before; -1 when the next begins behind. */
  private next(i: number, to: number): number {
    const { rows, size } = this;
    for (let at = i; at < size && (rows[at * width] ?? 0) < to; at += 1)
      if ((rows[at * width + 1] ?? 0) <= to) return at;
    return -1;
  }
}

/** Spans that are kept as they were made. */
export class SpanList<T extends Span> extends Spans<T> {
  readonly list: readonly T[];

  constructor(list: readonly T[]) {
    // An array made of an iterator would take ten times as long.
    const rows = new Int32Array(list.length * width);
    for (let i = 0; i < list.length; i += 1) {
      const { start, end } = list[i] as T;
      rows[i * width] = start;
      rows[i * width + 1] = end;
      rows[i * width + 2] = i;
    }
    super(rows);
    this.list = list;
  }

  override get(i: number): T | undefined {
    return this.list[i];
  }
}
