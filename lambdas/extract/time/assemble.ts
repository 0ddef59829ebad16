import type { FieldsDraft } from './assemble-fields.ts';
import { applyUnit, period, told } from './assemble-fields.ts';
import { spanOf } from './assemble-span.ts';
import type { Fields, Limit, TimeExpression } from './expression.ts';
import type { TimeToken } from './tokens.ts';

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

const limitOf = (kinds: string): Limit => {
  if (/[前B止]/.test(kinds)) return 'before';
  if (/[起从S]/.test(kinds) && !/内/.test(kinds)) return 'since';
  if (/[内I]/.test(kinds)) return 'within';
  if (/[后A]/.test(kinds)) return 'after';
  return /[于到OR]/.test(kinds) ? 'on' : 'none';
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
  const draft: FieldsDraft = {};
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

/** What is not said but meant: "this Friday" is of this week, a fiscal year without a number the current one. */
const tidy = (draft: FieldsDraft, kinds: string): Fields => {
  const relative = /r(?=D)/.exec(kinds);
  if (relative !== null && draft.month === undefined && draft.slash === undefined)
    draft.weekOffset ??= 0;
  if (draft.fiscal === true && draft.year === undefined) draft.yearOffset ??= 0;
  return draft;
};
