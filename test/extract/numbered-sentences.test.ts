import { expect, test } from 'vitest';
import { makeExtract } from '../../lambdas/extract/extract.ts';
import { registry } from '../../lambdas/wiring/registry.ts';

const extract = makeExtract(registry);

/** A numbered line that is a sentence asks something; one that is a caption does not. */
test.each([
  ['一、由计划财务部负责，5月15日前完成预算编制。', 1],
  ['二、值班表请于9月25日下班前报办公厅。', 1],
  ['1.信息中心5月20日前完成测试。', 1],
  ['三、会议听取了汇报。', 0],
  ['四、下一步安排', 0],
  ['五、组织实施。', 0],
])('%s', (line, count) => {
  const text = `关于经费的会议纪要\n2020年4月28日\n\n会议议定：\n${line}\n`;
  expect(extract(text, { supplied: null, uploaded: null }).directives).toHaveLength(count);
});

test('a year and the kind of paper are its title', () => {
  const text = '2022年工作要点\n2022年3月1日\n\n（一）三季度末完成设备检定。\n';
  const { document } = extract(text, { supplied: null, uploaded: null });
  expect(document.title).toBe('2022年工作要点');
});

/** The number of an item right in front of a date is none of the date's: 1.5月10日前. */
test.each([
  ['1.5月10日前市财政局报送方案。\n2.6月底前市教育局完成建设。', ['2022-05-10', '2022-06-30']],
  ['1.2022年5月10日前市财政局报送方案。', ['2022-05-10']],
  ['4.10个工作日内市财政局完成整改。', ['2022-03-04']],
  [
    '会议议定：1.5月10日前市财政局报送方案；2.6月底前市教育局完成建设。',
    ['2022-05-10', '2022-06-30'],
  ],
])('%s', (lines, dates) => {
  const text = `关于重点工作的会议纪要\n\n${lines}\n`;
  const found = extract(text, { supplied: '2022-02-18', uploaded: null });
  expect(found.deadlines.map(({ date }) => date)).toEqual(dates);
  expect(found.directives.map((each) => /^\d\./.test(each.text))).toEqual(dates.map(() => false));
  const leads = found.directives.map(({ responsible }) => responsible[0]?.name);
  expect(leads).toEqual(['市财政局', '市教育局'].slice(0, dates.length));
});

/** A number or letter of any form in front of a date is the item's. */
test.each([
  '1.',
  '1、',
  '（1）',
  '（1）、',
  '①',
  'Ⅰ.',
  'A.',
  'a)',
  '1）',
  '一）',
  '（一）',
  '一、',
  '一是',
  '1.1 ',
])('%s5月10日前', (marker) => {
  const text = `关于重点工作的会议纪要\n\n${marker}5月10日前市财政局完成清理。\n`;
  const [directive, ...others] = extract(text, {
    supplied: '2022-02-18',
    uploaded: null,
  }).directives;
  expect(others).toEqual([]);
  expect(directive?.text).toBe('5月10日前市财政局完成清理。');
  expect(directive?.responsible[0]?.name).toBe('市财政局');
});

test('一要…，二要…: each is asked for itself', () => {
  const text = '会议要求，一要提高认识，二要压实责任，三要于5月底前报送总结。';
  const { directives } = extract(text, { supplied: '2022-02-18', uploaded: null });
  expect(directives.map((each) => each.text)).toEqual([
    '要提高认识',
    '要压实责任',
    '要于5月底前报送总结。',
  ]);
});
