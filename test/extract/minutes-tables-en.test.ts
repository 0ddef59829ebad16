import { describe, expect, test } from 'vitest';
import { told } from './told.ts';

const head =
  'Harbour Committee minutes\n3 March 2025\n\nPresent: Ivo Balan (IB), Ana Ruiz (AR)\n\n';

describe('minutes in a table', () => {
  test.each([
    ['Item', 'Discussion', 'Action'],
    ['Agenda item', 'Notes', 'Actions'],
    ['Topic', 'Key points', 'Action points'],
  ])('%s | %s | %s', (...names) => {
    const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
    const table =
      row(names) +
      row(['---', '---', '---']) +
      row(['Roof', 'It leaks near the door.', 'AR to get two quotes by 21 March']) +
      row(['Cover', 'It was read out.', 'Confirm the cover (IB)']) +
      row(['Accounts', 'They were read out.', 'None']) +
      row(['Plan', 'It was read out.', 'Noted']);
    expect(told(head + table)).toEqual([
      'AR to get two quotes by 21 March | AR lead | 2025-03-21',
      'Confirm the cover (IB) | IB lead | ',
    ]);
  });

  test('without a column of actions it asks nothing', () => {
    expect(
      told(`${head}| Item | Discussion | Vote |\n| Roof | AR to get two quotes | 5-0 |`),
    ).toEqual([]);
  });
});

test('a log of actions, however short its lines', () => {
  expect(told(`${head}Actions\nA1 - AR - Get two quotes\nA2 - IB - Confirm the cover\n`)).toEqual([
    'AR - Get two quotes | AR lead | ',
    'IB - Confirm the cover | IB lead | ',
  ]);
});

describe('an owner in brackets on the line below', () => {
  test.each([
    ['(ACTION IB / AR)', ['IB lead, AR lead']],
    ['(Action: AR)', ['AR lead']],
    ['[Owner: Ana]', ['Ana lead']],
    ['(action pending)', ['']],
  ])('%s', (line, units) => {
    const found = told(
      `${head}1. The gate must be painted before the season.\n${line}\n2. All well.`,
    );
    expect(found.map((each) => each.split(' | ')[1])).toEqual(units);
  });
});
