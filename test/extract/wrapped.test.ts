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
