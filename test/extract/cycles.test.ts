import { describe, expect, test } from 'vitest';
import { extract, on } from './registry.ts';

const deadlines = (text: string) => extract(text, on('2021-01-20')).deadlines;
const dates = (text: string): (string | null)[] => deadlines(text).map(({ date }) => date);

describe('when what comes again is due first', () => {
  test.each([
    // A start that the text states, to come or long past
    ['自2021年4月起，各部门要于每两个月10日前报送进度。', ['2021-04-10']],
    ['自2020年4月起，各部门要于每两个月10日前报送进度。', ['2021-02-10']],
    ['The office shall report every second Wednesday from 25 March.', ['2021-03-31']],
    ['From 8 January, the office shall report every other Friday.', ['2021-01-22']],
    ['From 15 January, the office shall report every other Friday.', ['2021-01-29']],
    // Nobody says on which day
    ['自2021年3月1日起，各部门要每两个月报送一次进度。', [null]],
    ['The office shall report every two months.', [null]],
    // A day alone comes again with months, and not with weeks
    ['各部门要于逢双月5日前报送进度，15日前公开结果。', ['2021-02-05', '2021-02-15']],
    ['各部门要于每周五前报送进度，25日前公开结果。', ['2021-01-22', '2021-01-25']],
    [
      'Within 30 days of the date of this order, and every two years thereafter, the office shall report.',
      ['2021-02-19', null],
    ],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

describe('how often', () => {
  test.each([
    [
      '各部门要于逢双月10日前报送进度。',
      'even months',
      '每逢双月',
      'every month with an even number',
    ],
    ['各部门要于每半年末月20日前报送进度。', 'half-yearly', '每半年', 'every half-year'],
    ['各部门要于每两周周五前报送进度。', 'every 2 weeks', '每2周', 'every 2 weeks'],
    ['The office shall report every fortnight.', 'every 2 weeks', '每2周', 'every 2 weeks'],
    ['The office shall report twice a year.', 'twice a year', '每年两次', 'twice a year'],
    ['The office shall report by 16:00 every day.', 'daily', '每天', 'every day'],
  ])('%s', (text, recurrence, zh, en) => {
    const [first] = deadlines(text);
    expect(first?.recurrence).toBe(recurrence);
    const step = first?.steps.find(({ rule }) => rule === 'recurrence');
    expect(step?.zh.split('；')[0]).toBe(zh);
    expect(step?.en.split(';')[0]).toBe(en);
    // Only what has a date has a first time.
    expect(step?.zh.includes('首次')).toBe(first?.date !== null);
  });
});
