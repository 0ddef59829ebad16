import * as chrono from 'chrono-node';
import type { Extract } from '../lambdas/domain/extraction.ts';
import { makeExtract } from '../lambdas/extract/extract.ts';
import { registry } from '../lambdas/wiring/registry.ts';
import { benchTexts } from './corpus-texts.ts';
import { median } from './median.ts';
import { precision } from './precision.ts';

const rounds = 7;
/** Rounds that are not counted: so many it takes until the times of either stay the same, for the engine compiles meanwhile. */
const warming = 20;
/** A counted pass reads at least so many bytes: a small set of texts is read several times. */
const enough = 3e6;
const day = '2020-04-28';
const noon = new Date(`${day}T12:00:00Z`);

/** Seconds of one pass over all texts: on the clock, and of processor time, which counts collecting garbage on other threads too. */
interface Seconds {
  readonly clock: number;
  readonly processor: number;
}

/** The median of some rounds, the readers in turn. */
const seconds = (
  texts: readonly string[],
  readers: readonly ((text: string) => unknown)[],
): Seconds[] => {
  const times = readers.map((): { clock: number[]; processor: number[] } => ({
    clock: [],
    processor: [],
  }));
  const passes = Math.max(1, Math.ceil(enough / bytes(texts)));
  for (let round = -warming; round < rounds; round += 1)
    readers.forEach((reader, i) => {
      const begun = process.cpuUsage();
      const now = performance.now();
      for (let pass = 0; pass < passes; pass += 1) for (const text of texts) reader(text);
      const clock = performance.now() - now;
      const { user, system } = process.cpuUsage(begun);
      if (round < 0) return;
      times[i]?.clock.push(clock / 1e3 / passes);
      times[i]?.processor.push((user + system) / 1e6 / passes);
    });
  return times.map(({ clock, processor }) => ({
    clock: median(clock),
    processor: median(processor),
  }));
};

const bytes = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

const throughput = (extract: Extract): void => {
  const { en, zh, what } = benchTexts();
  console.log(
    `  ${what}; all records of ours, dates alone of chrono-node 2.10.3; median of ${rounds} rounds after ${warming} to warm up, one core`,
  );
  for (const [name, texts, parse] of [
    ['English', en, (text: string) => chrono.parse(text, noon)],
    ['Chinese', zh, (text: string) => chrono.zh.parse(text, noon)],
  ] as const) {
    const ours = (text: string): unknown => extract(text, { supplied: day, uploaded: null });
    const [own = 0, peer = 0] = seconds(texts, [ours, parse]).map(({ processor }) => processor);
    const size = bytes(texts) / 1e6;
    console.log(
      `  ${name} ${(size / own).toFixed(2)} MB/s; chrono-node ${(size / peer).toFixed(2)} MB/s; ratio ${(peer / own).toFixed(2)}`,
    );
  }
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
  throughput(extract);
  growth(extract);
  precision(extract);
};
