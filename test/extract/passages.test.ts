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

describe('the holiday that 节前 and 节后 mean', () => {
  const title = '关于做好2021年春节期间有关工作的通知\n\n';
  test.each([
    [`${title}各部门要于节前完成检查。`, ['2021-02-10']],
    [
      `${title}办公厅要在元宵节组织巡查。\n各部门要在节后5个工作日内报送总结。`,
      ['2021-02-26', '2021-02-23'],
    ],
    [`${title}各部门要于节后第一个工作日到岗。`, ['2021-02-18']],
    [`${title}信息中心要在节日期间每天16:00前报送情况。`, ['2021-02-11']],
    [`${title}清明节将至，各部门要于节前完成检查。`, ['2021-04-02']],
    ['各部门要于节前完成检查。', ['2021-02-10']],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

describe('what the text says elsewhere', () => {
  test.each([
    [
      'the imprint',
      '关于巡查的通知\n\n各部门要在本通知印发之日起1个月内制定方案。\n\n办公厅\n2021年1月20日\n\n办公厅秘书处　　2021年1月25日印发',
      ['2021-02-25'],
    ],
    [
      'the next meeting',
      'Minutes of the meeting held on 20 January 2021\n\nAction: Ann Lee to draft the plan in time for the next meeting.\n\nDate of next meeting: Thursday 18 March 2021',
      ['2021-03-18'],
    ],
    [
      'the next meeting, in a line of its own',
      '纪要\n\n会议要求，办公厅要在下次会议前提交方案。\n\n下次会议时间：2021年3月18日',
      ['2021-03-18'],
    ],
    ['no next meeting', 'Action: Ann Lee to draft the plan before the next meeting.', [null]],
    [
      'day first, by another number',
      'Action: Ann Lee to draft the plan by 24/10/2021.\n\nAction: Bo Ek to print it by 05/12/2021.',
      ['2021-10-24', '2021-12-05'],
    ],
    [
      'month first, by another number',
      'Action: Ann Lee to draft the plan by 10/24/2021.\n\nAction: Bo Ek to print it by 05/12/2021.',
      ['2021-10-24', '2021-05-12'],
    ],
    [
      'day first, by words',
      'Notes of 20 January 2021\n\nAction: Bo Ek to print the plan by 05/12/2021.',
      ['2021-12-05'],
    ],
    [
      'a start behind the recurrence',
      'Action: Bo Ek to report every Monday from 1 March 2021.',
      ['2021-03-01'],
    ],
    [
      'the event of the sentence',
      '发生险情的，各部门要在事发后30分钟内电话报告，1小时内书面报告。',
      [null, null],
    ],
    [
      'the event of the sentence, in days',
      '各部门要在收到申请后5日内受理，15日内办结。',
      [null, null],
    ],
  ])('%s', (_, text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  test('a number over twelve ends the doubt, words do not', () => {
    const codes = (text: string) =>
      extract(text, on('2021-01-20')).warnings.map(({ code }) => code);
    const action = 'Action: Bo Ek to print the plan by 05/12/2021.';
    expect(codes(`Action: Ann Lee to draft it by 24/10/2021.\n\n${action}`)).not.toContain(
      'ambiguous-date',
    );
    expect(codes(`Notes of 20 January 2021\n\n${action}`)).toContain('ambiguous-date');
  });
});

describe('a period in which work is done', () => {
  test.each([
    ['信息中心要建设平台，2021年上半年完成对接。', ['2021-06-30']],
    ['办公厅要于8月中旬报送报告。', ['2021-08-20']],
    ['信息中心要在三季度建成平台。', ['2021-09-30']],
    ['各部门要对2021年上半年工作进行总结。', []],
    ['办公厅要在2021年全国会议上介绍经验。', []],
    ['办公厅要落实2021年第一季度的任务。', []],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

describe('a range of days', () => {
  test('a stage ends with its last day', () => {
    expect(dates('一、整改阶段（5月16日至6月30日）：各部门要落实整改。')).toEqual(['2021-06-30']);
  });
});

describe('days that have been', () => {
  test.each([
    ['办公室于1月8日对三家企业进行检查，要求完善制度。'],
    ['各部门要落实1月12日印发的方案。'],
    ['各部门要落实好3月12日召开的会议的要求。'],
  ])('%s', (text) => {
    expect(dates(text)).toEqual([]);
  });
});

describe('days that are arranged', () => {
  test.each([
    [
      '根据安排，各部门要执行2月11日至2月17日放假调休，2月7日（星期日）、2月20日（星期六）正常上班。',
    ],
    ['办公厅要做好准备，下次会议定于3月12日召开。'],
  ])('%s', (text) => {
    expect(dates(text)).toEqual([]);
  });

  test('a limit before the days off is one', () => {
    expect(dates('各部门要于2月10日放假前完成检查。')).toEqual(['2021-02-10']);
  });
});

describe('a limit that no directive claims', () => {
  test.each([
    ['有关单位配合开展检测，5月中旬前提交检测报告。', ['2021-05-20']],
    ['可燃气体报警系统必须于5月31日前整改完毕；其余隐患可自行安排。', ['2021-05-31']],
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
