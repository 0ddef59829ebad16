import { describe, expect, test } from 'vitest';
import { dayOf, daysBetween, later } from '../../lambdas/domain/calendar.ts';
import { handlingOf } from '../../lambdas/domain/classification.ts';
import { refusalCodes, wordingOf } from '../../lambdas/domain/refusal.ts';
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
