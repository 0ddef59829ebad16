import { describe, expect, test } from 'vitest';
import { basicCharacters, extensionCharacters } from '../../../lambdas/send/words/gsm-alphabet.ts';
import { segmentsOf, smsPrefix, transliterate } from '../../../lambdas/send/words/sms-segments.ts';

describe('the GSM alphabet', () => {
  test('has 127 characters and the escape, 9 more after it without the form feed', () => {
    expect(new Set(basicCharacters).size).toBe(127);
    expect([...basicCharacters]).toHaveLength(127);
    expect([...extensionCharacters].filter((character) => character !== '\f')).toHaveLength(9);
    expect([...extensionCharacters].some((one) => basicCharacters.includes(one))).toBe(false);
  });
});

describe('segments', () => {
  test.each([
    ['', 'GSM-7', 0, 1],
    ['a'.repeat(160), 'GSM-7', 160, 1],
    ['a'.repeat(161), 'GSM-7', 161, 2],
    ['a'.repeat(306), 'GSM-7', 306, 2],
    ['a'.repeat(307), 'GSM-7', 307, 3],
    ['€'.repeat(80), 'GSM-7', 160, 1],
    // 153 septets hold 76 two-septet characters and one septet stays empty.
    ['€'.repeat(153), 'GSM-7', 306, 3],
    ['café ÅÄÖ Ω', 'GSM-7', 10, 1],
    ['ê', 'UCS-2', 1, 1],
    ['5·30', 'UCS-2', 4, 1],
    ['“quoted”', 'UCS-2', 8, 1],
    [`${'a'.repeat(69)}“`, 'UCS-2', 70, 1],
    [`${'a'.repeat(70)}“`, 'UCS-2', 71, 2],
    ['会'.repeat(70), 'UCS-2', 70, 1],
    ['会'.repeat(71), 'UCS-2', 71, 2],
    ['会'.repeat(134), 'UCS-2', 134, 2],
    ['会'.repeat(135), 'UCS-2', 135, 3],
    // A surrogate pair is not parted: 66 units and a pair leave one unit of the first part empty.
    [`${'会'.repeat(66)}😀${'会'.repeat(66)}`, 'UCS-2', 134, 3],
  ])('%j', (text, encoding, units, segments) => {
    expect(segmentsOf(text)).toEqual({ encoding, units, segments });
  });
});

test('the prefix is the display name in capitals', () => {
  expect(smsPrefix('Cast')).toBe('CAST> ');
});

describe('transliteration', () => {
  test.each([
    ['5·30 Day', '5.30 Day'],
    ['‘Workers’ Day’', "'Workers' Day'"],
    ['“a” – b — c…', '"a" - b - c...'],
    ['Dvořák, ê, Å', 'Dvorak, e, Å'],
    ['no\u00a0break', 'no break'],
    ['日', '日'],
  ])('%j becomes %j', (text, plain) => {
    expect(transliterate(text)).toBe(plain);
  });
});
