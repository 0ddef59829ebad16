/**
 * Reads the files named, one after the other, and prints a line of JSON for each: `measure-child.ts FILE…`. As at intake, a
 * file's size is known before any of it is fetched.
 */
import { readFileSync, statSync } from 'node:fs';
import { overLimit } from '../../../lambdas/domain/refusal.ts';
import { defaultLimits } from '../../../lambdas/read/limits.ts';
import { read } from '../../../lambdas/read/read.ts';

for (const file of process.argv.slice(2)) {
  const started = performance.now();
  const { size } = statSync(file);
  const reading =
    size > defaultLimits.bytes
      ? overLimit({ measure: 'bytes', figure: size, most: defaultLimits.bytes })
      : await read(readFileSync(file));
  const outcome =
    'code' in reading
      ? { outcome: reading.code, detail: reading.detail }
      : { outcome: 'read', detail: `${reading.text.length} characters` };
  console.log(JSON.stringify({ ...outcome, within: performance.now() - started }));
}
