import { published } from '../../../lambdas/domain/working-days.ts';
import { explainDates } from '../../../lambdas/extract/dates.ts';
import { namedDays } from '../registry.ts';
import { enRows, zhRows } from './all.ts';
import type { PhraseRow } from './row.ts';

const cell = (words: string): string => words.replaceAll('|', '\\|');

const line = (language: 'zh' | 'en', [phrase, written, last]: PhraseRow): string => {
  const [found] = explainDates(phrase, written, namedDays);
  const way = found?.steps.slice(1).map((step) => step[language]) ?? [];
  const date = last === 'none' ? 'no time' : (last ?? 'no date');
  const mark = found?.provisional === true ? ' (provisional)' : '';
  return `| ${cell(phrase)} | ${written} | ${date}${mark} | ${cell(way.join(' → '))} |`;
};

const table = (language: 'zh' | 'en', rows: readonly PhraseRow[]): string =>
  [
    '| phrase | written on | last day | how |',
    '|---|---|---|---|',
    ...rows.map((row) => line(language, row)),
  ].join('\n');

/** `docs/deadlines.md`: what is understood, and how, from the tables that the tests hold. */
export const page = (): string => `# What deadlines are understood, and how

Made from \`test/extract/phrases/{zh,en}*.ts\` by \`node test/extract/phrases/write-page.ts\`; the tests hold every row.
Try a phrase: \`npx duban dates --date 2021-01-20 "会后5个工作日内"\`.

- The date of a deadline is the last permitted day, inclusive: "before 15 March" and 3月15日前 include 15 March; 3月底前 is the last day of March.
- Dates count from the document's date or the meeting's, never from the clock. A year that is not stated comes from an earlier phrase of the
  paragraph, else the day is the next on or after the document's date.
- 前 with a feast is the day before its days off begin (国庆节前 in 2023 is 28 September), where the State Council has arranged them.
- Working days (工作日) know public holidays and make-up days from ${published.from} to ${published.to}; past that a date is provisional. In an
  English text that does not speak of China, working days are Monday to Friday and the date is provisional.
- A weekday alone is the next one. 5/6 is read month first, with a warning. Recurring deadlines show the first time;
  every so many weeks or months (每两个月, "every two weeks") have one only where a day of them is told.
- A phrase that hangs on an event without a date (开学前, 汛前, "before the start of term") has no date, and hours are none.
  “十四五”末 is the end of the plan's fifth year. 近期, 尽快, "as soon as possible" are no deadline; their word is shown in the notice.

## Chinese

${table('zh', zhRows)}

## English

${table('en', enRows)}
`;
