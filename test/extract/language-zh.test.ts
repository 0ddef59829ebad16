import { describe, expect, test } from 'vitest';
import { extract, on } from './registry.ts';

/** Each directive: its words, its units with their roles, its dates; units that stand far away are left out. */
const read = (text: string): string[] => {
  const { directives, deadlines } = extract(text, on('2025-03-17'));
  return directives.map(({ text: words, responsible, deadlines: ids }) => {
    const units = responsible
      .filter(({ inherited }) => inherited !== true)
      .map(({ name, role }) => `${name} ${role}`);
    const dates = ids.map((id) => deadlines.find((each) => each.id === id)?.date ?? 'open');
    return [words, units.join(', '), dates.join(', ')].join(' | ');
  });
};

describe('who does the work, said in a bracket behind it', () => {
  test.each([
    [
      '（一）开展自查。各镇要自查。（县水利局、县财政局按职责分工负责）',
      ['各镇要自查。 | 各镇 lead, 县水利局 lead, 县财政局 lead | '],
    ],
    [
      '（二）完善台账。（县水利局牵头，会同县财政局、县住建局推进）',
      ['完善台账。 | 县水利局 lead, 县财政局 support, 县住建局 support | '],
    ],
    [
      '（一）建立台账，逐村核对。（县水利局、县财政局按职责分工负责）\n（二）健全制度，逐级落实。（县教育局、县财政局负责，列第一位者为牵头单位，下同）',
      [
        '建立台账，逐村核对。 | 县水利局 lead, 县财政局 lead | ',
        '健全制度，逐级落实。 | 县教育局 lead, 县财政局 support | ',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('names of bodies', () => {
  test.each([
    ['各A级景区要开展自查。', '各A级景区 lead'],
    ['5G产业专班要按月调度。', '5G产业专班 lead'],
    ['12345热线办要按月通报办理情况。', '12345热线办 lead'],
    ['50人以上企业应当配备安全员。', '50人以上企业 lead'],
    ['千人以上灌区管理单位应当配备水位计。', '千人以上灌区管理单位 lead'],
    ['各试点城市要制定实施方案。', '各试点城市 lead'],
    ['国务院有关部门要加强指导。', '国务院有关部门 lead'],
    ['新疆生产建设兵团要加强领导。', '新疆生产建设兵团 lead'],
    ['集中采购主体应当及时结算货款。', '集中采购主体 lead'],
    ['县药品集中采购和使用工作小组办公室要每月通报。', '县药品集中采购和使用工作小组办公室 lead'],
    ['由联合采购办公室对评审小组成员进行培训。', '联合采购办公室 lead'],
    ['各镇应当比照县防汛指挥部，成立相应机构。', '各镇 lead'],
    ['县公安局负责路口值守，配合有关部门清理占道。', '县公安局 lead, 有关部门 lead'],
    ['试点办设在县医保局，具体负责组织实施。', '试点办 lead'],
    ['由县医保局、县审计局选派人员参加，负责现场监督。', '县医保局 support, 县审计局 support'],
  ])('%s', (text, units) => {
    expect(read(text).map((each) => each.split(' | ')[1])).toEqual([units]);
  });
});

describe('where clauses are divided', () => {
  test.each([
    [
      '涉及多个村的水渠，牵头部门要加强协调，相关部门要密切配合。',
      [
        '涉及多个村的水渠，牵头部门要加强协调 | 牵头部门 lead | ',
        '相关部门要密切配合。 | 相关部门 support | ',
      ],
    ],
    [
      '县水务局会同县财政局于每年3月15日前下达计划，2024年度计划已于4月印发。',
      [
        '县水务局会同县财政局于每年3月15日前下达计划 | 县水务局 lead, 县财政局 support | 2026-03-15',
      ],
    ],
    [
      '6月底前完成排查，每月调度一次进展。',
      ['6月底前完成排查 |  | 2025-06-30', '每月调度一次进展。 |  | 2025-03-31'],
    ],
    [
      '抢险期间的物资调拨，由县应急局统一指挥。',
      ['抢险期间的物资调拨，由县应急局统一指挥。 | 县应急局 lead | '],
    ],
    [
      '到2025年底，实现自来水全覆盖，各镇在水质监测上常态化。',
      ['到2025年底，实现自来水全覆盖，各镇在水质监测上常态化。 | 各镇 lead | 2025-12-31'],
    ],
    [
      '县教育局结合本地实际及主管部门的抽查要求，制定年度计划。',
      ['县教育局结合本地实际及主管部门的抽查要求，制定年度计划。 | 县教育局 lead | '],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('what binds without a modal, and what does not', () => {
  test.each([
    ['重大问题及时向县政府报告。', 1],
    ['遇有险情，第一时间向县防汛办报告。', 1],
    ['有关情况及时报县政府。', 1],
    ['县城管局配合县公安局做好秩序维护。', 1],
    ['经县政府同意，现将有关事项通知如下：\n一、开展自查。县水利局于4月底前完成检查。', 1],
    ['重大问题及时得到解决。', 0],
    ['县水利局已于2月底前印发方案，相关经费已拨付到位。', 0],
    ['县政府决定，将3个片区调整为5个片区。', 0],
    ['县政府决定，将奖补资金于6月底前拨付到位。', 1],
  ])('%s', (text, count) => {
    expect(read(text).length).toBe(count);
  });
});

describe('days', () => {
  test.each([
    ['各镇要在每年“世界水日”组织开放活动。', '2025-03-22'],
    ['各镇要在每年国庆节前组织演练。', '2025-09-30'],
    ['各镇在“五一”假期后第一个工作日报送总结。', '2025-05-06'],
    ['请各镇在“五一”节后首个工作日报送总结。', '2025-05-06'],
    ['请各镇于国庆假期前最后一个工作日报送值班表。', '2025-09-30'],
  ])('%s', (text, date) => {
    expect(read(text).map((each) => each.split(' | ')[2])).toEqual([date]);
  });

  test('working days after the meeting count from the day in its minutes, not from the imprint', () => {
    const text =
      '办公会议纪要\n\n综合部　2025年3月14日印发\n\n时　　间：2025年3月12日（星期三）14:30\n主　　持：经理秦立\n\n会后3个工作日内提交方案。';
    expect(read(text).map((each) => each.split(' | ')[2])).toEqual(['2025-03-17']);
  });
});
