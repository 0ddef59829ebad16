import { describe, expect, test } from 'vitest';
import { dayOf, daysBetween, later } from '../../lambdas/domain/calendar.ts';
import { handlingOf } from '../../lambdas/domain/classification.ts';
import type { Measure } from '../../lambdas/domain/exceeded.ts';
import {
  overLimit,
  type RefusalCode,
  refusalCodes,
  wordingOf,
} from '../../lambdas/domain/refusal.ts';
import { mentions } from '../../lambdas/domain/remit.ts';

describe('marks on a paper', () => {
  test.each([
    ['绝密', 'refused'],
    ['机密★10年', 'refused'],
    ['秘密', 'refused'],
    ['TOP SECRET', 'refused'],
    ['Confidential', 'refused'],
    ['内部资料', 'held'],
    ['此件不公开', 'held'],
    ['不得公开', 'held'],
    ['Internal', 'held'],
    ['not for publication', 'held'],
    ['内部秘密', 'refused'],
    ['此件公开发布', 'open'],
    ['public', 'open'],
    [null, 'open'],
  ])('%s: %s', (mark, handling) => {
    expect(handlingOf(mark)).toBe(handling);
  });
});

describe('remit words', () => {
  test.each([
    ['Talk to the media.', 'media', true],
    ['MEDIA first', 'media', true],
    ['a multimedia show', 'media', false],
    ['mediate', 'media', false],
    ['multimedia and media', 'media', true],
    ['2media', 'media', false],
    ['做好宣传工作', '宣传', true],
    ['用media宣传', 'media', true],
    ['pay the C++ bill', 'C++', true],
    ['web 3.0', 'web', true],
    ['anything', '', false],
    ['', 'media', false],
  ])('%s holds %s: %s', (text, word, holds) => {
    expect(mentions(text, word)).toBe(holds);
  });
});

describe('days and moments', () => {
  test.each([
    ['2020-04-28T15:59:59.999Z', 'Asia/Shanghai', '2020-04-28'],
    ['2020-04-28T16:00:00.000Z', 'Asia/Shanghai', '2020-04-29'],
    ['2020-04-28T02:00:00.000Z', 'America/New_York', '2020-04-27'],
    ['2020-04-28T23:30:00.000Z', 'UTC', '2020-04-28'],
  ])('%s in %s is %s', (moment, zone, day) => {
    expect(dayOf(moment, zone)).toBe(day);
  });

  test.each([
    ['2020-04-28', '2020-04-28', 0],
    ['2020-02-28', '2020-03-01', 2],
    ['2019-02-28', '2019-03-01', 1],
    ['2020-05-30', '2020-04-30', -30],
    ['2019-12-31', '2021-01-01', 367],
  ])('from %s to %s: %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  test.each([
    ['2020-12-31T23:59:59.500Z', 1, '2021-01-01T00:00:00.500Z'],
    ['2020-04-28T01:00:00Z', 0, '2020-04-28T01:00:00.000Z'],
    ['2020-04-28T01:00:00.000Z', -0.25, '2020-04-28T00:59:59.750Z'],
    ['2020-04-28T01:00:00+08:00', 90, '2020-04-27T17:01:30.000Z'],
  ])('%s and %d seconds: %s', (moment, seconds, then) => {
    expect(later(moment, seconds)).toBe(then);
  });
});

describe('refusals', () => {
  test('there are these', () => {
    expect([...refusalCodes].sort()).toEqual([
      'classified',
      'empty',
      'encrypted',
      'no-text-layer',
      'timed-out',
      'too-complex',
      'too-large',
      'unreadable',
      'unsupported',
    ]);
  });

  test.each<[Measure, number, number, RefusalCode, string, string]>([
    [
      'bytes',
      3 * 1_048_576,
      1_048_576,
      'too-large',
      '3.0 MB; at most 1.0 MB',
      '3.0 MB，上限 1.0 MB',
    ],
    ['pages', 20_000, 1000, 'too-large', '20,000 pages; at most 1,000', '20,000 页，上限 1,000'],
    [
      'ratio',
      900,
      200,
      'too-complex',
      '900 times its packed size; at most 200',
      '压缩比 900 倍，上限 200',
    ],
    ['milliseconds', 5000, 5000, 'timed-out', '5 s of reading; at most 5', '读取 5 秒，上限 5'],
  ])('over the limit of %s: %d, at most %d', (measure, figure, most, code, en, zh) => {
    const refusal = overLimit({ measure, figure, most });
    expect(refusal).toMatchObject({ code, exceeded: { measure, figure, most } });
    expect(wordingOf(refusal).en).toContain(en);
    expect(wordingOf(refusal).zh).toContain(zh);
  });

  test.each([
    ['DOC (Word 97–2003)', 'save it as DOCX or PDF'],
    ['OFD', 'Export it as PDF'],
    ['XLSX (Excel)', 'Copy the table into a Word document'],
    ['JPEG', 'A picture holds no text'],
    ['ZIP', 'Unpack it'],
    ['SQLite database', 'Save it as plain text'],
  ])('%s says what to do instead', (detail, words) => {
    const { en } = wordingOf({ code: 'unsupported', detail });
    expect(en).toContain(`This is ${detail}`);
    expect(en).toContain(words);
  });

  test.each(refusalCodes)('%s has a sentence in both languages', (code) => {
    const { en, zh } = wordingOf({ code, detail: 'DETAIL' });
    expect(en).toMatch(/^[A-Z][^\n\u4e00-\u9fff]+\.$/);
    expect(zh).toMatch(/^[^\n]*[\u4e00-\u9fff][^\n]*。$/);
    expect([en.includes('DETAIL'), zh.includes('DETAIL')]).toEqual([
      code !== 'empty',
      code !== 'empty',
    ]);
  });
});
