import { describe, expect, test } from 'vitest';
import { extract, on } from './registry.ts';

const texts = (text: string): string[] =>
  extract(text, on('2022-03-15')).directives.map((each) => each.text);

describe('tasks without a word that binds', () => {
  test.each([
    // 将 that is 把
    ['将护林员名册报县林业局备案，建立台账。'],
    ['一是将检查情况录入县级平台。'],
    // Permission and encouragement in what follows from the task
    ['完善河道保洁制度，鼓励沿河企业认领河段。'],
    ['建立农产品追溯系统，实现来源可查询、去向可追踪。'],
    // Conditions in front
    ['（二）按照分批推进的原则，逐步拆除违建棚房。'],
    ['（三）秋汛到来前，对沿江泵站实施全面检修。'],
    ['每半年组织一次应急疏散演练。'],
    ['定期组织护林员培训。'],
    // Given to somebody behind the thing itself
    ['奖补细则由县财政局制定。'],
    ['评选的具体办法由县教育局会同县体育局另行制定。'],
    ['验收合格后，由县水利局拨付尾款。'],
    // What is done to those who did not
    ['逾期未报送台账的，予以通报批评。'],
    ['对整改不力的乡镇，启动约谈程序。'],
    ['逾期未拆除的，由镇政府依法强制拆除。'],
    ['县审计局会同县财政局，4月上旬制定审计方案。'],
    // Consent that a task needs
    ['1.编制山洪灾害防御预案，报县政府批准后公布。'],
    ['经批准占用的林地应当按期恢复植被。'],
    // What is listed under a verb of demands
    ['（四）明确分管负责人，统筹推进平台建设。'],
    ['（五）对已建成的泵站实行动态管理。'],
  ])('%s', (text) => {
    expect(texts(text).length).toBe(1);
  });
});

describe('titles that make tasks of what stands under them', () => {
  test.each([
    [
      '（一）加强河道巡查管护。\n通过购买服务落实保洁人员，做到每日一巡。\n（二）完善制度。',
      ['通过购买服务落实保洁人员，做到每日一巡。'],
    ],
    [
      '二、重点任务\n面向种粮大户开展技术培训，全年不少于4场。',
      ['面向种粮大户开展技术培训，全年不少于4场。'],
    ],
  ])('%s', (text, expected) => {
    expect(texts(text)).toEqual(expect.arrayContaining(expected));
  });
});

describe('clauses of one sentence with days of their own', () => {
  test.each([
    [
      '4月至6月集中排查，7月至9月全面整治，10月组织验收。',
      ['4月至6月集中排查', '7月至9月全面整治', '10月组织验收。'],
    ],
    [
      '县水文站每月5日前通报水情，水位异常的，2小时内报告县防汛办。',
      ['县水文站每月5日前通报水情', '水位异常的，2小时内报告县防汛办。'],
    ],
    [
      '办公室会同规划科，5月上旬制定方案，6月5日世界环境日当天举办开放日活动。',
      ['办公室会同规划科，5月上旬制定方案', '6月5日世界环境日当天举办开放日活动。'],
    ],
  ])('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });
});

describe('what only tells, allows or asks', () => {
  test.each([
    ['县交通局将着重做好乡道养护。'],
    ['全县农民运动会将于6月7日至9日举行。'],
    ['经县政府批准，企业可以分期缴纳水费。'],
    ['会议听取县水利局防汛准备情况汇报。'],
    ['一、存在问题\n推进乡村道路建设力度不大。'],
    ['以高质量发展为指导，全面推进乡村振兴。'],
    ['延长补贴年限难以解决农户的长远生计。'],
    ['县气象局将尽快向各乡镇提供预警信息。'],
    ['对受灾严重的农户，可在核实面积的基础上，给予适当补助。'],
    ['各乡镇可以根据实际，细化奖惩办法，明确标准。'],
    ['企业利用旧厂房发展养老服务，可享受用地优惠。'],
    ['推进节水灌溉对保障粮食安全具有重要意义。'],
    ['组织开展义诊是医院的一项基本制度。'],
    ['县医院正在建设新的门诊楼，推进设备安装。'],
    ['你县请求，进一步完善补偿政策：一是解决历史欠款；二是将补助年限延长。'],
    ['为加强河道管理，推进水环境治理，现提出以下意见：'],
    ['根据上级要求，结合我县实际，制定本方案。'],
    ['县政府决定，对在抗旱中表现突出的集体和个人给予表彰。'],
    ['联席会议设联络员，由各成员单位负责同志担任。'],
    ['重点检查事项由主管部门公布的目录确定，抽查比例不设上限。'],
  ])('%s', (text) => {
    expect(texts(text)).toEqual([]);
  });
});
