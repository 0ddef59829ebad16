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
