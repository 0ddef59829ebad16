import { date, range } from './assemble.ts';
import { lengthRules } from './lengths.ts';
import type { Rule } from './reduce.ts';

const year = '(?:y年|n年|j年|岁)';
const month = '(?:n月|朔)';

/** Days of the calendar in Chinese: they come before lengths of time (2020年5月30日 before 30日). */
const days = [
  `(?:${year},?)?历?(?:朒|(?:历n月))(?:朝|n日?)`,
  `(?:${year},?)?${month}n(?!个?工)日?(?:<曜>|曜)?`,
  `曜,?${month}n日`,
];

/** Periods, and days told from the document's. */
const periods = [
  `(?:${year},?)?${month}(?:旬|底|初|中|杪)?`,
  `${year}F`,
  `(?:${year},?)?第?[yn](?:杪|端)`,
  '(?<![x个])[年月季周](?=内)',
  `${year}年中|[年月]中(?=前|$)`,
  `${year}(?:,?(?:第?n季(?:底|初|中|杪|端)?|伏(?:底|初)?|q|杪|端)|底|初|中)?`,
  '第?n季(?:底|初|中|杪|端)?',
  '候(?:底|初|中)?',
  '伏(?:底|初)?',
  '杪|端',
  '礼',
  '週(?:底|初|中|杪)?曜?',
  '曜',
  '辰',
  'i(?:<曜>|曜)?',
  's日?(?:<曜>)?',
];

/** A day alone (25日前) says its month elsewhere, so it needs a limit behind it. */
const bare = 'n日(?=晨?(?:[nk]点?)?[前止])|^n日$';

/** 5月1日至5日, 3月至5月, 10-12日: what one part leaves out, the other says. */
const ranges = [
  `(?:${year},?)?${month}n日?[-到]n日`,
  `(?:${year},?)?n月?[-到]n月(?!n)`,
  'y年?[-到]y(?:年|杪)',
  'n日?[-到]n日(?!内)',
];

const recurring = '每(?:杪|端|曜|个?月|年|个?季|个?周)';
/** 每日8时前; each of the days off is read with them. */
const daily = '(?<![期假],?)每[日天](?=晨|[nk]点|k)';
/** A day or part of a month of the quarter: 每季度首月10日前, 三季度末月下旬. */
const ofQuarter = `(?:(?:${year},?)?(?:第?n|每个?)?(?:季孟|晦)|候孟)(?:n日|旬|底|初|中)?`;
const within = `(?:${[...days, ...periods].join('|')}|n日|旬|底|初|中)?`;

/** 季度终了后15日内: of every one, though nothing says so. */
const eachOne: Rule['make'] = (_, kinds) => ({
  kind: 'Δ',
  when: { kind: 'fields', fields: {} },
  every: kinds === '年' ? 'yearly' : kinds === '季' ? 'quarterly' : 'monthly',
});

export const zhDates: readonly Rule[] = [
  { pattern: ofQuarter, make: date },
  { pattern: '年(?=毕[后事])|[月季](?=毕[后事]|后[n#])', make: eachOne },
  { pattern: '每年F', make: date },
  { pattern: `${recurring}${within}|${daily}`, make: date },
  ...ranges.map((pattern) => ({ pattern, make: range })),
  ...days.map((pattern) => ({ pattern, make: date })),
  ...lengthRules,
  ...periods.map((pattern) => ({ pattern, make: date })),
  { pattern: bare, make: date },
];
