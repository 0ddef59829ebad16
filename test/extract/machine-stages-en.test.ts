import { describe, expect, test } from 'vitest';
import { readMachine as read, shortMachine as short } from './machine.ts';

describe('leaders who ask', () => {
  test.each([
    ['He demands the Housing Bureau to finish the work before March 31.', ['Housing Bureau']],
    [
      'He Wei requires the Finance Department through the platform to submit the budget.',
      ['Finance Department'],
    ],
    [
      'Vice county chief Sun Li requires the Transport Bureau to repair the road.',
      ['Transport Bureau'],
    ],
    ['Li Gang asked the county headquarters to send groups.', ['county headquarters']],
    ['The Water Bureau wants to strengthen dispatching.', ['Water Bureau']],
    ['The meeting requires the Health Bureau to do a good job in it.', ['Health Bureau']],
    [
      'Pan Shouyi demands that the Rights Department must report the situation.',
      ['Rights Department'],
    ],
    [
      'Pan Shouyi demands that the Agriculture Bureau before the end of April finishes the ban.',
      ['Agriculture Bureau'],
    ],
  ])('%s', (text, units) => {
    expect(read(text).map((each) => each.units)).toEqual([units]);
  });
});

describe('stages with a span of dates', () => {
  test.each([
    ['Deployment stage (before March 5). All places formulate the plan.', '2021-03-05'],
    [
      'Rectification stage (March 6 to April 20). Organise self-examination, the found problem is cleared one by one.',
      '2021-04-20',
    ],
    [
      '(3) Summary stage (the first ten days of May). Each county bureau sum up the experience.',
      '2021-05-10',
    ],
    [
      'The second stage: from March 6 to April 20. All units carry out the inspection.',
      '2021-04-20',
    ],
    ['Summary phase (November 1 - November 30)\nEach street write the report.', '2021-11-30'],
  ])('%s', (text, date) => {
    expect(read(text).map(({ dates }) => dates)).toEqual([[date]]);
  });

  test('a limit of its own goes before that of the stage', () => {
    expect(
      short('Summary stage (before May 10). Each street report the summary before May 3.'),
    ).toEqual([['Each street', '2021-05-03']]);
  });
});

describe('who and when behind a task', () => {
  test('labels', () => {
    expect(
      short(
        '1. Build one dining hall. Lead unit: Civil Affairs Office; cooperation units: East Village Committee. Time limit: end of May.',
      ),
    ).toEqual([['Civil Affairs Office', 'support East Village Committee', '2021-05-31']]);
  });

  test('a contact is none', () => {
    expect(read('Contact: Li Na, telephone 5521023.')).toEqual([]);
  });
});

describe('what is forbidden or done by a day', () => {
  test.each([
    'It is strictly forbidden to burn straw.',
    'No unit may arrange outdoor burning.',
    'All units may not conceal the case.',
    'The rectification is completed before April 15.',
    'The list to be formulated by the Development Bureau before March 25.',
    'To grasp the key points, complete the ledger before April 1.',
    'Report to the District Office before the 28th of every month.',
  ])('%s', (text) => {
    expect(read(text)).toHaveLength(1);
  });

  test.each([
    'The rectification is completed.',
    'All units would like to apply for the fund.',
    'All units can not only apply online.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('weeks in which it comes again', () => {
  test.each([
    ['The Bureau must report on Monday of every week.', '2021-03-01'],
    ['The Bureau must report before 16:00 on Friday of each week.', '2021-02-26'],
    ['The Bureau must report every week on Wednesday.', '2021-03-03'],
    ['The Bureau must report before Thursday each week.', '2021-03-04'],
  ])('%s', (text, date) => {
    expect(read(text).map(({ dates }) => dates)).toEqual([[date]]);
  });
});
