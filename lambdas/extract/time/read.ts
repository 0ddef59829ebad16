import type { Span } from '../../domain/span.ts';
import type { Reading } from '../reading.ts';
import { isDigit } from '../text/fold.ts';
import type { Spans } from '../text/spans.ts';
import { enAgainRules } from './again-en.ts';
import { zhAgainRules } from './again-zh.ts';
import { date } from './assemble.ts';
import { countRules } from './counts.ts';
import { enDates } from './dates-en.ts';
import { zhDates } from './dates-zh.ts';
import { enDays } from './days-en.ts';
import { enEnds, enStretches } from './ends-en.ts';
import { eventRules } from './events.ts';
import type { NamedMention, TimeExpression } from './expression.ts';
import { counterRules, dayRules } from './joins.ts';
import { expressionsOf } from './limits.ts';
import type { Pass, Stream } from './reduce.ts';
import { makePass } from './reduce.ts';
import type { Signs } from './signs.ts';
import type { TimeToken } from './token.ts';
import { timeTokens } from './tokens.ts';
import { enWeeks } from './weeks-en.ts';

/** From words of time to days, from days to days told by other days, and what is counted from them. */
const days: Pass = makePass([
  ...eventRules,
  ...zhAgainRules,
  ...enAgainRules,
  ...enEnds,
  ...enWeeks,
  ...enDays,
  ...counterRules,
  ...zhDates,
  ...enDates,
]);
const joined: Pass = makePass([...enStretches, ...dayRules]);
const counted: Pass = makePass(countRules);

/** What the later passes build on. */
const made = /[ΔΛλν节W议假]/;

/** Months and weekdays that are other words too: only a capital tells them in a text that has capitals. */
const otherWords = /^(?:may|march|mar|sat|sun|wed|dec)$/;

/** "(c) may delegate": a verb in front of another. */
const modal = /^may (?!of\b|or\b|and\b|to\b|at\b|in\b|for\b|by\b|on\b)[a-z]/;

/** The longest of them. */
const longestOther = 5;

/** Takes out the verbs "may", "march", "sat", and "May" at the head of a sentence without a day. */
const withoutVerbs = (stream: Stream, text: string, { start, end }: Span): Stream => {
  const { kinds, tokens } = stream;
  let out = kinds;
  let kept: (TimeToken | null)[] | null = null;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token == null || (token.kind !== 'M' && token.kind !== 'D')) continue;
    if (token.end - token.start > longestOther) continue;
    const word = text.slice(token.start, token.end);
    const lone = ' MD'.includes(kinds[i - 1] ?? ' ') && ' OBIRSAMD'.includes(kinds[i + 1] ?? ' ');
    const verb = otherWords.test(word)
      ? lone ||
        modal.test(text.slice(token.start, token.end + 6)) ||
        /[A-Z]/.test(text.slice(start, end))
      : word === 'May' && lone;
    if (!verb) continue;
    out = `${out.slice(0, i)} ${out.slice(i + 1)}`;
    kept ??= [...tokens];
    kept[i] = null;
  }
  return kept === null ? stream : { kinds: out, tokens: kept };
};

/** Behind a weekday: "by Friday 20 copies" are so many of something, and no day. */
const things =
  /^ (?!is\b|was\b|has\b|as\b|us\b|this\b|its\b|unless\b|across\b|plus\b|towards\b)(?:[a-z][a-z-]*s|people|staff|men|women|children|more|new|further|additional|percent|per cent|o ?clock)\b/;
const withoutCounts = (stream: Stream, folded: string): Stream => {
  let { kinds } = stream;
  // Most streams have no weekday.
  if (!kinds.includes('D') || !/Dt?n|D,tn/.test(kinds)) return stream;
  const tokens = [...stream.tokens];
  for (let i = 1; i < tokens.length; i += 1) {
    const end = tokens[i]?.end;
    if (kinds[i] !== 'n' || end === undefined || (kinds[i + 1] ?? ' ') !== ' ') continue;
    if (!/D,?t?$/.test(kinds.slice(0, i)) || !things.test(folded.slice(end, end + 24))) continue;
    kinds = `${kinds.slice(0, i)} ${kinds.slice(i + 1)}`;
    tokens[i] = null;
  }
  return { kinds, tokens };
};

/** A year that only says which of something: "the start of the 2022 fire season" is not the start of 2022. */
const adjective = /\bthe (?:19|20)\d\d$/;
const noun =
  /^ (?!and\b|or\b|to\b|of\b|in\b|at\b|on\b|by\b|for\b|as\b|is\b|are\b|the\b|if\b|so\b|with\b|when\b|that\b|which\b|shall\b|must\b|should\b|will\b)[a-z]/;
/** The same of a month: "before the December meeting". */
const months =
  /(?<!of )\bthe (?:next |last |previous |following )?(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const gathering =
  /^ (?:meeting|session|call|conference|council|committee|board|issue|edition|election|budget|sitting|assembly|agm|newsletter|round|release|summit|forum|event|cabinet|full council)/;
/** Today's economy: what there is now, and not by when. */
const today = /(?:today|tomorrow|yesterday|tonight)$/;
/** On 31 December of the year that an event tells. */
const ofYear =
  /^ (?:of|in) (?:the|each|any) (?:calendar |fiscal |financial )?year (?:that|in which|when|which|following|after|before|preceding)\b/;
const [blank, apostrophe, i, o] = [32, 39, 105, 111] as const;
const saysWhich = (folded: string, { end }: TimeExpression): boolean => {
  const next = folded.charCodeAt(end);
  if (next === apostrophe) return today.test(folded.slice(Math.max(0, end - 9), end));
  if (next !== blank) return false;
  const letter = folded.charCodeAt(end + 1);
  if ((letter === o || letter === i) && ofYear.test(folded.slice(end, end + 48))) return true;
  const before = folded.slice(Math.max(0, end - 26), end);
  return isDigit(folded.charCodeAt(end - 1))
    ? adjective.test(before) && noun.test(folded.slice(end, end + 8))
    : gathering.test(folded.slice(end, end + 16)) && months.test(before);
};

const none: readonly TimeToken[] = [];

/** The named days of a span as tokens; what limits one stands outside its quotation marks: “国庆节”前, before the "National Day". */
const namedTokens = (
  folded: string,
  { start: from, end: to }: Span,
  mentions: Spans<NamedMention>,
): TimeToken[] =>
  mentions.inside(from, to).map(({ start, end, named }): TimeToken => {
    const quoted = start > from && end < to && folded[start - 1] === '"' && folded[end] === '"';
    const span = quoted ? { start: start - 1, end: end + 1 } : { start, end };
    return { ...span, kind: 'F', value: 0, named };
  });

/** Finds the time expressions of a span, in the order of the text, not yet resolved. */
export const readTimes = (
  { text, folded, codes, mentions }: Pick<Reading, 'text' | 'folded' | 'codes' | 'mentions'>,
  span: Span,
  signs: Signs,
): TimeExpression[] => {
  const { start: from, end: to } = span;
  const fixed = mentions.list.length === 0 ? none : namedTokens(folded, span, mentions);
  const read = timeTokens({ folded, codes }, span, signs, fixed);
  if (read.tokens.length === 0) return [];
  const [only] = read.tokens;
  if (read.kinds === 'y' && only !== null && only?.start === from && only.end === to) {
    const when = date([only], 'y')?.when;
    return when === undefined ? [] : [{ start: from, end: to, limit: 'none', when }];
  }
  const dated = days(withoutCounts(withoutVerbs(read, text, span), folded));
  const stream = made.test(dated.kinds) ? counted(joined(dated)) : dated;
  return expressionsOf(stream).filter((each) => !saysWhich(folded, each));
};
