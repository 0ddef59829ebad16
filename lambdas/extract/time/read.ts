import { assemble } from './assemble.ts';
import type { NamedMention, TimeExpression } from './expression.ts';
import { expressions } from './patterns.ts';
import type { TimeToken } from './tokens.ts';
import { timeTokens } from './tokens.ts';

/** English months and weekdays that are other words too, when they stand alone in small letters. */
const alone = /^[BIORSA]{0,2}[MD]$/;

/** A month or weekday alone counts only with a capital: "may", "march" and "sat" are verbs. */
const isVerb = (text: string, kinds: string, tokens: readonly TimeToken[]): boolean => {
  if (!alone.test(kinds)) return false;
  const word = tokens.at(-1);
  const first = text[word?.start ?? 0] ?? '';
  return (
    first === first.toLowerCase() || (kinds === 'M' && text.slice(word?.start, word?.end) === 'May')
  );
};

/** Finds the time expressions between `from` and `to`, in the order of the text, not yet resolved. */
export const readTimes = (
  text: string,
  folded: string,
  from: number,
  to: number,
  named: readonly NamedMention[],
): TimeExpression[] => {
  const fixed = named.map(
    (each): TimeToken => ({
      start: each.start,
      end: each.end,
      kind: 'F',
      value: 0,
      named: each.named,
    }),
  );
  const { kinds, tokens } = timeTokens(folded, from, to, fixed);
  const found: TimeExpression[] = [];
  for (const match of kinds.matchAll(expressions)) {
    const part = tokens
      .slice(match.index, match.index + match[0].length)
      .filter((token) => token !== null);
    if (isVerb(text, match[0], part)) continue;
    const expression = assemble(match[0], part);
    if (expression !== null) found.push(expression);
  }
  return found;
};
