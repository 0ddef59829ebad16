import { describe, expect, test } from 'vitest';
import { extract, on } from './registry.ts';
import { told } from './told.ts';

describe('papers of county offices, hospitals, schools and firms', () => {
  test.each([
    // Names that hold a word which names do not: 有, 派出, 学科, 公司法.
    ['东风机械有限公司要开展自查自纠。', '东风机械有限公司 lead | '],
    ['派出所要建立火情会商机制。', '派出所 lead | '],
    ['急诊医学科、重症医学科负责急救培训。', '急诊医学科 lead, 重症医学科 lead | '],
    ['医学科研部门要加强协作。', '医学科研部门 lead | '],
    ['各乡镇人民政府（街道办事处）要对供水工程进行排查。', '各乡镇人民政府（街道办事处） lead | '],
    ['中小学校要开展1次主题班会。', '中小学校 lead | '],
    ['你公司法定代表人应于3月20日接受约谈。', '你公司法定代表人 lead | 2025-03-20'],
    // A name ends where a clause goes on with other bodies.
    ['由市民政局管理社会组织。', '市民政局 lead | '],
    ['城东街道抽调骨干组成工作专班，5月15日前进驻。', '城东街道 lead | 2025-05-15'],
    // Persons with their share of the work, and of their body; what somebody is to be is no name.
    ['分管副校长李建国同志负责统筹基地建设。', '分管副校长李建国 lead | '],
    ['任建国主任负责对接。', '任建国主任 lead | '],
    ['成立由常务副市长任组长的工作专班。', ' | '],
    ['成立由张三任组长的工作专班。', ' | '],
    ['成立领导小组，由院长任组长，医务部、信息中心为成员。', '医务部 support, 信息中心 support | '],
    [
      '此项工作由市工会牵头，区政府办公室李强同志协助。',
      '市工会 lead, 区政府办公室李强同志 support | ',
    ],
    ['市安监局牵头，采购部参加，5月底前完成。', '市安监局 lead, 采购部 support | 2025-05-31'],
    // The body behind a comma with its days, or behind what a line is about.
    ['实行零报告制度，各社区4月3日至5日每天16:30前报平安。', '各社区 lead | 2025-04-03'],
    ['值班表：综合部3月26日前报值班室。', '综合部 lead | 2025-03-26'],
    ['区发改局、区重点办每半月会商一次。', '区发改局 lead, 区重点办 lead | 2025-03-31'],
    ['缺额由财政所及时补足。', '财政所 lead | '],
    // Days before a holiday and before a meeting.
    ['市民政局节前完成走访慰问。', '市民政局 lead | 2025-04-03'],
    ['市自然资源局会前三天将图件送市住建局。', '市自然资源局 lead | open'],
    ['各单位于每季度最后一月25日前报送进展。', '各单位 lead | 2025-03-25'],
    ['疑难投诉受理后7个工作日内反馈处理意见。', ' | open'],
    ['相关费用只能在专项预算中列支。', ' | '],
    ['停水期间请勿使用热水器。给您带来不便，敬请谅解！', ' | '],
  ])('%s', (text, expected) => {
    expect(told(text).map((each) => each.split(' | ').slice(1).join(' | '))).toEqual([expected]);
  });

  test.each([
    ['东湖路项目应于2月底前开工，至今未进场。'],
    ['财政状况好转，中央财政2024年全额承担。'],
    ['相关干部受到处理。'],
    ['会议原则通过该措施。'],
    ['给您带来不便，敬请谅解！'],
  ])('asks nothing: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('where a sentence is cut', () => {
  test.each([
    [
      '县水务局每月5日前通报排名，对连续两次末位的，由县政府约谈其负责人。',
      '县水务局每月5日前通报排名 | 县水务局 lead | 2025-04-05',
      '对连续两次末位的，由县政府约谈其负责人。 | 县政府 lead | ',
    ],
    [
      '市财政局要在3月20日前完成修订，4月上旬在官网公布。',
      '市财政局要在3月20日前完成修订 | 市财政局 lead | 2025-03-20',
      '4月上旬在官网公布。 |  | 2025-04-10',
    ],
    [
      '县督查室每月5日前通报排名，对亮红灯的项目，由县政府约谈其单位。',
      '县督查室每月5日前通报排名 | 县督查室 lead | 2025-04-05',
      '对亮红灯的项目，由县政府约谈其单位。 | 县政府 lead | ',
    ],
    [
      '检查中发现的重大隐患，责任单位须立即整改；未开工的项目，牵头单位要制定计划。',
      '检查中发现的重大隐患，责任单位须立即整改 | 责任单位 lead | ',
      '未开工的项目，牵头单位要制定计划。 | 牵头单位 lead | ',
    ],
    [
      '安环部会同资产部、运营部组成检查组，对所属单位开展检查。',
      '安环部会同资产部、运营部组成检查组，对所属单位开展检查。 | 安环部 lead, 资产部 support, 运营部 support | ',
    ],
    [
      '会议明确：（一）县财政局要安排资金；（二）县妇联要参与宣传。',
      '县财政局要安排资金 | 县财政局 lead | ',
      '县妇联要参与宣传。 | 县妇联 lead | ',
    ],
    [
      '会议要求，一是市住建局要抓紧整改；二是对责任人的处理意见，由人力资源部提出。',
      '市住建局要抓紧整改 | 市住建局 lead | ',
      '对责任人的处理意见，由人力资源部提出。 | 人力资源部 lead | ',
    ],
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('a case of one thing with two sides is one', () => {
    const text = '未提供完整资料，不能正确计算所得额的，由主管税务机关核定。';
    expect(told(text)).toEqual([`${text} | 主管税务机关 lead | `]);
  });
});

test('a line that addresses somebody asks nothing', () => {
  const text = '关于报送材料的函\n\n各项目牵头单位：\n请于3月20日前报送材料。';
  const { directives, addressees } = extract(text, on('2025-03-17'));
  expect(directives.map((each) => each.text)).toEqual(['请于3月20日前报送材料。']);
  expect(addressees.map(({ name }) => name)).toEqual(['各项目牵头单位']);
});

test('an item that begins with who does what is no caption', () => {
  expect(
    told(
      '一、重点任务\n1.财务处做好经费决算。审计处全程参与。\n2.企业自查。各企业要对照清单自查。',
    ),
  ).toEqual([
    '财务处做好经费决算。 | 财务处 lead | ',
    '审计处全程参与。 | 审计处 lead | ',
    '各企业要对照清单自查。 | 各企业 lead | ',
  ]);
  expect(told('1.研发部修复该问题。（已于周一上线）')).toEqual([]);
});

test('lines that say who and when in front of the measures are about them', () => {
  const lines = ['1.车间未安装防爆灯具。', '整改时限：5月20日前', '责任单位：动力车间'];
  const measure = '整改措施：对照明设施进行全面排查。';
  expect(told([...lines, measure].join('\n'))).toEqual([
    '对照明设施进行全面排查。 | 动力车间 lead | 2025-05-20',
  ]);
  // Measures with lines of their own have those.
  expect(told([...lines, measure, '责任单位：设备科', '整改时限：6月10日前'].join('\n'))).toEqual([
    '对照明设施进行全面排查。 | 设备科 lead | 2025-06-10',
  ]);
});

test('what an inspection looks at is no task', () => {
  const text = '一、检查内容\n1.在建项目防汛措施落实情况；\n2.应急物资储备情况。';
  expect(told(text)).toEqual([]);
});

test('notes below a table give what they give', () => {
  const text = '备注：1.所需经费由区财政局统筹保障；2.排在第一位的为牵头单位。';
  expect(told(text)).toEqual(['所需经费由区财政局统筹保障 | 区财政局 lead | ']);
});

test('labels behind a task name what no shape tells', () => {
  const text = '1.每季度举办1次对接会。责任单位：市金融办、人行市分行';
  expect(told(text)).toEqual([
    '每季度举办1次对接会。 | 市金融办 lead, 人行市分行 lead | 2025-03-31',
  ]);
});

test('signs in front of lines are bullets', () => {
  const lines = [
    '🔔 各支部：',
    '✅ 值班表：综合部3月26日前发群里',
    '⚠️ 严禁酒驾，严禁脱岗',
    '🎉祝大家节日快乐～',
  ];
  expect(told(`值班安排\n${lines.join('\n')}`)).toEqual([
    '值班表：综合部3月26日前发群里 | 综合部 lead | 2025-03-26',
    '严禁酒驾，严禁脱岗 |  | ',
  ]);
  // A number behind the sign is the marker.
  expect(told('📌一、加强值班\n1、党政办请于3月22日前汇总。')).toEqual([
    '党政办请于3月22日前汇总。 | 党政办 lead | 2025-03-22',
  ]);
});

test('同上 in a column of those who help means those who helped', () => {
  const rows = [
    '序号\t工作任务\t牵头单位\t配合单位\t完成时限',
    '1\t完成改造\t市住建局\t市财政局\t11月底',
    '2\t新建公园\t市城管局\t同上\t12月底',
  ];
  const [, second] = extract(`任务清单\n\n${rows.join('\n')}\n`, on('2025-03-17')).directives;
  expect(second?.responsible.map(({ name, role }) => `${name} ${role}`)).toEqual([
    '市财政局 support',
    '市城管局 lead',
  ]);
});
