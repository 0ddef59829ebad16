import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldPage } from '../../lambdas/extract/text/fold.ts';
import { makeLetters } from '../../lambdas/extract/text/letters.ts';

const letters = makeLetters({ from: '由请', done: '了', mark: ':(' });

test.each([
  ['由市财政局负责', ['from']],
  ['请报告:已完成了', ['from', 'done', 'mark']],
  ['会议听取汇报', []],
  ['', []],
] as const)('%s holds of the sets %j', (text, names) => {
  const bits = letters.of(foldPage(text).codes, 0, text.length);
  const held = (['from', 'done', 'mark'] as const).filter((name) => bits & letters.bit[name]);
  expect(held).toEqual(names);
});

test('a set is held exactly where one of its code units stands', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(20), fc.nat(20), (text, from, to) => {
      const part = text.slice(from, to);
      const bits = letters.of(foldPage(text).codes, from, Math.min(to, text.length));
      expect((bits & letters.bit.mark) !== 0).toBe(/[:(]/.test(part));
    }),
  );
});
