import { describe, expect, test } from 'vitest';
import type { Line } from '../../lambdas/read/pdf/lines.ts';
import { goesOn, goesOnOverleaf, joinWords } from '../../lambdas/read/pdf/paragraphs.ts';
import { type Setting, settingOf } from '../../lambdas/read/pdf/setting.ts';

const size = 10;
const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character > '\u2e80' ? size : size / 2), 0);
const line = (text: string, x: number, y: number, end = x + widthOf(text)): Line => ({
  text,
  x,
  end,
  y,
  size,
});

const plain: Setting = {
  left: 0,
  right: 200,
  leading: 15,
  apart: 19.5,
  spaced: false,
  indent: null,
  size,
};

describe('whether a line goes on in the next', () => {
  test.each<[string, Line, Line, boolean, Partial<Setting>?]>([
    ['a full line', line('x', 0, 10, 195), line('continues here', 0, 25), true],
    ['a line that ends early', line('x', 0, 10, 120), line('Short word', 0, 25), false],
    ['a long word did not fit', line('x', 0, 10, 140), line('telecommunications', 0, 25), true],
    ['wide letters did not fit', line('x', 0, 10, 162), line('Common item', 0, 25), true],
    ['narrow letters would have', line('x', 0, 10, 162), line('Little item', 0, 25), false],
    ['a wide gap', line('x', 0, 10, 195), line('continues', 0, 35), false],
    ['the next is set in', line('会', 0, 10, 200), line('第二段', 20, 25), false],
    ['this one was set in', line('会', 20, 10, 200), line('议', 0, 25), true],
    ['a hanging item', line('1. x', 0, 10, 195), line('under its words', 15, 25), true],
    ['another item', line('1. x.', 0, 10, 195), line('2. y', 0, 25), false],
    ['another size', line('x', 0, 10, 195), { ...line('Title', 0, 25), size: 16 }, false],
    ['small letters after no stop', line('x', 0, 10, 120), line('on', 0, 25), true],
    ['small letters after a stop', line('x.', 0, 10, 120), line('on', 0, 25), false],
    ['small letters in a short list', line('x', 0, 10, 60), line('on', 0, 25), false],
    ['a label after a stop', line('x.', 0, 10, 198), line('Action: y', 0, 25), false],
    ['a label in a sentence', line('see the', 0, 10, 198), line('Action: y', 0, 25), true],
    ['a Chinese label', line('出席：甲。', 0, 10, 200), line('请假：乙。', 0, 25), false],
    ['a dot in a date', line('the 5', 0, 10, 195), line('· 30 day', 0, 25), true],
    [
      'a full line in a spaced document',
      line('x.', 0, 10, 198),
      line('Y', 0, 25),
      true,
      { spaced: true },
    ],
    ['nearly full in one', line('x', 0, 10, 180), line('Y', 0, 25), true, { spaced: true }],
    ['a little space in one', line('x.', 0, 10, 198), line('Y', 0, 28), false, { apart: 16.5 }],
    ['both first lines', line('会。', 20, 10, 200), line('分', 20, 25), false, { indent: 20 }],
    ['both set in, no habit', line('会', 20, 10, 200), line('分', 20, 25), true],
    [
      'hanging, where others begin',
      line('1. x', 0, 10, 195),
      line('y', 20, 25),
      true,
      { indent: 20 },
    ],
  ])('%s', (_, before, after, expected, setting = {}) => {
    const lines = { first: before, last: before };
    expect(goesOn(lines, after, { ...plain, ...setting })).toBe(expected);
  });

  test.each<[string, Line, Line, boolean, Partial<Setting>?]>([
    ['no stop', line('x', 0, 380, 195), line('Y', 0, 10), true],
    ['a stop', line('x.', 0, 380, 198), line('Y', 0, 10), false],
    ['a stop, and no first line', line('x.', 0, 380, 198), line('Y', 0, 10), true, { indent: 20 }],
    ['a first line', line('x', 0, 380, 198), line('Y', 20, 10), false, { indent: 20 }],
    ['small letters', line('x', 0, 380, 130), line('y', 0, 10), true],
    ['a short line', line('x', 0, 380, 90), line('Y', 0, 10), false],
    ['a numbered one', line('x', 0, 380, 198), line('2. y', 0, 10), false],
  ])('overleaf: %s', (_, before, after, expected, setting = {}) => {
    const column = { ...plain, ...setting };
    expect(goesOnOverleaf({ first: before, last: before }, after, column, column)).toBe(expected);
  });
});

describe('how a document is set', () => {
  const page = (ys: number[], at = (_: number) => line('word', 5, 0)): Line[] =>
    ys.map((y, n) => ({ ...at(n), y }));

  test('the smallest usual gap is that inside a paragraph', () => {
    const { leading, left } = settingOf([page([10, 25, 40, 65, 90, 105, 130])], [], 100);
    expect([leading, left]).toEqual([15, 5]);
  });

  // paragraphs of two lines, the second one short
  const twoLines = (n: number): Line => line('x', 0, 0, n % 2 === 0 ? 200 : 60);
  test.each<[string, number, boolean]>([
    ['a little space', 3, true],
    ['much space', 15, true],
    ['none', 0, false],
  ])('%s after short lines', (_, space, spaced) => {
    const ys = [...Array(12).keys()].map((n) => 10 + 15 * n + space * Math.floor(n / 2));
    expect(settingOf([page(ys, twoLines)], [], 200)).toMatchObject({ leading: 15, spaced });
  });

  const every = (depth: (n: number) => number) => (n: number) => line('会', depth(n), 0, 200);
  test.each<[string, (n: number) => number, number | null]>([
    ['every second line', (n) => (n % 2 === 0 ? 20 : 0), 20],
    ['no line', () => 0, null],
    ['all but the first', (n) => (n === 0 ? 0 : 20), null],
    ['one line', (n) => (n === 4 ? 20 : 0), null],
  ])('%s is set in', (_, depth, indent) => {
    const ys = [...Array(12).keys()].map((n) => 10 + 15 * n);
    expect(settingOf([page(ys, every(depth))], [], 200).indent).toBe(indent);
  });
});

describe('words at the ends of lines', () => {
  test.each<[string, string, string]>([
    ['one', 'two', 'one two'],
    ['会议', '纪要', '会议纪要'],
    ['depart-', 'ments', 'departments'],
    ['Anglo-', 'American', 'Anglo- American'],
    ['5-', '6 May', '5- 6 May'],
  ])('%s + %s', (before, after, joined) => {
    expect(joinWords(before, after)).toBe(joined);
  });
});
