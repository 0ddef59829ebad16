import { describe, expect, test } from 'vitest';
import { told as read } from './told.ts';

const minutes = (item: string): string => `参会：吕思远、范佳、Lina\n\n一、本周安排\n1．${item}`;

describe('whose a task is, behind it', () => {
  test.each([
    [
      '整理合同台账并归档，责任人：吕思远、范佳，截止：3月21日',
      '整理合同台账并归档 | 吕思远 lead, 范佳 lead | 2025-03-21',
    ],
    ['加强消防检查——市场是重点。', '加强消防检查——市场是重点。 |  | '],
    ['完善台账，逐户核对——县水利局——6月底前。', '完善台账，逐户核对 | 县水利局 lead | 2025-06-30'],
    ['更新用例，补充场景 —— 范佳 —— 下周三。', '更新用例，补充场景 | 范佳 lead | 2025-03-26'],
  ])('%s', (item, expected) => {
    expect(read(minutes(item))).toEqual([expected]);
  });
});

describe('ornaments, groups of persons, what a body counts as, whom to call', () => {
  test.each([
    ['◆ 县档案局要开展自查。', ['县档案局要开展自查。 | 县档案局 lead | ']],
    ['★ 巡查人员要坚守岗位。', ['巡查人员要坚守岗位。 | 巡查人员 lead | ']],
    ['配合单位要主动对接。', ['配合单位要主动对接。 | 配合单位 lead | ']],
    [
      '县水利局为牵头单位，负责堤防巡查。',
      ['县水利局为牵头单位，负责堤防巡查。 | 县水利局 lead | '],
    ],
    [
      '请于3月20日前报送自查报告（联系人：王工，电话：5551234）。',
      ['请于3月20日前报送自查报告 |  | 2025-03-20'],
    ],
    ['依托村卫生室、闲置校舍等资源开展服务。', ['依托村卫生室、闲置校舍等资源开展服务。 |  | ']],
    ['应于上月底前完工的水闸，至今仅完成一半。', []],
    ['截至2月底，全县完成投资3亿元。', []],
  ])('%s', (text, expected) => {
    expect(read(`一、工作要求\n${text}\n`)).toEqual(expected);
  });
});
