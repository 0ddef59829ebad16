import type { When } from './expression.ts';
import { lengthOf } from './lengths.ts';
import type { Made, Rule } from './reduce.ts';

const day = { amount: 0, unit: 'day', working: false } as const;

/** Before an event that the text names and does not date: 开学前, before the rainy season. */
const beforeEvent: Rule['make'] = (tokens, kinds): Made => {
  const each = tokens.some(({ kind, value }) => kind === '讫' && value === 2);
  const every = each ? 'every term' : kinds.startsWith('每') ? 'yearly' : undefined;
  return {
    kind: 'Σ',
    value: 1,
    every,
    when: { kind: 'span', anchor: 'event', back: true, ...day },
  };
};

const sameDay: Rule['make'] = ([words]) => ({
  kind: 'Δ',
  value: words?.value === 1 ? 1 : 0,
  when: { kind: 'same day' },
});

const named: ReadonlySet<string> = new Set('届讫前后');

/** Days before or after such an event: 会议召开3日前, 期满后10日内, 开学前一周. */
const fromEvent: Rule['make'] = (tokens, kinds) => ({
  kind: 'Σ',
  value: 1,
  when: {
    kind: 'span',
    anchor: 'event',
    back: !kinds.includes('后'),
    ...lengthOf(
      tokens.filter(({ kind }) => !named.has(kind)),
      kinds,
    ),
  },
});

const meeting = (amount: number): Made => ({
  kind: 'Σ',
  value: 2,
  when: { kind: 'span', anchor: 'meeting', ...day, amount },
});

/** 会后当天, 会后次日, the day after the meeting: days told from the meeting. */
const afterMeeting: Rule['make'] = (tokens, kinds) => {
  const days = tokens.at(-1)?.value ?? 0;
  return kinds === '散' || days === 1 ? meeting(days) : null;
};

const planOf = (plan: number, part: boolean): When => ({
  kind: 'fields',
  fields: part ? { plan, part: 'end' } : { plan },
});

/** “十四五”末, “十五五”期间. */
const zhPlan: Rule['make'] = ([token]) => {
  const value = token?.value ?? 0;
  const said = value % 10;
  return { kind: 'Δ', value: said === 2 ? 2 : 0, when: planOf(Math.floor(value / 10), said === 3) };
};

/** How many five-year plans of China have begun since 1953, and are spoken of with their number. */
const [firstPlan, lastPlan] = [6, 20] as const;

/** The 14th Five-Year Plan period; the plan alone is a paper, and only its end is a day. */
const enPlan: Rule['make'] = (tokens, kinds) => {
  const number = tokens.find(({ kind }) => kind === 'o')?.value ?? 0;
  const edge = tokens.find(({ kind }) => kind === 'E')?.value;
  const period = tokens.at(-1)?.value === 1;
  if (number < firstPlan || number > lastPlan || (!period && edge === undefined)) return null;
  if (edge !== undefined && edge !== 3) return null;
  return { kind: 'Δ', when: planOf(number, kinds.includes('E')) };
};

const length = '[n#j](?:个?半?[工天日周年时]|个半?月)';

/** Forms that hang on an event, on a deadline before them, or on a plan of years. */
export const eventRules: readonly Rule[] = [
  { pattern: `(?:届(?:前|后之?|起)?|讫),?${length}`, make: fromEvent },
  // 9月1日开学前: the day of the event is known, and 讫 only limits it.
  { pattern: '(?:(?:每?年|y年|岁),?)?(?<![日杪底曜Fis])讫', make: beforeEvent },
  { pattern: 'Bt?(?:E-?f)?t?r?临', make: beforeEvent },
  { pattern: '散|会,?辰', make: afterMeeting },
  { pattern: '此', make: sameDay },
  { pattern: '规', make: zhPlan },
  { pattern: '(?:t?E-?f)?t?o纲', make: enPlan },
];
