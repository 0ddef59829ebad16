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
