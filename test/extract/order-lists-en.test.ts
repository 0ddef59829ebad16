import { describe, expect, test } from 'vitest';
import { units } from './named-units.ts';
import { told } from './told.ts';

const words = (text: string) => told(text).map((each) => each.split(' | ')[0]);

describe('lines over lists', () => {
  test.each([
    [
      'Each agency whose acts may harm the reef shall, as far as the law permits,\n(1) name such acts;\n(2) subject to its budget, use its boats and divers; and\n(3) not fund acts that harm the reef.',
      [
        'name such acts',
        'subject to its budget, use its boats and divers',
        'not fund acts that harm the reef.',
      ],
    ],
    [
      'To support these goals, the Council shall:\n(a) base its rules on science; and\n(b) review its rules each year.',
      ['base its rules on science', 'review its rules each year.'],
    ],
    [
      'The Mayor shall:\n(1)(A) make findings under the Act; and\n(B) make findings under the order; and\n(2) exercise the powers of the port.\nThe Clerk shall report.',
      [
        'make findings under the Act',
        'make findings under the order',
        'exercise the powers of the port.',
        'The Clerk shall report.',
      ],
    ],
    [
      'In applying this order, officers of the Port Office:\n(a) shall keep to the law;\n(b) may delegate their duties; and\n(c) shall consult the Mayor.',
      ['shall keep to the law', 'shall consult the Mayor.'],
    ],
    [
      'The Council shall:\n(1) name such acts; and\n(2) use its boats and divers to:\n(i) protect the reef; and\n(ii) restore the beds of grass.',
      ['name such acts', 'protect the reef', 'restore the beds of grass.'],
    ],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test.each([
    ['Each agency shall, as far as the law permits,\n(1) name such acts.', ['~Each agency lead']],
    ['Sec. 3. (b) The Mayor shall:\n(1) make findings under the Act.', ['~Mayor lead']],
    [
      'In applying this order, officers of the Port Office:\n(a) shall keep to the law.',
      ['~officers of the Port Office lead'],
    ],
  ])('whose line names who does it: %s', (text, expected) => {
    expect(units(text)).toEqual(expected);
  });
});

test.each([
  'The following are named to the Board:\n(i) the Mayor, who shall be the chairperson of the Board;\n(ii) the designee of the Clerk.',
  'It is guided by these goals:\n(a) base rules on science;\n(b) clean water.',
  'Sec. 2. Order of Succession.\n(a) Clerk of the Port; (b) Mayor.',
  'Sec. 6. Review of Current Rules, Orders, and Guidance.\n(a) Clerk of the Port.',
  'The boats shall be allowed to fish until the Mayor finds otherwise.',
  'Based upon my determination that it is necessary to add staff, the Mayor may pay for them.',
])('nobody is bound: %s', (text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  ['Sec. 2. Notify the Council.', 'Notify the Council.'],
  [
    'If the recommended steps are not allowed, the Council shall propose others.',
    'If the recommended steps are not allowed, the Council shall propose others.',
  ],
  [
    'When a member may be absent, the Clerk shall call another.',
    'When a member may be absent, the Clerk shall call another.',
  ],
  ['It is necessary to add staff.', 'It is necessary to add staff.'],
  ['The boats shall not be allowed to fish.', 'The boats shall not be allowed to fish.'],
])('somebody is: %s', (text, expected) => {
  expect(words(text)).toEqual([expected]);
});

test('who takes the steps that a plan sets forth is not who sets them forth', () => {
  expect(units('The plan shall set forth steps to be taken by the Council.')).toEqual([]);
  expect(units('The survey is to be carried out by the Tree Warden.')).toEqual([
    'Tree Warden lead',
  ]);
});

test('a name goes on behind the mark of a page', () => {
  const text =
    'The Mayor shall consult with the Town Clerk, the Chairman of the Board of Trade, and\nwith each of the other members of the committee that meets each week at the United States\n\n[[Page 41902]]\n\nCustoms House, and shall name a deputy.';
  expect(words(text)).toHaveLength(1);
  expect(words(text)[0]).toMatch(/deputy\.$/);
});

test('and a heading is its own', () => {
  const text =
    'The Mayor shall meet the Clerk,\nas he may wish\n\n[[Page 41902]]\n\nSec. 3. The Clerk shall report.';
  expect(told(text)).toHaveLength(2);
});
