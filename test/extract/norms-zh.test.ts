import { describe, expect, test } from 'vitest';
import { extract, on } from './registry.ts';

const read = (text: string) => extract(text, on('2025-03-11')).directives;
const texts = (text: string): string[] => read(text).map((each) => each.text);
const told = (text: string): string[] =>
  read(text).map(
    ({ text: words, responsible }) =>
      `${words} | ${responsible.map(({ name, role }) => `${role} ${name}`).join(', ')}`,
  );

describe('duties without a word of duty', () => {
  test.each([
    ['从2025年起，专任教师原则上从有三年工作经历的人员中招聘，特殊人才可适当放宽。'],
    ['一个单位原则上只设一个公众号。'],
    ['一、资金保障\n（一）所需经费按现行渠道解决。'],
    ['一、资金保障\n（一）重大事项按规定程序报批。'],
    ['在试点学校推行错峰放学。'],
    ['坚持防抗结合，科学确定堤防标准。'],
    ['全方位、全流程保障供水安全。'],
    ['多渠道、多形式筹集资金。'],
    ['2025年初步建成三个示范站。'],
    ['推行网格化管理，明确责任人。'],
  ])('%s', (text) => {
    expect(texts(text)).toHaveLength(1);
  });
});

describe('what asks nothing', () => {
  test.each([
    ['以上意见如无不妥，请批转各镇执行。'],
    ['以上请示妥否，请批示。'],
    ['扩大招生规模，涉及多方面，任务重，时间紧。'],
    ['对事故负有主要责任的矿长周某受到撤职处分。'],
    ['部分企业不顾条件扩大生产。'],
    ['目前，县水利局通过多种途径落实这一要求。'],
    ['县领导对此项工作高度重视。'],
    ['（一）以预防为核心的保险机制'],
    ['（二）基本原则。坚持政府主导，完善机制。'],
    ['在各村推广过程中，群众普遍欢迎。'],
    ['下次会议定于4月2日召开。'],
    ['子女教育支出，按照每月1000元的标准定额扣除。'],
  ])('%s', (text) => {
    expect(texts(text)).toEqual([]);
  });
});

describe('parts of a sentence that stand apart', () => {
  test.each([
    [
      '车队要逐台检修，钥匙由行政部统一保管。',
      ['车队要逐台检修 | lead 车队', '钥匙由行政部统一保管。 | lead 行政部'],
    ],
    [
      '同意迁址新建，所需资金由你们自筹解决，其他事宜请商市政府和有关部门办理。',
      [
        '所需资金由你们自筹解决 | ',
        '其他事宜请商市政府和有关部门办理。 | consult 市政府, consult 有关部门',
      ],
    ],
    [
      '可适当招收子女入学，具体比例由市教育局研究确定。',
      ['具体比例由市教育局研究确定。 | lead 市教育局'],
    ],
    [
      '已办结12项，其余3项由县政府督查室跟踪督办。',
      ['其余3项由县政府督查室跟踪督办。 | lead 县政府督查室'],
    ],
    [
      '资金由有关银行筹措解决，如确有困难，请人民银行给予支持。',
      [
        '资金由有关银行筹措解决 | lead 有关银行',
        '如确有困难，请人民银行给予支持。 | lead 人民银行',
      ],
    ],
    [
      '运动会的经费由省政府承担，中央财政将视情况给予补助。',
      ['运动会的经费由省政府承担 | lead 省政府'],
    ],
    [
      '根据实际需要设立机构、配备人员，大型企业（集团）应设置专门机构。',
      [
        '根据实际需要设立机构、配备人员 | ',
        '大型企业（集团）应设置专门机构。 | lead 大型企业（集团）',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('parts that belong together', () => {
  test.each([
    ['镇卫生院搬迁，由卫健办会同财政所拿出方案。', 'lead 卫健办, support 财政所'],
    ['上述数据的格式、共享方式，由县税务局商有关部门确定。', 'lead 县税务局, consult 有关部门'],
    ['对已发现的隐患，其处理工作由县应急局负责。', 'lead 县应急局'],
    ['成员需要调整的，由牵头单位提出，协调委确定。', 'lead 牵头单位'],
    ['招标文件由后勤处起草，3月底前挂网公告。', 'lead 后勤处'],
  ])('%s', (text, units) => {
    expect(told(text)).toEqual([`${text} | ${units}`]);
  });
});

describe('bodies', () => {
  const names = (text: string): string[] =>
    read(text).flatMap(({ responsible }) => responsible.map(({ name }) => name));
  test.each([
    ['有条件的街道要先行启动。', ['有条件的街道']],
    ['有关的大中城市应完成预测。', ['有关的大中城市']],
    ['未完成任务的单位须于4月底前补齐。', ['未完成任务的单位']],
    ['请有关方面抓紧申报。', ['有关方面']],
    [
      '各有关部门和单位以及北京市、天津市等各地区，要主动对接。',
      ['各有关部门和单位', '北京市', '天津市'],
    ],
    ['供水、供电、燃气企业接到申请后要完成勘查。', ['供水', '供电', '燃气企业']],
    ['资产处会同机电工程系核对清册。', ['资产处', '机电工程系']],
    ['各院（系）要组织自查。', ['各院（系）']],
    ['属地乡镇（街道）要立即处置。', ['属地乡镇（街道）']],
    ['责令县水利局写出检查。', ['县水利局']],
    ['要发挥企业党委（党组）领导作用。', []],
    ['要完善管理体系，加强与外界的联系。', []],
    ['支持科技联盟、协同创新中心等平台建设。', []],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test('a case of somebody who acts himself has no lead of another part', () => {
    const [, second] = read('各单位于4月1日前报送值班表；值班人员临时变动的，须提前1天报备。');
    expect(second?.responsible).toEqual([]);
  });

  test('纪要如下 puts nobody in charge', () => {
    const text =
      '2025年3月10日，县长周启明主持召开会议。现纪要如下：\n一、县水利局要清淤；隐患4月底前清零。';
    expect(JSON.stringify(read(text))).not.toContain('周启明');
  });
});

describe('days', () => {
  const dates = (text: string): (string | null)[] =>
    extract(text, on('2025-03-11')).deadlines.map(({ date }) => date);
  test.each([
    ['清明节假期后3日内，后勤处要进场。', ['2025-04-09']],
    ['“五一”小长假后一周内，各景区要完成整改。', ['2025-05-12']],
    ['“五四”青年节前，团委要完成招募。', ['2025-05-03']],
    ['请人事处在4月下旬提出培训计划。', ['2025-04-30']],
    ['2025年初步建成三个示范站。', ['2025-12-31']],
    ['各镇要逐年扩大种植面积。', []],
    ['各镇要逐月递增投入。', []],
    ['各镇要逐月报送进度。', ['2025-03-31']],
    ['各镇要汇总在2月下旬开展的检查情况。', []],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  test('a feast has the date of the year that is written in front of it', () => {
    const { namedEvents } = extract('2023年春节期间，全县平稳。', on('2025-03-11'));
    expect(namedEvents.map(({ date }) => date)).toEqual(['2023-01-22']);
  });
});
