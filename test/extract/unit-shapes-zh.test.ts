import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as shapes from '../../lambdas/extract/bodies/unit-shapes-zh.ts';

/** Words that an expression is made of, put one behind another: many match, and many nearly do. */
const wordsOf = (pattern: RegExp): fc.Arbitrary<string> => {
  const runs = pattern.source.match(/[\u4e00-\u9fff]+/g) ?? [];
  return fc
    .array(fc.constantFrom(...runs, '市', ','), { maxLength: 4 })
    .map((some) => some.join(''));
};

/** Whether an expression matches a whole string from its beginning, sticky or not. */
const matches = (pattern: RegExp, words: string): boolean => {
  pattern.lastIndex = 0;
  return pattern.test(words);
};

const { classBegins, classEnds, compoundBegins, officerBegins, shortHeadBegins } = shapes;
const { aloneEnds, strongEnds, worksBegins } = shapes;

test.each([
  ['classes', shapes.classes, classBegins],
  ['compound', shapes.compound, compoundBegins],
  ['officer', shapes.officer, officerBegins],
  ['shortHead', shapes.shortHead, shortHeadBegins],
  ['works', shapes.works, worksBegins],
])('what %s matches begins as its table says', (_, pattern, begins) => {
  let met = 0;
  fc.assert(
    fc.property(wordsOf(pattern), (words) => {
      if (!matches(pattern, words)) return;
      met += 1;
      expect(begins.has(words.charCodeAt(0))).toBe(true);
    }),
    { numRuns: 1000 },
  );
  expect(met).toBeGreaterThan(10);
});

test.each([
  ['classBody', shapes.classBody, classEnds],
  ['strong', shapes.strong, strongEnds],
  ['alone', shapes.alone, aloneEnds],
])('what %s matches ends as its table says', (_, pattern, ends) => {
  let met = 0;
  fc.assert(
    fc.property(wordsOf(pattern), (words) => {
      if (!matches(pattern, words)) return;
      met += 1;
      expect(ends.has(words.charCodeAt(words.length - 1))).toBe(true);
    }),
    { numRuns: 1000 },
  );
  expect(met).toBeGreaterThan(10);
});

test.each([
  ['strong', shapes.strong, shapes.strongReach],
  ['parent', shapes.parent, shapes.parentReach],
])('%s looks no further back than is said', (_, pattern, reach) => {
  fc.assert(
    fc.property(wordsOf(pattern), (words) => {
      expect(matches(pattern, words.slice(-reach))).toBe(matches(pattern, words));
    }),
    { numRuns: 1000 },
  );
});
