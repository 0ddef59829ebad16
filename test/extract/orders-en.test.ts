import { describe, expect, test } from 'vitest';
import { told } from './told.ts';

describe('lists of an order', () => {
  test.each([
    ['It is the policy of the Harbour Trust to:', 'policy'],
    ['It shall be the policy of my Administration to:', 'policy'],
    [
      'Agencies shall regulate consistent with the following principles, known as the Quay Rules:',
      '',
    ],
    ['The purposes of this order are:', 'purposes'],
    ['Each report shall contain advice, as the Board sees fit, on the following:', 'topics'],
    ['Section 2 of Order 14 is amended by:', 'amendment'],
  ])('principles, topics and amendments are no tasks: %s', (line) => {
    const items = told(
      `${line}\n(a) prevent spills;\n(b) reduce noise at night; and\n(c) striking words.`,
    );
    expect(items.filter((each) => !each.startsWith(line.slice(0, 8)))).toEqual([]);
  });

  test.each([
    'The mission of the Tide Task Force shall be:',
    'The duties of the Clerk shall include the following:',
    'The Board shall perform the following functions:',
    'Sec. 3. Functions. The Board shall:',
    'Sec. 4. The Board shall:',
  ])('charges are: %s', (line) => {
    expect(
      told(`${line}\n(a) study the tides of the bay;\n(b) grade the quays of the town.`),
    ).toEqual(['study the tides of the bay |  | ', 'grade the quays of the town. |  | ']);
  });

  test.each([
    ['perform such other functions as the Mayor may assign;', true],
    ['furnish such help, where it can, to the Clerk;', true],
    ['may delegate its functions;', false],
    ['the Clerk may close the gate;', false],
    ['the Clerk, who shall serve as Chair;', false],
  ])('among what shall be done: %s', (item, taken) => {
    const items = told(`The Board shall:\n(a) grade the quays of the town; and\n(b) ${item}`);
    expect(items).toHaveLength(taken ? 2 : 1);
  });

  test('the mark of a page does not end a list', () => {
    const list =
      'The Board shall:\n(i) grade the quays;\n\n[[Page 77]]\n\n(ii) furnish such help as it can.';
    expect(told(list)).toHaveLength(2);
  });

  test('the subject of a list stands in its last sentence', () => {
    const [first] = told(
      'The Clerk shall count. The Board shall:\n(a) grade the quays of the town.',
    ).slice(1);
    expect(first).toBe('grade the quays of the town. |  | ');
  });
});

describe('verbs with and without an object', () => {
  test.each([
    ['The Chair shall terminate the Task Force upon the completion of its duties.', 1],
    ['The Clerk shall apply the tariff to all berths.', 1],
    ['The Task Force shall terminate 2 years after the date of this order.', 0],
    ['These rules shall apply to all berths.', 0],
    ['An owner who may be late shall tell the Clerk.', 1],
    ['Gear that may be lent must be labelled.', 1],
    ['Members may borrow gear.', 0],
  ])('%s', (text, count) => {
    expect(told(text)).toHaveLength(count);
  });
});

describe('who is consulted and who helps', () => {
  test.each([
    [
      'The Mayor shall consult the Attorney General as appropriate.',
      'Mayor lead, Attorney General consult',
    ],
    [
      'The Mayor shall consult, as appropriate, with the Attorney General and the Tide Board.',
      'Mayor lead, Attorney General consult, Tide Board consult',
    ],
    [
      'The Mayor shall coordinate, where needed, with State and local officials.',
      'Mayor lead, State and local officials support',
    ],
    [
      'The Mayor, in consultation, as needed, with the Tide Board, shall act.',
      'Mayor lead, Tide Board consult',
    ],
    ['The Mayor shall coordinate agency work.', 'Mayor lead'],
    ['The Mayor shall consult the manual.', 'Mayor lead'],
    [
      'The Mayor shall consult with the entities set forth in section 2(a) of this order and tribal schools.',
      'Mayor lead, entities consult, tribal schools consult',
    ],
    [
      'The Mayor, together with Federal, State, tribal, and local government representatives, shall meet.',
      'Mayor lead, Federal, State, tribal, and local government representatives support',
    ],
    ['The Mayor shall cooperate with State, and others.', 'Mayor lead, State support'],
    ['Information on entities shall be published.', ''],
    ['Plans under title 44, United States Code, shall be kept.', ''],
    ['Papers should reach the Clerk by noon.', ''],
    ['Nominations must reach the Clerk by noon.', ''],
  ])('%s', (text, units) => {
    expect(told(text).map((each) => each.split(' | ')[1])).toEqual([units]);
  });
});

test('an indented column has its own width', () => {
  const column = [
    'The Tide Task Force shall provide a report on the tides',
    'to the Mayor, through the Assistant to the Mayor for',
    'Security Affairs and through the Counsel to the',
    "Commonwealth's Mayor, on the matters set forth for",
    'it, within 180 days, unless the Chair of the Task Force',
    'determines that more time is needed for all of the work',
    'that this order has asked.',
  ].map((line) => `                ${line}`);
  const wide =
    'It was a long night at the quay and nobody of the harbour had slept before the tide went out.';
  const text = [wide, wide, wide, wide, '', ...column].join('\n');
  expect(told(text).map((each) => each.split(' | ')[2])).toEqual(['2025-09-13']);
});
