import { expect, test } from 'vitest';
import { extract, on } from './registry.ts';
import { told } from './told.ts';

test.each([
  ['（一）动员部署（2025年4月15日前）。各镇街要制定方案。', '2025-04-15'],
  ['（二）全面排查（2025年4月至6月）。各镇街要逐户排查。', '2025-06-30'],
  ['第一阶段：宣传发动（5月1日至5月10日）。各镇街要张贴标语。', '2025-05-10'],
  ['（五）巩固阶段（2025年9月底前）\n各镇街要开展回头看。', '2025-09-30'],
  ['（三）集中整治阶段（12月1日至12月20日）。各镇街要于12月10日前完成重点整改。', '2025-12-10'],
  ['（四）总结提升（自2025年6月起）。各镇街要总结经验。', ''],
  ['（五）安全生产（2023年修订）。各企业要落实责任。', ''],
  ['（六）工作保障（联系电话12345）。各镇街要落实经费。', ''],
])('the stage of work: %s', (text, date) => {
  expect(told(`关于开展专项行动的通知\n\n${text}\n`).map((each) => each.split(' | ')[2])).toEqual([
    date,
  ]);
});

test('a caption is left out knowingly, and a year long past limits nothing', () => {
  const text =
    '关于排查的通知\n\n（一）动员部署（2025年4月15日前）。各镇街要制定方案。\n二、范围为2010年以前建成的大棚。要重点检查用电。\n';
  const { warnings, deadlines } = extract(text, on('2025-03-17'));
  expect(warnings).toEqual([]);
  expect(deadlines.map(({ date }) => date)).toEqual(['2025-04-15']);
});
