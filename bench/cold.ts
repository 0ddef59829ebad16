import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { bundle, functionNames } from '../lib/build.ts';
import { coldText } from './cold-text.ts';
import { median } from './median.ts';

const rounds = 15;

/** What the functions read when they load. */
const env = {
  AWS_REGION: 'us-east-1',
  TABLE_NAME: 't',
  TOPIC_PREFIX: 'arn:aws:sns:us-east-1:000000000000:t-',
  OFFICE_TOPIC_ARN: 'arn:aws:sns:us-east-1:000000000000:o',
  EVENTS_TOPIC_ARN: 'arn:aws:sns:us-east-1:000000000000:e',
  LEASE_SECONDS: '90',
};

/** Milliseconds from before the import until the handler stands, in a process of its own. */
const load = (file: string): number => {
  const script = `const t=performance.now();await import(${JSON.stringify(file)});console.log(performance.now()-t)`;
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return Number(run.stdout);
};

/** Load time of each function as deployed, beside one CommonJS file of the same source, as NodejsFunction would make it. */
export const cold = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'duban-cold-'));
  const entry = (name: string): string =>
    resolve(import.meta.dirname, '../lambdas', name, 'index.ts');
  try {
    await bundle(
      Object.fromEntries(functionNames.map((n) => [n, entry(n)])),
      join(folder, 'split'),
    );
    for (const name of functionNames)
      await build({
        entryPoints: [entry(name)],
        outfile: join(folder, `${name}.cjs`),
        bundle: true,
        minify: true,
        platform: 'node',
        target: 'node24',
        logLevel: 'error',
      });
    writeFileSync(join(folder, 'empty.mjs'), 'export const handler = () => {};\n');
    const files = [
      'empty.mjs',
      ...functionNames.flatMap((name) => [`split/${name}/index.mjs`, `${name}.cjs`]),
    ];
    const times = new Map<string, number[]>(files.map((file) => [file, []]));
    for (let round = 0; round < rounds; round++)
      for (const file of files) times.get(file)?.push(load(join(folder, file)));
    const of = (file: string): number => median(times.get(file) ?? []);
    const empty = of('empty.mjs');
    console.log(`  empty handler ${empty.toFixed(1)} ms (median of ${rounds}); over it:`);
    for (const name of functionNames) {
      const [ours, peer] = [of(`split/${name}/index.mjs`) - empty, of(`${name}.cjs`) - empty];
      console.log(
        `  ${name.padEnd(8)} ${ours.toFixed(1)} ms; one CommonJS file ${peer.toFixed(1)} ms; ratio ${(ours / peer).toFixed(2)}`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  await coldText(env);
};
