import type { Every, When } from './expression.ts';
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
  readonly every?: Every;
  readonly value?: number;
  /** Where the phrase begins, when not with its first token. */
  readonly start?: number;
}

/** A form of words: a pattern in kinds of tokens (without capturing groups), and what it makes. */
export interface Rule {
  readonly pattern: string;
  readonly make: (tokens: readonly TimeToken[], kinds: string) => Made | null;
}

/** Rules tried together: at one place the first whose pattern fits counts. */
export type Pass = (stream: Stream) => Stream;

/** One group for each rule: which group matched says which rule did. Without rules, what never matches. */
const compiled = (rules: readonly Rule[], flags: string): RegExp =>
  new RegExp(rules.map((rule) => `(${rule.pattern})`).join('|') || '(?!)', flags);

const tokensOf = ({ tokens }: Stream, at: number, length: number): TimeToken[] =>
  tokens.slice(at, at + length).filter((token) => token !== null);

/** Compiles rules into one pass over a stream. Every repetition in a pattern is bounded, so a pass is linear. */
export const makePass = (rules: readonly Rule[]): Pass => {
  const pattern = compiled(rules, 'g');
  const rest = new Map<number, RegExp>();
  const after = (index: number): RegExp => {
    const known = rest.get(index) ?? compiled(rules.slice(index + 1), 'y');
    rest.set(index, known);
    return known;
  };
  return (stream) => {
    pattern.lastIndex = 0;
    let match = pattern.exec(stream.kinds);
    if (match === null) return stream;
    const kinds: string[] = [];
    const tokens: (TimeToken | null)[] = [];
    let done = 0;
    const copy = (to: number): void => {
      if (to <= done) return;
      kinds.push(stream.kinds.slice(done, to));
      for (let i = done; i < to; i += 1) tokens.push(stream.tokens[i] ?? null);
      done = to;
    };
    while (match !== null) {
      const at = match.index;
      let index = match.indexOf(match[0], 1) - 1;
      let length = match[0].length;
      let made: Made | null = null;
      let part: TimeToken[] = [];
      // A rule may decline what it matched: the rules after it are tried at the same place.
      for (;;) {
        part = tokensOf(stream, at, length);
        made = rules[index]?.make(part, stream.kinds.slice(at, at + length)) ?? null;
        if (made !== null) break;
        const others = after(index);
        others.lastIndex = at;
        const next: RegExpExecArray | null = others.exec(stream.kinds);
        if (next === null) break;
        index += next.indexOf(next[0], 1);
        length = next[0].length;
      }
      const [first, last] = [part[0], part.at(-1)];
      if (made !== null && first !== undefined && last !== undefined) {
        copy(at);
        kinds.push(made.kind);
        tokens.push({ value: 0, start: first.start, end: last.end, ...made });
        done = at + length;
      }
      pattern.lastIndex = made === null ? at + 1 : done;
      match = pattern.exec(stream.kinds);
    }
    copy(stream.kinds.length);
    return { kinds: kinds.join(''), tokens };
  };
};
