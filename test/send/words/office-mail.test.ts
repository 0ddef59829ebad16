import { describe, expect, test } from 'vitest';
import type { OfficeReport } from '../../../lambdas/domain/office-report.ts';
import { refusalCodes } from '../../../lambdas/domain/refusal.ts';
import { officeMailOf } from '../../../lambdas/send/words/office-mail.ts';
import { department, office } from './samples.ts';

const report = (over: Partial<OfficeReport>): OfficeReport => ({
  kind: 'current',
  key: 'minutes.txt',
  revision: 1,
  title: 'Minutes of the council',
  refusal: null,
  heldBecause: null,
  directives: 3,
  unrouted: [],
  unregistered: [],
  withoutContact: [],
  warnings: [],
  ...over,
});

const centre = department('zh');
const contextFor = (language: 'zh' | 'en') => ({
  office: { ...office, language },
  departments: new Map([[centre.slug, centre]]),
});

describe('the office hears', () => {
  test('what reached nobody, who is unknown and who has no contact', () => {
    const mail = officeMailOf(
      report({
        unrouted: ['The roof\nis mended.'],
        unregistered: ['Lakeside Bureau'],
        withoutContact: [centre.slug, 'gone'],
        warnings: ['The year was inferred.'],
      }),
      contextFor('en'),
    );
    expect(mail.subject).toBe('5 points to look at: Minutes of the council');
    expect(mail.text).toBe(`\
This paper was taken, and the departments it concerns are told.
"Minutes of the council"
File: minutes.txt, revision 1

1 directive reached no department. Name one, or complete the remit words of the registry:
"The roof is mended."

1 unit not in the registry, so not told:
"Lakeside Bureau"

2 departments concerned without a confirmed contact, so not reached:
- Science and Technology Communication Center
- gone

1 warning from reading:
- The year was inferred.

General Office of the Association
`);
  });

  test('in Chinese', () => {
    const mail = officeMailOf(report({ withoutContact: [centre.slug] }), contextFor('zh'));
    expect(mail.subject).toBe('【待处理1项】Minutes of the council');
    expect(mail.text).toContain('1个相关部门没有已确认的联系人，未送达：\n- 科学技术传播中心\n');
  });

  test.each([
    [
      'held',
      'en',
      'Waiting for your release: Minutes of the council',
      'It waits because of:\n"内部"',
    ],
    ['held', 'zh', '【待放行】Minutes of the council', '待放行原因：\n“内部”'],
    ['withdrawn', 'en', 'Withdrawn: Minutes of the council', 'This paper was withdrawn.'],
    ['withdrawn', 'zh', '【已撤回】Minutes of the council', '该文件已撤回。'],
    ['current', 'en', 'Taken: Minutes of the council', 'There is nothing for you to do.'],
    ['current', 'zh', '【已接收】Minutes of the council', '无需处理。'],
  ] as const)('of a paper that is %s (%s)', (kind, language, subject, words) => {
    const mail = officeMailOf(
      report({ kind, heldBecause: kind === 'held' ? '内部' : null }),
      contextFor(language),
    );
    expect(mail.subject).toBe(subject);
    expect(mail.text).toContain(words);
  });

  test.each(refusalCodes)('of a refusal for being %s, and nothing of the content', (code) => {
    for (const language of ['en', 'zh'] as const) {
      const mail = officeMailOf(
        report({
          kind: 'refused',
          revision: null,
          title: 'Zanzibar',
          refusal: { code, detail: '机密' },
          heldBecause: 'Zanzibar',
          unrouted: ['Zanzibar'],
          unregistered: ['Zanzibar'],
          warnings: ['Zanzibar'],
        }),
        contextFor(language),
      );
      expect(mail.subject).toBe(
        language === 'en' ? 'Not taken: minutes.txt' : '【未接收】minutes.txt',
      );
      expect(mail.text.split('\n\n')).toHaveLength(3);
      expect(mail.subject + mail.text).not.toContain('Zanzibar');
    }
  });

  test('of a long list only the first fifty', () => {
    const unrouted = Array.from({ length: 60 }, (_, n) => `Directive ${n}`);
    const { text } = officeMailOf(report({ unrouted }), contextFor('en'));
    expect(text).toContain('"Directive 49"\nAnd 10 more.');
    expect(text).not.toContain('Directive 50');
  });
});
