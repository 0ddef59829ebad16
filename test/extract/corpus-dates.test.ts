import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { explainDates } from '../../lambdas/extract/dates.ts';
import { extract, namedDays, on } from './registry.ts';

const corpus = new URL('../../../shared/corpus/', import.meta.url);
const present = existsSync(corpus);
if (!present) console.log('test/extract/corpus-dates: skipped, ../shared/corpus is absent');

interface Phrase {
  readonly text: string;
  readonly date: string;
  readonly language: 'zh' | 'en';
  readonly gold: readonly {
    readonly start: number;
    readonly end: number;
    readonly intervals: readonly (readonly [string | null, string | null])[];
  }[];
}

const lines = <T>(words: string): T[] =>
  words
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

/** The rule of the corpus's own score: the last day is a gold last day, or the first where the gold is open. */
const right = ({ text, date, gold }: Phrase): boolean[] =>
  gold
    .filter(({ intervals }) => intervals.length > 0)
    .map(({ start, end, intervals }) =>
      explainDates(text, date, namedDays)
        .filter((each) => each.start < end && start < each.end)
        .some(({ from, to }) =>
          intervals.some(([first, last]) =>
            last === null
              ? from === first
              : to === last || ((first === null || first === last) && from === last),
          ),
        ),
    );

test.skipIf(!present).each([
  ['zh', 0.95],
  ['en', 0.92],
] as const)('phrases of the corpus, %s: the day is right in at least %d', (language, share) => {
  const phrases = lines<Phrase>(readFileSync(new URL('dev/phrases.jsonl', corpus), 'utf8'));
  const results = phrases.filter((each) => each.language === language).flatMap(right);
  expect(results.filter(Boolean).length / results.length).toBeGreaterThanOrEqual(share);
});

interface Within {
  readonly file: string;
  readonly date: string;
  readonly expected: readonly {
    readonly start: number;
    readonly end: number;
    readonly iso: string;
  }[];
}

test.skipIf(!present)('"within N days of the date of this order": every one in 328 orders', () => {
  const folder = mkdtempSync(join(tmpdir(), 'duban-bulk-'));
  try {
    const archive = new URL('bulk.tar.xz', corpus).pathname;
    execFileSync('tar', ['-xJf', archive, '-C', folder, 'bulk/en']);
    const read = (name: string): string => readFileSync(join(folder, 'bulk/en', name), 'utf8');
    const missed = lines<Within>(read('within-days.jsonl')).flatMap(({ file, date, expected }) => {
      const { deadlines } = extract(read(file), on(date));
      return expected.filter(
        ({ start, end, iso }) =>
          !deadlines.some((each) => each.start < end && start < each.end && each.date === iso),
      );
    });
    expect(missed).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
