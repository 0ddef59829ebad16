import { describe, expect, test } from 'vitest';
import { mergeBeside, readingOrder } from '../../lambdas/read/pdf/columns.ts';
import { furnitureOf } from '../../lambdas/read/pdf/furniture.ts';
import { type Line, linesOf } from '../../lambdas/read/pdf/lines.ts';
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

  test.each<[string, Line, boolean, number?]>([
    ['set apart, deep in the margin', line('Council', 60, 40), true],
    ['where the text begins', line('Council', 60, 55), false],
    ['near the text', line('Council', 60, 44), false, 66],
    ['where the text keeps no margin either', line('Council', 60, 30), false, 60],
    ['in larger type', { ...line('Council', 60, 40), size: 20 }, false],
  ])('the head of a single page: %s', (_, head, out, top = 75) => {
    const text = [top, top + 15, top + 30].map((y) => line('text', 60, y));
    expect(left([page(head, ...text)])[0]?.includes('Council')).toBe(!out);
  });

  test('small print at the edge is left out, however little text there is', () => {
    const small = (text: string, x: number) => ({ ...line(text, x, 25), size: 7 });
    const head = [small('11/23/26', 0), small('minutes', 90)];
    expect(left([page(...head, line('text', 0, 90))])).toEqual([['text']]);
  });

  test('a number in the middle of a page and a line that stands once at its top are text', () => {
    expect(left([page(line('Title', 0, 90), line('12', 0, 400))])).toEqual([['Title', '12']]);
  });
});
