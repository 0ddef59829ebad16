import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Extract } from '../lambdas/domain/extraction.ts';
import type { Span } from '../lambdas/domain/span.ts';

/** Documents with gold: the corpus where it is present, and those of our own writing. */
const folders = ['../../shared/corpus/dev', '../test/extract/held-out']
  .map((folder) => join(import.meta.dirname, folder))
  .filter(existsSync);
const documents = (): string[] =>
  folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((each) => each.endsWith('.txt'))
      .map((name) => join(folder, name)),
  );

interface Gold {
  readonly doc_date: string;
  readonly directives: readonly Span[];
  readonly optional?: readonly Span[];
}

const shared = (a: Span, b: Span): number => {
  const inner = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return inner <= 0 ? 0 : inner / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
};

const band = (confidence: number): string =>
  confidence >= 0.9 ? '0.9 to 1' : confidence >= 0.75 ? '0.75 to 0.9' : 'below 0.75';

/** Share of the directives that the gold has, by the rule that took them and by how sure it was. */
export const precision = (extract: Extract): void => {
  const tally = new Map<string, [right: number, all: number]>();
  const count = (key: string, right: boolean): void => {
    const [hits, all] = tally.get(key) ?? [0, 0];
    tally.set(key, [hits + (right ? 1 : 0), all + 1]);
  };
  for (const name of documents()) {
    const gold = JSON.parse(readFileSync(name.replace(/txt$/, 'json'), 'utf8')) as Gold;
    const found = extract(readFileSync(name, 'utf8'), {
      supplied: gold.doc_date,
      uploaded: null,
    });
    const due = [...gold.directives, ...(gold.optional ?? [])];
    for (const directive of found.directives) {
      const right = due.some((each) => shared(each, directive) >= 0.5);
      count(`rule ${directive.rule}`, right);
      count(`confidence ${band(directive.confidence)}`, right);
    }
  }
  console.log(`  precision over ${documents().length} documents with gold`);
  for (const [key, [right, all]] of [...tally].sort())
    console.log(`  ${key}: ${right} of ${all} (${((100 * right) / all).toFixed(0)} %)`);
};
