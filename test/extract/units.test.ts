import { describe, expect, test } from 'vitest';
import { extract, on } from './registry.ts';

const head =
  'Attendees: Joe Sepi (@joesepi), Anna Bell (Finance Department), Myles Borins, Tobie Langel\n\n';
/** "name role" of every unit of the first directive; `~` stands before one that is said elsewhere. */
const units = (text: string): string[] =>
  extract(text, on('2020-04-28'))
    .directives.slice(0, 1)
    .flatMap(({ responsible }) =>
      responsible.map(
        ({ name, role, inherited }) => `${inherited === true ? '~' : ''}${name} ${role}`,
      ),
    );

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
  ])('%s', (text, expected) => {
    expect(units(text)).toEqual(expected);
  });

  test.each([
    ['名单要报送市财政局。', []],
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

describe('who does the work, said behind the work', () => {
  test.each([
    ['一、整治河道\n（一）清理淤泥，加固堤岸。（区水务局负责）', ['区水务局 lead']],
    [
      '（一）清理淤泥，加固堤岸。（区水务局牵头，区财政局、区住建局按职责分工负责）',
      ['区水务局 lead', '区财政局 support', '区住建局 support'],
    ],
    [
      '（一）清理淤泥，加固堤岸（区水务局、区住建局按职责分工负责）。',
      ['区水务局 lead', '区住建局 lead'],
    ],
    [
      '（一）清理淤泥，加固堤岸。（区水务局、区住建局负责，列第一位者为牵头单位，下同）',
      ['区水务局 lead', '区住建局 support'],
    ],
    [
      '（一）清理淤泥，加固堤岸。（责任单位：区水务局；配合单位：各镇街）',
      ['区水务局 lead', '各镇街 support'],
    ],
    ['（一）清理淤泥，加固堤岸。（负责部门：区水务局，适用范围：全区）', ['区水务局 lead']],
    [
      '1. 清理淤泥\n责任单位：区水务局、区住建局\n配合单位：各镇街',
      ['区水务局 lead', '区住建局 lead', '各镇街 support'],
    ],
    ['（一）清理淤泥，加固堤岸（含支流）。', []],
    ['（一）清理淤泥，加固堤岸（区水务局去年已勘测）。', []],
  ])('%s', (text, expected) => {
    expect(units(text)).toEqual(expected);
  });
});

describe('English units and their roles', () => {
  test.each([
    ['The Parks Department must plant forty trees.', ['Parks Department lead']],
    [
      'OMB, in conjunction with the Audit Panel, shall investigate the losses.',
      ['OMB lead', 'Audit Panel support'],
    ],
    [
      'Within 30 days of the date of this order, the Secretary of Trade, through the Director of the Bureau of Weights and Measures, shall issue a plan.',
      ['Secretary of Trade lead', 'Director of the Bureau of Weights and Measures via'],
    ],
    [
      'The Harbour Board shall, in consultation with the Pilots Association and any other relevant agencies, set the fees.',
      ['Harbour Board lead', 'Pilots Association consult', 'any other relevant agencies consult'],
    ],
    ['To keep the dykes safe, the Water Authority shall inspect them.', ['Water Authority lead']],
    [
      'The Secretary of Health and Human Services shall report the figures.',
      ['Secretary of Health and Human Services lead'],
    ],
    [
      'The review should be led by the Audit Office with participation from local schools.',
      ['Audit Office lead', 'local schools support'],
    ],
    ['Heads of all agencies shall name a contact.', ['Heads of all agencies lead']],
    ['All departments should send their lists.', ['All departments lead']],
    ['The work plan of each county should be submitted in time.', ['each county lead']],
    [`${head}Action: Joe to send the minutes.`, ['Joe lead']],
    [`${head}AI: Myles, Joe Tobie will write the text.`, ['Myles lead', 'Joe lead', 'Tobie lead']],
    [`${head}Actions:\n- @joesepi to close the issue`, ['@joesepi lead']],
    [`${head}Actions:\n- Send the minutes (Joe)`, ['Joe lead']],
    [`${head}Actions:\n- Anna: update the budget`, ['Anna lead']],
    ['Action: Parks and Legal Services to agree the terms.', ['Parks lead', 'Legal Services lead']],
  ])('%s', (text, expected) => {
    expect(units(text)).toEqual(expected);
  });

  test.each([
    ['The report must reach the Finance Department by Friday.', []],
    ['A new Panel on Tides must be established.', []],
    ['Applications must be sent to the Clerk.', []],
    ['First, we must refine the plan.', []],
    ['Subject to the budget, work on the quay must begin.', []],
  ])('none in %s', (text, expected) => {
    expect(units(text)).toEqual(expected);
  });
});

test('a person brings the department that the text gives', () => {
  const [found] = extract(`${head}Action: Anna to pay the bill.`, on('2020-04-28')).directives;
  expect(found?.responsible).toMatchObject([{ name: 'Anna', departmentId: 'finance-department' }]);
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
