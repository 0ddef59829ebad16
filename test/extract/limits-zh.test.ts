import { describe, expect, test } from 'vitest';
import { extract, on } from './registry.ts';

/** The dates of all that a text asks. */
const dates = (text: string): (string | null)[] => {
  const { directives, deadlines } = extract(text, on('2022-03-15'));
  const ids = new Set(directives.flatMap((each) => each.deadlines));
  return deadlines.filter(({ id }) => ids.has(id)).map(({ date }) => date);
};

describe('periods that work is done in', () => {
  test.each([
    ['县防汛办要于6月中旬派出3个检查组。', ['2022-06-20']],
    ['县教育局应于三季度对各校食堂进行抽查。', ['2022-09-30']],
    ['自6月1日起，各水库要每日8时前报送水位。', ['2022-06-01']],
    ['各镇要在每季度首月10日前报送台账。', ['2022-04-10']],
    ['具体目标：到2025年，建成高标准农田5万亩。', ['2025-12-31']],
    ['县审计局要在10日内报送不得少于3个方案。', ['2022-03-25']],
    ['各镇要在10日内补报，不得迟延。', ['2022-03-25']],
    ['县审计局要于每季度结束后15日内提交分析报告。', ['2022-04-15']],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

describe('periods that only say which', () => {
  test.each([
    ['要把巡河情况纳入年底绩效考核。'],
    ['各镇要将整改成效作为年底目标考核的依据。'],
    ['各镇要汇总于2021年的巡河记录。'],
    ['补助额度要按一个月内取得的收入核算。'],
    ['同一纳税年度内不得重复申报。'],
    ['县税务局要对其自用房产五年内免征房产税。'],
    ['被通报的企业三年内不得申报该项目。'],
    ['对困难学生要按每月300元的标准发放补助。'],
  ])('%s', (text) => {
    expect(dates(text)).toEqual([]);
  });
});

test('what happened on a day that is past asks nothing', () => {
  const { directives } = extract(
    '县图书馆新馆于2021年6月1日正式开放。\n\n县文旅局\n2022年3月15日',
    on('2022-03-15'),
  );
  expect(directives).toEqual([]);
});

test('hours count from what happens, not from the paper', () => {
  expect(dates('巡查发现的险情，必须在24小时内书面报告县防汛办。')).toEqual([null]);
  expect(dates('水质异常的，3日内启动溯源。')).toEqual([null]);
});
