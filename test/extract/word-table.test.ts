import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordTable } from '../../lambdas/extract/text/word-table.ts';

const words = new WordTable([{ word: 'board' }, { word: 'of' }, { word: 'co-chair' }]);

test.each([
  ['the board of works', 4, 9, 'board'],
  ['the board of works', 10, 12, 'of'],
  ['the boards of works', 4, 10, undefined],
  ['the board of works', 4, 8, undefined],
  ['a co-chair', 2, 10, 'co-chair'],
  ['a co-chair', 5, 10, undefined],
  ['board', 2, 2, undefined],
] as const)('in %j from %i to %i stands %s', (text, from, to, word) => {
  expect(words.find(text, from, to)?.word).toBe(word);
});

test('every word of a table is found where it stands, and nothing else', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 1000 }),
      fc.string({ minLength: 1, maxLength: 3 }),
      fc.string({ maxLength: 5 }),
      (list, other, before) => {
        const table = new WordTable(list.map((word) => ({ word })));
        for (const word of [...list, other]) {
          const text = `${before}${word} and more`;
          const found = table.find(text, before.length, before.length + word.length);
          expect(found?.word).toBe(list.includes(word) ? word : undefined);
        }
      },
    ),
    { numRuns: 30 },
  );
});
