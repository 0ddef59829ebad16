import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Extract } from '../lambdas/domain/extraction.ts';
import { makeExtract } from '../lambdas/extract/extract.ts';
import { registry } from '../lambdas/wiring/registry.ts';
import { benchTexts } from './corpus-texts.ts';
import { precision } from './precision.ts';
import { day, rounds, seconds, warming } from './timing.ts';

const throughput = (): void => {
  console.log(
    `  ${benchTexts().what}; all records of ours, dates alone of chrono-node 2.10.3; median of ${rounds} rounds after ${warming} to warm up, one core`,
  );
  const script = join(import.meta.dirname, 'beside-chrono.ts');
  for (const language of ['en', 'zh'])
    execFileSync(process.execPath, [script, language], { stdio: 'inherit' });
};

/** How time grows with the length of one text, and with the number of departments known. */
const growth = (extract: Extract): void => {
  const { en, zh } = benchTexts();
  for (const [name, texts] of [
    ['English', en],
    ['Chinese', zh],
  ] as const) {
    const one = texts.join('\n').slice(0, 100_000);
    const ten = Array.from({ length: 10 }, () => one).join('\n');
    const read = (text: string): unknown => extract(text, { supplied: day, uploaded: null });
    const [short] = seconds(
      Array.from({ length: 10 }, () => one),
      [read],
    );
    const [long] = seconds([ten], [read]);
    if (short === undefined || long === undefined) continue;
    const [clock, processor] = [long.clock / short.clock, long.processor / short.processor];
    console.log(
      `  ${name}, 10 times the text: ${(10 * clock).toFixed(2)} times the time (${(10 * processor).toFixed(2)} of the processor's)`,
    );
  }
  const [first] = registry.departments;
  if (first === undefined) return;
  const more = Array.from({ length: 5000 }, (_, i) => ({
    ...first,
    slug: `department-${i}`,
    name: { zh: `第${i}号工作办公室`, en: `Bureau Number ${i} of Affairs` },
    aliases: [`${i}号办`, `Affairs ${i}`],
  }));
  const large = makeExtract({ ...registry, departments: [...registry.departments, ...more] });
  const texts = [...en.slice(0, 60), ...zh];
  const reader = (own: Extract) => (text: string) => own(text, { supplied: day, uploaded: null });
  const [few = 0, many = 0] = seconds(texts, [reader(extract), reader(large)]).map(
    ({ processor }) => processor,
  );
  console.log(
    `  ${registry.departments.length} to ${registry.departments.length + more.length} departments: ${(many / few).toFixed(2)} times the time`,
  );
};

/** Extraction: megabytes a second beside chrono-node on the same texts, growth, and precision by rule. */
export const extraction = async (): Promise<void> => {
  const extract = makeExtract(registry);
  throughput();
  growth(extract);
  precision(extract);
};
