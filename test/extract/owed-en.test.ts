import { describe, expect, test } from 'vitest';
import { readMachine } from './machine.ts';
import { units } from './named-units.ts';
import { told } from './told.ts';

describe('another limit is another duty', () => {
  test.each([
    [
      'The Mayor shall offer a scan by May 1, 2025, and shall report the results to me no later than June 30, 2025.',
      [
        'The Mayor shall offer a scan by May 1, 2025 | Mayor lead | 2025-05-01',
        'shall report the results to me no later than June 30, 2025. |  | 2025-06-30',
      ],
    ],
    [
      'The Board shall submit a first report by 30 April, and a final report by 31 October.',
      [
        'The Board shall submit a first report by 30 April | Board lead | 2025-04-30',
        'a final report by 31 October. |  | 2025-10-31',
      ],
    ],
    [
      'The Board shall report by May 1, 2025, unless the Chair grants more time, in which case the Board shall report by June 1, 2025.',
      [
        'The Board shall report by May 1, 2025, unless the Chair grants more time | Board lead | 2025-05-01',
        'in which case the Board shall report by June 1, 2025. | Board lead | 2025-06-01',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('a date has a comma of its own', () => {
    expect(told('The Board shall report on May 1, 2025, and June 1, 2025.')).toHaveLength(1);
  });

  test('what was done by then is not owed', () => {
    expect(
      told('The Board shall report by 30 April, and a first report was made by 1 March.'),
    ).toHaveLength(1);
  });
});

describe('who is named by "with"', () => {
  test.each([
    [
      'The Mayor shall consult, as appropriate, in the running of the port, with the Harbour Master and the Town Clerk.',
      ['Mayor lead', 'Harbour Master consult', 'Town Clerk consult'],
    ],
    ['The Mayor shall consult regularly with the Harbour Master.', 'consult'],
    [
      'The Mayor shall consult with and obtain the views of the Harbour Board.',
      ['Mayor lead', 'Harbour Board consult'],
    ],
    ['The Mayor shall coordinate closely with the Harbour Board.', 'support'],
    ['The Mayor shall work with the Harbour Board to revise the list.', 'support'],
    [
      'The Mayor shall act in consultation with the heads of such other agencies as it sees fit.',
      ['Mayor lead', 'heads of such other agencies consult'],
    ],
    [
      'The Mayor, in coordination with the staffs of the Harbour Board, shall meet.',
      ['Mayor lead', 'staffs of the Harbour Board support'],
    ],
  ])('%s', (text, expected) => {
    const found = units(text);
    if (typeof expected === 'string') expect(found[1]?.endsWith(` ${expected}`)).toBe(true);
    else expect(found).toEqual(expected);
  });

  test.each([
    ['All agencies shall cooperate with the Harbour Board.', ['All agencies lead']],
    [
      'Agency heads shall, to the extent permitted by law, cooperate fully with the Harbour Board.',
      ['Agency heads lead'],
    ],
    ['The Mayor shall coordinate the work with care.', ['Mayor lead']],
    ['The Mayor shall consult, as appropriate, the manual.', ['Mayor lead']],
    ['The plan shall say what calls on the Harbour Board to work with the Town Clerk.', []],
  ])('and who is not: %s', (text, expected) => {
    expect(units(text)).toEqual(expected);
  });
});

describe('what was found, and what is reported beside it, in machine-made English', () => {
  test.each([
    [
      'The Water Bureau must check the dikes before March 20; the hidden dangers found establish the ledger, the rectification was in place before April 5.',
      '2021-04-05',
    ],
    [
      'Each township please send the plan before March 20, the work progress is reported before April 5.',
      '2021-04-05',
    ],
  ])('%s', (text, date) => {
    expect(readMachine(text).at(-1)?.dates).toEqual([date]);
    expect(readMachine(text)).toHaveLength(2);
  });

  test.each([
    'The problems found last year were all rectified before November.',
    'The hidden dangers found by the inspection team were serious.',
  ])('and not what is told: %s', (text) => {
    expect(readMachine(text)).toEqual([]);
  });
});

describe('minutes as a chat has them', () => {
  const head = 'Call\n18 March 2025\n\nPresent: HelenB, rahulm, Sofie_V, tkim\n\n';
  test.each([
    ['ACTION: rahulm to file the form', 'rahulm lead'],
    ['ACTION: Sofie_V and tkim to answer the comments', 'Sofie_V lead, tkim lead'],
  ])('%s', (text, expected) => {
    expect(told(head + text).map((each) => each.split(' | ')[1])).toEqual([expected]);
  });

  test.each([
    'ACTION-207: Jorge to rewrite the glossary by 30 August - closed, landed in PR 88',
    'ACTION-207: Jorge to rewrite the glossary - done, sent to the list',
    '- DRAFT -',
  ])('nothing is asked: %s', (text) => {
    expect(told(head + text)).toEqual([]);
  });

  test('what is only partly done is asked', () => {
    expect(told(`${head}ACTION: tkim to book the hall - done, but tkim to confirm it`)).not.toEqual(
      [],
    );
  });
});
