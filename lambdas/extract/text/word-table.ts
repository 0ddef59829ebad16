/** Slots of a table, a power of two: far more than words, so that few have to share. */
const slotCount = 4096;

/** Words that are looked up where they stand: no string is made of what is looked for. */
export class WordTable<T extends { readonly word: string }> {
  private readonly entries: T[] = [];
  /** One more than the index of the entry of each slot; 0 where there is none. */
  private readonly slots = new Uint16Array(slotCount);

  /** Each word once, in folded spelling; at most half as many as there are slots. */
  constructor(entries: Iterable<T>) {
    for (const entry of entries) {
      let slot = this.slotOf(entry.word, 0, entry.word.length);
      while (this.slots[slot] !== 0) slot = (slot + 1) % slotCount;
      this.slots[slot] = this.entries.push(entry);
    }
  }

  private slotOf(folded: string, from: number, to: number): number {
    let hash = 0;
    for (let at = from; at < to; at += 1)
      hash = (Math.imul(hash, 31) + folded.charCodeAt(at)) & (slotCount - 1);
    return hash;
  }

  /** The entry of the word that stands between `from` and `to`; undefined when it is none of them. */
  find(folded: string, from: number, to: number): T | undefined {
    let slot = this.slotOf(folded, from, to);
    for (let i = this.slots[slot] ?? 0; i !== 0; i = this.slots[slot] ?? 0) {
      const entry = this.entries[i - 1];
      if (entry?.word.length === to - from && folded.startsWith(entry.word, from)) return entry;
      slot = (slot + 1) % slotCount;
    }
    return undefined;
  }
}
