import type { Span } from '../../domain/span.ts';

/** Code units of one stretch of the index, as a power of two: few words stand in 32. */
const stretch = 5;

/**
 * Spans in the order of the text, none beginning before another, with an index by place: to ask what stands
 * somewhere costs the same in a long text as in a short one. The index is made when somebody first asks.
 */
export abstract class Spans<T extends Span> {
  /** How many there are. */
  readonly size: number;
  protected readonly starts: Int32Array;
  protected readonly ends: Int32Array;
  /** For each stretch of the text the index of the first span that begins in it or later. */
  private firsts: readonly number[] | null = null;

  /** Where each begins, and where it ends. */
  constructor(starts: Int32Array, ends: Int32Array) {
    this.size = starts.length;
    this.starts = starts;
    this.ends = ends;
  }

  /** One of them, by its index; undefined behind the last. */
  abstract get(i: number): T | undefined;

  private index(): readonly number[] {
    const { starts, size } = this;
    // A typed array would be memory of its own, which takes the engine longer to give than to fill.
    const firsts: number[] = [];
    for (let i = 0; i < size; i += 1)
      for (const place = (starts[i] ?? 0) >> stretch; firsts.length <= place; ) firsts.push(i);
    this.firsts = firsts;
    return firsts;
  }

  /** Index of the first span that begins at `at` or later. */
  from(at: number): number {
    const firsts = this.firsts ?? this.index();
    const { starts, size } = this;
    const place = at >> stretch;
    let i = place < firsts.length ? (firsts[place] ?? 0) : size;
    while (i < size && (starts[i] ?? 0) < at) i += 1;
    return i;
  }

  /** The index of the first span that begins at `at` and ends at `to` or before; -1 where none does. */
  indexAt(at: number, to = Number.MAX_SAFE_INTEGER): number {
    const i = this.from(at);
    return i < this.size && this.starts[i] === at && (this.ends[i] ?? 0) <= to ? i : -1;
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
    const { starts, ends, size } = this;
    for (let at = i; at < size && (starts[at] ?? 0) < to; at += 1)
      if ((ends[at] ?? 0) <= to) return at;
    return -1;
  }
}

/** Spans that are kept as they were made. */
export class SpanList<T extends Span> extends Spans<T> {
  readonly list: readonly T[];

  constructor(list: readonly T[]) {
    // An array made of an iterator would take ten times as long.
    const starts = new Int32Array(list.length);
    const ends = new Int32Array(list.length);
    for (let i = 0; i < list.length; i += 1) {
      const { start, end } = list[i] as T;
      starts[i] = start;
      ends[i] = end;
    }
    super(starts, ends);
    this.list = list;
  }

  override get(i: number): T | undefined {
    return this.list[i];
  }
}
