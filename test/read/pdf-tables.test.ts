import { describe, expect, test } from 'vitest';
import { rowGoesOn, rowsOf } from '../../lambdas/read/pdf/rows.ts';
import type { Rule } from '../../lambdas/read/pdf/rules.ts';
import { type Run, splitAt } from '../../lambdas/read/pdf/runs.ts';
import { tablesOf } from '../../lambdas/read/pdf/tables.ts';
import { declaredPages } from '../../lambdas/read/pdf-pages.ts';

const size = 10;
const run = (text: string, x: number, y: number): Run => {
  const widths = [...text].map((character) => (character > '\u2e80' ? size : size / 2));
  return { text, x, end: x + widths.reduce((a, b) => a + b, 0), y, size };
};

const across = (at: number, from = 0, to = 200): Rule => ({ across: true, at, from, to });
const down = (at: number, from = 0, to = 60): Rule => ({ across: false, at, from, to });

describe('tables', () => {
  const rows = (rules: Rule[], runs: Run[]) => tablesOf(rules, runs).map(rowsOf);
  const grid = [across(0), across(20), across(40), across(60), down(0), down(100), down(200)];

  test('cells are where lines cross', () => {
    const runs = [run('a', 5, 15), run('b', 105, 15), run('c', 5, 35), run('d', 105, 55)];
    expect(rows(grid, runs)).toEqual([
      [
        ['a', 'b'],
        ['c', ''],
        ['', 'd'],
      ],
    ]);
  });

  test('where no line parts them, squares are one cell', () => {
    const merged = [
      across(0),
      across(20),
      across(40, 100),
      across(60),
      down(0),
      down(100),
      down(200),
    ];
    const runs = [
      run('a', 5, 15),
      run('b', 105, 15),
      run('c', 5, 45),
      run('d', 105, 35),
      run('e', 105, 55),
    ];
    expect(rows(merged, runs)).toEqual([
      [
        ['a', 'b'],
        ['c', 'd'],
        ['c', 'e'],
      ],
    ]);
  });

  test('words of neighbouring cells that were drawn as one are parted', () => {
    expect(rows(grid, [run('核定补贴经费的预算计划部', 10, 15)])[0]?.[0]).toEqual([
      '核定补贴经费的预算',
      '计划部',
    ]);
    expect(splitAt(run('inside', 10, 15), [0, 100])).toHaveLength(1);
  });

  test.each<[string, Rule[]]>([
    ['a frame', [across(0), across(60), down(0), down(200)]],
    ['lines under words', [across(20), across(40)]],
    ['nothing', []],
  ])('%s is no table', (_, rules) => {
    expect(rows(rules, [run('a', 5, 15)])).toEqual([]);
  });
});

describe('whether a row goes on overleaf', () => {
  // under a head: columns of 40, 60 and 60 points; the words' size is that of `run`
  const row = (...words: string[]) => {
    const rules = [across(0), across(20), across(60), down(0), down(40), down(100), down(160)];
    const drawn = [['序号', '任务', '单位'], words].flatMap((cells, n) =>
      cells.map((word, i) => run(word, [2, 42, 102][i] ?? 0, 15 + 20 * n)),
    );
    const [table] = tablesOf(
      rules,
      drawn.filter(({ text }) => text !== ''),
    );
    if (table === undefined) throw new Error('no table was drawn');
    return table;
  };
  test.each<[string, string[], string[], boolean]>([
    [
      'a cell broke off, the number stands alone',
      ['7', '开展开放共', '中心'],
      ['', '享', ''],
      true,
    ],
    ['two cells broke off', ['7', '开展开放共', '科学技术传'], ['', '享', '播'], true],
    ['another row', ['7', '开展开放共', '中心'], ['8', '考核', '人事部'], false],
    ['every cell has words', ['7', '开展开放共', '科学技术传'], ['8', '享', '播'], false],
    ['a merged cell went before', ['甲', '验收', '中心'], ['', '考核', '人事部'], false],
    ['nothing overleaf', ['7', '开展开放共', '中心'], ['', '', ''], false],
  ])('%s', (_, above, below, expected) => {
    expect(rowGoesOn(row(...above), row(...below), 1)).toBe(expected);
  });
});

describe('pages that a file declares', () => {
  test.each<[string, string, number]>([
    ['its page tree', '1 0 obj <</Type /Pages /Count 2000 /Kids [2 0 R]>> endobj', 2000],
    [
      'the largest of them',
      '1 0 obj <</Pages /Kids[] /Count 3>> endobj 2 0 obj <</Pages /Kids[] /Count 5>> endobj',
      5,
    ],
    ['not an outline', '1 0 obj <</Type /Outlines /Count 5000>> endobj', 0],
    ['none that can be read', '1 0 obj <<>> stream', 0],
  ])('%s', (_, file, count) => {
    expect(declaredPages(Buffer.from(file))).toBe(count);
  });
});
