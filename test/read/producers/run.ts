/**
 * `node test/read/producers/run.ts [--all] [FOLDER]`: real programs make DOCX and PDF of the samples, and each must give the same
 * records as the plain text. Made files are kept in FOLDER when one is named. What is not installed is passed over with a line;
 * with `--all` that is a failure.
 */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { read } from '../../../lambdas/read/read.ts';
import type { Sample } from '../generate/texts.ts';
import { mustRead, plainRecords, recordsOf, rowsOf } from '../records.ts';
import { commandOf, producers } from './make.ts';

const { values, positionals } = parseArgs({
  options: { all: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [kept] = positionals;
const root = kept ?? mkdtempSync(join(tmpdir(), 'duban-producers-'));
const sameAsText = async (bytes: Uint8Array, sample: Sample): Promise<void> => {
  const { text } = await mustRead(bytes);
  assert.deepEqual(recordsOf(text, sample.chinese), plainRecords(sample));
  assert.deepEqual(rowsOf(text, sample.chinese), rowsOf(sample.text, sample.chinese));
};

const refusedAs = async (bytes: Uint8Array, name: string): Promise<void> => {
  const reading = await read(bytes);
  assert.ok('code' in reading, 'it was read');
  assert.equal(reading.code, 'unsupported');
  assert.match(reading.detail, new RegExp(`\\b${name}\\b`));
};

let [same, different, absent] = [0, 0, 0];
try {
  for (const producer of producers) {
    const command = commandOf(producer);
    if (command === null) {
      absent++;
      console.log(`${producer.name}: not installed, its files are not checked`);
      continue;
    }
    for (const { name, samples, make, refused } of producer.products)
      for (const sample of samples) {
        const title = `${producer.name}, ${name}: ${sample.name}`;
        const folder = join(root, title.replace(/[^\w.-]+/g, '-'));
        mkdirSync(folder, { recursive: true });
        try {
          const bytes = make(command, sample, folder);
          if (refused === undefined) await sameAsText(bytes, sample);
          else await refusedAs(bytes, refused);
          same++;
        } catch (fault) {
          different++;
          console.log(`✗ ${title}\n  ${String(fault).split('\n').slice(0, 40).join('\n  ')}`);
        }
      }
  }
} finally {
  if (kept === undefined) rmSync(root, { recursive: true });
}
console.log(`producers: ${same} files came to what they should, ${different} did not`);
if (different > 0 || (values.all && absent > 0)) process.exitCode = 1;
