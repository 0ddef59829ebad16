import { describe, expect, test } from 'vitest';
import { readMachine as read, shortMachine as short } from './machine.ts';

describe('somebody in charge, and who helps', () => {
  test.each([
    [
      'Water Bureau led, the Forestry Bureau, the Finance Bureau participate in, finish the survey before May 20.',
      ['Water Bureau', 'support Forestry Bureau', 'support Finance Bureau', '2021-05-20'],
    ],
    [
      'The Forestry Bureau takes the lead, the Public Security Bureau and the Town Fire Brigade cooperate, to carry out a special inspection.',
      ['Forestry Bureau', 'support Public Security Bureau', 'support Town Fire Brigade'],
    ],
    [
      'The Radio Station takes the lead, the 12315 complaint center cooperates, set up the hotline before March 10.',
      ['Radio Station', 'support 12315 complaint center', '2021-03-10'],
    ],
    [
      'By the Urban Management Bureau to be responsible for the garbage removal, before March 15 clear.',
      ['Urban Management Bureau', '2021-03-15'],
    ],
  ])('%s', (text, expected) => {
    expect(short(text)).toEqual([expected]);
  });

  test.each([
    'The persons in charge of the Water Bureau, the Finance Bureau attended.',
    'The responsible comrades of the Education Bureau participated in the meeting.',
    'The person in charge of the County Traffic Bureau, Finance Bureau participated.',
  ])('who was there: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('helpers in front of a date, and those asked', () => {
  test.each([
    ['The Culture Bureau to within March finish the list.', ['Culture Bureau', '2021-03-31']],
    [
      'All hotels need within 3 working days to report the foreign guests.',
      ['All hotels', '2021-03-03'],
    ],
    [
      'The responsibility list needs before March 15 to be sent to the supervision office.',
      ['2021-03-15'],
    ],
    [
      'Require each town before the 5th of each month to report the progress.',
      ['each town', '2021-03-05'],
    ],
    [
      'Each construction site must stop work before March 8.',
      ['Each construction site', '2021-03-08'],
    ],
    [
      'The news media of the whole county should open the column.',
      ['news media of the whole county'],
    ],
    ['The 120 emergency center should send one ambulance.', ['120 emergency center']],
    [
      'Vice county head Li Ming inspected the dike, required the Water Bureau to speed up the reinforcement.',
      ['Water Bureau'],
    ],
    ['Please each school will fill in the form.', ['each school']],
  ])('%s', (text, expected) => {
    expect(short(text)).toEqual([expected]);
  });

  test('another body with "will" or "should" begins another task', () => {
    expect(
      short(
        'All units should report the plan before next Wednesday, the supervision group will inspect the sites on March 19.',
      ),
    ).toEqual([
      ['All units', '2021-03-03'],
      ['supervision group', '2021-03-19'],
    ]);
  });

  test('a limit behind a limit, and "all" in front of the verb', () => {
    expect(
      short(
        'The Housing Bureau takes the lead, before the end of March finish the design, before the end of May all complete the construction.',
      ),
    ).toEqual([['Housing Bureau', '2021-03-31'], ['2021-05-31']]);
  });
});

describe('what is done by a day that is to come', () => {
  test.each([
    ['The work of desilting in principle completed before October 5.', '2021-10-05'],
    ['The hidden danger rectification basically completed before April 15.', '2021-04-15'],
    ['The list of the participants to be reported before March 4.', '2021-03-04'],
  ])('%s', (text, date) => {
    expect(short(text)).toEqual([[date]]);
  });

  test('in the past tense, of what the sentence before it orders', () => {
    expect(
      short(
        'The Forestry Bureau should carry out a survey of the nurseries. The survey work was completed before the end of March.',
      ),
    ).toEqual([['Forestry Bureau', '2021-03-31']]);
  });

  test.each([
    'The survey work was completed before the end of March.',
    'Last year the survey work was completed before the end of March.',
    'The renovation of 20 schools completed before January 15.',
    'It is learned that the new bridge will be opened in the middle of May.',
    'It is understood that the second phase will be completed before the end of June.',
    'The villages reported that, hope the county to repair the road before the end of this year.',
  ])('tells: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('what is forbidden, and what a clause only says which', () => {
  test.each([
    'Unqualified enterprises are not allowed to resume work.',
    'Never allow the private felling of trees.',
    'For the problems discovered, those which can be solved at once should be solved at once.',
    'Those which cannot be solved must make a plan.',
    'Major accident report within 1 hour.',
  ])('%s', (text) => {
    expect(read(text)).toHaveLength(1);
  });

  test.each([
    'Enterprises which meet the conditions can apply before the end of April.',
    'Residents report within 24 hours.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
