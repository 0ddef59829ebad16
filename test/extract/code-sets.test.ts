import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codesOf, firstsOf } from '../../lambdas/extract/text/fold.ts';
import { nextOf } from '../../lambdas/extract/text/next.ts';

test('a set has the code units that it was made of and no others', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(0xffff), (chars, code) => {
      const set = codesOf(chars);
      for (let at = 0; at < chars.length; at += 1) expect(set.has(chars.charCodeAt(at))).toBe(true);
      if (!chars.includes(String.fromCharCode(code))) expect(set.has(code)).toBe(false);
    }),
  );
});

test('behind the end of a string stands nothing', () => {
  expect(codesOf('市县区').has('市'.charCodeAt(5))).toBe(false);
});

test.each([
  ['副', true],
  ['主', true],
  ['任', false],
])('%s begins a word: %s', (char, begins) => {
  expect(firstsOf(['副', '主任']).has(char.charCodeAt(0))).toBe(begins);
});

test('the next place of a word is the one that a search from there finds', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '(', 'b') }), (text) => {
      const next = nextOf(text, '(');
      for (let from = 0; from <= text.length; from += 1) {
        const found = text.indexOf('(', from);
        expect(next(from)).toBe(found < 0 ? Number.POSITIVE_INFINITY : found);
      }
    }),
  );
});
