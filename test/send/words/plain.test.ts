import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean, cut, documentWords, fileName, toJson } from '../../../lambdas/send/words/plain.ts';
import { subjectOf } from '../../../lambdas/send/words/subject.ts';

describe('clean', () => {
  test.each([
    ['two\nlines\r\nand\ta tab', 'two lines and a tab'],
    ['  spaces   inside  ', 'spaces inside'],
    ['会议\n  要求', '会议要求'],
    ['全角\u3000空格', '全角 空格'],
    ['zero\u200bwidth\ufeff', 'zerowidth'],
    ['\u202egnp.exe\u202c', 'gnp.exe'],
    ['bell\u0007 null\u0000 escape\u001b[31m', 'bell null escape[31m'],
    ['line\u2028separator\u2029here\u0085now', 'line separator here now'],
    ['half \ud800 pair', 'half \ufffd pair'],
    ['"5 · 30" stays', '"5 · 30" stays'],
  ])('%j becomes %j', (text, plain) => {
    expect(clean(text)).toBe(plain);
  });
});

describe('no mail program makes a link of a document’s words', () => {
  test.each([
    ['see https://evil.example/k/1', 'see https[:]//evil[.]example/k/1'],
    ['HTTP://EVIL.EXAMPLE', 'HTTP[:]//EVIL[.]EXAMPLE'],
    ['mailto:me@evil.example', 'mailto[:]me@evil[.]example'],
    ['www.evil.example', 'www[.]evil[.]example'],
    ['访问evil.com网站', '访问evil[.]com网站'],
    ['Evil.Com/k', 'Evil[.]Com/k'],
    ['at 10.30, version 2.5, No.7', 'at 10.30, version 2.5, No.7'],
    ['One sentence.Another one', 'One sentence.Another one'],
    ['e.g. this', 'e.g. this'],
  ])('%j becomes %j', (text, plain) => {
    expect(documentWords(text)).toBe(plain);
  });

  test('a file keeps its extension', () => {
    expect(fileName('in/minutes.en.txt')).toBe('in/minutes.en.txt');
    expect(fileName('http://x\n')).toBe('http[:]//x');
  });
});

describe('cut', () => {
  test.each([
    ['short', 10, 'short'],
    ['words are cut here', 12, 'words are…'],
    ['unbreakablewords', 10, 'unbreakab…'],
    ['会议要求各单位认真落实', 6, '会议要求各…'],
    ['a comma, then more', 10, 'a comma…'],
    ['😀😀😀', 4, '😀…'],
  ])('%j at %i', (text, limit, result) => {
    expect(cut(text, limit)).toBe(result);
  });

  test('is never longer than asked and never leaves half a pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 0, max: 60 }), (text, limit) => {
        const result = cut(text, limit);
        expect(result.length).toBeLessThanOrEqual(limit);
        expect(result.isWellFormed()).toBe(true);
      }),
    );
  });
});

test('JSON holds no character that SNS and SQS refuse, and reads back the same', () => {
  const text = 'a\u0000\u0007\u007f\u0085\ufffe\uffff会';
  expect(toJson({ text })).toMatch(/^[\u0020-\u007e\u00a0-\ufffd]*$/);
  expect(JSON.parse(toJson({ text }))).toEqual({ text });
});

test('the fullest subject that fits is taken, the last one is cut', () => {
  expect(subjectOf(['x'.repeat(100), 'short'])).toBe('short');
  expect(subjectOf(['x'.repeat(99), 'short'])).toBe('x'.repeat(99));
  expect(subjectOf(['word '.repeat(30)])).toBe(`${'word '.repeat(18)}word…`);
});
