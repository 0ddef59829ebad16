import { describe, expect, test } from 'vitest';
import { extract, on } from './registry.ts';

const read = (text: string): string[] =>
  extract(text, on('2020-04-28')).directives.map(
    ({ text: words, responsible }) =>
      `${words} ${responsible.map((u) => `[${u.inherited === true ? '~' : ''}${u.name}]`).join('')}`,
  );

describe('items of a list have the subject of the line above it', () => {
  test.each<[string, string[]]>([
    [
      'The Harbour Board shall:\n(a) inspect the piers;\n(b) repair the lights.\n(c) The Clerk shall keep a record.',
      [
        'inspect the piers [~Harbour Board]',
        'repair the lights. [~Harbour Board]',
        'The Clerk shall keep a record. [Clerk]',
      ],
    ],
    [
      'The head of each school shall:\n(h) save water by:\n(i) mending taps; and\n(ii) collecting rain;\n(i) name a warden.',
      [
        'save water by: [~head of each school]',
        'mending taps [~head of each school]',
        'collecting rain [~head of each school]',
        'name a warden. [~head of each school]',
      ],
    ],
    [
      '各镇街要做好以下工作：\n1. 清理河道；\n2. 加固堤岸。',
      ['清理河道 [~各镇街]', '加固堤岸。 [~各镇街]'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ['The plan shall include:\n(a) list of piers;\n(b) show of their age.', 1],
    ['The Clerk shall write a report that shall:\n(a) list the piers;\n(b) show their age.', 1],
    ['Members may:\n(a) bring a guest;\n(b) leave early.', 0],
    ['会议听取了以下汇报：\n1. 推进河道治理；\n2. 加强堤岸管护。', 0],
    ['各村可以开展以下活动：\n1. 组织游园；\n2. 举办讲座。', 0],
  ])('content, permissions and reports are no tasks: %s', (text, count) => {
    expect(read(text)).toHaveLength(count);
  });
});

describe('items of a list have the limit of the line above it', () => {
  test.each<[string, (string | null)[][]]>([
    [
      'By 8 May 2020, the Harbour Board shall:\n(a) inspect the piers;\n(b) repair the lights by 20 May; and\n(c) save water by:\n(i) mending taps; and\n(ii) collecting rain.',
      [['2020-05-08'], ['2020-05-20'], ['2020-05-08'], ['2020-05-08'], ['2020-05-08']],
    ],
    ['The Harbour Board shall:\n(a) inspect the piers;\n(b) repair the lights.', [[], []]],
    [
      '2020年5月8日前，各镇街要做好以下工作：\n1. 清理河道；\n2. 加固堤岸。',
      [['2020-05-08'], ['2020-05-08']],
    ],
  ])('%s', (text, expected) => {
    const { directives, deadlines } = extract(text, on('2020-04-28'));
    const dates = new Map(deadlines.map(({ id, date }) => [id, date]));
    expect(directives.map((each) => each.deadlines.map((id) => dates.get(id)))).toEqual(expected);
  });
});
