import { read } from '../lambdas/read/read.ts';
import { forms } from '../test/read/generate/forms.ts';
import { seeds } from '../test/read/generate/texts.ts';
import { median } from './median.ts';

const rounds = 5;
/** A paper as it comes, and a volume of them: what a document costs, and what a page costs. */
const copies = [1, 60] as const;
const shown = ['text in utf-8', 'text in gb18030', 'Markdown', 'HTML', 'DOCX', 'PDF'];

/** Milliseconds for one document of each format, its parser's process included, and thousands of characters a second. */
export const reading = async (): Promise<void> => {
  const seed = seeds.find(({ chinese }) => chinese);
  if (seed === undefined) throw new Error('there is no Chinese seed');
  console.log(
    '  format            short, ms   long, ms   long: KB   characters   1,000 characters/s',
  );
  for (const form of forms.filter(({ name }) => shown.includes(name))) {
    const files = copies.map((count) =>
      form.of({ ...seed, text: Array(count).fill(seed.text).join('\n') }),
    );
    const columns: string[] = [];
    let characters = 0;
    let long = 0;
    for (const bytes of files) {
      if (bytes === null) continue;
      const times: number[] = [];
      for (let round = 0; round < rounds; round++) {
        const started = performance.now();
        const answer = await read(bytes);
        times.push(performance.now() - started);
        if ('code' in answer) throw new Error(`${form.name}: ${answer.code} ${answer.detail}`);
        characters = answer.text.length;
      }
      long = median(times);
      columns.push(long.toFixed(1).padStart(10));
    }
    const kilobytes = ((files[1]?.length ?? 0) / 1024).toFixed(0);
    console.log(
      `  ${form.name.padEnd(17)}${columns.join(' ')} ${kilobytes.padStart(10)} ${String(characters).padStart(12)} ${(characters / long).toFixed(0).padStart(12)}`,
    );
  }
};
