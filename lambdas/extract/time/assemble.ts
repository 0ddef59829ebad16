import type { FieldsDraft } from './assemble-fields.ts';
import { applyUnit, period, told } from './assemble-fields.ts';
import type { Every, Fields, When } from './expression.ts';
import type { Made, Rule } from './reduce.ts';
import type { TimeToken } from './token.ts';

const everyOf: Readonly<Record<string, Every>> = {
  年: 'yearly',
  岁: 'yearly',
  M: 'yearly',
  月: 'monthly',
  季: 'quarterly',
  晦: 'quarterly',
  周: 'weekly',
  日: 'daily',
  天: 'daily',
  曜: 'weekly',
  D: 'weekly',
  F: 'yearly',
};

/** 每月末, 每年底: how often, by the period that the edge is of. */
const edgeEvery: Readonly<Record<number, Every>> = { 1: 'monthly', 3: 'quarterly', 12: 'yearly' };
/** Every day, week, month, quarter, year. */
const unitEvery: readonly (Every | undefined)[] = [
  undefined,
  undefined,
  'weekly',
  'monthly',
  'quarterly',
  'yearly',
];

interface Walked {
  readonly fields: Fields;
  readonly every: Every | undefined;
  /** A number at the end with no unit: the other part of a range says what it is of. */
  readonly loose: number | null;
}

/** Kinds that may stand between a number and what it is of. */
const keeps = '第<-/ft,yVr';

const isNumber = (kind: string): boolean =>
  kind === 'n' || kind === 'o' || kind === '#' || kind === 'z';

/** Walks over the tokens of a day or period and collects what each says. */
const walk = (tokens: readonly TimeToken[], english: boolean): Walked => {
  const draft: FieldsDraft = {};
  let number: number | null = null;
  let every: Every | undefined;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    const { kind, value } = token;
    const before = tokens[i - 1];
    const again = before?.kind === '每' || (before?.kind === '个' && tokens[i - 2]?.kind === '每');
    if (again && kind !== '个') {
      every = everyOf[kind] ?? edgeEvery[value] ?? every;
      if (kind === '杪' || kind === '端') draft.part = kind === '杪' ? 'end' : 'start';
      else if (kind === '曜') draft.weekday = value;
      else if (kind === '晦') draft.quarterMonth = value;
      continue;
    }
    if (before?.kind === 'V') {
      every = kind === 'u' ? unitEvery[value] : (everyOf[kind] ?? every);
      if (kind === 'u' && number !== null) draft.day = number;
      number = null;
      if (kind === 'u') continue;
    }
    if (isNumber(kind)) {
      if (english && draft.month !== undefined && draft.day === undefined) draft.day = value;
      else number = value;
      continue;
    }
    if (kind === 'M') {
      draft.month = value;
      if (number !== null) draft.day = number;
    } else if (kind === 'u') period(draft, before, value, number);
    else if (number !== null && '年月日季'.includes(kind)) applyUnit(draft, kind, number);
    else told[kind]?.(draft, token, number, before);
    if (!keeps.includes(kind)) number = null;
  }
  // 正月十五, 5月10, FY 22: a number at the end that belongs to what stands before it.
  const afterMonth = tokens.at(-1)?.kind === 'n' && tokens.at(-2)?.kind === '月';
  if (number !== null && draft.day === undefined && (draft.lunar === true || afterMonth))
    draft.day = number;
  if (number !== null && draft.fiscal === true && draft.year === undefined) draft.year = number;
  return { fields: draft, every, loose: number };
};

const isEnglish = (kinds: string): boolean => kinds.includes('M');

const dayAlone = (tokens: readonly TimeToken[]): Made | null => {
  const last = tokens.at(-1);
  if (last?.parts === undefined || last.value > 31) return null;
  const weekday = tokens.find(({ kind }) => kind === 'D')?.value;
  const fields = { day: last.value, ...(weekday === undefined ? {} : { weekday }) };
  return { kind: 'Δ', when: { kind: 'fields', fields } };
};

/** A day or a period; null when nothing is said that could be dated. */
export const date: Rule['make'] = (tokens, kinds): Made | null => {
  const { fields, every, loose } = walk(tokens, isEnglish(kinds));
  // 一年, 3年: no year of the calendar has one figure.
  if (kinds.startsWith('n年') && (tokens[0]?.value ?? 0) < 10) return null;
  // 5 May 25; "by 5 May 2 of them" and "5 May 10 people" say nothing of a year.
  const short = loose !== null && loose < 20 && /[no]f?t?Mn$/.test(kinds);
  if (short) return date(tokens.slice(0, -1), kinds.slice(0, -1));
  const year = loose !== null && fields.month !== undefined && /[-/][nj]$|Mn$/.test(kinds);
  // By the 20th: a day alone, in figures.
  if (kinds.endsWith('o') && /^(?:D?,?O?to|D,?o)$/.test(kinds)) return dayAlone(tokens);
  const dated: Fields = year ? { ...fields, year: 2000 + loose } : fields;
  const full: Fields =
    every === 'monthly' && loose !== null && fields.day === undefined
      ? { ...dated, day: loose }
      : dated;
  if (Object.keys(full).length === 0 && every === undefined) return null;
  const day = kinds === 'tF' ? tokens[1] : undefined;
  // 季度首月10日前: of no quarter that is named it is said of each.
  const often = every ?? (/^(?:季孟|晦)/.test(kinds) ? 'quarterly' : undefined);
  return {
    kind: 'Δ',
    when: { kind: 'fields', fields: tidy(full) },
    start: day?.start,
    every: often,
  };
};

/** What is not said but meant: a fiscal year without a number is the current one, and "the year 2027" is no other. */
const tidy = (fields: Fields): Fields => {
  const { yearOffset, ...rest } = fields;
  if (fields.year !== undefined) return rest;
  return fields.fiscal === true && yearOffset === undefined ? { ...fields, yearOffset: 0 } : fields;
};

const finest = (fields: Fields): 'day' | 'month' | 'year' =>
  fields.day !== undefined ? 'day' : fields.month !== undefined ? 'month' : 'year';

/** Two parts of a range: each says for the other what that leaves out, year and month. */
export const rangeOf = (from: Fields, to: Fields): When => {
  const simple = (fields: Fields): boolean =>
    Object.keys(fields).every((key) => ['year', 'month', 'day', 'part', 'ten'].includes(key));
  const whens = (a: Fields, b: Fields): When => ({
    kind: 'range',
    from: { kind: 'fields', fields: a },
    to: { kind: 'fields', fields: b },
  });
  if (!simple(from)) {
    // 今年3月至5月: the year of the first is the second's too.
    const { yearOffset } = from;
    const open = to.year === undefined && to.yearOffset === undefined;
    const shared = open && to.month !== undefined && yearOffset !== undefined;
    return whens(from, shared ? { ...to, yearOffset } : to);
  }
  const month = to.month ?? (to.day === undefined ? undefined : from.month);
  const last: Fields = month === undefined ? to : { ...to, month };
  // From the 27th to the 3rd of April: it begins in the month before.
  const before = (from.day ?? 0) > (to.day ?? 31) ? 1 : 0;
  const first: Fields =
    from.month === undefined && from.day !== undefined && to.month !== undefined
      ? { ...from, month: ((to.month + 11 - before) % 12) + 1 }
      : from;
  const turns = (first.month ?? 0) > (last.month ?? 13) ? 1 : 0;
  if (first.year === undefined && last.year !== undefined && first.month !== undefined)
    return whens({ ...first, year: last.year - turns }, last);
  if (last.year === undefined && first.year !== undefined && last.month !== undefined)
    return whens(first, { ...last, year: first.year + turns });
  return whens(first, last);
};

/** 5月1日至5日, 10 to 22 August 2012. */
export const range: Rule['make'] = (tokens, kinds): Made | null => {
  const at = tokens.findIndex(({ kind }) => kind === '-' || kind === '到' || kind === 'a');
  const english = isEnglish(kinds);
  const a = walk(tokens.slice(0, at), english);
  const b = walk(tokens.slice(at + 1), english);
  const from = a.loose === null ? a.fields : { ...a.fields, [finest(b.fields)]: a.loose };
  const to = b.loose === null ? b.fields : { ...b.fields, [finest(a.fields)]: b.loose };
  return { kind: 'Δ', when: rangeOf(from, to) };
};
