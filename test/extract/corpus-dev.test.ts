import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extract, on } from './registry.ts';
import { emptyScores, f1, type Gold, score } from './score.ts';

const folder = new URL('../../../shared/corpus/dev/', import.meta.url);
const present = existsSync(folder);
if (!present) console.log('test/extract/corpus-dev: skipped, ../shared/corpus/dev is absent');

/** What was reached over the fourteen documents; it must not fall. */
test.skipIf(!present)('directives, units and leads of the corpus', () => {
  const scores = emptyScores();
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.json'))) {
    const gold = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Gold;
    const text = readFileSync(new URL(name.replace('.json', '.txt'), folder), 'utf8');
    score(extract(text, on(gold.doc_date)), gold, scores);
  }
  expect(f1(scores.directives)).toBeGreaterThanOrEqual(1);
  expect(f1(scores.units)).toBeGreaterThanOrEqual(1);
  expect(f1(scores.lead)).toBeGreaterThanOrEqual(1);
  expect(scores.hardNegatives).toBe(0);
});
