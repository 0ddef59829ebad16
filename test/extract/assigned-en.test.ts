import { describe, expect, test } from 'vitest';
import { extract, on } from './registry.ts';

const head =
  'Minutes of the meeting held on 28 April 2020\nPresent: Ana Ruiz, Tom Beck, Cllr Vale, Jo Frost (Clerk)\n\n';
const read = (text: string) =>
  extract(head + text, on('2020-04-28')).directives.map(({ text: words, responsible }) => [
    words,
    ...responsible.map(({ name, role }) => (role === 'lead' ? name : `${role} ${name}`)),
  ]);

describe('requests from below bind nobody', () => {
  test.each([
    'Two residents asked that the Police attend the school gate every morning.',
    'The tenants asked that the Housing team inspect the lifts by 3 May.',
    'The deputation asked that the Council should buy the field.',
    'The public asked that the library should open on Sunday.',
    'The Union requests that the Board pay the bonus by June.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });

  test.each([
    ['Members requested that the Clerk write to the County by 3 May.', 'Clerk'],
    ['The Committee asked that officers report back by 3 May.', 'officers'],
    ['It was asked that the Clerk write to the depot.', 'Clerk'],
  ])('those in charge do: %s', (text, lead) => {
    expect(read(text).map(([, ...units]) => units)).toEqual([[lead]]);
  });
});

describe('actions that are closed', () => {
  test.each([
    'ACTION-9: Tom to write the guide (due 6 March)\nTom: done, merged on Thursday',
    'ACTION-9: Tom to write the guide (due 6 March)\n<trackbot> Closed ACTION-9',
    'Action 3: Ana to send the plan - completed 4 April',
    'Action: Ana to send the plan. Ana reported that this was done.',
    '- Ana to send the plan: DONE',
    '- Tom to fix the gate. Status: complete',
    '- Tom to fix the gate [closed 3 April]',
    '- Tom to fix the gate ✓ done',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });

  test.each([
    'ACTION-9: Tom to write the guide\nTom: not yet, the draft is not done',
    'ACTION-9: Tom to write the guide\n<trackbot> Closed ACTION-8',
    '- Tom to fix the gate (carried forward)',
    'Action: Tom to see that the old account is closed',
  ])('still open: %s', (text) => {
    expect(read(text).map(([, ...units]) => units)).toEqual([['Tom']]);
  });
});

describe('encouragement is no duty', () => {
  test.each([
    '(4) Encourage the social organizations to carry out free clinics.',
    '(4) Advocate enterprises to give paid leave.',
    '(4) Allow localities to set up their own subsidies.',
    'Third, encourage all units to donate books.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('under "shall" it is one', () => {
    expect(read('The Board shall:\n(a) encourage schools to plant trees; and')).toHaveLength(1);
  });
});

describe('subjects', () => {
  test.each([
    ['Any trust unable to make the return must tell the Chief Nurse.', ['Any trust']],
    ['Occupational health services must offer vaccination.', ['Occupational health services']],
    [
      'Within 18 months after measures have been recommended by the Council, each Federal agency whose action is required to implement them shall take the action recommended.',
      ['each Federal agency'],
    ],
    ['Agency heads are directed during this period to inform all employees.', ['Agency heads']],
    ['Contractors are required at all times to keep the gates shut.', ['Contractors']],
    ['Records shall be kept and departments shall review them with care.', ['departments']],
    [
      'Each township (street) is the main body of responsibility, before June 20 must sign the letter.',
      ['Each township'],
    ],
    [
      'By the Water Bureau take the lead, the Finance Bureau and the supply and marketing cooperative cooperate, the fund should be paid before the end of June.',
      ['Water Bureau', 'support Finance Bureau', 'support supply and marketing cooperative'],
    ],
    [
      'Third, the Supervision Office together with the Water Bureau carry out the secret visit every week.',
      ['Supervision Office', 'support Water Bureau'],
    ],
    [
      'The fourth is to strengthen inspection. The Housing Bureau jointly with the Fire Brigade check the old buildings every month.',
      ['Housing Bureau', 'support Fire Brigade'],
    ],
    [
      '(3) The Culture Bureau and the Library jointly hold the reading festival, before the end of June all completed.',
      ['Culture Bureau', 'Library'],
    ],
    ['Sec. 2. (a)(1) The Secretary shall issue rules.', ['Secretary']],
  ])('%s', (text, expected) => {
    expect(read(text).at(-1)?.slice(1)).toEqual(expected);
  });

  test('a limit behind its comma begins a duty of the same unit', () => {
    expect(
      read(
        'Please each street office report the plan to the Section before May 29, within 10 days after the end of the activity report the summary and the picture.',
      ).map(([words, ...units]) => [words?.slice(0, 14), ...units]),
    ).toEqual([
      ['Please each st', 'each street office'],
      ['within 10 days', 'each street office'],
    ]);
  });

  test.each([
    'The Water Bureau together with the Fire Brigade check the wells every month.',
    '3. Speed limits near schools\nConsultation closed on 6 April.',
  ])('nobody is asked by: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('a line over a list says that its items are actions', () => {
    expect(read('Summary of actions\n1. Zed to have the banner ready')).toHaveLength(1);
  });
});
