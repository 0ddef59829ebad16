import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stored } from '../../lambdas/store/fitting.ts';

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value), 'utf8');

describe('a record that fits an item', () => {
  test('what fits stands as it is, to the byte', () => {
    const record = { text: 'x'.repeat(299_900), list: [1, null, true, { a: '会' }] };
    expect(stored(record)).toBe(record);
  });

  test.each<[string, object]>([
    ['one text too long', { text: '会'.repeat(200_000), start: 0, end: 200_000 }],
    ['a text of quotation marks, each two bytes in JSON', { text: '"'.repeat(299_000) }],
    ['too many in a list', { list: Array.from({ length: 50_000 }, (_, n) => `item ${n}`) }],
    [
      'long texts in long lists in each other',
      { a: Array.from({ length: 200 }, () => ({ b: Array(200).fill('x'.repeat(200)) })) },
    ],
    ['surrogate pairs across every cut', { text: `a${'𠮷'.repeat(200_000)}` }],
  ])('%s: cut until it fits, the fields kept', (_, record) => {
    const fitted = stored(record);
    expect(bytesOf(fitted)).toBeLessThanOrEqual(300_000);
    expect(Object.keys(fitted)).toEqual(Object.keys(record));
    expect(bytesOf(fitted)).toBeGreaterThan(1000);
  });

  test('what is cut can be stored: no half of a surrogate pair is left', () => {
    const texts = fc.array(fc.constantFrom('𠮷', 'a', '会'), { minLength: 5 });
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join('').repeat(Math.ceil(300_000 / parts.length));
        expect(stored({ text }).text.isWellFormed()).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});
