import type { Stream } from './reduce.ts';
import { connecting } from './signs.ts';
import type { TimeToken } from './token.ts';

/** 的 */
const linking = 0x7684;

/** Kinds in front of a month that takes a day: by, from, on, Friday, at five. */
const wantsDay = 'BSORAD,tck@b<';

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
      token.kind !== 'x' &&
      (!connecting.has(token.kind) ||
        token.parts !== undefined ||
        // 30分钟内: minutes that are counted need no hour.
        (token.kind === '分' && token.end - token.start > 1));
  }

  /** The kind of the token that ends at `at`; none where something stands between, or nothing before. */
  kindBefore(at: number): string {
    const token = this.apart ? null : this.tokens.at(-1);
    return token?.end === at ? token.kind : '';
  }

  /** Whether the run ends in what has its number, so that one that counts things is no part of it; a month may want its day: by March 10. */
  get numbered(): boolean {
    if (this.apart) return false;
    const { tokens, begun } = this;
    const listed = tokens.at(-1)?.kind === ',';
    const last = tokens.length - (listed ? 2 : 1);
    const kindAt = (index: number): string => (index < begun ? '' : (tokens[index]?.kind ?? ''));
    const [kind, before] = [kindAt(last), kindAt(last - 1)];
    if (kind === 'M') return before !== '' && (listed || !wantsDay.includes(before));
    // FY 22 has its number behind it.
    if (kind === 'F') return this.last - (tokens[last]?.start ?? 0) > 2;
    if (kind === 'n' || kind === 'o' || kind === 'j')
      return /[uDtM]/.test(before) || kindAt(last - 2) === 'M' || kindAt(last - 3) === 'M';
    return kind === 'y' || (kind === 'r' && before === 'A');
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
