import { describe, expect, test } from 'vitest';
import { feastIn } from '../../lambdas/domain/feasts.ts';
import { extract, namedDays, on } from './registry.ts';

const found = (text: string): string[] =>
  extract(text, on('2020-04-28')).namedEvents.map((event) => `${event.slug} | ${event.text}`);

const workers = 'national-science-and-technology-workers-day';

describe('named days', () => {
  test.each([
    [
      'work in the "5 · 30" National Science and Technology Worker Day',
      `${workers} | "5 · 30" National Science and Technology Worker Day`,
    ],
    ['在“5·30”全国科技工作者日举办', `${workers} | “5·30”全国科技工作者日`],
    ['5•30期间', `${workers} | 5•30`],
    ['“5.30”活动', `${workers} | “5.30”`],
    ['5.30全国科技工作者日', `${workers} | 5.30全国科技工作者日`],
    ['国庆节前完成', 'national-day | 国庆节'],
    ['“五一”前', 'labour-day | “五一”'],
    ['五一假期', 'labour-day | 五一'],
    ['七一前夕慰问', 'party-founding-day | 七一'],
    ['ready for Earth Day', 'earth-day | Earth Day'],
    ['in the Tomb-sweeping Festival period', 'qingming | Tomb-sweeping Festival'],
    [
      'the "9 · 18" National Science Popularization Day activity',
      'day-09-18 | "9 · 18" National Science Popularization Day',
    ],
    ['“6·16”安全宣传咨询日前后集中宣传', 'day-06-16 | “6·16”安全宣传咨询日'],
    ['于国庆前完成检修', 'national-day | 国庆'],
    ['“6·16”安全宣传咨询日活动', 'day-06-16 | “6·16”安全宣传咨询日'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test.each([
    ['“5·30”专案组'],
    ['“7·23”事故的教训'],
    ['“5·12”汶川地震'],
    ['每份5.30元'],
    ['增长5.30%'],
    ['见第5.30节'],
    ['十一、关于水淹区'],
    ['第三八条'],
    ['版本 5.30.1'],
    ['副局长杨国庆主持'],
    ['the "7·23" accident'],
  ])('%s is none', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('every day of the registry is a day of the calendar, and its slug is its own', () => {
    expect(namedDays.filter(({ day }) => feastIn(day, 2024) === null)).toEqual([]);
    expect(new Set(namedDays.map(({ slug }) => slug)).size).toBe(namedDays.length);
  });

  test.each([
    ['中秋节、国庆节期间做好值班工作。', '2023-09-18', ['2023-09-29', '10-01']],
    ['春节前完成。', '2023-12-01', ['2024-02-10']],
    ['a report by Thanksgiving', '2020-04-28', ['2020-11-26']],
  ])('feasts that move have the date of their year: %s', (text, date, expected) => {
    expect(extract(text, on(date)).namedEvents.map((event) => event.date)).toEqual(expected);
  });

  test.each([
    ['mount displays for Harbour Safety Day (18 September).', 'day-09-18', '2020-09-18'],
    ["in time for Founders' Day, which falls on 12 October.", 'day-10-12', '2020-10-12'],
    ['be ready on 5 June, World Environment Day.', 'world-environment-day', '2020-06-05'],
    ['be ready for World Hand Hygiene Day on 5 May 2021.', 'hand-hygiene-day', '2021-05-05'],
    ['finish the ramp ahead of Anzac Day.', 'anzac-day', '2021-04-24'],
    ['order wreaths before Remembrance Sunday.', 'remembrance-sunday', '2020-11-07'],
    ['open by Victoria Day.', 'victoria-day', '2020-05-18'],
    ['light the lamps by Diwali.', 'diwali', '2020-11-14'],
    ['In Ontario, finish before Labour Day.', 'labour-day-ca', '2020-09-06'],
    ['In New Zealand, finish before Labour Day.', 'labour-day-nz', '2020-10-25'],
    ['Across India, report by Independence Day.', 'independence-day-in', '2020-08-15'],
    ['Schools must hold it on Constitution Day.', 'constitution-day-us', '2020-09-17'],
  ])('a day with its date: %s', (text, slug, date) => {
    const read = extract(`All staff must ${text}`, on('2020-04-28'));
    expect(read.namedEvents.map((event) => event.slug)).toEqual([slug]);
    expect(read.deadlines.map((deadline) => deadline.date)).toEqual([date]);
  });

  test.each([
    ['Every Business Day (18 May included) the clerk must open the safe.'],
    ['Open Day is fun.'],
  ])('%s names none', (text) => {
    expect(found(text)).toEqual([]);
  });
});
