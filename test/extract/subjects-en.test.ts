import { describe, expect, test } from 'vitest';
import { units } from './named-units.ts';
import { extract, on } from './registry.ts';

const anchor = on('2024-03-01');
const texts = (text: string): string[] => extract(text, anchor).directives.map(({ text }) => text);
const dates = (text: string): (string | null)[] =>
  extract(text, anchor).deadlines.map(({ date }) => date);

const present = 'Present: Aimée Durand, Jørn Holm, Petra, Hasan, Odile\n\n';

describe('offices with what they are of behind a comma', () => {
  test.each([
    ['The Vice President, Finance must publish the accounts.', ['Vice President, Finance lead']],
    ['The Director, Estates shall inspect the boilers.', ['Director, Estates lead']],
    ['The Dean, Faculty of Law, is to appoint a tutor.', ['Dean, Faculty of Law lead']],
    [
      'The Director, Ports, in consultation with the Director, Finance, shall report.',
      ['Director, Ports lead', 'Director, Finance consult'],
    ],
    [
      'Resolved, that the Vice President, Loft be and hereby is tasked with the archiving of the files.',
      ['Vice President, Loft lead'],
    ],
    // Lists stay lists.
    [
      'The Treasurer, Clerk and Chair shall count the cash.',
      ['Treasurer lead', 'Clerk lead', 'Chair lead'],
    ],
    [
      'The Secretary of Trade, the Director of Mines, and the Head of Roads shall agree.',
      ['Secretary of Trade lead', 'Director of Mines lead', 'Head of Roads lead'],
    ],
    [
      'The Clerk, in consultation with the Harbour Board, shall decide.',
      ['Clerk lead', 'Harbour Board consult'],
    ],
  ])('%s', (text, expected) => expect(units(text)).toEqual(expected));
});

describe('names of persons', () => {
  test.each([
    ['Aimée to write the note.', ['Aimée lead']],
    ['Jørn + Hasan to fill in the form.', ['Jørn lead', 'Hasan lead']],
    ['Petra to scribe.', ['Petra lead']],
    ['Cllrs Durand and Holm to obtain two quotations.', ['Durand lead', 'Holm lead']],
    ['Messrs Durand and Holm to measure the roof.', ['Durand lead', 'Holm lead']],
  ])('%s', (text, expected) => expect(units(`${present}${text}`)).toEqual(expected));
});

describe('who cooperates with those who are in charge', () => {
  test.each([
    [
      'The Supervision Do must check the list before June 1, all schools should cooperate.',
      ['Supervision Do lead', 'all schools support'],
    ],
    [
      'By the Water Bureau to lead, the Finance Bureau to participate in, finish the check before June 25.',
      ['Water Bureau lead', 'Finance Bureau support'],
    ],
    ['Either the Clerk or the Treasurer must sign.', ['Clerk lead', 'Treasurer lead']],
    [
      'Both the Legal Office and the Finance Panel are to comment.',
      ['Legal Office lead', 'Finance Panel lead'],
    ],
    ['Both the depots shall count their stock.', ['Both the depots lead']],
    ['The Treasurer is charged with closing the account.', ['Treasurer lead']],
    ['Legal Services have been asked to advise by 3 May.', ['Legal Services lead']],
    ['The Treasurer has until 3 May to close the account.', ['Treasurer lead']],
    ['All units should cooperate to finish the check.', ['All units lead']],
    ['From May 1, fleet coordinators shall report each Friday.', ['fleet coordinators lead']],
    ['ii) The Controller of Stores shall count the boxes.', ['Controller of Stores lead']],
  ])('%s', (text, expected) => expect(units(text)).toEqual(expected));
});

describe('opinions and examples bind nobody', () => {
  test.each([
    'Petra thinks implementers should get a switch.',
    'Hasan feels that the editors must fix the tests first.',
    'Odile argues authors should use the old form.',
    'Petra is of the view that the Board should meet monthly.',
    'Hasan is not convinced that vendors must ship it.',
    'Some members felt the Clerk should write to the County.',
    'In her opinion the Council must act.',
    'Several people asked whether the Clerk should attend.',
    'For example, agencies should publish the data.',
    'For instance, the clerk must sign twice.',
  ])('%s', (text) => expect(texts(`${present}${text}`)).toEqual([]));
  test.each([
    'In drafting the proposed rules, the Harbour Master shall use the tide tables.',
    'Where the inspector thinks fit, the owner shall move the boat.',
    'Those who fail to report must explain it in writing.',
    'Those found to have hidden danger must stop work at once.',
  ])('%s', (text) => expect(texts(text)).toEqual([text]));
});

describe('items that are done, and where a list of actions ends', () => {
  test.each([
    'Petra: renew the lease [DONE, 12 Sep]',
    'Petra: close the account (done, 3 May)',
    'Petra: close the account - closed, see minute 4',
    'Petra: ask the bank (completed by email 4/5)',
  ])('%s', (item) => expect(texts(`${present}Actions:\n- ${item}`)).toEqual([]));
  test.each(['Petra: book a hall [OPEN, 3 May]', 'Petra: check the DONE list'])('%s', (item) =>
    expect(texts(`${present}Actions:\n- ${item}`)).toEqual([item]),
  );
  test('the next point of the paper is no action', () => {
    expect(texts('Action items\n\n* Ann: order salt\n\n7. Adjournment at 15:48 UTC.')).toEqual([
      'Ann: order salt',
    ]);
    expect(texts('Action items\n\n- Ann: order salt\n- Bo:\n  1. paint the door')).toContain(
      'paint the door',
    );
  });
  test.each([
    ['Closed: sent 28/10/24', 0],
    ['Complete - 4 May', 0],
    ['Done (email)', 0],
    ['Action closed', 0],
    ['Completed 3 May 2024', 0],
    ['Not done', 1],
    ['Nearly complete', 1],
    ['Partly done', 1],
    ['Complete draft by June', 1],
  ])('status %s', (status, count) => {
    const table = `| Action | Owner | Status |\n|---|---|---|\n| Paint the doors | Works | ${status} |`;
    expect(texts(table)).toHaveLength(count);
  });
});

describe('hours in front of the day', () => {
  test.each([
    ['The Clerk shall file the return by 5.00 p.m. on 20/01/2026.', ['2026-01-20']],
    ['The Clerk shall file the return by 5.30pm on 3 May.', ['2024-05-03']],
    ['The Clerk shall file the return before 10.00 a.m. on 4 May.', ['2024-05-04']],
    ['The Clerk shall file the return by 1700 hrs on 20.01.2026.', ['2026-01-20']],
    [
      'Beginning in July 2024, ward managers shall report by the 10th day of each month.',
      ['2024-07-10'],
    ],
    [
      'Above work progress, the last day of every month report to the Flood Office.',
      ['2024-03-31'],
    ],
  ])('%s', (text, expected) => expect(dates(text)).toEqual(expected));
});
