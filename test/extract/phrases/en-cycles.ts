import type { PhraseRow } from './row.ts';

/** Our own phrases in English of what comes again in more than one unit, every other time, or by the hour. */
export const enCycles: readonly PhraseRow[] = [
  // A day is told: the next one is the first
  ['every other Wednesday', '2021-01-21', '2021-01-27'],
  ['every second Wednesday', '2021-01-21', '2021-01-27'],
  ['every two weeks on Friday', '2021-01-20', '2021-01-22'],
  ['fortnightly on Fridays', '2021-01-20', '2021-01-22'],
  ['by the 5th of every second month', '2021-01-20', '2021-02-05'],
  ['every second Wednesday of the month', '2021-01-20', '2021-02-10'],
  // Several days of a month: the next of them is the first
  ['the 1st and 15th of each month', '2021-01-20', '2021-02-01'],
  ['by the 10th and 25th of every month', '2021-01-20', '2021-01-25'],
  ['by the 10th and 25th of every month', '2021-01-26', '2021-02-10'],
  ['the 5th, 15th and 25th of each month', '2021-01-20', '2021-01-25'],
  ['monthly by the 10th and 25th', '2021-01-20', '2021-01-25'],
  ['every second and fourth Tuesday', '2021-01-20', '2021-01-26'],
  ['every second and fourth Tuesday', '2021-01-27', '2021-02-09'],
  ['on the first and third Friday of the month', '2021-01-20', '2021-02-05'],
  ['first and third Mondays', '2021-01-20', '2021-02-01'],
  ['the first and last Friday of each month', '2021-01-20', '2021-01-29'],
  ['the first and second of May', '2021-01-20', '2021-05-02'],
  // None is told
  ['every other week', '2021-01-20', null],
  ['every two weeks', '2021-01-20', null],
  ['every fortnight', '2021-01-20', null],
  ['every two months', '2021-01-20', null],
  ['once every 3 years', '2021-01-20', null],
  ['at least every 180 days', '2021-01-20', null],
  ['twice a year', '2021-01-20', null],
  ['each semester', '2021-01-20', null],
  // A month is told: it comes again with each period
  ['half-yearly by 30 June', '2021-01-20', '2021-06-30'],
  ['half-yearly by 30 June', '2021-08-20', '2021-12-30'],
  ['semi-annually, by 31 March', '2021-08-20', '2021-09-30'],
  ['Quarterly, by 10 April', '2021-05-01', '2021-07-10'],
  // By the hour
  ['before 16:00 every day', '2021-01-20', '2021-01-20'],
  ['by 5 pm each Friday', '2021-01-20', '2021-01-22'],
  ['daily by noon', '2021-01-20', '2021-01-20'],
  ['by close of business daily', '2021-01-20', '2021-01-20'],
  ['daily by 16:30', '2021-01-20', '2021-01-20'],
  ['every day by 9 am', '2021-01-20', '2021-01-20'],
  ['every working day by 10 am', '2021-01-23', '2021-01-25'],
  ['by noon on Fridays', '2021-01-20', '2021-01-22'],
  // As cells of tables have it
  ['Weekly (Fridays)', '2021-01-20', '2021-01-22'],
  ['weekly on Fridays', '2021-01-20', '2021-01-22'],
  ['Weekly, Mondays', '2021-01-20', '2021-01-25'],
  ['Monthly (5th)', '2021-01-20', '2021-02-05'],
  ['Monthly (by the 5th)', '2021-01-20', '2021-02-05'],
  ['monthly on the 5th', '2021-01-20', '2021-02-05'],
  ['Monthly (first Friday)', '2021-01-20', '2021-02-05'],
  // Read in two ways, a word and no time, or hours
  ['bi-monthly', '2021-01-20', 'none'],
  ['bi-weekly', '2021-01-20', 'none'],
  ['the daily report', '2021-01-20', 'none'],
  ['every day', '2021-01-20', 'none'],
  ['every other agency', '2021-01-20', 'none'],
  ['every two hours', '2021-01-20', 'none'],
  ['closed on Saturdays, Sundays and public holidays', '2021-01-20', 'none'],
  ['Quarterly (5th)', '2021-01-20', 'none'],
];
