import { describe, expect, test } from 'vitest';
import type { Notice } from '../../../lambdas/domain/notice.ts';
import { emailOf } from '../../../lambdas/send/words/email.ts';
import {
  contextFor,
  entry,
  informedEntries,
  meetingNotice,
  publicityEntry,
  report,
} from './samples.ts';

describe('subject', () => {
  const zhReport = {
    ...report,
    language: 'zh',
    meeting: { title: '科技经济融合调度会', date: '2020-04-28' },
  } as const;
  const lead = entry({ role: 'lead', due: '2020-06-01' });
  const rows: [string, 'en' | 'zh', boolean, Partial<Notice>, string][] = [
    [
      'example',
      'en',
      true,
      {},
      '2 tasks to confirm, first by 30 May 2020 (5·30 Day); 4 for information – meeting of 28 April',
    ],
    [
      'example',
      'zh',
      true,
      { source: zhReport },
      '【拟办2项】首项5月30日到期（“5·30”）——4月28日科技经济融合调度会，请签收',
    ],
    ['no link', 'zh', false, {}, '【拟办2项】首项5月30日到期（“5·30”）——4月28日会议'],
    [
      'nothing to press without a link',
      'en',
      false,
      { entries: [publicityEntry] },
      '1 task proposed for you – meeting of 28 April',
    ],
    [
      'one task',
      'en',
      true,
      { entries: [lead] },
      '1 task to lead, by 1 June 2020 – meeting of 28 April',
    ],
    [
      'one task',
      'zh',
      false,
      { entries: [lead], source: zhReport },
      '【牵头1项】6月1日到期——4月28日科技经济融合调度会',
    ],
    [
      'nothing asked',
      'en',
      false,
      { entries: informedEntries },
      'For information: 4 items – meeting of 28 April',
    ],
    ['nothing asked', 'zh', false, { entries: informedEntries }, '【阅知4项】4月28日会议'],
    [
      'a paper',
      'zh',
      false,
      { entries: [lead], source: { ...zhReport, meeting: null, title: '关于做好防汛工作的通知' } },
      '【牵头1项】6月1日到期——《关于做好防汛工作的通知》',
    ],
    [
      'an undated paper',
      'en',
      false,
      { entries: [lead], source: { ...report, meeting: null, date: null } },
      '1 task to lead, by 1 June 2020 – “The Association arranges the next steps…”',
    ],
    [
      'revised',
      'zh',
      false,
      { entries: [lead], changes: [{ kind: 'added', now: lead }] },
      '【修订：新增1项】6月1日到期——4月28日会议',
    ],
  ];
  test.each(rows)('%s (%s, linked %s)', (_, language, linked, over, subject) => {
    expect(emailOf(meetingNotice(language, over), contextFor(language, linked)).subject).toBe(
      subject,
    );
  });
});
