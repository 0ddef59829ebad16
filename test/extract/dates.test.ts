import { describe, expect, test } from 'vitest';
import { explainDates } from '../../lambdas/extract/dates.ts';
import { namedDays } from './registry.ts';

const last = (phrase: string, date: string | null): (string | null)[] =>
  explainDates(phrase, date, namedDays).map(({ to }) => to);

describe('a phrase that limits', () => {
  test.each([
    ['2020年5月30日前', '2020-04-28', '2020-05-30'],
    ['于2018年12月5日前报送', '2018-11-01', '2018-12-05'],
    ['二○二○年五月三十日前', '2020-04-28', '2020-05-30'],
    ['２０２０年５月３０日前', '2020-04-28', '2020-05-30'],
    ['6月底前完成', '2022-06-09', '2022-06-30'],
    ['2月底前', '2023-11-01', '2024-02-29'],
    ['5月20日前', '2022-06-09', '2023-05-20'],
    ['三季度末前', '2022-06-07', '2022-09-30'],
    ['今年底前', '2009-03-05', '2009-12-31'],
    ['到明年底', '2009-03-05', '2010-12-31'],
    ['本月底前', '2024-02-02', '2024-02-29'],
    ['下周五前', '2022-06-07', '2022-06-17'],
    ['会后5个工作日内', '2022-06-07', '2022-06-14'],
    ['自本通知印发之日起30日内', '2020-01-31', '2020-03-01'],
    ['每月25日前', '2020-04-26', '2020-05-25'],
    ['每年1月31日前', '2018-12-05', '2019-01-31'],
    ['9月22日（星期五）下班前', '2023-09-18', '2023-09-22'],
    ['by 15 May 2020', '2020-04-24', '2020-05-15'],
    ['by May 30th, 2020', '2020-04-24', '2020-05-30'],
    ['no later than 12 June', '2020-04-24', '2020-06-12'],
    ['before the end of September', '2021-09-06', '2021-09-30'],
    ['by the end of Q2', '2026-02-04', '2026-06-30'],
    ['by the end of fiscal year 2015', '2009-10-05', '2015-09-30'],
    ['before the end of the year', '2021-09-06', '2021-12-31'],
    ['by close of business on Friday 13 February', '2026-02-04', '2026-02-13'],
    ['within 90 days of the date of this order', '2019-02-11', '2019-05-12'],
    ['within 30 days of this meeting', '2026-02-04', '2026-03-06'],
    ['no later than 10 business days after the meeting', '2022-06-07', '2022-06-21'],
  ])('%s, written on %s, means %s', (phrase, date, expected) => {
    const [found] = explainDates(phrase, date, namedDays);
    expect(found?.to).toBe(expected);
    expect(found?.steps.every(({ en, zh }) => en !== '' && zh !== '')).toBe(true);
  });
});

describe('a phrase that is no date, or that nothing can date', () => {
  test.each([
    ['may keep one spare vehicle'],
    ['they march on'],
    ['安排资金120万元'],
    ['进一步统一思想'],
    ['version 5.30 costs 5.30元'],
    ['电话 13912345678901234567890'],
  ])('%s holds none', (phrase) => {
    expect(last(phrase, '2020-04-28')).toEqual([]);
  });

  test.each([
    ['within 180 days of the date of the memorandum'],
    ['在执法决定作出之日起20个工作日内'],
    ['2月30日前'],
  ])('%s stays open', (phrase) => {
    expect(last(phrase, '2020-04-28')).toEqual([null]);
  });

  test('a day without a year stays open when no date is known', () => {
    expect(last('5月30日前', null)).toEqual([null]);
  });

  test('a start is open to the end', () => {
    expect(explainDates('自2020年5月1日起', '2020-04-28', namedDays)[0]).toMatchObject({
      from: '2020-05-01',
      to: null,
      deadline: false,
    });
  });
});

describe('what an expression takes over from those before it in the phrase', () => {
  test.each([
    ['每年2月底前报计划，3月底前报总结', ['2021-02-28 yearly', '2021-03-31 yearly']],
    ['2022年2月底前报计划，3月底前报总结', ['2022-02-28', '2022-03-31']],
    ['每月10日、25日前', ['2021-02-10 monthly', '2021-01-25 monthly']],
    ['5月5日前报计划，10日前报总结', ['2021-05-05', '2021-05-10']],
    // What does not limit is only told, and a year of its own stays
    ['2019年5月印发的方案，6月底前完成', ['2019-05-31', '2021-06-30']],
    ['每年2月底前报计划，2023年3月底前报总结', ['2021-02-28 yearly', '2023-03-31']],
    ['by 5 May 2022, and by 30 June', ['2022-05-05', '2022-06-30']],
    // Hours count from what happened, and by themselves from the paper
    ['24小时内报送', [null]],
    ['24小时内', ['2021-01-21']],
  ])('%s', (phrase, expected) => {
    const found = explainDates(phrase, '2021-01-20', namedDays);
    const told = found.map(({ to, recurrence }) =>
      recurrence === undefined ? to : `${to} ${recurrence}`,
    );
    expect(told).toEqual(expected);
  });
});

test('spans are of the phrase', () => {
  const phrase = '材料于2020年5月30日前报送办公厅';
  const [found] = explainDates(phrase, null, namedDays);
  expect(found?.text).toBe('于2020年5月30日前');
  expect(phrase.slice(found?.start, found?.end)).toBe(found?.text);
});
