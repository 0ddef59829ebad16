import { describe, expect, test } from 'vitest';
import { extract, on } from './registry.ts';

const head =
  'Minutes of the meeting held on 28 April 2020\nPresent: Ana Ruiz, Tom Beck, Cllr Vale, Jo Frost (Clerk)\n\n';
const read = (text: string) =>
  extract(head + text, on('2020-04-28')).directives.map(({ text: words, responsible }) => [
    words,
    ...responsible.map(({ name }) => name),
  ]);

describe('labels of actions', () => {
  test.each([
    ['ACTION: Tom to publish the report', [['Tom to publish the report', 'Tom']]],
    ['ACTION tbeck: write a test for the schema', [['write a test for the schema', 'tbeck']]],
    [
      'ACTION on Ana to ask the Harbour Group for a review',
      [['Ana to ask the Harbour Group for a review', 'Ana']],
    ],
    ['AI(Tom): send the letter', [['send the letter', 'Tom']]],
    ['AI (jokoye): update the charter', [['update the charter', 'jokoye']]],
    ['AI @tom -> mend the build', [['mend the build', '@tom']]],
    ['TODO(kmori): clean up the labels', [['clean up the labels', 'kmori']]],
    ['AP: Ana to email the printers', [['Ana to email the printers', 'Ana']]],
    ['Next step: Tom will ring the printers', [['Tom will ring the printers', 'Tom']]],
    ['[NEW] ACTION: Tom to book the hall', [['Tom to book the hall', 'Tom']]],
    ['<scribe> ACTION: Tom to book the hall', [['Tom to book the hall', 'Tom']]],
    ['[DONE] ACTION: Tom to book the hall', []],
    ['- [ ] @tbeck: measure the leak', [['@tbeck: measure the leak', '@tbeck']]],
    ['- [x] @tbeck to measure the leak', []],
    [
      'ACTION: Tom to book the hall\nACTION: Ana to ring the printers',
      [
        ['Tom to book the hall', 'Tom'],
        ['Ana to ring the printers', 'Ana'],
      ],
    ],
    [
      '- Draft the guide (owner: Docs team, due 8 May)',
      [['Draft the guide (owner: Docs team, due 8 May)', 'Docs team']],
    ],
    [
      'The plan serves the needs of all those who work with the tools of\nAI systems in the port.',
      [],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('owners behind what was agreed', () => {
  test.each([
    [
      'Two tonnes of salt are to be ordered. ACTION: Clerk',
      [['Two tonnes of salt are to be ordered.', 'Clerk']],
    ],
    [
      'The bins were empty. It was agreed to buy two tonnes of salt.\nACTION: Clerk',
      [['It was agreed to buy two tonnes of salt.', 'Clerk']],
    ],
    [
      'The bins were empty. Action: Cllr Vale and the Clerk to write to the depot. Action: SV/JF',
      [['Cllr Vale and the Clerk to write to the depot.', 'Vale', 'Clerk']],
    ],
    [
      'It was agreed that the Clerk would order salt. ACTION: JF',
      [['the Clerk would order salt.', 'Clerk']],
    ],
    ['The report was received.\nACTION: Noted', []],
    ['The report was received.\nAction: For information', []],
    ['The report was received.\nAction: No further action', []],
    [
      'Minutes of the Board\n\nAction: Send the Report by 5 May (Clerk)',
      [['Send the Report by 5 May (Clerk)', 'Clerk']],
    ],
    ['Minutes of the Board\n\nAction Plan for Parks and Gardens', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('who is asked', () => {
  test.each([
    [
      'Members asked the Clerk to circulate a draft budget.',
      [['Members asked the Clerk to circulate a draft budget.', 'Clerk']],
    ],
    [
      'Resolved: to accept the quotation. Clerk to instruct the contractor.',
      [['Clerk to instruct the contractor.', 'Clerk']],
    ],
    [
      'Governing bodies are expected to discuss this letter.',
      [['Governing bodies are expected to discuss this letter.', 'Governing bodies']],
    ],
    [
      'Authorities are required by section 12 of the Act to keep a register.',
      [['Authorities are required by section 12 of the Act to keep a register.', 'Authorities']],
    ],
    [
      'Council gave direction to staff to post the budget.',
      [['Council gave direction to staff to post the budget.', 'staff']],
    ],
    [
      'Module leaders would need to update their handbooks.',
      [['Module leaders would need to update their handbooks.', 'Module leaders']],
    ],
    [
      'The rooms were cold. Estates should be told. [Action: JF]',
      [['Estates should be told.', 'JF']],
    ],
    ['Residents asked the Council to mend the lamps.', []],
    ['The storms are expected to last until May.', []],
    ['Authorities are advised to consult boat clubs.', []],
    ['Authorities will wish to note that grants will not be paid.', []],
    ['Authorities will recall that a review was announced in June 2019.', []],
    ['Ana: we should consider joining the two lists.', []],
    ['If you have questions, please contact the Clerk.', []],
    ['Enquiries should be addressed to the Clerk.', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('machine-made English', () => {
  test.each([
    [
      'The first is to compact responsibility. The second is to crack down on waste.',
      ['compact responsibility.', 'crack down on waste.'],
    ],
    [
      'The meeting requires: first, the Finance Bureau should set aside a fund; second, the Education Bureau organize a drill.',
      ['the Finance Bureau should set aside a fund', 'the Education Bureau organize a drill.'],
    ],
    [
      'It is necessary to do two things well: one is to watch the dykes; two is to store the salt.',
      ['watch the dykes', 'store the salt.'],
    ],
    [
      'The pump must be mended within this month, strive to put it into use before 1 August.',
      ['The pump must be mended within this month', 'strive to put it into use before 1 August.'],
    ],
  ])('%s', (text, expected) => {
    expect(extract(text, on('2020-04-28')).directives.map((each) => each.text)).toEqual(expected);
  });
});

test.each([
  ['Permits that expire before 31 December should be renewed.', []],
  ['The Clerk must report every spill to the Marine Office within 24 hours.', [null]],
  ['The Clerk must send the draft one week before the December meeting.', []],
  ['The Clerk must send the draft by 8 May.', ['2020-05-08']],
  ['The Clerk shall mark the "5 · 12" Disaster Prevention Day.', ['2020-05-12']],
  ['The Clerk shall finish before Labor Day.', ['2020-09-06']],
  ['The Municipal Bureau shall finish before Labor Day.', ['2020-04-30']],
  ['Beginning 60 days after the date of this order, officers shall use the form.', []],
  ['The Office must extend the deadline for permits to 1 December 2020.', []],
  ['The Clerk must bring it back no later than the second meeting in August.', []],
  ['The Task Force shall terminate 2 years from the date of this order.', []],
  ['The Clerk must order salt in August.', ['2020-08-31']],
])('dates of: %s', (text, expected) => {
  const { deadlines } = extract(text, on('2020-04-28'));
  expect(deadlines.map(({ date }) => date)).toEqual(expected);
});
