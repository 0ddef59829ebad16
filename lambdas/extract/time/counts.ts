import { rangeOf } from './assemble.ts';
import type { SpanAnchor, When } from './expression.ts';
import { everyOf, namedOf, whenOf } from './joins.ts';
import { firstNamed, firstOf, lastOf, weekdayIn } from './parts.ts';
import type { Rule } from './reduce.ts';
import type { TimeToken } from './token.ts';

/** 5月1日至6月30日, today to next Friday. */
const between: Rule['make'] = (tokens) => {
  const [from, to] = tokens.flatMap(({ when }) => (when === undefined ? [] : [when]));
  if (from === undefined || to === undefined) return null;
  if (from.kind === 'fields' && to.kind === 'fields')
    return { kind: 'Δ', when: rangeOf(from.fields, to.fields) };
  return { kind: 'Δ', when: { kind: 'range', from, to } };
};

/** 节前, 节后: the holiday the text spoke of last, or the one that stands before it (春节节前). */
const nearHoliday: Rule['make'] = (tokens) => {
  const feast = namedOf(whenOf(tokens, 'Δ'));
  if (feast === null && tokens.length > 1) return null;
  return {
    kind: 'Δ',
    value: tokens.at(-1)?.value === -1 ? 1 : 0,
    when: { kind: 'holiday', side: tokens.at(-1)?.value === -1 ? -1 : 1, feast },
  };
};

/** What is counted from a named day counts from its days off. */
const baseOf = (tokens: readonly TimeToken[]): When | undefined => {
  const base = whenOf(tokens, 'Δ');
  const feast = namedOf(base);
  return feast === null ? base : { kind: 'holiday', side: 0, feast };
};

/** How the length is set: what it counts from, and which way; `value` is its limit where no word gives one. */
const set =
  (more: (tokens: readonly TimeToken[], kinds: string) => object | null, value = 0): Rule['make'] =>
  (tokens, kinds) => {
    const when = whenOf(tokens, 'Λ') ?? whenOf(tokens, 'λ');
    const added = more(tokens, kinds);
    if (when?.kind !== 'span' || added === null) return null;
    return { kind: 'Σ', value, when: { ...when, ...added } };
  };

/** Days from a date: 2 weeks after yesterday, 自2020年5月1日起30日内; with a limit it is a limit. */
const fromDate = set((tokens) => {
  const base = baseOf(tokens);
  return base === undefined ? null : { base };
});
/** The same of something that comes again: 每季度结束后15日内. */
const fromEach: Rule['make'] = (tokens, kinds) => {
  const made = fromDate(tokens, kinds);
  return made === null ? null : { ...made, ...everyOf(tokens) };
};
const beforeDate = set((tokens) => {
  const base = baseOf(tokens);
  return base === undefined ? null : { base, back: true };
}, 1);

const anchorOf = (
  tokens: readonly TimeToken[],
  kinds: string,
): { anchor: SpanAnchor; back?: boolean } => {
  if (/会/.test(kinds)) return { anchor: 'meeting' };
  if (/节/.test(kinds)) return { anchor: 'holiday', back: tokens[0]?.value === -1 };
  if (/印/.test(kinds)) return { anchor: 'paper' };
  if (/辰/.test(kinds)) return { anchor: 'document' };
  const noun = tokens.find(({ kind }) => kind === 'X');
  if (noun !== undefined) return { anchor: noun.value === 2 ? 'meeting' : 'paper' };
  return { anchor: 'event' };
};

/** Whole units before or after the anchor's own: 前两天, 未来三周, the last two weeks. */
const run: Rule['make'] = (tokens) => {
  const way = tokens[0];
  const when = whenOf(tokens, 'Λ');
  if (when?.kind !== 'span' || way === undefined || (way.value === 0 && way.kind === 'r'))
    return null;
  const back = way.kind === '前' || (way.kind !== '后' && way.value < 0);
  const { amount, unit, working } = when;
  return { kind: 'Δ', when: { kind: 'run', back, amount, unit, working } };
};

/** Within the next two weeks: counted from today, whatever day of the week it is. */
const ahead: Rule['make'] = (tokens) => {
  const when = whenOf(tokens, 'Λ');
  return when === undefined || (tokens[0]?.value ?? 0) < 1 ? null : { kind: 'Σ', value: 2, when };
};

/** 前两月, 下三月: number and 月 are months of a run behind these words. */
const months: Rule['make'] = (tokens) => {
  const when = whenOf(tokens, 'Δ');
  if (when?.kind !== 'fields' || Object.keys(when.fields).join() !== 'month') return null;
  const back = tokens[0]?.kind === '前' || (tokens[0]?.value ?? 0) < 0;
  return {
    kind: 'Δ',
    when: { kind: 'run', back, amount: when.fields.month ?? 1, unit: 'month', working: false },
  };
};

/** No name of a day is longer: 5月20日世界计量日当天. */
const nameOfDay = 16;
/** A date and behind it the name that the day has. */
const sameDay: Rule['make'] = (tokens) => {
  const [day, tail] = tokens;
  if (day?.when?.kind !== 'fields' || day.when.fields.day === undefined) return null;
  return (tail?.start ?? 0) - day.end > nameOfDay ? null : { kind: 'Δ', when: day.when };
};

/** 会后, 印发之日起, 本通知印发后. */
const since = '(?:从?(?:会|印)(?:起|后)?|从?事起?|节|从?辰起)';

/** What stands in brackets behind a day says the same day again: 腊月二十六（1月25日）, the end of the year (31 March), 3月7日（本周五）. */
const again: Rule['make'] = (tokens) => {
  const [said, more] = tokens.flatMap(({ when }) => (when === undefined ? [] : [when]));
  if (said === undefined || more?.kind !== 'fields') return null;
  if (more.fields.day === undefined) {
    const near = more.fields.weekday !== undefined || more.fields.dayOffset !== undefined;
    const dated = said.kind === 'fields' && said.fields.day !== undefined;
    return near && dated ? { kind: 'Δ', when: said } : null;
  }
  return { kind: 'Δ', when: namedOf(said) === null ? more : said };
};

/** 节日期间每天: the first day off, and every one after it. */
const eachDayOff: Rule['make'] = (tokens, kinds) => {
  const feast = namedOf(whenOf(tokens, 'Δ'));
  if (feast === null && !kinds.startsWith('假')) return null;
  const inside: When = { kind: 'holiday', side: 0, feast };
  return { kind: 'Δ', every: 'daily', when: { kind: 'nth', nth: 1, of: 'day', inside } };
};

/** Forms that count from something. */
export const countRules: readonly Rule[] = [
  { pattern: 'Δ<Δ>', make: again },
  { pattern: '(?:假|Δ期),?每[天日]', make: eachDayOff },
  { pattern: 'b?Δ起?[-到]Δ|bΔaΔ', make: between },
  { pattern: 'Δ(?:前Λ|Λ(?=内))', make: firstOf },
  { pattern: 'Δ后Λ(?!内)', make: lastOf },
  { pattern: 'Δ?前Δ', make: firstNamed },
  { pattern: '(?<=I)rΛ|上Λ(?=内)', make: ahead },
  { pattern: '^后Λ$|(?:(?<![Δ届])前|上)r?Λ', make: run },
  { pattern: '(?:(?<!Δ)前|上)Δ', make: months },
  { pattern: `${since},?Λ`, make: set(anchorOf, 2) },
  { pattern: '从?Δ(?:起|期?毕?后|毕|毕事起?),?Λ(?=内)', make: fromEach },
  { pattern: 'Δ 日当', make: sameDay },
  { pattern: 'ΔΔ', make: weekdayIn },
  { pattern: 'Δ前Λ', make: beforeDate },
  { pattern: '[后起],?Λ', make: set(() => ({ anchor: 'event' })) },
  { pattern: '(?:Λ[ASf]|λ)t?(?:df)?Δ', make: fromEach },
  { pattern: 'ΛBt?Δ', make: beforeDate },
  { pattern: '(?:Λ[fAS]|λ)(?:t?df?){0,3}X', make: set(anchorOf, 2) },
  { pattern: 'Λ[fAS]t?(?:d[fO]t?)?版(?![fO])', make: set(() => ({ anchor: 'paper' }), 2) },
  { pattern: 'ΛBt?X', make: set(() => ({ anchor: 'event', back: true }), 1) },
  { pattern: 'Λ昔', make: set(() => ({ back: true })) },
  { pattern: 'Λ来', make: set(() => ({})) },
  { pattern: '(?:Λ[fAS]|λ)t?(?:[d版]f?){0,2}', make: set(() => ({ anchor: 'event' })) },
  { pattern: 'rΛ', make: run },
  { pattern: 'Δ?节', make: nearHoliday },
];
