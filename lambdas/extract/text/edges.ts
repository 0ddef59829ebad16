/** Numbers kept of an edge, with one to spare: places are a power of two. */
const width = 4;

/** Open addressing over (node, code unit): a walk costs the same with ten words or ten thousand. */
export class Edges {
  /** Of each edge its node, code unit and the node that it leads to, one behind the other: a look is at one place. */
  private table = new Int32Array(1024 * width);
  private size = 0;

  /** Where an edge stands, or the empty place where it would: no node is 0. */
  private slot(node: number, code: number): number {
    const { table } = this;
    const mask = table.length - width;
    let at = (Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 7;
    for (
      at = (at * width) & mask;
      table[at] !== 0 && (table[at] !== node || table[at + 1] !== code);
    )
      at = (at + width) & mask;
    return at;
  }

  /** The node that an edge leads to; 0 when there is none. */
  get(node: number, code: number): number {
    return this.table[this.slot(node, code) + 2] ?? 0;
  }

  /** Adds an edge that is not there yet. */
  set(node: number, code: number, to: number): void {
    if (this.size * 2 * width >= this.table.length) this.grow();
    this.table.set([node, code, to], this.slot(node, code));
    this.size += 1;
  }

  private grow(): void {
    const { table } = this;
    this.table = new Int32Array(table.length * 2);
    this.size = 0;
    for (let at = 0; at < table.length; at += width)
      if (table[at] !== 0) this.set(table[at] ?? 0, table[at + 1] ?? 0, table[at + 2] ?? 0);
  }
}
