import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract, on } from './registry.ts';

const records = (text: string) => {
  const { directives, deadlines } = extract(text, on('2020-04-28'));
  const words = (quote: string): string => quote.replace(/(?<=-)\s+/g, '').replace(/\s+/g, ' ');
  const dates = new Map(deadlines.map(({ id, text, date }) => [id, `${words(text)} ${date}`]));
  return directives.map((each) => ({
    text: words(each.text),
    units: each.responsible.map(({ name, role }) => `${words(name)} ${role}`),
    deadlines: each.deadlines.map((id) => dates.get(id)),
  }));
};

const english =
  'The Secretary of the Harbour, in consultation with the Director of the Office of Tides, shall publish a ' +
  'long-term plan for the quays of the town not later than 30 days after the date of this order, and the ' +
  'members of the Board shall review every part of it.';
const chinese =
  '区水务局要会同区应急管理局于2020年6月30日前完成全部河道堤防的检查加固工作，逐段登记存在的隐患并建立台账，各镇街要密切配合。';

test.each([
  ['no indent', ''],
  ['an indent', '     '],
  ['a deep indent', ' '.repeat(16)],
])('an English paragraph wrapped with %s reads like one line', (_, indent) => {
  const wrapped = english
    .replace(/(.{40,58}?[ -])/g, `$1\n${indent}`)
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
  expect(records(indent + wrapped)).toEqual(records(english));
  expect(records(english)).toHaveLength(2);
});

const whole = (text: string): string[] =>
  extract(text, on('2020-04-28')).directives.map(({ text: words }) => words.replace(/\s+/g, ' '));

test.each([
  [
    'a reference at the beginning of a line',
    'The Clerk shall publish the register of moorings that is required by\nsection 9 of the by-laws every spring.',
  ],
  [
    'a letter of a reference',
    'The Clerk shall publish the register that is described in subsection\n(c) of the by-laws every spring.',
  ],
  [
    'a line that ends with an abbreviation',
    'The Clerk shall publish the register that is required by 5 U.S.C.\n551 and following every spring.',
  ],
  [
    'small letters before a colon',
    'The Harbour Board shall give public notice of all of the fees it\nproposes: those for berths and those for pilots.',
  ],
])('%s goes on', (_, text) => {
  expect(whole(text)).toEqual([text.replaceAll('\n', ' ')]);
});

test.each([
  [
    'a new section',
    'The Clerk shall publish the register of moorings\nSection 9. The Board shall meet.',
    2,
  ],
  [
    'an item',
    'The Clerk shall publish the register of moorings;\n(b) The Board shall meet monthly.',
    2,
  ],
])('%s does not', (_, text, count) => {
  expect(whole(text)).toHaveLength(count);
});

test.each([['[[Page 112]]'], ['- 3 -'], ['Page 3 of 7'], ['  page 3  ']])(
  'a sentence goes on over the end of a page: %s',
  (mark) => {
    const text = `The Clerk shall publish the register of all\n\n${mark}\n\nmoorings by 15 May 2020.`;
    expect(records(text.replace(`\n\n${mark}\n\n`, ' '))).toMatchObject([
      { deadlines: ['by 15 May 2020 2020-05-15'] },
    ]);
    expect(whole(text)).toEqual([text.replace(/\s+/g, ' ')]);
  },
);

test('a Chinese paragraph may be broken inside any word', () => {
  const wrapped = (chinese + chinese).replace(/(.{20})/g, '$1\n');
  const joined = (text: string) => text.replaceAll('\n', '');
  const found = extract(wrapped, on('2020-04-28')).directives;
  expect(found.map(({ text }) => joined(text))).toEqual(
    extract(chinese + chinese, on('2020-04-28')).directives.map(({ text }) => text),
  );
});

test('spans are exact wherever lines break', () => {
  const breaks = fc.array(fc.constantFrom(' ', '\n', '\n    ', '  \n\t', '\r\n  '), {
    minLength: 50,
    maxLength: 50,
  });
  fc.assert(
    fc.property(breaks, (list) => {
      const text = english
        .split(' ')
        .map((word, i) => word + (list[i] ?? ' '))
        .join('');
      const { directives, deadlines } = extract(text, on('2020-04-28'));
      for (const each of [...directives, ...deadlines])
        expect(each.text).toBe(text.slice(each.start, each.end));
      for (const { name, start, end } of directives.flatMap(({ responsible }) => responsible))
        expect(name).toBe(text.slice(start, end));
    }),
    { numRuns: 200 },
  );
});
