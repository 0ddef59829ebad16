import type { Bilingual } from '../../domain/language.ts';
import type { Every, Period } from './expression.ts';

/** Periods of the calendar in words. */
const periods: Readonly<Record<Period, Bilingual>> = {
  yearly: { en: 'every year', zh: '每年' },
  'half-yearly': { en: 'every half-year', zh: '每半年' },
  quarterly: { en: 'every quarter', zh: '每季度' },
  monthly: { en: 'every month', zh: '每月' },
  'even months': { en: 'every month with an even number', zh: '每逢双月' },
  'odd months': { en: 'every month with an odd number', zh: '每逢单月' },
  'half-monthly': { en: 'twice a month, by the 15th and by its end', zh: '每半月' },
  weekly: { en: 'every week', zh: '每周' },
  daily: { en: 'every day', zh: '每天' },
  'working days': { en: 'every working day', zh: '每个工作日' },
  'twice a month': { en: 'twice a month', zh: '每月两次' },
  'twice a year': { en: 'twice a year', zh: '每年两次' },
  'every term': { en: 'every school term', zh: '每学期' },
};

/** How often and not when: any days of the period will do. */
export const untold: readonly Every[] = ['twice a month', 'twice a year', 'every term'];

/** What every so many of comes again. */
export interface Cycle {
  readonly amount: number;
  readonly unit: 'days' | 'weeks' | 'months' | 'quarters' | 'years';
}

const units = { days: '天', weeks: '周', months: '个月', quarters: '个季度', years: '年' } as const;

/** The length of "every 2 weeks"; null of a period of the calendar. */
export const cycleOf = (every: Every): Cycle | null => {
  const [, amount, unit] = every.split(' ');
  return amount === undefined || unit === undefined || !Object.hasOwn(units, unit)
    ? null
    : { amount: Number(amount), unit: unit as Cycle['unit'] };
};

/** The two cycles that 每隔 may mean, with their unit; null of any other. */
export const twoWays = (every: Every): RegExpExecArray | null =>
  /^every (\d+) or (\d+) (\w+)$/.exec(every);

/** How often, in words of both languages. */
export const everyWords = (every: Every): Bilingual => {
  const [, shorter, longer, unit] = twoWays(every) ?? [];
  if (unit !== undefined)
    return { en: every, zh: `每${shorter}或${longer}${units[unit as Cycle['unit']]}` };
  const cycle = cycleOf(every);
  return cycle === null
    ? periods[every as Period]
    : { en: every, zh: `每${cycle.amount}${units[cycle.unit]}` };
};

const single: readonly (Every | undefined)[] = [
  undefined,
  'daily',
  'weekly',
  'monthly',
  'quarterly',
  'yearly',
  'every 2 weeks',
];
const several = [undefined, 'days', 'weeks', 'months', 'quarters', 'years'] as const;

/** Every so many of a unit, as English `u` numbers them (1 a day, 2 a week, 3 a month, 4 a quarter, 5 a year, 6 a fortnight). */
export const everyOf = (amount: number, unit: number): Every | undefined => {
  const fortnights = unit === 6;
  const [count, of] = fortnights ? [amount * 2, 2] : [amount, unit];
  if (count === 1) return single[of];
  const name = several[of];
  return name === undefined ? undefined : `every ${count} ${name}`;
};

/** Every so many of a unit, or every one more: the words leave out so many (每隔两周). */
export const everyGap = (amount: number, unit: number): Every | undefined => {
  const name = several[unit];
  return name === undefined ? undefined : `every ${amount} or ${amount + 1} ${name}`;
};
