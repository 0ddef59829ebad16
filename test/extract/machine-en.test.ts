import { describe, expect, test } from 'vitest';
import { readMachine as read, shortMachine as short } from './machine.ts';

describe('somebody, and a verb that nothing binds', () => {
  test.each([
    [
      'Before the Dragon Boat Festival, the Emergency Bureau to organize one drill.',
      ['Emergency Bureau', '2021-06-13'],
    ],
    [
      'From May 15, each township reports the situation to the office before 17:00 every day.',
      ['each township', '2021-05-15'],
    ],
    ['Each street carry out one inspection.', ['Each street']],
    ['All places formulate the implementation plan.', ['All places']],
    [
      'Each county (city) agricultural bureau sum up the experience.',
      ['Each county (city) agricultural bureau'],
    ],
    [
      'The Water Company completes the renovation of the old network before the end of October.',
      ['Water Company', '2021-10-31'],
    ],
    [
      'The Agricultural Detachment in conjunction with market supervision, public security departments, investigate the sale of fake seed.',
      ['Agricultural Detachment', 'support market supervision, public security departments'],
    ],
    [
      'The Planning Department through the budget platform to submit the budget before September 10.',
      ['Planning Department', '2021-09-10'],
    ],
    [
      'The Education Bureau before March 20 submit the list to the county office.',
      ['Education Bureau', '2021-03-20'],
    ],
    ['(2) The Forestry Bureau is in charge of the deployment of the teams.', ['Forestry Bureau']],
    [
      'Fourth, by the Finance Bureau arrange the special fund, in place before May 20.',
      ['Finance Bureau', '2021-05-20'],
    ],
    [
      'Third, to promote the brand, the Rehabilitation Department draws up the plan.',
      ['Rehabilitation Department'],
    ],
    [
      'Please each county bureau before 5 p.m. on March 3 report the list to the Detachment.',
      ['each county bureau', '2021-03-03'],
    ],
    [
      'The Water Affairs Bureau is responsible for the dredging of the river, the Ecology Bureau cooperates.',
      ['Water Affairs Bureau', 'support Ecology Bureau'],
    ],
    [
      'Forestry, public security and other departments should carry out the inspection.',
      ['Forestry, public security and other departments'],
    ],
  ])('%s', (text, expected) => {
    expect(short(text)).toEqual([expected]);
  });

  test('another body with its verb begins another task', () => {
    expect(
      short(
        '(5) The Civil Affairs Bureau guides the cemeteries, the Propaganda Department strengthen the publicity.',
      ),
    ).toEqual([['Civil Affairs Bureau'], ['Propaganda Department']]);
    expect(
      short(
        'The third is to do well the survey, the Education Department takes the lead, the Information Center cooperates, complete the entry before June 30.',
      ),
    ).toEqual([['Education Department', 'support Information Center', '2021-06-30']]);
  });

  test.each([
    'The Water Bureau inspects reservoirs every month.',
    'The Transport Bureau plans to open a new line before the end of 2026.',
    'Residents report problems through a hotline within 24 hours.',
    'Since 2019, the Agriculture Bureau and the Finance Bureau provide subsidies.',
    'All units attach great importance to safety.',
    'Each township can according to the actual hire part-time personnel.',
    'Last year each township completed the task before the end of November.',
    'The Culture Bureau to date has trained 300 guides.',
    'Efforts to reduce flooding continue.',
    'He pointed out that each township organizes drills before the flood season.',
    'Some city federations proposed, hope the province raise the subsidy before the year end.',
    'The county completes 12 projects every year.',
    'The place with conditions may try the reward.',
  ])('tells or permits: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('a paper that demands nothing only tells', () => {
  const news =
    'The county magistrate presided over a meeting\n\nLeaders of all townships and the party committee attended. The bureau takes the lead in this field.\n\n';

  test.each([
    'The Water Bureau publishes its findings before the end of each quarter.',
    'The provincial government issues annual subsidies before June.',
    'All townships provide shelters to the masses.',
    'Visit the website of the county for more.',
  ])('%s', (text) => {
    expect(read(text, news)).toEqual([]);
  });

  test('where no sign of such an office stands, nothing is read so', () => {
    const text =
      'The Water Bureau completes the survey before 3 May. The Clerk to date sends notes.';
    expect(read(text, 'Minutes of the Parish Council\n\nMembers shall attend. ')).toEqual([]);
  });
});
