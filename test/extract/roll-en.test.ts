import { describe, expect, test } from 'vitest';
import { extract, on } from './registry.ts';
import { told } from './told.ts';

const present = (text: string) =>
  extract(`Notes of the call\n\n${text}\n\nAll well.`, on('2025-03-17')).meeting?.attendees.map(
    ({ name }) => name,
  ) ?? [];

describe('who was there', () => {
  test.each([
    ['There: Bev, Dave S, Dave P', ['Bev', 'Dave S', 'Dave P']],
    ['Who came: Ann, Ruth from the council (for item 1), Deb taking notes', ['Ann', 'Ruth', 'Deb']],
    ['Directors present: Ann Lee (Chair), Bob Ray', ['Ann Lee', 'Bob Ray']],
    ['Present: Cllrs M Vale (Chair), J. B. Ray, Mrs D Finch', ['M Vale', 'J. B. Ray', 'D Finch']],
    ['Attendees:\n- Ann Lee\n- Bob Ray', ['Ann Lee', 'Bob Ray']],
    ['#info present: nils, karo', ['nils', 'karo']],
    ['present: nils, karo', ['nils', 'karo']],
    ['Here: Ann, Bob · Away: Cy', ['Ann', 'Bob']],
  ])('%s', (line, names) => {
    expect(present(line)).toEqual(names);
  });

  test.each(['No directors present: Ann', 'present: noted, none', 'There: is no quorum'])(
    'no names: %s',
    (line) => {
      expect(present(line)).toEqual([]);
    },
  );
});

describe('who is named beside them may own an action too', () => {
  test.each([
    ['Apologies: Cy', '- Cy to send the form'],
    ['Apologies: received from Cy and Dan Fox', '- Cy to send the form'],
    ['Chair: Ann Lee · Minutes: Cy Roe', '- Cy to send the form'],
    ['Notes by: Cy Roe', '- Cy to send the form'],
    ['Here: Ann, Bob · Away: Cy', '- Cy to send the form'],
  ])('%s', (line, item) => {
    expect(told(`Notes of the call\n\n${line}\n\n${item}`)).toEqual([
      'Cy to send the form | Cy lead | ',
    ]);
  });

  test('approved minutes are nobody', () => {
    expect(told('Call\n\nMinutes: Approved\n\nApproved to send the form.')).toEqual([]);
  });

  test('a line that begins with an office may ask', () => {
    expect(
      told('Call\nPresent: Ann, Bob\n\nTreasurer: Ann to send the form by 5 April.'),
    ).toHaveLength(1);
  });
});

describe('initials', () => {
  const head = 'Minutes\nPresent: Helen Carr (HC, chair), Tom Beck, Ian Todd\n\n';
  test.each([
    ['- HC to send the form', 'HC lead'],
    ['- TB to send the form', 'TB lead'],
  ])('%s', (item, unit) => {
    expect(told(head + item)).toEqual([`${item.slice(2)} | ${unit} | `]);
  });
});

test.each([
  ['- → Ann to send the form', 'Ann lead'],
  ['-> Ann to send the form', 'Ann lead'],
  ['=> Ann to send the form', 'Ann lead'],
  ['>> Ann to send the form', 'Ann lead'],
])('arrows are bullets: %s', (item, unit) => {
  expect(told(`Notes of the call\nHere: Ann, Bob\n\n${item}`)).toEqual([
    `Ann to send the form | ${unit} | `,
  ]);
});
