import { describe, expect, test } from 'vitest';
import { extract, on } from './registry.ts';

describe('a clause whose limit hangs on an event', () => {
  test.each([
    ['二、重点任务\n（一）加强校园食堂检查，秋季学期开学前完成整改。', '秋季学期开学前'],
    ['水务局要在主汛期到来前完成堤防加固。', '在主汛期到来前'],
    ['教育局要在每学期末报送情况。', '在每学期末'],
    ['设备投入使用前，市应急管理局要完成安全检测。', '投入使用前'],
    ['The Works Unit shall clear the drains before the rainy season.', 'before the rainy season'],
  ])('%s', (text, phrase) => {
    const found = extract(text, on('2022-02-18'));
    expect(found.deadlines.map((each) => [each.text, each.date])).toEqual([[phrase, null]]);
    const [deadline] = found.deadlines;
    expect(found.directives.flatMap(({ deadlines }) => deadlines)).toEqual([deadline?.id]);
    expect(deadline?.steps.some(({ rule }) => rule === 'event')).toBe(true);
  });

  test.each([
    [
      '各单位自收到本通知之日起10个工作日内报送方案。',
      '自收到本通知之日起10个工作日内',
      '收到本通知',
    ],
    ['市应急局要在整改完成后10日内组织复查。', '在整改完成后10日内', '整改完成'],
    ['各责任单位收到通知后5日内报送方案。', '收到通知后5日内', '收到通知'],
    ['采暖季结束后一个月内，市热力公司要报送总结。', '采暖季结束后一个月内', '采暖季结束'],
    ['市教育局要在存在问题整改完成后5日内报告。', '在存在问题整改完成后5日内', '存在问题整改完成'],
    ['《办法》印发后30日内，市发展改革委要制定细则。', '《办法》印发后30日内', '《办法》印发'],
    ['通知\n市财政局要制定方案，自方案印发起15日内实施。', '自方案印发起15日内', '方案印发'],
    ['响应 - 台风预警发布后1小时内，各镇街要转移人员。', '台风预警发布后1小时内', '台风预警发布'],
    ['《意见》共十条。市财政局要在评审结束后3日内报告。', '在评审结束后3日内', '评审结束'],
    [
      'The Clerk shall reply within 14 days after receipt of the application.',
      'within 14 days after receipt of the application',
      'receipt of the application',
    ],
    [
      'Within 10 working days after a defect is found, the contractor shall repair it.',
      'Within 10 working days after a defect is found',
      'a defect is found',
    ],
    [
      'Within 60 days after enactment of the Harbour Act the Board shall publish a list.',
      'Within 60 days after enactment of the Harbour Act',
      'enactment of the Harbour Act',
    ],
    [
      'The Board shall report within 30 days of the conclusion of each test (see annex 2).',
      'within 30 days of the conclusion of each test',
      'the conclusion of each test',
    ],
    [
      'The Board must act (within 7 days of the notice under subsection (b)) and report by 5 March.',
      'within 7 days of the notice under subsection (b)',
      'the notice under subsection (b)',
    ],
  ])('the event is named with it: %s', (text, phrase, event) => {
    const [deadline] = extract(text, on('2022-02-18')).deadlines;
    expect([deadline?.text, deadline?.date]).toEqual([phrase, null]);
    const step = deadline?.steps.find(({ rule }) => rule === 'event');
    expect(step?.zh).toContain(`“${event}”`);
    expect(step?.en).toContain(`"${event}"`);
  });

  test.each([
    '本《方案》印发后30日内，各单位要制定细则。',
    '通知\n\n各单位要在本方案印发后30日内制定细则。',
    '城区供水工作方案\n\n各单位要在方案印发后30日内制定细则。',
    '关于做好供水的通知\n\n各单位要在通知印发后30日内制定细则。',
  ])('its own paper is what the paper counts from: %s', (text) => {
    const { deadlines } = extract(text, on('2022-02-18'));
    expect(deadlines.map(({ date }) => date)).toEqual(['2022-03-20']);
  });

  test('its own deadline parts it from the clause before it', () => {
    const text = '水务局要于3月底前完成主体工程，明年汛前通过验收。';
    const found = extract(text, on('2022-02-18'));
    expect(found.directives.map((each) => each.text)).toEqual([
      '水务局要于3月底前完成主体工程',
      '明年汛前通过验收。',
    ]);
  });

  test('it says nothing of the length behind it', () => {
    const text = '教育局要在开学前完成检查，印发之日起10日内报送方案。';
    const dates = extract(text, on('2022-02-18')).deadlines.map(({ date }) => date);
    expect(dates).toEqual([null, '2022-02-28']);
  });
});
