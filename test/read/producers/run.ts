/**
 * `node test/read/producers/run.ts [FOLDER]`: real programs make DOCX and PDF of the samples, and each must give the same records
 * as the plain text. Made files are kept in FOLDER when one is named. What is not installed is passed over with a line.
 */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mustRead, plainRecords, recordsOf, rowsOf } from '../records.ts';
import { commandOf, producers } from './make.ts';

const [kept] = process.argv.slice(2);
const root = kept ?? mkdtempSync(join(tmpdir(), 'duban-producers-'));
let [same, different] = [0, 0];
try {
  for (const producer of producers) {
    const command = commandOf(producer);
    if (command === null) {
      console.log(`${producer.name}: not installed, its files are not checked`);
      continue;
    }
    for (const { name, samples, make } of producer.products)
      for (const sample of samples) {
        const title = `${producer.name}, ${name}: ${sample.name}`;
        const folder = join(root, title.replace(/[^\w.-]+/g, '-'));
        mkdirSync(folder, { recursive: true });
        try {
          const { text } = await mustRead(make(command, sample, folder));
          assert.deepEqual(recordsOf(text, sample.chinese), plainRecords(sample));
          assert.deepEqual(rowsOf(text, sample.chinese), rowsOf(sample.text, sample.chinese));
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
console.log(`producers: ${same} files give the records of their text, ${different} do not`);
if (different > 0) process.exitCode = 1;
