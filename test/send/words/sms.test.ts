import { describe, expect, test } from 'vitest';
import type { Notice } from '../../../lambdas/domain/notice.ts';
import { smsOf } from '../../../lambdas/send/words/sms.ts';
import { segmentsOf } from '../../../lambdas/send/words/sms-segments.ts';
import {
  contextFor,
  entry,
  informedEntries,
  meetingNotice,
  publicityEntry,
  report,
  workersDayEntry,
} from './samples.ts';

const lead = entry({ text: 'lead', role: 'lead', due: '2021-01-08' });
const changes = [{ kind: 'added', now: publicityEntry }] as const;
const link = 'https://db.kexie.example/k/8fQ2mXr7TzLw4';

const rows: [string, 'en' | 'zh', boolean, Partial<Notice>, string][] = [
  [
    'the example',
    'en',
    true,
    {},
    `28 Apr meeting: 2 tasks proposed for you, first due Sat 30 May 2020 (5.30 Day); 4 for information. Confirm: ${link}`,
  ],
  ['the example', 'zh', true, {}, `4月28日会议：拟办2项、阅知4项，5月30日到期 ${link}`],
  [
    'without a link',
    'en',
    false,
    {},
    '28 Apr meeting: 2 tasks proposed for you, first due Sat 30 May 2020 (5.30 Day); 4 for information.',
  ],
  ['without a link', 'zh', false, {}, '4月28日会议：拟办2项、阅知4项，5月30日到期'],
  [
    'three roles: the occasion goes first',
    'en',
    true,
    { entries: [lead, entry({ role: 'support' }), workersDayEntry('en'), ...informedEntries] },
    `28 Apr meeting: 1 task to lead, 1 to support, 1 proposed, first due 30 May 2020; 4 for information. Confirm: ${link}`,
  ],
  [
    'several days, another year',
    'zh',
    false,
    { entries: [{ ...lead, key: '2', due: '2021-03-01' }, lead] },
    '4月28日会议：牵头2项，首项2021年1月8日到期',
  ],
  [
    'one task',
    'en',
    false,
    { entries: [lead] },
    '28 Apr meeting: 1 task to lead, due Fri 8 Jan 2021.',
  ],
  [
    'nothing asked',
    'en',
    true,
    { entries: informedEntries },
    `28 Apr meeting: 4 for information. Acknowledge: ${link}`,
  ],
  ['nothing asked', 'zh', false, { entries: informedEntries }, '4月28日会议：阅知4项'],
  [
    'revised',
    'en',
    false,
    { entries: [publicityEntry], changes },
    '28 Apr meeting, revised: 1 new.',
  ],
  ['revised', 'zh', false, { entries: [publicityEntry], changes }, '4月28日会议（修订）：新增1项'],
  [
    'no meeting',
    'en',
    false,
    { entries: [publicityEntry], source: { ...report, meeting: null } },
    '28 Apr paper: 1 task proposed for you.',
  ],
  [
    'no date at all',
    'zh',
    false,
    { entries: [publicityEntry], source: { ...report, meeting: null, date: null } },
    '文件：拟办1项',
  ],
];

describe('SMS', () => {
  test.each(rows)('%s (%s, linked %s)', (_, language, linked, over, text) => {
    const sms = smsOf(meetingNotice(language, over), contextFor(language, linked));
    expect(sms).toBe(text);
    expect(segmentsOf(`CAST> ${sms}`)).toMatchObject(
      language === 'en' ? { encoding: 'GSM-7', segments: 1 } : { encoding: 'UCS-2' },
    );
  });

  test('the prefix counts: a longer display name shortens the words', () => {
    const context = contextFor('en');
    const office = { ...context.office, displayName: 'Association' };
    const sms = smsOf(meetingNotice('en'), { ...context, office });
    expect(sms).not.toContain('5.30');
    expect(segmentsOf(`ASSOCIATION> ${sms}`).segments).toBe(1);
  });

  test('a link is never rewritten', () => {
    const acknowledge = 'https://db.kexie.example/k/a_b-c~d';
    const sms = smsOf(meetingNotice('en'), {
      ...contextFor('en'),
      links: { acknowledge, calendar: acknowledge },
    });
    expect(sms.endsWith(acknowledge)).toBe(true);
  });

  test('holds no word of the document', () => {
    const secret = meetingNotice('en', {
      source: {
        ...report,
        title: 'Zanzibar',
        meeting: { title: 'Zanzibar', date: null },
        key: 'Zanzibar',
      },
      entries: [
        { ...workersDayEntry('en'), text: 'Zanzibar', number: 'Zanzibar', haste: ['Zanzibar'] },
      ],
    });
    for (const language of ['en', 'zh'] as const)
      expect(smsOf(secret, contextFor(language))).not.toContain('Zanzibar');
  });
});
