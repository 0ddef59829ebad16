import { describe, expect, test } from 'vitest';
import { readMachine as read, shortMachine as short } from './machine.ts';

describe('each with something of their own', () => {
  test.each([
    [
      'The Office is responsible for the meeting, the Propaganda Department responsible for the news, and the Rights Department responsible for the papers.',
      [['Office'], ['Propaganda Department'], ['Rights Department']],
    ],
    [
      'The Nursing Department is responsible for the sampling, the Logistics Section is responsible for the disinfection.',
      [['Nursing Department'], ['Logistics Section']],
    ],
    [
      'The High-tech District shall keep order, the City Letters and Calls Bureau shall receive the petitioners.',
      [['High-tech District'], ['City Letters and Calls Bureau']],
    ],
    [
      'The Library should order the books before April 20, and print the list before April 30.',
      [['Library', '2021-04-20'], ['2021-04-30']],
    ],
  ])('%s', (text, expected) => {
    expect(short(text)).toEqual(expected);
  });

  test.each([
    'The Water Bureau takes the lead, the Forestry Bureau is responsible, finish the survey before May 20.',
    'One is to tighten the chain, all schools must hold a drill.',
  ])('one task: %s', (text) => {
    expect(read(text)).toHaveLength(1);
  });
});

describe('work that falls to somebody', () => {
  test.each([
    ['The required fund is solved by the Finance Bureau of county.', ['Finance Bureau of county']],
    [
      'The daily work is undertaken by the County Development Bureau.',
      ['County Development Bureau'],
    ],
    [
      'Be led by the Housing Bureau, the Planning Bureau and the East Street cooperate, form the list before June 5.',
      ['Housing Bureau', 'support Planning Bureau', 'support East Street', '2021-06-05'],
    ],
    [
      'It shall be revised by the County Civil Affairs Bureau before May 20.',
      ['County Civil Affairs Bureau', '2021-05-20'],
    ],
    [
      'The county government inspection office (supervision office) shall urge all matters.',
      ['county government inspection office'],
    ],
    ['2. Push forward the reform of the old pipes.', []],
  ])('%s', (text, expected) => {
    expect(short(text)).toEqual([expected]);
  });

  test.each([
    'The road is used by the residents.',
    'The certificate is issued by the Housing Bureau.',
    'The group is headed by Li Ming.',
    '3. Work requirements',
    'It shall be subject to the rules of the Bureau.',
    'According to the forecast, our county will have heavy rain from July 18 to July 20.',
  ])('is only told: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('nobody may', () => {
    expect(read('Nobody may conceal the case.')).toHaveLength(1);
  });
});

test('a caption behind an ordinal has its duty behind it', () => {
  expect(
    read('First, control the fire source. Each town should set up a post.').map((e) => e.words),
  ).toEqual(['Each town should set up a post.']);
  expect(read('First, control the fire source.')).toHaveLength(1);
});

test('a quotation in the phrase before the verb', () => {
  expect(
    short('(2) According to the idea of "one place, one plan", compile the plan before May 3.'),
  ).toEqual([['2021-05-03']]);
});

describe('numbers word for word, and captions', () => {
  test.each([
    [
      'He requires: one, the Water Bureau to dispatch before August 13.',
      [['Water Bureau', '2021-08-13']],
    ],
    [
      'Three, the drought section shall report before March 5.',
      [['drought section', '2021-03-05']],
    ],
    [
      'Rectification measures: (1) The Finance Section conducts an inventory before June 30.',
      [['Finance Section', '2021-06-30']],
    ],
    [
      'The Sports Association is asked to send judges, and the Sports Hospital sends doctors.',
      [['Sports Association'], ['Sports Hospital']],
    ],
    ['The Inspection Room is in charge of the specific work.', [['Inspection Room']]],
    [
      'The teachers should visit the families, and the list of students not reported shall be sent before March 5.',
      [['teachers'], ['2021-03-05']],
    ],
  ])('%s', (text, expected) => {
    expect(short(text)).toEqual(expected);
  });

  test.each(['First, primary schools open on February 17.', 'One, two or three people attended.'])(
    'told: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});
