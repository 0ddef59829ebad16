import type { SpanAnchor, SpanUnit, When } from './expression.ts';
import type { TimeToken } from './tokens.ts';

const zhUnits: Readonly<Record<string, SpanUnit>> = {
  工: 'day',
  天: 'day',
  日: 'day',
  周: 'week',
  月: 'month',
  季: 'quarter',
  年: 'year',
  时: 'hour',
};
const enUnits: readonly SpanUnit[] = [
  'day',
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'week',
  'hour',
];

/** A number of days from something: within 30 days of this meeting, 会后5个工作日内; null when the tokens tell none. */
export const spanOf = (kinds: string, tokens: readonly TimeToken[]): When | null => {
  const match = /([nzo#])(?:<[n#]>)?个?半?[Gg]?([工天日周月年季时u])/.exec(kinds);
  if (match === null) return null;
  const after = kinds.slice(match.index + match[0].length);
  const before = kinds.slice(0, match.index);
  const english = match[2] === 'u';
  const counts = english
    ? /[BI]/.test(before) || /[AS]/.test(after)
    : /[内后]/.test(after) || /[会印事后]/.test(before);
  if (!counts || (!english && /每/.test(before))) return null;
  const unitAt = match.index + match[0].length - 1;
  const unitToken = tokens[unitAt];
  const amount = tokens[match.index]?.value ?? 0;
  const unit = english
    ? (enUnits[unitToken?.value ?? 1] ?? 'day')
    : (zhUnits[match[2] ?? ''] ?? 'day');
  const fortnight = english && unitToken?.value === 6 ? 2 : 1;
  const working = match[0].includes('工') || match[0].includes('g');
  return {
    kind: 'span',
    amount: amount * fortnight,
    unit,
    working,
    anchor: anchorOf(before, after, tokens.slice(unitAt + 1)),
  };
};

const anchorOf = (before: string, after: string, rest: readonly TimeToken[]): SpanAnchor => {
  if (before.includes('会')) return 'meeting';
  if (/[事后]/.test(before)) return 'event';
  const noun = rest.find((token) => token.kind === 'X');
  if (noun !== undefined) return noun.value === 2 ? 'meeting' : 'document';
  return /[fAS](?:t?d?f?)$/.test(after) ? 'event' : 'document';
};
