import type { Every, When } from './expression.ts';
import type { Finder } from './fits.ts';
import { makeFinder, remembered } from './fits.ts';
import type { TimeToken } from './token.ts';

/** Tokens of a text and their kinds as one string, with a space (and null) where other words stand between. */
export interface Stream {
  readonly kinds: string;
  readonly tokens: readonly (TimeToken | null)[];
}

/** What a rule makes of the tokens it matched: one token of a kind that later rules know. */
export interface Made {
  readonly kind: string;
  readonly when?: When;
  readonly every?: Every | undefined;
  readonly value?: number;
  /** Where the phrase begins, when not with its first token. */
  readonly start?: number | undefined;
}

/** A form of words: a pattern in kinds of tokens (without capturing groups), and what it makes. */
export interface Rule {
  readonly pattern: string;
  readonly make: (tokens: readonly TimeToken[], kinds: string) => Made | null;
}

/** Rules tried together: at one place the first whose pattern fits counts. */
export type Pass = (stream: Stream) => Stream;

/** The tokens of a stretch, without the places between them. */
export const tokensOf = (tokens: Stream['tokens'], from: number, to: number): TimeToken[] => {
  const part: TimeToken[] = [];
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (token != null) part.push(token);
  }
  return part;
};

/** Compiles rules into one pass over a stream. Every repetition in a pattern is bounded, so a pass is linear. */
export const makePass = (rules: readonly Rule[]): Pass => {
  const patterns = rules.map(({ pattern }) => pattern);
  const find = remembered(makeFinder(patterns, 'g'));
  const rest = new Map<number, Finder>();
  const after = (index: number): Finder => {
    const known = rest.get(index) ?? makeFinder(patterns.slice(index + 1), 'y');
    rest.set(index, known);
    return known;
  };
  return (stream) => {
    let fit = find(stream.kinds, 0);
    if (fit === null) return stream;
    let kinds = '';
    const tokens: (TimeToken | null)[] = [];
    let done = 0;
    const copy = (to: number): void => {
      if (to <= done) return;
      kinds += stream.kinds.slice(done, to);
      for (let i = done; i < to; i += 1) tokens.push(stream.tokens[i] ?? null);
      done = to;
    };
    while (fit !== null) {
      const { at } = fit;
      let { index, length } = fit;
      let made: Made | null = null;
      let part: TimeToken[] = [];
      // A rule may decline what it matched: the rules after it are tried at the same place.
      for (;;) {
        part = tokensOf(stream.tokens, at, at + length);
        made = rules[index]?.make(part, stream.kinds.slice(at, at + length)) ?? null;
        if (made !== null) break;
        const next = after(index)(stream.kinds, at);
        if (next === null) break;
        index += next.index + 1;
        length = next.length;
      }
      const [first, last] = [part[0], part.at(-1)];
      if (made !== null && first !== undefined && last !== undefined) {
        copy(at);
        kinds += made.kind;
        const { kind, value = 0, start = first.start, when, every } = made;
        tokens.push({ start, end: last.end, kind, value, when, every });
        done = at + length;
      }
      fit = find(stream.kinds, made === null ? at + 1 : done);
    }
    copy(stream.kinds.length);
    return { kinds, tokens };
  };
};
