import { describe, expect, test } from 'vitest';
import { extract, on } from './registry.ts';

const read = (text: string) => extract(text, on('2022-03-15'));
/** Units of all directives with their roles, those far away left out. */
const units = (text: string): string[] =>
  read(text).directives.flatMap(({ responsible }) =>
    responsible
      .filter((unit) => unit.inherited !== true)
      .map(({ name, role }) => `${name} ${role}`),
  );

describe('names of bodies', () => {
  test.each([
    ['县级以上地方人民政府要建立河长制。', ['县级以上地方人民政府 lead']],
    ['各项目法人要设立专账。', ['各项目法人 lead']],
    ['办公室会同规划科，4月底前印发方案。', ['办公室 lead', '规划科 support']],
    ['调度中心要24小时值守。', ['调度中心 lead']],
    ['整治办要每周通报进度。', ['整治办 lead']],
    ['石油供应公司统一采购，5月底前配送到位。', ['石油供应公司 lead']],
    ['隐患未消除的，由乡镇政府主要负责人约谈业主。', ['乡镇政府主要负责人 lead']],
    ['市税务局要优化办税流程。', ['市税务局 lead']],
    ['请内蒙古自治区林草局按期报送资料。', ['内蒙古自治区林草局 lead']],
    ['太原市和平区要做好清雪工作。', ['太原市和平区 lead']],
    ['由保卫科牵头、食堂管理中心配合，6月底前组织演练。', ['保卫科 lead', '食堂管理中心 support']],
    ['各乡镇要积极支持打井工程，落实用地。', ['各乡镇 lead']],
    ['各部门在职责范围内，5月底前完成清理。', ['各部门 lead']],
  ])('%s', (text, expected) => {
    expect(units(text)).toEqual(expected);
  });
});

describe('what is no body of the clause', () => {
  test.each([
    ['上半年出台农产品检测中心建设方案。', []],
    ['10月底前通过省厅验收，交付使用。', []],
    ['要保障基层执法机关履职所需经费。', []],
    ['建立民政部门牵头、社区参与的工作机制。', []],
    ['政府性债务规模要严格控制。', []],
    ['有关情况要及时报送治理工作联合办公室。', []],
    ['授权开发区开展试点，简化审批。', []],
    ['协调区城管局、交警大队，增划停车位。', []],
    ['（一）检查变电站、输电线路消缺情况。', []],
  ])('%s', (text, expected) => {
    expect(units(text)).toEqual(expected);
  });
});

describe('who and when behind a task', () => {
  const dated = (text: string): string[] => {
    const { directives, deadlines } = read(text);
    return directives.map(
      ({ text: words, responsible, deadlines: ids }) =>
        `${words} | ${responsible.map(({ name, role }) => `${name} ${role}`).join(', ')} | ${ids
          .map((id) => deadlines.find((each) => each.id === id)?.date)
          .join(', ')}`,
    );
  };
  test.each([
    [
      '1.开展山塘普查，建立台账。（责任单位：县水利局；完成时限：6月底前）',
      ['开展山塘普查，建立台账。 | 县水利局 lead | 2022-06-30'],
    ],
    [
      '1.开展山塘普查，建立台账。（县水利局牵头，县财政局配合，6月底前完成）',
      ['开展山塘普查，建立台账。 | 县水利局 lead, 县财政局 support | 2022-06-30'],
    ],
    [
      '1.开展山塘普查，建立台账。责任单位：县水利局，完成时限：6月底前。',
      ['开展山塘普查，建立台账。 | 县水利局 lead | 2022-06-30'],
    ],
    [
      '1.开展山塘普查，建立台账。\n责任科室：水资源科　　配合单位：县财政局　　完成时限：三季度末',
      ['开展山塘普查，建立台账。 | 水资源科 lead, 县财政局 support | 2022-09-30'],
    ],
    [
      '1.开展山塘普查，建立台账。\n（责任单位：县水利局；完成时限：6月底前）',
      ['开展山塘普查，建立台账。 | 县水利局 lead | 2022-06-30'],
    ],
    [
      '一、关于制度不落实问题\n整改措施：（1）修订议事规则；（2）党支部书记每季度讲党课不少于1次。\n责任领导：王一\n责任单位：县水利局\n整改时限：9月30日前',
      [
        '修订议事规则 | 县水利局 lead | 2022-09-30',
        '党支部书记每季度讲党课不少于1次。 | 县水利局 lead | 2022-03-31, 2022-09-30',
      ],
    ],
    [
      '（一）健全巡查制度\n落实巡查人员，做到每日一巡。\n完善巡查台账，逐项销号。\n牵头单位：县水利局',
      [
        '落实巡查人员，做到每日一巡。 | 县水利局 lead | ',
        '完善巡查台账，逐项销号。 | 县水利局 lead | ',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(dated(text)).toEqual(expected);
  });
});
