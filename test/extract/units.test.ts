import { describe, expect, test } from 'vitest';
import { units } from './named-units.ts';
import { extract, on } from './registry.ts';

describe('Chinese units and their roles', () => {
  test.each([
    ['区水务局要加固河堤。', ['区水务局 lead']],
    [
      '会后，区水务局、区住建局和区城管局要加固河堤。',
      ['区水务局 lead', '区住建局 lead', '区城管局 lead'],
    ],
    ['市文化和旅游局应当修缮戏台。', ['市文化和旅游局 lead']],
    ['市工业和信息化局和市商务局要走访企业。', ['市工业和信息化局 lead', '市商务局 lead']],
    ['请市政府办公室汇总情况。', ['市政府办公室 lead']],
    ['区委宣传部负责发布消息。', ['区委宣传部 lead']],
    [
      '由区教体局牵头，区财政局、区人社局配合，制定方案。',
      ['区教体局 lead', '区财政局 support', '区人社局 support'],
    ],
    ['由县林业局会同县公安局清点苗木。', ['县林业局 lead', '县公安局 support']],
    ['区水务局要商区自然资源局确定选址。', ['区水务局 lead', '区自然资源局 consult']],
    ['在市应急局指导下，各街道要开展演练。', ['市应急局 guide', '各街道 lead']],
    ['各村要通过镇便民服务中心办理登记。', ['各村 lead', '镇便民服务中心 via']],
    ['县医保局要与县人民医院协商结算办法。', ['县医保局 lead', '县人民医院 consult']],
    ['县疾控中心要积极配合县教育局开展筛查。', ['县疾控中心 support', '县教育局 lead']],
    ['涉及的各县（区）要于6月底前报送名单。', ['各县（区） lead']],
    ['各省（自治区、直辖市）人民政府要建立台账。', ['各省（自治区、直辖市）人民政府 lead']],
    ['教育、民政、财政等部门要共享数据。', ['教育 lead', '民政 lead', '财政 lead']],
    ['发展改革、住房城乡建设部门应当核对清单。', ['发展改革 lead', '住房城乡建设部门 lead']],
    [
      '成立筹备小组，成员由市民政局、市司法局等部门组成。',
      ['市民政局 support', '市司法局 support'],
    ],
    ['成员单位要抓好本级落实。', ['成员单位 lead']],
    ['校外供餐企业应每日留样。', ['校外供餐企业 lead']],
    ['食堂从业人员必须持证。', ['食堂从业人员 lead']],
    ['牵头单位要报送进度。', ['牵头单位 lead']],
    ['各省份要报送进度。', ['各省份 lead']],
    ['由县交警大队提前3日发布公告。', ['县交警大队 lead']],
    ['规模以上企业复工前须完成培训。', ['规模以上企业 lead']],
    ['县应急局（县防汛办）要备足沙袋。', ['县应急局 lead']],
    ['村（居）民委员会负责转移群众。', ['村（居）民委员会 lead']],
    ['在建工程业主单位要值守。', ['在建工程业主单位 lead']],
    ['由县纪委监委依规追究责任。', ['县纪委监委 lead']],
    ['由赵立副市长牵头成立专班。', ['赵立副市长 lead']],
    ['请副县长何启明负责协调。', ['副县长何启明 lead']],
  ])('%s', (text, expected) => {
    expect(units(text)).toEqual(expected);
  });

  test.each([
    ['名单要报送市财政局。', []],
    ['要立即整改，6月10日前反馈区安委办。', []],
    ['要向区政府办公室反馈结果。', []],
    ['要申请经费，做好商务接待。', []],
    ['市场部分货架要更换。', []],
    ['要完善部门预算。', []],
    ['要理顺体制机制，明确主责部门。', []],
    ['组织志愿者清理河道，建好社区花园。', []],
  ])('none in %s', (text, expected) => {
    expect(units(text)).toEqual(expected);
  });
});

test('classes of bodies are marked, single bodies are not', () => {
  const { directives } = extract('各单位要报送名单。\n市财政局要拨付经费。', on('2020-04-28'));
  expect(directives.map(({ responsible }) => responsible[0]?.generic === true)).toEqual([
    true,
    false,
  ]);
});

test('a part of a sentence that names nobody has the units of the part before', () => {
  const { directives } = extract(
    '各部门于5月8日前完成自查，自查报告于5月15日前报办公厅。',
    on('2020-04-28'),
  );
  expect(
    directives.map(({ responsible }) => responsible.map((u) => [u.name, u.inherited])),
  ).toEqual([[['各部门', undefined]], [['各部门', true]]]);
});
