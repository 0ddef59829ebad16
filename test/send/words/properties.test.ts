import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emailBytes, emailOf } from '../../../lambdas/send/words/email.ts';
import { officeMailOf } from '../../../lambdas/send/words/office-mail.ts';
import { bytesOf, documentWords, toJson } from '../../../lambdas/send/words/plain.ts';
import { queueBytes, queueMessageOf } from '../../../lambdas/send/words/queue-message.ts';
import { smsOf } from '../../../lambdas/send/words/sms.ts';
import { segmentsOf, smsPrefix } from '../../../lambdas/send/words/sms-segments.ts';
import { language, maybe, notice, words } from './arbitraries.ts';
import { contextFor, office } from './samples.ts';

const displayName = fc.stringMatching(/^[A-Za-z0-9]{1,11}$/);
const visible = /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]*$/u;

/** How our own lines begin; none begins with a quotation mark. */
const ours = {
  en: /^(?:\d+ (?:tasks?|for information)|For your information: \d|Revision \d+ differs|To: |(?:Meeting|Paper) of \d|From:$|Acknowledge: https|(?:NEW|CHANGED|DROPPED)$|FOR INFORMATION \(\d|\d+\. (?:DUE|NO DATE|NO FIXED|No longer)|Due \w{3} \d|Dates?\b|Its further|Role: was|The words were:$|Number in the text: "|Urgency in the text: "|Spelling: "|\(shortened|And \d|Why you|Wrong\?|Unchanged since|Source: |Words in quotation marks|Calendar: https|General Office)/,
  zh: /^(?:(?:牵头|配合|拟办|阅知)\d|第\d+版与|收件：|(?:会议|文件)：|签收：https|【(?:新增|变更|取消)】$|【阅知\d+项】$|\d+\. (?:\d{4}年|未写明|时限无法|已不在)|\d{4}年\d+月\d+日（周.）到期：|时限|其他时限|分工：原为|原文曾为：$|文中(?:序号|催办用语)：“|异写：“|（此处|另有\d|为何发给|阅知原因|如不属|其余\d|来源：|引号内|日历：https|科协办公厅$)/,
};

describe('whatever a document says', () => {
  test('a subject is one line of visible characters, under 100', () => {
    fc.assert(
      fc.property(notice, language, fc.boolean(), (one, to, linked) => {
        const { subject } = emailOf(one, contextFor(to, linked));
        expect(subject).toMatch(visible);
        expect(subject.length).toBeLessThan(100);
        expect(subject).toMatch(/^[\p{L}\p{N}\p{P}]/u);
        expect(subject).not.toMatch(/:\/\//);
      }),
    );
  });

  test('a mail holds no control character but the line feed, no link but ours, and fits', () => {
    fc.assert(
      fc.property(notice, language, fc.boolean(), (one, to, linked) => {
        const { text } = emailOf(one, contextFor(to, linked));
        expect(text.replaceAll('\n', '')).toMatch(visible);
        expect(text.match(/:\/\/\S+/g) ?? []).toEqual(
          linked
            ? ['://db.kexie.example/k/8fQ2mXr7TzLw4', '://db.kexie.example/c/8fQ2mXr7TzLw4']
            : [],
        );
        expect(bytesOf(text)).toBeLessThanOrEqual(emailBytes);
      }),
    );
  });

  test('its words stand in quotation marks, a quotation a line, and start no line of ours', () => {
    fc.assert(
      fc.property(notice, fc.boolean(), (one, linked) => {
        for (const to of ['en', 'zh'] as const) {
          const [open, close] = to === 'en' ? ['"', '"'] : ['“', '”'];
          const lines = emailOf(one, contextFor(to, linked)).text.split('\n');
          for (const line of lines) {
            if (line === '' || (line.startsWith(open) && line.endsWith(close))) continue;
            expect(line).toMatch(ours[to]);
          }
          const links = lines.filter((line) => /^(?:Acknowledge: |签收：)/.test(line));
          expect(links).toHaveLength(linked ? 1 : 0);
          if (one.changes === null)
            for (const asked of one.entries.filter((each) => each.role !== 'informed'))
              expect(lines).toContain(`${open}${documentWords(asked.text)}${close}`);
        }
      }),
    );
  });

  test('an SMS takes one GSM segment in English and at most two in Chinese, prefix included', () => {
    fc.assert(
      fc.property(notice, displayName, fc.boolean(), (one, name, linked) => {
        for (const to of ['en', 'zh'] as const) {
          const context = contextFor(to, linked);
          const sms = smsOf(one, { ...context, office: { ...office, displayName: name } });
          const cost = segmentsOf(smsPrefix(name) + sms);
          expect(cost.segments).toBeLessThanOrEqual(to === 'en' ? 1 : 2);
          if (to === 'en') expect(cost.encoding).toBe('GSM-7');
          expect(sms).toMatch(visible);
          expect(sms.split('://')).toHaveLength(sms.includes('/k/') ? 2 : 1);
        }
      }),
    );
  });

  test('a queue message is JSON of printable characters within its bytes', () => {
    fc.assert(
      fc.property(notice, language, (one, to) => {
        const text = toJson(queueMessageOf(one, contextFor(to)));
        expect(bytesOf(text)).toBeLessThanOrEqual(queueBytes);
        expect(text).not.toMatch(/[\p{Cc}\p{Cs}\ufffe\uffff]/u);
      }),
    );
  });

  test('the office reads visible characters too, and of a refusal nothing but the file', () => {
    const list = fc.array(words, { maxLength: 3 });
    const report = fc.record({
      kind: fc.constantFrom(
        'refused' as const,
        'held' as const,
        'current' as const,
        'withdrawn' as const,
      ),
      key: words,
      revision: maybe(fc.nat()),
      title: maybe(words),
      refusal: fc.constantFrom(null, { code: 'classified' as const, detail: '秘密' }),
      heldBecause: maybe(words),
      directives: fc.nat(),
      unrouted: list,
      unregistered: list,
      withoutContact: list,
      warnings: list,
    });
    fc.assert(
      fc.property(report, language, (one, to) => {
        const context = { office: { ...office, language: to }, departments: new Map() };
        const mail = officeMailOf(one, context);
        expect(mail.subject).toMatch(visible);
        expect(mail.subject.length).toBeLessThan(100);
        expect(mail.text.replaceAll('\n', '')).toMatch(visible);
        expect(mail.text).not.toMatch(/:\/\//);
        const bare = {
          ...one,
          title: null,
          heldBecause: null,
          directives: 0,
          unrouted: [],
          unregistered: [],
          withoutContact: [],
          warnings: [],
        };
        if (one.kind === 'refused') expect(officeMailOf(bare, context)).toEqual(mail);
      }),
    );
  });
});
