import type { Span } from '../../domain/span.ts';

/** Code units of one stretch of the index, as a power of two: few words stand in 32. */
const stretch = 5;

const nowhere = new Int32Array(0);

/**
 * Spans in the order of the text, none beginning before another, with an index by place: to ask what stands
 * somewhere costs the same in a long text as in a short one. The index is made when somebody first asks.
 */
export class Spans<T extends Span> {
  readonly list: readonly T[];
  private starts: Int32Array | null = null;
  private ends = nowhere;
  /** For each stretch of the text the index of the first span that begins in it or later. */
  private firsts = nowhere;

  constructor(list: readonly T[]) {
    this.list = list;
  }

  private index(): Int32Array {
    const { list } = this;
    const starts = new Int32Array(list.length);
    const ends = new Int32Array(list.length);
    const firsts = new Int32Array(((list.at(-1)?.start ?? -1) >> stretch) + 1);
    let next = 0;
    for (let i = 0; i < list.length; i += 1) {
      const { start, end } = list[i] as T;
      for (; next <= start >> stretch; next += 1) firsts[next] = i;
      starts[i] = start;
      ends[i] = end;
    }
    this.ends = ends;
    this.firsts = firsts;
    this.starts = starts;
    return starts;
  }

  /** Index of the first span that begins at `at` or later. */
  from(at: number): number {
    const starts = this.starts ?? this.index();
    const place = at >> stretch;
    let i = place < this.firsts.length ? (this.firsts[place] ?? 0) : starts.length;
    while (i < starts.length && (starts[i] ?? 0) < at) i += 1;
    return i;
  }

  /** The first span that begins at `at` and ends at `to` or before, or undefined. */
  at(at: number, to = Number.MAX_SAFE_INTEGER): T | undefined {
    const i = this.from(at);
    return this.starts?.[i] === at && (this.ends[i] ?? 0) <= to ? this.list[i] : undefined;
  }

  /** Those that lie wholly between `from` and `to`. */
  inside(from: number, to: number): T[] {
    const found: T[] = [];
    for (let i = this.next(this.from(from), to); i >= 0; i = this.next(i + 1, to)) {
      const each = this.list[i];
      if (each !== undefined) found.push(each);
    }
    return found;
  }

  /** The first of them, or undefined. */
  first(from: number, to: number): T | undefined {
    const i = this.next(this.from(from), to);
    return i < 0 ? undefined : this.list[i];
  }

  /** The first of them that passes a test, or undefined; nothing behind it is looked at. */
  find(from: number, to: number, test: (each: T) => boolean): T | undefined {
    for (let i = this.next(this.from(from), to); i >= 0; i = this.next(i + 1, to)) {
      const each = this.list[i];
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
    const { starts, ends } = this;
    if (starts === null) return -1;
    for (let at = i; at < starts.length && (starts[at] ?? 0) < to; at += 1)
      if ((ends[at] ?? 0) <= to) return at;
    return -1;
  }
}
