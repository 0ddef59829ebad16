import { describe, expect, test } from 'vitest';
import { readMachine as read, shortMachine as short } from './machine.ts';
import { units } from './named-units.ts';
import { extract, on } from './registry.ts';

describe('heads of names that only papers of Chinese offices have', () => {
  test.each([
    ['The Medical Insurance Section should finish the self-check.', 'Medical Insurance Section'],
    ['Every nursing home must hold one drill.', 'Every nursing home'],
    ['The rescue special class must clear up the list.', 'rescue special class'],
    ['The county inspection room should send people.', 'county inspection room'],
    ['The heating service hotline should be on duty.', 'heating service hotline'],
    ['The forest rangers must patrol the mountain.', 'forest rangers'],
    ['All venues must close at ten.', 'All venues'],
    ['The reservoir management office should open the gate.', 'reservoir management office'],
    [
      'The city public security bureau traffic police detachment should close the road.',
      'city public security bureau traffic police detachment',
    ],
    [
      'The City Bureau of Culture, Radio, Television and Tourism should revise the plan.',
      'City Bureau of Culture, Radio, Television and Tourism',
    ],
    ['The Party and Government Office should collect the lists.', 'Party and Government Office'],
    [
      'Each village (neighborhood) committee should hang banners.',
      'Each village (neighborhood) committee',
    ],
    [
      'In terms of traffic, the traffic police, transport, agricultural machinery departments should punish overloading.',
      'traffic police, transport, agricultural machinery departments',
    ],
  ])('%s', (text, name) => {
    expect(read(text).map((each) => each.units)).toEqual([[name]]);
  });

  test.each([
    [
      'The City Bureau of Culture, the Health Bureau should revise the plan.',
      ['City Bureau of Culture', 'Health Bureau'],
    ],
    ['The county bureau jointly organize staff to inspect.', ['county bureau']],
    ['Organize every class to watch the film before May 3.', ['2021-05-03']],
  ])('no longer than it is: %s', (text, expected) => {
    expect(short(text)).toEqual([expected]);
  });

  test('in other papers they are no names', () => {
    expect(units('The nursing home must hold one drill.')).toEqual([]);
  });
});

describe('who does it, and what', () => {
  test.each([
    [
      '(1) Town Farming Office: responsible for the machines, and report to the county before 16:00 every day.',
      ['Town Farming Office', '2021-02-26'],
    ],
    ['(2) Town police station: maintain the order of the roads.', ['Town police station']],
    [
      '(3) Each village committee: set up a patrol team before May 20.',
      ['Each village committee', '2021-05-20'],
    ],
    [
      '4. Set up the platform. (Water Bureau, Forestry Bureau according to the division of responsibilities are responsible for)',
      ['Water Bureau', 'Forestry Bureau'],
    ],
    [
      '5. Set up the platform. (Lead unit: Water Bureau. Responsible unit: Forestry Bureau, each township)',
      ['Water Bureau', 'support Forestry Bureau', 'support each township'],
    ],
  ])('%s', (text, expected) => {
    expect(short(text)).toEqual([expected]);
  });

  test.each(['Contact person: Li Na.', 'Source: Office of the county government.'])(
    'a label: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

test('signs of such a paper', () => {
  const text =
    "Notice of the City Women's Federation\n\nThe relevant matters are notified as follows:\nThe law section to set up the station before the end of August. Persons in charge attend. The fund is 3000 yuan.";
  expect(extract(text, on('2021-02-26')).directives).toHaveLength(1);
});
