import { describe, expect, test } from 'vitest';
import { told } from './told.ts';

describe('whose office it is', () => {
  test.each([
    [
      '县水利局为责任单位，沙坪镇配合，9月10日前完成选址。',
      '县水利局 lead, 沙坪镇 support | 2025-09-10',
    ],
    ['市教育局为牵头单位，6月底前出台方案。', '市教育局 lead | 2025-06-30'],
    [
      '各单位主要负责同志为第一责任人，应当于6月1日前完成名单公示。',
      '各单位主要负责同志 lead | 2025-06-01',
    ],
    [
      '由县住建局牵头，县供电公司、县文旅局按职责参加，6月底前完成改造。',
      '县住建局 lead, 县供电公司 support, 县文旅局 support | 2025-06-30',
    ],
  ])('%s', (text, expected) => {
    expect(told(text).map((each) => each.split(' | ').slice(1).join(' | '))).toEqual([expected]);
  });

  test('a list in a bracket goes on behind 等', () => {
    const text =
      '（一）开展消费帮扶活动。（市农业农村局、共青团中央、市妇联等和各县级人民政府负责）';
    expect(told(text)).toEqual([
      '开展消费帮扶活动。 | 市农业农村局 lead, 共青团中央 lead, 市妇联 lead, 各县级人民政府 lead | ',
    ]);
  });
});

test.each([
  ['牵头单位有两个的，排在第一位的为总牵头单位。'],
  ['列首位的单位为牵头单位，排在首位的为责任单位，下同。'],
  ['改造期间可视情临时封闭部分街巷。'],
])('asks nothing: %s', (text) => {
  expect(told(text)).toEqual([]);
});

test('a date says more than the name of its day', () => {
  const rows = [
    '序号\t工作任务\t牵头单位\t完成时间',
    '1\t举办“世界读书日”主场活动\t市图书馆\t4月23日',
    '2\t配送盲文图书200册\t市残联\t全国助残日前',
  ];
  expect(told(`重点任务分解表\n\n${rows.join('\n')}\n`)).toEqual([
    '举办“世界读书日”主场活动 | 市图书馆 lead | 2025-04-23',
    '配送盲文图书200册 | 市残联 lead | 2025-05-17',
  ]);
});
