import { date, range } from './assemble.ts';
import type { Rule } from './reduce.ts';

/** Values of units. */
const [quarters, years] = [4, 5] as const;
const day = '[no]';
const yearTail = '(?:,?[nj]C|,?(?:[fI]t?u?)?y|,?j|,?f?Fy|,?f?[rV]u)?';
/** 18 July, Friday; July 18, 2025 (Fri): but what follows may begin another day. */
const weekdayTail = '(?:,?D(?!,?t?[noM])|<D>(?:,?y)?)?';
const weekday = '(?:r?D,?)?';

/** Days of the calendar in English. */
const days = [
  `${weekday}M,?t?${day}${yearTail}${weekdayTail}`,
  `旬f?t?M${yearTail}`,
  '旬ft?[rV]?u',
  // In March before the 15th, as machines put it.
  '(?<=I)MBt?[no](?![ugGM])',
  `t?${day}ft?ru`,
  `t?${day}f?t?Mn(?![-MaftoDugG])`,
  `${weekday}t?${day}f?t?M${yearTail}${weekdayTail}`,
  `${weekday}(?:${day}[-/]M[-/][ynj]|y[-/]M[-/]n|M[-/]n[-/]y)`,
  `${weekday}y,?Mn`,
  `${weekday}[is](?:<D>)?`,
];

/** Months, quarters, halves, years, weeks, and days told from the document's. */
const periods = [
  'yM',
  'M[-/]y',
  '(?:[Ee]-?(?!M,?t?[no](?![ugGWD])))?M(?:,?(?:[fI]t?u?)?y|,?f?ru)?(?:<D>)?',
  '(?<=[fW]|[Dug]I)(?:tu|u?y|t?yu)',
  'D,?to',
  'D,?o(?![fMuDh/])',
  // By the 15th to the Clerk; of a month, a week or a weekday it says more.
  '(?<=B|[ck]O)to(?![fFMuDWroh]|t[uMro])|^O?to$',
  'v',
  'E-?ft?y[uF]',
  't?yF',
  'E-?(?:ft?)?u?y',
  'e-?y',
  'E-?(?:ft?)?u',
  '[rt]?u-?E',
  '(?:r|t)?F(?:<F>)?(?:,?f?(?:ru|y)(?!D)|[n#j])?',
  'q(?:,?f?(?:F?y|F[nj]|t?Fy?|r)|[-/]y)?',
  'y-?[qh]',
  'h(?:,?f?(?:t?Fy?|y|r?u)|[-/]y)?',
  'ru,?O?D',
  'D(?:,|f|O)?ru',
  'DAr',
  'ru',
  'r?D',
  'rp',
  '(?:t?u|d)[AB]T',
  'T',
];

/** The second quarter, of this year or another; which week, month or year "the first" is hangs on what it counts from. */
const quarter: Rule = {
  pattern: 't?ou(?=f|,?y|[^fDu]|$)(?:,?f?(?:t?Fy?|y|r?u))?',
  make: (tokens, kinds) =>
    tokens.find(({ kind }) => kind === 'u')?.value === quarters ? date(tokens, kinds) : null,
};

/** 10 to 22 August, May 8-10: what one part leaves out, the other says. */
const ranges = ['y-y', `${day}[-a]t?${day}f?M${yearTail}`, `M,?${day}[-a]${day}${yearTail}`];

/** Every Friday, the 15th of each month, at the end of every quarter. */
const recurring = ['(?:t?E-?(?:ft?)?)?V[uDMF]', `t?${day}f?Vu`];

/** The first half of April: to its 15th, and the second from the 16th on. */
const halfOfMonth: Rule['make'] = (tokens, kinds) =>
  date(
    tokens.map((token) =>
      token.kind === 'h' ? { ...token, kind: '旬', value: token.value + 3 } : token,
    ),
    kinds.replace('h', '旬'),
  );

/** Year-end 2026. */
const yearEnd: Rule['make'] = (tokens, kinds) =>
  tokens.find(({ kind }) => kind === 'u')?.value === years ? date(tokens, kinds) : null;

export const enDates: readonly Rule[] = [
  ...ranges.map((pattern) => ({ pattern, make: range })),
  { pattern: `hf?t?M${yearTail}`, make: halfOfMonth },
  ...days.map((pattern) => ({ pattern, make: date })),
  ...recurring.map((pattern) => ({ pattern, make: date })),
  { pattern: 't?u-?E,?(?:ft?)?y', make: yearEnd },
  quarter,
  ...periods.map((pattern) => ({ pattern, make: date })),
];
