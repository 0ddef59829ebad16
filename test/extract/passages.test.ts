import { describe, expect, test } from 'vitest';
import { extract, on } from './registry.ts';

const dates = (text: string, date = '2021-01-20'): (string | null)[] =>
  extract(text, on(date)).deadlines.map((deadline) => deadline.date);
const attached = (text: string): string[][] => {
  const found = extract(text, on('2021-01-20'));
  return found.directives.map(({ deadlines }) =>
    deadlines.map((id) => found.deadlines.find((each) => each.id === id)?.date ?? 'none'),
  );
};

describe('what a phrase takes over from those before it', () => {
  test.each([
    ['各部门要于2022年3月底前报送计划，5月底前报送总结。', ['2022-03-31', '2022-05-31']],
    ['各部门要于3月10日前报送方案，25日前完成部署。', ['2021-03-10', '2021-03-25']],
    ['自2023年起，各部门要于每年2月底前报送计划，3月底前报送总结。', ['2023-02-28', '2023-03-31']],
    ['各部门要于每月5日前报送进度，15日前公开结果。', ['2021-02-05', '2021-02-15']],
    ['国庆节将至。办公厅要在节后第一个工作日组织复查。', ['2021-10-08']],
    [
      'The office shall submit a plan by March 2022, and report by 15 June.',
      ['2022-03-31', '2022-06-15'],
    ],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

describe('a deadline in a later sentence', () => {
  test.each([
    [
      '办公厅要完善工作机制。信息中心要建设平台。以上工作要在2021年6月底前完成。',
      [['2021-06-30'], ['2021-06-30']],
    ],
    [
      '办公厅要完善工作机制。信息中心要建设平台。该项工作于2021年6月底前完成。',
      [[], ['2021-06-30']],
    ],
    [
      'The office must refine the plan. This work shall be completed by the end of June 2021.',
      [['2021-06-30']],
    ],
  ])('%s', (text, expected) => {
    const found = attached(text);
    expect(found.slice(0, expected.length)).toEqual(expected);
  });
});

describe('what is no deadline', () => {
  test.each([
    ['2020年底前已建成平台30个。'],
    ['自2021年3月1日起施行。'],
    ['The first phase was finished by Christmas.'],
    ['Water use in fiscal year 2007 was the baseline.'],
  ])('%s', (text) => {
    expect(dates(text)).toEqual([]);
  });

  test('a limit on an event without a date has none', () => {
    expect(dates('各部门要在收到通知之日起5个工作日内报送材料。')).toEqual([null]);
  });

  test('day and month that cannot be told apart are a warning', () => {
    const { warnings } = extract('The office shall report by 5/6/2021.', on('2021-01-20'));
    expect(warnings.map(({ code }) => code)).toContain('ambiguous-date');
  });
});
