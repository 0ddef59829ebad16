import { describe, expect, test } from 'vitest';
import { mergeBeside, readingOrder } from '../../lambdas/read/pdf/columns.ts';
import { furnitureOf } from '../../lambdas/read/pdf/furniture.ts';
import { type Line, linesOf } from '../../lambdas/read/pdf/lines.ts';
import { goesOn, joinWords, settingOf } from '../../lambdas/read/pdf/paragraphs.ts';
import type { Run } from '../../lambdas/read/pdf/runs.ts';

const size = 10;
const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character > '\u2e80' ? size : size / 2), 0);
const run = (text: string, x: number, y: number): Run => ({
  text,
  x,
  end: x + widthOf(text),
  y,
  size,
});
const line = (text: string, x: number, y: number, end = x + widthOf(text)): Line => ({
  text,
  x,
  end,
  y,
  size,
});

describe('lines', () => {
  test.each<[string, Run[], string[]]>([
    ['words apart', [run('one', 0, 10), run('two', 18, 10)], ['one two']],
    ['pieces of a word', [run('wo', 0, 10), run('rd', 10.5, 10)], ['word']],
    ['Chinese set apart a little', [run('会', 0, 10), run('议', 12.5, 10)], ['会议']],
    ['a wide gap parts columns', [run('left', 0, 10), run('right', 60, 10)], ['left', 'right']],
    [
      'drawn in another order',
      [run('b', 50, 10), run('c', 0, 30), run('a', 0, 10)],
      ['a', 'b', 'c'],
    ],
    ['drawn twice to look bold', [run('bold', 0, 10), run('bold', 0.3, 10)], ['bold']],
    ['a raised mark stays in its line', [run('a', 0, 10), run('1', 6, 7)], ['a1']],
    ['Chinese set wide apart', [run('会 议 纪 要', 0, 10)], ['会议纪要']],
  ])('%s', (_, runs, texts) => {
    expect(linesOf(runs).map(({ text }) => text)).toEqual(texts);
  });
});

describe('whether a line goes on in the next', () => {
  const setting = { left: 0, right: 200, leading: 15, size };
  test.each<[string, Line, Line, boolean]>([
    ['a full line', line('x', 0, 10, 195), line('continues here', 0, 25), true],
    ['a line that ends early', line('x', 0, 10, 120), line('Short word', 0, 25), false],
    ['a long word did not fit', line('x', 0, 10, 150), line('telecommunications', 0, 25), true],
    ['a wide gap', line('x', 0, 10, 195), line('continues', 0, 35), false],
    ['the next is set in', line('会', 0, 10, 200), line('第二段', 20, 25), false],
    ['this one was set in', line('会', 20, 10, 200), line('议', 0, 25), true],
    ['a hanging item', line('1. x', 0, 10, 195), line('under its words', 15, 25), true],
    ['another item', line('1. x.', 0, 10, 195), line('2. y', 0, 25), false],
    ['another size', line('x', 0, 10, 195), { ...line('Title', 0, 25), size: 16 }, false],
  ])('%s', (_, before, after, expected) => {
    expect(goesOn(before, after, setting)).toBe(expected);
  });

  test('the smallest usual gap is that inside a paragraph', () => {
    const ys = [10, 25, 40, 65, 90, 105, 130];
    const { leading, left } = settingOf([ys.map((y) => line('word', 5, y))], [], 100);
    expect([leading, left]).toEqual([15, 5]);
  });

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

describe('reading order', () => {
  const column = (name: string, x: number): Line[] =>
    [0, 1, 2, 3, 4].map((n) => line(`${name}${n}`, x, 40 + 15 * n, x + 100));

  test('two columns, the left one first, after what runs across', () => {
    const lines = [line('Title', 0, 10, 220), ...column('a', 0), ...column('b', 120)];
    const sorted = lines.sort((p, q) => p.y - q.y || p.x - q.x);
    expect(readingOrder(sorted).map((group) => group.map(({ text }) => text))).toEqual([
      ['Title'],
      ['a0', 'a1', 'a2', 'a3', 'a4'],
      ['b0', 'b1', 'b2', 'b3', 'b4'],
    ]);
  });

  test('a number and a date on one line are no columns', () => {
    const lines = [line('办公厅', 0, 10), line('4月28日', 150, 10), line('关于会议的通知', 0, 30)];
    const [group = []] = readingOrder(lines);
    expect(mergeBeside(group).map(({ text }) => text)).toEqual([
      '办公厅 4月28日',
      '关于会议的通知',
    ]);
  });
});

describe('what stands on every page', () => {
  const page = (...lines: Line[]) => ({ height: 800, lines });
  const left = (pages: ReturnType<typeof page>[]): string[][] => {
    const out = furnitureOf(pages);
    return pages.map(({ lines }) => lines.filter((it) => !out.has(it)).map(({ text }) => text));
  };

  test('headers and page numbers are left out, the text is not', () => {
    const pages = [1, 2, 3].map((n) =>
      page(line('Council minutes', 0, 40), line(`text ${n}`, 0, 400), line(`- ${n} -`, 0, 780)),
    );
    expect(left(pages)).toEqual([['text 1'], ['text 2'], ['text 3']]);
  });

  test('a mark of secrecy stays where it first stands', () => {
    const pages = [1, 2].map((n) => page(line('机密★1年', 0, 40), line(`text ${n}`, 0, 400)));
    expect(left(pages)).toEqual([['机密★1年', 'text 1'], ['text 2']]);
  });

  test('a number in the middle of a page and a line that stands once at its top are text', () => {
    expect(left([page(line('Title', 0, 90), line('12', 0, 400))])).toEqual([['Title', '12']]);
  });
});
