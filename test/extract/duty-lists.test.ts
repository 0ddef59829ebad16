import { describe, expect, test } from 'vitest';
import { extract, on } from './registry.ts';

/** "name role" of every unit of the first directive; `~` stands before one that is said elsewhere. */
const units = (text: string): string[] =>
  extract(text, on('2020-04-28'))
    .directives.slice(0, 1)
    .flatMap(({ responsible }) =>
      responsible.map(
        ({ name, role, inherited }) => `${inherited === true ? '~' : ''}${name} ${role}`,
      ),
    );

describe('who does the work, said behind the work', () => {
  test.each([
    ['一、整治河道\n（一）清理淤泥，加固堤岸。（区水务局负责）', ['区水务局 lead']],
    [
      '（一）清理淤泥，加固堤岸。（区水务局牵头，区财政局、区住建局按职责分工负责）',
      ['区水务局 lead', '区财政局 support', '区住建局 support'],
    ],
    [
      '（一）清理淤泥，加固堤岸（区水务局、区住建局按职责分工负责）。',
      ['区水务局 lead', '区住建局 lead'],
    ],
    [
      '（一）清理淤泥，加固堤岸。（区水务局、区住建局负责，列第一位者为牵头单位，下同）',
      ['区水务局 lead', '区住建局 support'],
    ],
    [
      '（一）清理淤泥，加固堤岸。（责任单位：区水务局；配合单位：各镇街）',
      ['区水务局 lead', '各镇街 support'],
    ],
    ['（一）清理淤泥，加固堤岸。（负责部门：区水务局，适用范围：全区）', ['区水务局 lead']],
    [
      '1. 清理淤泥\n责任单位：区水务局、区住建局\n配合单位：各镇街',
      ['区水务局 lead', '区住建局 lead', '各镇街 support'],
    ],
    ['（一）清理淤泥，加固堤岸（含支流）。', []],
    ['（一）清理淤泥，加固堤岸。（区水务局、区财政局）', ['区水务局 lead', '区财政局 lead']],
    [
      '（一）清理淤泥，加固堤岸。（区水务局、区财政局负责。列第一位者为牵头单位，下同）',
      ['区水务局 lead', '区财政局 support'],
    ],
    ['清理淤泥，加固堤岸。（新闻社）', []],
    ['（一）清理淤泥，加固堤岸（区水务局去年已勘测）。', []],
  ])('%s', (text, expected) => {
    expect(units(text)).toEqual(expected);
  });
});

test('a sentence that ends in "etc." ends before a capital letter', () => {
  const words = (text: string): (string | undefined)[] =>
    extract(text, on('2020-04-28')).directives.map((each) => each.text);
  expect(words('The Board saw boats, ropes, etc. The Clerk must keep a list.')).toEqual([
    'The Clerk must keep a list.',
  ]);
  expect(words('The Clerk must list boats, ropes, etc. by pier.')).toEqual([
    'The Clerk must list boats, ropes, etc. by pier.',
  ]);
});
