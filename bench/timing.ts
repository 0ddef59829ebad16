import { median } from './median.ts';

export const rounds = 7;
/** Rounds that are not counted: so many it takes until the times of either stay the same, for the engine compiles meanwhile. */
export const warming = 20;
/** A counted pass reads at least so many bytes: a small set of texts is read several times. */
const enough = 3e6;
/** The documents' date. */
export const day = '2020-04-28';

/** Seconds of one pass over all texts: on the clock, and of processor time, which counts collecting garbage on other threads too. */
interface Seconds {
  readonly clock: number;
  readonly processor: number;
}

/** The median of some rounds, the readers in turn. */
export const seconds = (
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

export const bytes = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
