import type { Fields, Limit, SpanAnchor, SpanUnit, TimeExpression, When } from './expression.ts';
import type { TimeToken } from './tokens.ts';

type Draft = { -readonly [K in keyof Fields]: Fields[K] };

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
const parts = ['start', 'start', 'middle', 'end'] as const;
const everyOf: Readonly<Record<string, TimeExpression['every']>> = {
  年: 'yearly',
  岁: 'yearly',
  月: 'monthly',
  季: 'quarterly',
  周: 'weekly',
  曜: 'weekly',
};

/** 每月末, 每年底: how often, by the period that the edge is of. */
const edgeEvery: Readonly<Record<number, TimeExpression['every']>> = {
  1: 'monthly',
  3: 'quarterly',
  12: 'yearly',
};

/** What the last number before a unit stands for. */
const applyUnit = (draft: Draft, kind: string, value: number): void => {
  if (kind === '年') draft.year = value < 100 ? 2000 + value : value;
  else if (kind === '月') draft.month = value;
  else if (kind === '日') draft.day = value;
  else if (kind === '季') draft.quarter = value;
};

/** Kinds that say something by themselves. */
const told: Readonly<
  Record<string, (draft: Draft, token: TimeToken, number: number | null) => void>
> = {
  y: (d, t) => {
    d.year = t.value;
  },
  岁: (d, t) => {
    d.yearOffset = t.value;
  },
  朔: (d, t) => {
    d.monthOffset = t.value;
  },
  候: (d, t) => {
    d.quarterOffset = t.value;
  },
  伏: (d, t) => {
    d.half = t.value;
  },
  h: (d, t) => {
    d.half = t.value;
  },
  q: (d, t) => {
    d.quarter = t.value;
  },
  旬: (d, t) => {
    d.ten = t.value;
  },
  辰: (d, t) => {
    d.dayOffset = t.value;
  },
  T: (d, t) => {
    d.dayOffset = t.value;
  },
  週: (d, t) => {
    d.weekOffset = t.value;
  },
  曜: (d, t) => {
    d.weekday = t.value;
  },
  D: (d, t) => {
    d.weekday = t.value;
  },
  礼: (d, t) => {
    d.weekOffset = Math.floor(t.value / 10) - 5;
    d.weekday = t.value % 10;
  },
  初: (d) => {
    d.part = 'start';
  },
  中: (d) => {
    d.part = 'middle';
  },
  底: (d) => {
    d.part = 'end';
  },
  E: (d, t) => {
    d.part = parts[t.value] ?? 'end';
  },
  e: (d, t) => {
    d.part = parts[t.value] ?? 'end';
  },
  F: (d, t) => {
    if (t.named === undefined) d.fiscal = true;
    else d.named = t.named;
  },
  s: (d, t) => {
    d.slash = t.parts ?? [];
  },
  i: (d, t) => {
    d.year = Math.floor(t.value / 10_000);
    d.month = Math.floor(t.value / 100) % 100;
    d.day = t.value % 100;
  },
  杪: (d, t, number) => edge(d, t.value, number, 'end'),
  端: (d, t, number) => edge(d, t.value, number, 'start'),
};

/** 5月底, 三季度末, 年底: an edge in one word, of the number before it or of the current period. */
const edge = (draft: Draft, period: number, number: number | null, part: 'start' | 'end'): void => {
  if (period === 0) {
    draft.yearOffset ??= 0;
    return;
  }
  if (period === 2) draft.monthOffset ??= 0;
  else if (period === 7) draft.weekOffset ??= 0;
  else {
    if (period === 1) setOr(draft, 'month', 'monthOffset', number);
    if (period === 3) setOr(draft, 'quarter', 'quarterOffset', number);
    if (period === 12 && draft.year === undefined) draft.yearOffset ??= 0;
    draft.part = part;
  }
};

const setOr = (
  draft: Draft,
  name: 'month' | 'quarter',
  offset: 'monthOffset' | 'quarterOffset',
  number: number | null,
): void => {
  if (number !== null) draft[name] = number;
  else if (draft[offset] === undefined) draft[offset] = 0;
};

const limitOf = (kinds: string): Limit => {
  if (/[前B止]/.test(kinds)) return 'before';
  if (/[起从S]/.test(kinds) && !/内/.test(kinds)) return 'since';
  if (/[内I]/.test(kinds)) return 'within';
  if (/[后A]/.test(kinds)) return 'after';
  return /[于到OR]/.test(kinds) ? 'on' : 'none';
};

const spanOf = (kinds: string, tokens: readonly TimeToken[]): When | null => {
  const match = /([nzo#])(?:<[n#]>)?个?半?[Gg]?([工天日周月年季时u])/.exec(kinds);
  if (match === null) return null;
  const after = kinds.slice(match.index + match[0].length);
  const before = kinds.slice(0, match.index);
  const english = match[2] === 'u';
  const counts = english
    ? /[BI]/.test(before) || /[AS]/.test(after)
    : /[内后起]/.test(after) || /[会印事后]/.test(before);
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

/** Reads the tokens of one matched expression; null when they say nothing definite. */
export const assemble = (kinds: string, tokens: readonly TimeToken[]): TimeExpression | null => {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return null;
  const span = { start: first.start, end: last.end, limit: limitOf(kinds) };
  const counted = spanOf(kinds, tokens);
  if (counted !== null)
    return { ...span, limit: span.limit === 'none' ? 'within' : span.limit, when: counted };
  const draft: Draft = {};
  let number: number | null = null;
  let every: TimeExpression['every'];
  tokens.forEach((token, i) => {
    const { kind, value } = token;
    if (
      i > 0 &&
      (tokens[i - 1]?.kind === '每' ||
        (tokens[i - 1]?.kind === '个' && tokens[i - 2]?.kind === '每'))
    ) {
      every = everyOf[kind] ?? edgeEvery[value] ?? every;
      if (kind === '杪' || kind === '端') draft.part = kind === '杪' ? 'end' : 'start';
      return;
    }
    if (kind === 'n' || kind === 'o' || kind === '#' || kind === 'z') {
      if (draft.month !== undefined && kinds.includes('M') && draft.day === undefined)
        draft.day = value;
      else number = value;
      return;
    }
    if (kind === 'M') {
      draft.month = value;
      if (number !== null) draft.day = number;
    } else if (kind === 'u') period(draft, tokens[i - 1], value, number);
    else if (number !== null && '年月日季'.includes(kind)) applyUnit(draft, kind, number);
    else told[kind]?.(draft, token, number);
    if (kind !== '第') number = null;
  });
  const fields: Fields = tidy(draft, kinds);
  // "for Earth Day", "in the Worker Day": the day itself is the phrase.
  if (Object.keys(fields).length === 0) return null;
  const named = tokens.find((token) => token.kind === 'F' && token.named !== undefined);
  const where =
    named !== undefined && /^(?:[IOR]{1,2}t?|[于到])F/.test(kinds) && !/[前内后B]/.test(kinds)
      ? { start: named.start, limit: 'on' as const }
      : {};
  return {
    ...span,
    ...where,
    when: { kind: 'fields', fields },
    ...(every === undefined ? {} : { every }),
  };
};

/** "this quarter", "the second quarter", "the end of the year". */
const period = (
  draft: Draft,
  before: TimeToken | undefined,
  unit: number,
  number: number | null,
): void => {
  const offset = before?.kind === 'r' ? before.value : 0;
  if (unit === 4 && number !== null) draft.quarter = number;
  else if (unit === 4) draft.quarterOffset = offset;
  else if (unit === 2) draft.weekOffset = offset;
  else if (unit === 3) draft.monthOffset = offset;
  else if (unit === 5) draft.yearOffset = offset;
  else if (unit === 1 && offset !== 0) draft.dayOffset = offset;
};

/** A year or a weekday alone, and a number that no unit follows, are too little. */
const tidy = (draft: Draft, kinds: string): Fields => {
  const relative = /r(?=D)/.exec(kinds);
  if (relative !== null && draft.month === undefined && draft.slash === undefined)
    draft.weekOffset ??= 0;
  if (draft.fiscal === true && draft.year === undefined) draft.yearOffset ??= 0;
  return draft;
};
