import { describe, expect, test } from 'vitest';
import { emailBytes, emailOf } from '../../../lambdas/send/words/email.ts';
import { bytesOf } from '../../../lambdas/send/words/plain.ts';
import { contextFor, entry, meetingNotice, publicityEntry, workersDayEntry } from './samples.ts';

describe('English mail', () => {
  test('the example', () => {
    expect(emailOf(meetingNotice('en'), contextFor('en')).text).toBe(`\
2 tasks proposed for you, first due Sat 30 May 2020 (5·30 Day). 4 for information.
To: Science and Technology Communication Center
Meeting of 28 April 2020:
"The Association arranges the next steps of joining science with the economy"
Acknowledge: https://db.kexie.example/k/8fQ2mXr7TzLw4

1. DUE SAT 30 MAY 2020, proposed for you.
"Recently, we must put our strength together for the series of activities in the "5 · 30" National Science and Technology Worker Day."
Date: "5 · 30" → 30 May (named-day list) → 2020 from the document's date (the text says only April 28). It is a Saturday.
Urgency in the text: "Recently" (no day of its own).

2. NO DATE STATED, proposed for you.
"The fourth is to make the publicity of the "Komantui China" brand louder."
Spelling: "Komantui China" is read as "Kechuang China".

Why you: your remit lists "publicity"; your department attended; the text names no unit.
Wrong? Open the link above and press "Not ours".

FOR INFORMATION (4)
Why you hear of this: your department attended.

"Next, we must polish the plan of improvement one more time."

"First, we must push the pilot cities forward."

"The second is to grasp integrated innovation."

"The third is to hold standards and resources in both hands."

Source: 2020-04-28-scheduling-meeting.en.txt, revision 1
Words in quotation marks are the document's, as received.
Calendar: https://db.kexie.example/c/8fQ2mXr7TzLw4

General Office of the Association
`);
  });

  test('reasons that differ stand with their task, a followed day by its name', () => {
    const named = entry({
      text: 'a',
      role: 'lead',
      reasons: [{ kind: 'named', words: 'the "Centre"' }],
    });
    const follows = {
      ...workersDayEntry('en'),
      role: 'informed',
      reasons: [
        { kind: 'follows-occasion', words: "National Science and Technology Workers' Day" },
      ],
    } as const;
    const { text } = emailOf(
      meetingNotice('en', { entries: [named, publicityEntry, follows] }),
      contextFor('en', false),
    );
    expect(text).toContain(`"a"\nWhy you: the text names you ("the 'Centre'").`);
    expect(text).toContain(
      'Why you: your remit lists "publicity"; your department attended; the text names no unit.',
    );
    expect(text).toContain(`you follow "National Science and Technology Workers' Day".`);
    expect(text).toContain('Wrong? Tell the General Office of the Association.');
  });

  test('a weekend that a step names is not said twice', () => {
    for (const [language, words, said] of [
      ['en', 'the day itself, a Saturday', /Saturday/g],
      ['zh', '当日，星期六', /(?:周|星期)六(?!）)/g],
    ] as const) {
      const dated = workersDayEntry(language);
      const deadlines = dated.deadlines.map((one) => ({
        ...one,
        steps: [{ rule: 'weekday', en: words, zh: words }],
      }));
      const { text } = emailOf(
        meetingNotice(language, { entries: [{ ...dated, deadlines }] }),
        contextFor(language),
      );
      expect(text.match(said)).toHaveLength(1);
    }
  });

  test('a phrase without a day is no stated date and no missing one', () => {
    const hanging = entry({
      role: 'lead',
      deadlines: [{ text: 'after approval', date: null, occasion: null, steps: [] }],
    });
    expect(emailOf(meetingNotice('en', { entries: [hanging] }), contextFor('en')).text).toContain(
      'Date: "after approval". No day can be computed from it.',
    );
  });

  test('what does not fit is counted, not shown', () => {
    const entries = Array.from({ length: 100 }, (_, n) =>
      entry({ key: `${n}`, text: `${n} ${'很长'.repeat(2500)}`, role: 'lead' }),
    );
    const { text } = emailOf(meetingNotice('en', { entries }), contextFor('en'));
    const shown = text
      .split('\n')
      .filter((line) => line.startsWith('"') && line.includes('很长')).length;
    expect(bytesOf(text)).toBeLessThanOrEqual(emailBytes);
    expect(bytesOf(text)).toBeGreaterThan(emailBytes - 13_000);
    expect(text).toContain(`And ${100 - shown} more: see the document.`);
    expect(text).toContain('(shortened here; the whole is in the document)');
    expect(text).toContain('Source: ');
  });
});

test('Chinese mail', () => {
  const lead = entry({
    text: '由科学技术普及部牵头，5月8日前拿出方案。',
    number: '（一）',
    role: 'support',
    reasons: [{ kind: 'named', words: '科学技术传播中心' }],
    due: '2020-05-08',
    deadlines: [
      {
        text: '5月8日前',
        date: '2020-05-08',
        occasion: null,
        steps: [
          { rule: 'phrase', zh: '“5月8日前”', en: '"5月8日前"' },
          { rule: 'year', zh: '2020年取自会议日期', en: '2020 from the meeting' },
        ],
      },
    ],
    haste: ['尽快'],
  });
  const source = {
    title: '关于科普下乡服务月筹备工作的会议纪要',
    number: '〔2020〕第7期',
    key: 'a.zh.txt',
    revision: 1,
    meeting: { title: '专题会议', date: '2020-04-27' },
    date: '2020-04-28',
    language: 'zh',
  } as const;
  expect(
    emailOf(meetingNotice('zh', { entries: [lead], source }), contextFor('zh', false)).text,
  ).toBe(`\
配合1项，2020年5月8日（周五）到期。
收件：科学技术传播中心
会议：2020年4月27日
“关于科普下乡服务月筹备工作的会议纪要”

1. 2020年5月8日（周五）到期，配合。
“由科学技术普及部牵头，5月8日前拿出方案。”
文中序号：“（一）”
时限依据：“5月8日前” → 2020年取自会议日期。
文中催办用语：“尽快”（未写日期）。

为何发给贵单位：文中点名（“科学技术传播中心”）。
如不属贵单位职责，请告知科协办公厅。

来源：a.zh.txt，第1版，“〔2020〕第7期”
引号内为文件原文，照录。

科协办公厅
`);
});
