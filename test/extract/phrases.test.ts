import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { explainDates } from '../../lambdas/extract/dates.ts';
import { enRows, zhRows } from './phrases/all.ts';
import { page } from './phrases/page.ts';
import type { PhraseRow } from './phrases/row.ts';
import { namedDays } from './registry.ts';

const rows = (list: readonly PhraseRow[]) => list.map((row) => [...row] as const);

describe.each([
  ['zh', zhRows],
  ['en', enRows],
] as const)('deadline phrases, %s', (_, list) => {
  test.each(rows(list))('%s, written on %s, means %s', (phrase, written, last) => {
    const found = explainDates(phrase, written, namedDays);
    if (last === 'none') {
      expect(found).toEqual([]);
      return;
    }
    expect(found.map(({ to }) => to)).toEqual([last]);
    expect(found[0]?.steps.every(({ en, zh }) => en !== '' && zh !== '')).toBe(true);
  });
});

test('there are enough of them, and none twice', () => {
  const all = [...zhRows, ...enRows];
  expect(all.length).toBeGreaterThanOrEqual(200);
  expect(new Set(all.map((row) => row.join('|'))).size).toBe(all.length);
});

test('docs/deadlines.md is made from them', () => {
  const written = readFileSync(new URL('../../docs/deadlines.md', import.meta.url), 'utf8');
  expect(written === page(), 'run: node test/extract/phrases/write-page.ts').toBe(true);
});
