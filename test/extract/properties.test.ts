import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Extraction } from '../../lambdas/domain/extraction.ts';
import { extract, on } from './registry.ts';

const fragments = fc.constantFrom(
  '会议议定：',
  '（一）',
  '1. ',
  '一是',
  '由办公厅牵头，',
  '信息中心配合，',
  '要',
  '请',
  '可以',
  '6月底前',
  '2020年5月30日前',
  '会后5个工作日内',
  '“5·30”',
  '全国科技工作者日',
  '完成方案',
  '报送材料',
  '，',
  '；',
  '。',
  '\n',
  '\n\n',
  '| ',
  ' |',
  '\t',
  '抄送：',
  '秘密',
  'First, ',
  'The second is to ',
  'we must ',
  'Finance Department ',
  'shall ',
  'submit a report ',
  'by 15 May 2020',
  'within 30 days of this meeting',
  'before the end of ',
  'Q2',
  '"',
  '(',
  ')',
  '99999999999',
  '2月30日',
  'Action: ',
  '9999年12月31日前',
  '| 任务 | 责任单位 | 完成时限 |\n',
  'Action\tOwner\tDue\n',
  'shall:\n',
  '(a) ',
  '(i) ',
  '、市财政局',
  '（教育部负责）',
  '责任单位：',
  ' in consultation with the Board of Trade',
  '、',
  '各县（区）',
  'ﬁ',
  '𠮷',
  '\u0000',
  '\ud800',
);
const documents = fc.oneof(
  fc
    .array(fc.oneof(fragments, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 60 })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

interface Spanned {
  readonly start: number;
  readonly end: number;
  readonly text?: string;
  readonly name?: string;
}

const spans = (found: Extraction): Spanned[] => [
  ...found.directives,
  ...found.deadlines,
  ...found.namedEvents,
  ...found.addressees,
  ...found.directives.flatMap(({ responsible, everyone }) => [
    ...responsible,
    ...(everyone === null ? [] : [everyone]),
  ]),
  ...(found.meeting?.attendees ?? []),
  ...(found.meeting?.departments ?? []),
  ...(found.meeting?.excused ?? []),
];

test('any string: nothing thrown, spans exact, directives apart, deadlines known, equal bytes again', () => {
  fc.assert(
    fc.property(documents, (text) => {
      const found = extract(text, on('2020-04-28'));
      for (const { start, end, text: words, name } of spans(found)) {
        expect(start >= 0 && start < end && end <= text.length).toBe(true);
        expect(words ?? name).toBe(text.slice(start, end));
      }
      found.directives.reduce((before, { start, end }) => {
        expect(start).toBeGreaterThanOrEqual(before);
        return end;
      }, 0);
      const ids = new Set(found.deadlines.map(({ id }) => id));
      expect(found.directives.every(({ deadlines }) => deadlines.every((id) => ids.has(id)))).toBe(
        true,
      );
      expect(JSON.stringify(extract(text, on('2020-04-28')))).toBe(JSON.stringify(found));
    }),
    { numRuns: 10_000, examples: [['The second is to ，']] },
  );
});

test.each([
  ['digits', '1'.repeat(200_000)],
  ['brackets', '('.repeat(100_000) + ')'.repeat(100_000)],
  ['quotation marks', '"a '.repeat(70_000)],
  ['one sentence', '由办公厅负责，'.repeat(30_000)],
  ['dates', '6月底前，'.repeat(40_000)],
  ['points', '5·30'.repeat(50_000)],
  ['blanks', `a${' '.repeat(200_000)}b`],
  ['lines', '1. '.repeat(70_000)],
  ['units in brackets', '（教育部、'.repeat(30_000)],
  ['clauses with units', '由办公厅负责做好工作，'.repeat(20_000)],
  ['subjects', 'the Office shall, '.repeat(12_000)],
  ['roles', `X shall ${'in consultation with A, B, '.repeat(8_000)}`],
  ['rows', '| 1 | 任务 | 责任单位 |\n'.repeat(6_000)],
  ['lists', 'X shall:\n(a) do it;\n'.repeat(5_000)],
])('hostile text is read in time: %s', (_, text) => {
  // Time of this process, not of the clock: other work on the machine is no fault of ours.
  const begun = process.cpuUsage();
  extract(text, on('2020-04-28'));
  const { user, system } = process.cpuUsage(begun);
  expect((user + system) / 1000).toBeLessThan(4000);
});
