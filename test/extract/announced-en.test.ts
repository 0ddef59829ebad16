import { describe, expect, test } from 'vitest';
import { told } from './told.ts';

describe('what binds, and what does not', () => {
  test.each([
    ['The office will be closed from Friday 20 December and will reopen on 2 January.', 0],
    ['The caretaker must have the railings painted before 5 May.', 1],
    ['The plan must have a budget and a map.', 0],
    ['The Finance Department shall apply the new rates by 5 May.', 1],
    ['This section shall apply to all agencies from 5 May.', 0],
    ['The Harbour Master shall determine the order of berths within 5 days of this notice.', 1],
    ['Students must register by 7 June, and the tutors are responsible for reviewing the list.', 2],
    ['The Clerk shall publish the notice, and the Surveyor is to inspect the wall by 3 May.', 2],
    [
      'This plan shall address, among other things, executive branch efforts to:\n(a) increase participation in the scheme;\n(b) ensure equal access.',
      0,
    ],
  ])('%s', (text, count) => {
    expect(told(text)).toHaveLength(count);
  });
});

test.each([
  [
    "The people's governments at all levels shall convene a meeting before 20 March.",
    "people's governments lead",
  ],
])('bodies with a possessive: %s', (text, units) => {
  expect(told(text).map((each) => each.split(' | ')[1])).toEqual([units]);
});

describe('who does the work, in a bracket behind it', () => {
  test.each([
    [
      '(Lead unit: the Market Bureau; cooperating units: township governments, subdistrict offices)',
      'Market Bureau lead, township governments support, subdistrict offices support',
    ],
    [
      '(Led by the Housing Bureau, with the participation of the Finance Bureau)',
      'Housing Bureau lead, Finance Bureau support',
    ],
    [
      '(The Market Bureau takes the lead, and the Finance Bureau cooperates)',
      'Market Bureau lead, Finance Bureau support',
    ],
    ['(Responsible units: the Water Bureau)', 'Water Bureau lead'],
    ['(Presidential Sig.)', ''],
    ['(see the Finance Bureau circular)', ''],
  ])('%s', (bracket, units) => {
    const [found = ''] = told(
      `(1) Establish the ledger, and complete the data entry before 10 July. ${bracket}`,
    );
    expect(found.split(' | ')[1]).toBe(units);
  });
});

test('a row is done when its remarks say so', () => {
  const table =
    'No.\tAction\tLead\tDue\tRemarks\n1\tClear the culvert\tHighways\t18/08/2025\tDiver booked\n2\tReplace the pump\tDrainage\t31/07/2025\tCLOSED 2 Aug\n';
  expect(told(table).map((each) => each.split(' | ')[0])).toEqual(['Clear the culvert']);
});

test.each([
  ['The Division shall test the pumps within 21 days of the date of this circular.', '2025-04-07'],
  ['The Division shall test the pumps within 10 days of these minutes.', '2025-03-27'],
  [
    'The Board shall index the deeds registered before 1990 not later than 31 October 2025.',
    '2025-10-31',
  ],
])('%s', (text, date) => {
  expect(told(text).map((each) => each.split(' | ')[2])).toEqual([date]);
});
