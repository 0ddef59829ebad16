import { describe, expect, test } from 'vitest';
import { extract, on } from './registry.ts';

const read = (text: string) => extract(text, on('2020-04-28')).directives;
const texts = (text: string): string[] => read(text).map((each) => each.text);

describe('clauses that bind', () => {
  test.each([
    [
      'First, we must build a model room. The second is to strengthen integrated innovation.',
      ['we must build a model room.', 'strengthen integrated innovation.'],
    ],
    [
      'Next, we must refine the plan and aggregate all resources.',
      ['Next, we must refine the plan and aggregate all resources.'],
    ],
    [
      'Wu Fang stressed that, first, we must inspect the exhibits.',
      ['we must inspect the exhibits.'],
    ],
    [
      'Action: Parks to submit the schedule by 15 May.',
      ['Parks to submit the schedule by 15 May.'],
    ],
    [
      'The Board agreed that the Transport team must replace the vans, and that Finance shall report the cost.',
      ['the Transport team must replace the vans', 'Finance shall report the cost.'],
    ],
    ['会议强调，一是要加强统筹；二是要抓好落实。', ['要加强统筹', '要抓好落实。']],
    ['第一，完善工作机制。第二，加快平台建设。', ['完善工作机制。', '加快平台建设。']],
    [
      '（一）由办公厅牵头，信息中心配合，6月底前完成方案，7月15日前报会议审议。',
      ['由办公厅牵头，信息中心配合，6月底前完成方案', '7月15日前报会议审议。'],
    ],
    ['各部门应当于5月10日前报送材料。', ['各部门应当于5月10日前报送材料。']],
    ['严禁违规收费。', ['严禁违规收费。']],
    ['县民政局负责摸底，县财政局负责拨付经费。', ['县民政局负责摸底', '县财政局负责拨付经费。']],
    ['根据水情，分别由县水务局办理取水登记。', ['根据水情，分别由县水务局办理取水登记。']],
    [
      '建立值班制度，各镇街应当于每月25日前报送值班表。',
      ['建立值班制度', '各镇街应当于每月25日前报送值班表。'],
    ],
    ['原则同意预案，由县水务局修改后印发。', ['由县水务局修改后印发。']],
    ['会议要求，各村将名单报县民政局备案。', ['各村将名单报县民政局备案。']],
    [
      'It was agreed that the Clerk would write to the Council by 8 May.',
      ['the Clerk would write to the Council by 8 May.'],
    ],
    ['为防汛需要，各镇街要备足沙袋。', ['为防汛需要，各镇街要备足沙袋。']],
    ['对于已经建成的，5月底前完成移交。', ['对于已经建成的，5月底前完成移交。']],
    [
      'Action: Parks to mow the verge and further volunteers are needed.',
      ['Parks to mow the verge', 'further volunteers are needed.'],
    ],
    [
      '1. Find out the base. In view of the floods, proceeding from the facts, earnestly formulate measures.',
      ['In view of the floods, proceeding from the facts, earnestly formulate measures.'],
    ],
    [
      '2. All localities take the county as the unit.',
      ['All localities take the county as the unit.'],
    ],
    [
      'The plans of each ward, the maps, and the lists should be reported to the Clerk.',
      ['The plans of each ward, the maps, and the lists should be reported to the Clerk.'],
    ],
    ['到2023年，全区公园基本建成。', ['到2023年，全区公园基本建成。']],
    ['（一）摸清底数。以村为单位编制河道清单，逐条标注。', ['以村为单位编制河道清单，逐条标注。']],
    ['一、加强巡查\n水文站每日发布水情。', ['水文站每日发布水情。']],
    [
      '1. 由县林业局牵头，县公安局具体实施，开展巡山。',
      ['由县林业局牵头，县公安局具体实施，开展巡山。'],
    ],
    [
      '1. 县林业局牵头负责，县财政局等按职责分工负责，建立台账。',
      ['县林业局牵头负责，县财政局等按职责分工负责，建立台账。'],
    ],
    ['险情排除后3日内，各村要恢复供水。', ['险情排除后3日内，各村要恢复供水。']],
    ['可燃材料堆场必须搬迁。', ['可燃材料堆场必须搬迁。']],
    [
      '一、停产整顿。自5月6日起，你公司三车间全部停止作业。',
      ['自5月6日起，你公司三车间全部停止作业。'],
    ],
    [
      'RESOLVED: (i) that the survey be noted; (ii) that the Clerk obtain three quotations.',
      ['the Clerk obtain three quotations.'],
    ],
    ['It was resolved that the hedge be cut before 8 May.', ['the hedge be cut before 8 May.']],
    [
      'The Clerk was instructed to renew the lease.',
      ['The Clerk was instructed to renew the lease.'],
    ],
    ['The Chair agreed to speak to the tenants.', ['The Chair agreed to speak to the tenants.']],
    ['1.区水务局：开展检查。', ['区水务局：开展检查。']],
    ['AI-31 Works to repaint the rails', ['Works to repaint the rails']],
    [
      'Second, the Finance Department to allocate funds.',
      ['the Finance Department to allocate funds.'],
    ],
    [
      'All towns should inspect the dykes, and the Rural Bureau, in conjunction with the Water Bureau, should keep the ledger.',
      [
        'All towns should inspect the dykes',
        'the Rural Bureau, in conjunction with the Water Bureau, should keep the ledger.',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });
});

describe('clauses that do not', () => {
  test.each([
    ['Departments may keep one spare vehicle until September.'],
    ['Lucy Brand said that the first phase had been finished by Christmas.'],
    ['RESOLVED that the report be noted.'],
    ['AI: none'],
    ['Action: J. Cole to circulate the survey by 20 January (done).'],
    ['各部门可以结合实际开展应急演练。'],
    ['会议认为，档案馆建设是一项基础性工程。'],
    ['会议听取了工作汇报。'],
    ['会议同意设立工作专班。'],
    ['所需经费去年已安排120万元。'],
    ['鼓励各单位先行先试。'],
    ['特此通知。'],
    ['In the work, we must insist on the problem-oriented.'],
    ['目前河道存在淤积严重、堤岸需要进一步加固等问题。'],
    ['根据申报情况，确定东岭镇、西河镇作为试点地区。'],
    ['现将方案印发给你们，请认真贯彻执行。'],
    ['这是安全生产所需要的条件。'],
    ['本办法所称水工程，是指河道上的堤坝。'],
    ['（区水务局负责）'],
    ['6月底前，7月底前，'],
    ['预计6月底前游客超过八万人。'],
    ['The term "pier" shall mean any landing place.'],
    ['The purpose of this order is to protect the piers.'],
    ['Storms are among the challenges we must meet.'],
    ['The group wants to make sure that there is one list.'],
    ['* rename the rule that a pier must have a warden [#294](https://example.org/294)'],
    ['AI: waiting for the survey'],
    ['Actions:\n- Done: move the list\n- [x] Close the gate'],
    ['（二）通报。会议结束。以上问题整改情况良好。'],
    ['AI-30 Works to repaint the rails - CLOSED'],
    ['Action: Parks to order salt [done]'],
    ['发展水运是繁荣两岸的重要举措。'],
    ['加强航道建设是发展水运的基础。'],
    ['下次会议定于6月12日召开。'],
    ['根据安排，5月1日至5日放假调休，共5天。'],
    ['副市长赵立在市政府主持召开专题会议，研究航道建设。'],
    ['联系人：赵立，电话：0000。'],
    ['（一）完善航道。（区水务局、区财政局）'],
    ['The Council RESOLVED to approve the accounts.'],
    ['RESOLVED that the tender be approved.'],
    ['The Committee agreed to note the survey.'],
  ])('%s', (text) => {
    expect(texts(text)).toEqual([]);
  });
});

test('numbers, haste and everyone are kept', () => {
  const [first] = read('（二）各单位要尽快报送名单。');
  expect(first).toMatchObject({ number: '（二）', haste: ['尽快'], everyone: { text: '各单位' } });
});

test('an equal duty in another place is linked to the first', () => {
  const found = read('1. 办公厅要报送名单。\n2. 其他事项要公开。\n3. 办公厅要报送名单。');
  expect(found.map(({ id, sameAs }) => [id, sameAs])).toEqual([
    ['d1', undefined],
    ['d2', undefined],
    ['d3', 'd1'],
  ]);
});

test('what looks like a directive and was not taken is a warning', () => {
  const { warnings } = extract('He emphasized that the work is important.', on('2020-04-28'));
  const codes = extract('The director emphasized the work.', on('2020-04-28')).warnings.map(
    ({ code }) => code,
  );
  expect([...warnings.map(({ code }) => code), ...codes]).toContain('not-taken');
});
