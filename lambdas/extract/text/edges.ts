/** Open addressing over (node, code unit): a walk costs the same with ten words or ten thousand. */
export class Edges {
  private from = new Int32Array(1024);
  private codes = new Uint16Array(1024);
  private to = new Int32Array(1024);
  private size = 0;

  /** Where an edge stands, or the empty place where it would: no node is 0. */
  private slot(node: number, code: number): number {
    const { from, codes } = this;
    const mask = from.length - 1;
    let at = (Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 7;
    for (at &= mask; from[at] !== 0 && (from[at] !== node || codes[at] !== code); )
      at = (at + 1) & mask;
    return at;
  }

  /** The node that an edge leads to; 0 when there is none. */
  get(node: number, code: number): number {
    return this.to[this.slot(node, code)] ?? 0;
  }

  /** Adds an edge that is not there yet. */
  set(node: number, code: number, to: number): void {
    if (this.size * 2 >= this.from.length) this.grow();
    const at = this.slot(node, code);
    this.from[at] = node;
    this.codes[at] = code;
    this.to[at] = to;
    this.size += 1;
  }

  private grow(): void {
    const { from, codes, to } = this;
    this.from = new Int32Array(from.length * 2);
    this.codes = new Uint16Array(from.length * 2);
    this.to = new Int32Array(from.length * 2);
    this.size = 0;
    from.forEach((node, i) => {
      if (node !== 0) this.set(node, codes[i] ?? 0, to[i] ?? 0);
    });
  }
}
