import { describe, expect, test } from 'vitest';
import { told } from './told.ts';

const head =
  'Minutes of the committee, 17 March 2025\n\nPresent: Ann Lee, Bob Ray (Treasurer), Cy, Dave S, Dave P\nApologies: Ed Kim\n\n';
const read = (text: string) => told(head + text);

describe('a sentence is cut where the next one is given a task', () => {
  test.each([
    [
      'Ann to book the hall and Bob to do the refreshments.',
      ['Ann to book the hall | Ann lead | ', 'Bob to do the refreshments. | Bob lead | '],
    ],
    ['Padlock broken again, Cy to tell everyone.', ['Cy to tell everyone. | Cy lead | ']],
    [
      'Ed to send the first draft by 24 March, Ann to sign it.',
      [
        'Ed to send the first draft by 24 March | Ed lead | 2025-03-24',
        'Ann to sign it. | Ann lead | ',
      ],
    ],
    ['Ann and Bob to book the hall.', ['Ann and Bob to book the hall. | Ann lead, Bob lead | ']],
    ['Ann to ask Bob and Cy to come.', ['Ann to ask Bob and Cy to come. | Ann lead | ']],
    [
      'Ann to meet the Clerk and the Mayor to agree a date.',
      ['Ann to meet the Clerk and the Mayor to agree a date. | Ann lead | '],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('topics in front of a task', () => {
  test.each([
    [
      'Dog bins - Clerk to chase the District Council.',
      'Clerk to chase the District Council. | Clerk lead | ',
    ],
    ['Gate: Dave S to paint it.', 'Dave S to paint it. | Dave S lead | '],
    ['- Show: went well; Bob to pay the band.', 'Bob to pay the band. | Bob lead | '],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('who is given what in few words', () => {
  test.each([
    ['Ann to check the lease so we can vote by email.', 'Ann lead | '],
    [
      'Bob, with help from the Design guild, to replace the page.',
      'Bob lead, Design guild support | ',
    ],
    ['- Ed: write the letter, new due date 2025-03-24', 'Ed lead | 2025-03-24'],
    ['- Cy - ask the shop for cakes', 'Cy lead | '],
    ['- Cy will turn off the heater this week', 'Cy lead | 2025-03-23'],
    ['Agreed Ann sends the second letter.', 'Ann lead | '],
    ['Fee to be paid - Bob, by month end.', 'Bob lead | 2025-03-31'],
    ['Speakers to be confirmed by the end of April - Ann', 'Ann lead | 2025-04-30'],
    ['The deposit must be paid by this Friday (Bob).', 'Bob lead | 2025-03-21'],
    ['Ann agreed to take photographs for Bob, who will log them.', 'Ann lead | '],
    ['Ann, please move the tickets by 20 March.', 'Ann lead | 2025-03-20'],
    ['All Cllrs to let Bob have any claims by 25 March.', 'All Cllrs lead | 2025-03-25'],
    ['AI Ann: write to the printer by EOD Friday', 'Ann lead | 2025-03-21'],
    ['-> AI(@cy) write the notes', '@cy lead | '],
    ['Ann to report back at the next mtg.\n\nDONM: 2 April', 'Ann lead | 2025-04-02'],
  ])('%s', (text, expected) => {
    expect(read(text).map((each) => each.split(' | ').slice(1).join(' | '))).toEqual([expected]);
  });

  test.each([
    'Should we revisit the returns process?',
    'Someone should update the wiki.',
    '<cy> yes, will do by next week',
    'Call: https://meet.example.org/kestrel',
    'Ann: update on the release',
    'Bob - review of the year',
    'The stalls were to be paid - Bob.',
    'Cy will be away this week',
    'AI policy: adopted as it stands',
    'Encourage volunteers to come along.',
    '- Ann to bump the image → shipped Monday',
    '1. Ann to renew the domain by 31 March -- done',
    'Ann to renew the domain by 31 March -- done',
  ])('asks nothing: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('lists of actions', () => {
  test.each([
    ["## What's next\n- Ed: call the school\n- New logo", ['Ed lead']],
    ['## Carried over\n1. Ed: call the school\n2. Cy - the cards - done', ['Ed lead']],
    [
      '## Follow-ups from 3 March\n- Ed – certificate – still open, new deadline 9 April\n- Cy – cards',
      ['Ed lead'],
    ],
    ['* **Actions**\n  * @cy merge it after Friday\n  * TBD: who writes it up', ['@cy lead']],
    [
      'Actions\nA1 - AL - Complete the load test - 20 March\nA2 - BR - Confirm the cover for the weekend shift',
      ['AL lead', 'BR lead'],
    ],
    ['>> Jonas: write a template\n>> Decision: no deploys on Fridays', ['Jonas lead']],
    ['- Ann to:\n  (a) rotate the keys;\n  (b) describe the steps.', ['', '']],
  ])('%s', (text, units) => {
    expect(read(text).map((each) => each.split(' | ')[1])).toEqual(units);
  });
});

test('what is resolved of two', () => {
  expect(
    read(
      'RESOLVED that the Clerk obtain quotations by 31 March, and that the Board inspect the gate.',
    ).map((each) => each.split(' | ').slice(1).join(' | ')),
  ).toEqual(['Clerk lead | 2025-03-31', 'Board lead | ']);
});

test.each([
  ['For the first 3 years after the date of this order, reports shall be sent.', []],
  ['Within 3 years after the date of this order, reports shall be sent.', ['2028-03-17']],
])('how long a rule holds is no limit: %s', (text, dates) => {
  expect(
    told(`Executive Order of March 17, 2025\n\n${text}`).flatMap((each) => {
      const last = each.split(' | ')[2] ?? '';
      return last === '' ? [] : [last];
    }),
  ).toEqual(dates);
});
