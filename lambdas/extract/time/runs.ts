import type { Stream } from './reduce.ts';
import { connecting } from './signs.ts';
import type { TimeToken } from './token.ts';

/** 的 */
const linking = 0x7684;

const onlySpace = (folded: string, from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1) {
    const code = folded.charCodeAt(i);
    if (code !== 32 && code !== linking) return false;
  }
  return true;
};

/** Tokens of a piece of text as they are found. Those that touch are a run; one without a kind that can be a time is let go. */
export class Runs {
  private readonly folded: string;
  private readonly tokens: (TimeToken | null)[] = [];
  /** Where the current run begins in `tokens`. */
  private begun = 0;
  private last = 0;
  private counts = false;
  /** Whether something stands between the last token and the place that is read. */
  apart = true;

  constructor(folded: string) {
    this.folded = folded;
  }

  push(token: TimeToken): void {
    const { tokens } = this;
    if (tokens.length > this.begun && !onlySpace(this.folded, this.last, token.start)) this.close();
    this.last = token.end;
    this.apart = false;
    tokens.push(token);
    // A figure of many places or with a point is no time.
    this.counts ||=
      token.kind !== 'x' && (!connecting.has(token.kind) || token.parts !== undefined);
  }

  /** The kind of the token that ends at `at`; none where something stands between, or nothing before. */
  kindBefore(at: number): string {
    const token = this.apart ? null : this.tokens.at(-1);
    return token?.end === at ? token.kind : '';
  }

  /** Whether the run ends in what has its day or year, or takes none: 5 May, the end of May, in May, the fiscal year. */
  get dated(): boolean {
    if (this.apart) return false;
    const { tokens } = this;
    let last = tokens.length - 1;
    if (tokens[last]?.kind === ',') last -= 1;
    let first = last;
    while (first > this.begun && first > last - 3 && tokens[first]?.kind !== 'M') first -= 1;
    // FY 22 has its number behind it.
    const end = tokens[last];
    if (end?.kind === 'F') return end.end - end.start > 2;
    if (tokens[first]?.kind !== 'M') return false;
    const [before, kind] = [tokens[first - 1]?.kind ?? '', tokens[last]?.kind ?? ''];
    if (first === last) return 'Inof'.includes(before || ' ');
    return 'no'.includes(kind || ' ');
  }

  private close(): void {
    const { tokens } = this;
    if (this.counts) tokens.push(null);
    else tokens.length = this.begun;
    this.begun = tokens.length;
    this.counts = false;
  }

  /** All runs, with null between them; nothing may be added any more. */
  stream(): Stream {
    const { tokens } = this;
    this.close();
    if (tokens.length > 0) tokens.pop();
    let kinds = '';
    for (const token of tokens) kinds += token === null ? ' ' : token.kind;
    return { kinds, tokens };
  }
}
