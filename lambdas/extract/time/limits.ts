import { adverbOf } from './again-en.ts';
import { date } from './assemble.ts';
import type { Limit, TimeExpression } from './expression.ts';
import { makeFinder, remembered } from './fits.ts';
import { isPlural } from './lengths.ts';
import type { Stream } from './reduce.ts';
import { tokensOf } from './reduce.ts';
import type { TimeToken } from './token.ts';

/** How the words around a date limit it. Inside one phrase 前 and "by" are stronger than 起 and "from". */
const limitOf = (kinds: string): Limit => {
  // Nothing stands around it.
  if (kinds.length === 1) return 'none';
  if (/[前讫B止]/.test(kinds)) return 'before';
  if (/[起从S]/.test(kinds) && !/内/.test(kinds)) return 'since';
  if (/[内I]/.test(kinds)) return 'within';
  if (/[后A]/.test(kinds)) return 'after';
  return /[于到OR当]/.test(kinds) ? 'on' : 'none';
};

const clockBefore = '(?:[ck]{1,2}[BOf@,]?t?)?';
const clock = '(?:[,O@]{0,2}t?[ckp]){0,2}(?:(?:晨[n#k]点?|[n#]点|k点?)(?:[n#]?分|半|整){0,2}|晨)?';
const prefix = '(?:U,?)?[BIOSAR从于到止@b]{0,3}t?';

/** A date or a counted length with the words that limit it; a year alone needs such a word before it. */
const whole = [
  `${prefix}${clockBefore}Δ${clock}(?:毕(?=前))?[前内后起止期当讫]{0,3}`,
  `${prefix}Σ(?:${clock})[前内后起止]{0,2}`,
  '[BIO]{1,2}t?Λ',
  '[从于到]{0,2}Λ[内后前]{1,2}',
  '[BIOSR]{1,2}(?:t?u?y|t?yu|tu)',
  '^晨(?:[nk]点?(?:n?分|半|整){0,2})?|晨[nk]点?(?:n?分|半|整){0,2}',
].join('|');
const find = remembered(makeFinder([whole], 'g'));

/** What a day or a counted length means where no word around it limits it: 1 a limit before, 2 a limit within. */
const unlimited: readonly Limit[] = ['none', 'before', 'within'];

/** 零时, 0时, 0:00, and no 0时30分: the day has only begun. */
const atMidnight = (part: readonly TimeToken[]): boolean =>
  part.some(({ kind, value }, i) => {
    if (kind === 'k') return value === 1;
    return kind === '#' && value === 0 && part[i + 1]?.kind === '点' && part[i + 3]?.kind !== '分';
  });

const finish = (part: readonly TimeToken[], kinds: string): TimeExpression | null => {
  const [first, last] = [part[0], part.at(-1)];
  const core = part.find(({ kind }) => kind === 'Δ' || kind === 'Σ' || kind === 'Λ');
  if (first === undefined || last === undefined) return null;
  const span = { start: first.start, end: last.end };
  if (core?.when === undefined) {
    if (kinds.includes('晨'))
      return {
        ...span,
        limit: 'none',
        when: { kind: 'fields', fields: { dayOffset: 0, clock: true } },
      };
    // "In the years" since then is not this year.
    if (last.kind === 'u' && isPlural(last)) return null;
    const made = date(part.slice(-2), kinds);
    return made?.when === undefined ? null : { ...span, limit: limitOf(kinds), when: made.when };
  }
  const { when } = core;
  // Annually by 10 January, monthly by the 5th.
  const again = core.every ?? adverbOf(part);
  const every = again === undefined ? {} : { every: again };
  const around = limitOf(kinds);
  const open = around === 'none' || around === 'on';
  const said =
    core.kind === 'Δ' && core.value > 0 && open ? (unlimited[core.value] ?? around) : around;
  if (when.kind === 'span') {
    const bare = core.kind === 'Λ' && (said === 'before' || said === 'none');
    // 三天前 tells of the past; "by 30 days" tells nothing.
    if (bare && kinds.includes('前'))
      return { ...span, limit: 'none', when: { ...when, back: true } };
    if (bare) return null;
    const limit = said === 'none' || said === 'on' ? (unlimited[core.value] ?? said) : said;
    if (when.anchor === 'event' && limit === 'none') return null;
    return { ...span, limit, when, ...every };
  }
  const named = when.kind === 'fields' ? when.fields.named : undefined;
  const ranged = when.kind === 'range' && said === 'since' && !kinds.includes('起');
  const limit = ranged ? 'on' : said;
  // "for Earth Day", "in the Worker Day": the day itself is the phrase.
  if (
    named !== undefined &&
    (limit === 'on' || kinds.startsWith('I')) &&
    !/[前讫内后B]/.test(kinds)
  )
    return { ...span, start: core.start, limit: 'on', when, ...every };
  const strict =
    /[前讫]/.test(kinds) || part.some(({ kind, value }) => kind === 'B' && value === 1);
  const midnight = (limit === 'before' || kinds.includes('到')) && atMidnight(part);
  return {
    ...span,
    limit,
    when,
    ...every,
    ...(strict ? { strict } : {}),
    ...(midnight ? { midnight } : {}),
  };
};

/** The expressions of a stream in which dates and lengths are already put together. */
export const expressionsOf = ({ kinds, tokens }: Stream): TimeExpression[] => {
  const found: TimeExpression[] = [];
  for (let fit = find(kinds, 0); fit !== null; fit = find(kinds, fit.at + fit.length)) {
    const end = fit.at + fit.length;
    const part = tokensOf(tokens, fit.at, end);
    const expression = finish(part, kinds.slice(fit.at, end));
    if (expression !== null) found.push(expression);
  }
  return found;
};
