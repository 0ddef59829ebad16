/** `node test/read/fuzz-run.ts COUNT [SEED] [within]`: reads mutated files and prints what became of them. */
import { fuzz } from './fuzz.ts';

const [count = '1000', seed = '1', how] = process.argv.slice(2);
const report = await fuzz(Number(count), Number(seed), how === 'within' ? 'within' : 'apart');
const { crashes, hangs, written, calls, ...rest } = report;
console.log(JSON.stringify(rest, null, 2));
for (const [title, list] of Object.entries({ crashes, hangs, written, calls })) {
  console.log(`${list.length} ${title}`);
  for (const line of list.slice(0, 20)) console.log(`  ${line}`);
}
if (crashes.length + hangs.length + written.length + calls.length > 0) process.exitCode = 1;
