import { describe, expect, test } from 'vitest';
import { readMachine as read, shortMachine as short } from './machine.ts';
import { extract, on } from './registry.ts';

describe('what follows a limit', () => {
  test.each([
    [
      'The Finance Bureau to implement the funds, in place in two batches: the first batch before May Day, the second batch before the end of the third quarter.',
      [['Finance Bureau', '2021-04-30', '2021-09-30']],
    ],
    [
      'The Bureau should submit the list before March 20, the summary before the end of June.',
      [['Bureau', '2021-03-20', '2021-06-30']],
    ],
    [
      'The Sports Bureau is responsible for the organization, the problem found must be rectified before March 20.',
      [['Sports Bureau'], ['2021-03-20']],
    ],
    [
      'One is to grasp the key node, around the "4 · 23" World Reading Day carefully plan the ceremony, the plan must report to the Propaganda Department before April 12.',
      [['2021-04-23'], ['2021-04-12']],
    ],
    [
      'The Bureau shall within 20 days draw up the plan, within 60 days complete the reform.',
      [['Bureau', '2021-03-18'], ['2021-04-27']],
    ],
  ])('%s', (text, expected) => {
    expect(short(text)).toEqual(expected);
  });

  test.each([
    'Those that fail to report before March 10 will be notified.',
    'For the one who fails to complete before March 31, the county will interview.',
    'It is expected to be put into use before the end of October.',
    'The plan should have been completed before the end of January.',
    'The Bureau introduced that 30 enterprises will move before the end of the year.',
  ])('no limit of a duty: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('names', () => {
  test.each([
    [
      'District Human Resources and Social Security Bureau led, the district Federation of industry and commerce participate in, hold two fairs before May 1.',
      [
        'District Human Resources and Social Security Bureau',
        'support district Federation of industry and commerce',
        '2021-05-01',
      ],
    ],
    [
      'The Library before the National Day of Helping the Disabled send the books to the homes.',
      ['Library', '2021-05-15'],
    ],
    [
      'Each unit, please before March 5 send the receipt to the office.',
      ['Each unit', '2021-03-05'],
    ],
    [
      'Gu Wen requested that, first, the Service Center should, together with the Labour Bureau, hold a fair before May Day.',
      ['Service Center', 'support Labour Bureau', '2021-04-30'],
    ],
  ])('%s', (text, expected) => {
    expect(short(text)).toEqual([expected]);
  });

  test.each([
    ["Please send the list before 12 o'clock on March 3.", "before 12 o'clock on March 3"],
    [
      'Please send the list before the close of work on March 3.',
      'before the close of work on March 3',
    ],
  ])('the hour of a day: %s', (text, phrase) => {
    expect(extract(text, on('2021-02-26')).deadlines.map((each) => each.text)).toEqual([phrase]);
  });
});
