import { date, range } from './assemble.ts';
import type { FieldsDraft } from './assemble-fields.ts';
import { unread } from './ends-en.ts';
import { isPlural } from './lengths.ts';
import type { Rule } from './reduce.ts';
import type { TimeToken } from './token.ts';

const [week, month, year] = [2, 3, 5] as const;
const partOf = (tokens: readonly TimeToken[]): FieldsDraft => {
  const edge = tokens.find(({ kind }) => kind === 'E')?.value;
  const part = edge === 1 ? 'start' : edge === 2 ? 'middle' : edge === undefined ? null : 'end';
  const weekday = tokens.find(({ kind }) => kind === 'D')?.value;
  return { ...(part === null ? {} : { part }), ...(weekday === undefined ? {} : { weekday }) };
};

/** A number; "a" and "an" are none that a week has. */
const isNumber = ({ kind, start, end }: TimeToken): boolean =>
  kind === 'n' || kind === 'j' || (kind === 'z' && end - start > 2);

/** Week 31, the end of week 3 of 2027, Thursday of week 23: the week of that number in its year. */
const numbered: Rule['make'] = (tokens) => {
  const units = tokens.filter(({ kind }) => kind === 'u');
  const number = tokens.find(isNumber)?.value ?? 0;
  const [first, second] = units;
  if (first?.value !== week || isPlural(first) || number < 1 || number > 53) return null;
  if (second !== undefined && second.value !== year) return null;
  const stated = tokens.find(({ kind }) => kind === 'y')?.value;
  const way = tokens.find(({ kind }) => kind === 'r')?.value ?? 0;
  const of: FieldsDraft =
    stated !== undefined ? { year: stated } : second !== undefined ? { yearOffset: way } : {};
  const fields = { week: number, ...of, ...partOf(tokens) };
  return { kind: 'Δ', when: { kind: 'fields', fields } };
};

const offsets: Readonly<Record<number, keyof FieldsDraft>> = {
  2: 'weekOffset',
  3: 'monthOffset',
  4: 'quarterOffset',
  5: 'yearOffset',
};

/** The week after next, the end of the month after next. */
const afterNext: Rule['make'] = (tokens) => {
  const unit = tokens.find(({ kind }) => kind === 'u');
  const offset = offsets[unit?.value ?? 0];
  if (offset === undefined || tokens.at(-1)?.value !== 1) return null;
  return { kind: 'Δ', when: { kind: 'fields', fields: { [offset]: 2, ...partOf(tokens) } } };
};

/** The year 2027, of any other that the paper speaks of. */
const theYear: Rule['make'] = (tokens, kinds) =>
  tokens.find(({ kind }) => kind === 'u')?.value === year ? date(tokens, kinds) : null;

/** In the years 2026 and 2027. */
const theYears: Rule['make'] = (tokens, kinds) =>
  range(
    tokens.filter(({ kind }) => 'y-a'.includes(kind)),
    kinds,
  );

/** FY26 Q3. */
const fiscalQuarter: Rule['make'] = ([fiscal, number, ...rest]) => {
  const quarter = rest.at(-1);
  if (fiscal === undefined || number === undefined || quarter === undefined) return null;
  const { value } = number;
  if (fiscal.named !== undefined || (value > 99 && number.kind !== 'y')) return null;
  const stated = { ...number, kind: 'y', value: value < 100 ? 2000 + value : value };
  return date([fiscal, stated, quarter], 'Fyq');
};

/** The third month of 2027. */
const monthOfYear: Rule['make'] = (tokens) => {
  const number = tokens.find(({ kind }) => kind === 'o')?.value ?? 0;
  const [first, second] = tokens.filter(({ kind }) => kind === 'u');
  if (first?.value !== month || number > 12) return null;
  if (second !== undefined && second.value !== year) return null;
  const stated = tokens.find(({ kind }) => kind === 'y')?.value;
  const yearOffset = tokens.find(({ kind }) => kind === 'r')?.value ?? 0;
  const of = stated === undefined ? { yearOffset } : { year: stated };
  return { kind: 'Δ', when: { kind: 'fields', fields: { month: number, ...of } } };
};

/** By the 21st this month. */
const dayThisMonth: Rule['make'] = (tokens, kinds) =>
  tokens.at(-1)?.value === month && tokens.some(({ parts }) => parts !== undefined)
    ? date(tokens, kinds)
    : null;

/** 26Q3: the year in two figures, written on to its quarter. */
const shortYear: Rule['make'] = ([number, quarter]) =>
  number === undefined || quarter === undefined || number.end !== quarter.start
    ? null
    : date([{ ...number, kind: 'y', value: 2000 + number.value }, quarter], 'yq');

const ofWeek = 'D,?(?:[fOI]t?)?';
const inYear = ',?f?(?:t?y|(?:t|r)u)';
const week31 = `u[njz](?:${inYear})?(?!f|[-/]?[nouM#z])`;
const next = 'Ar(?![ruDMhqoFXd])';

/**
 * Periods told by a number, by what comes after the next, or by their year. What must stand before a pattern is asked
 * behind its first word: most places fail at that word already.
 */
export const enWeeks: readonly Rule[] = [
  { pattern: `(?:${ofWeek}|E-?ft?)G?${week31}`, make: numbered },
  { pattern: `G(?<=[BIOS]t?G)${week31}|u(?<=[BIOS]t?u)${week31.slice(1)}`, make: numbered },
  { pattern: `u(?<![nz#jo]u)[nj]${inYear}`, make: numbered },
  { pattern: `E-?(?:ft?)?(?:${ofWeek})?t?u${next}|${ofWeek}t?u${next}`, make: afterNext },
  { pattern: `tu${next}|u(?<![nz#jo]u)${next}`, make: afterNext },
  { pattern: 't?uy[-a]y', make: theYears },
  { pattern: 't?uy[-/][nj]', make: unread },
  { pattern: 'tuy(?!-)|u(?<=[BIOSRfW]u)y(?!-)', make: theYear },
  { pattern: 'ru又', make: unread },
  { pattern: 'F[nyj],?-?q', make: fiscalQuarter },
  { pattern: 't?ou,?f(?:t?y|(?:t|r)u)', make: monthOfYear },
  { pattern: 't?of?t?ru', make: dayThisMonth },
  { pattern: 'n[qh]', make: shortYear },
];
