import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bundle } from '../lib/build.ts';
import { median } from './median.ts';

const rounds = 41;
const root = resolve(import.meta.dirname, '..');

/** Ingest's own code, and the reading of one text as its first event would. */
const probe = `
import { handler } from '${root}/lambdas/ingest/index.ts';
import { read } from '${root}/lambdas/read/read.ts';
export const first = async () => [handler, await read(new TextEncoder().encode('关于会议的通知 minutes'))];
`;

/** Everything that only other formats than text need: left out as if it had never been written. */
const others: Parameters<typeof bundle>[2] = [
  {
    name: 'text alone',
    setup: (build) => {
      const stubs: Readonly<Record<string, string>> = {
        './formats.ts': 'export const recognise = () => null;',
        './apart.ts': 'export const readApart = () => null;',
      };
      build.onResolve({ filter: /^\.\/(?:formats|apart)\.ts$/ }, ({ path }) => ({
        path,
        namespace: 'stub',
      }));
      build.onLoad({ filter: /.*/, namespace: 'stub' }, ({ path }) => ({
        contents: stubs[path] ?? '',
      }));
    },
  },
];

/** Milliseconds from before the import until the text is read, in a process of its own. */
const run = (file: string, env: Readonly<Record<string, string>>): number => {
  const script = `const t=performance.now();const m=await import(${JSON.stringify(file)});await m.first();console.log(performance.now()-t)`;
  const child = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env,
  });
  if (child.status !== 0) throw new Error(child.stderr);
  return Number(child.stdout);
};

/** Cold start of a text document with all readers deployed, beside a build that has none but the text's. */
export const coldText = async (env: Readonly<Record<string, string>>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'duban-cold-'));
  try {
    const entry = join(folder, 'probe.ts');
    writeFileSync(entry, probe);
    await bundle({ probe: entry }, join(folder, 'all'));
    await bundle({ probe: entry }, join(folder, 'text'), others);
    const files = [join(folder, 'all/probe/index.mjs'), join(folder, 'text/probe/index.mjs')];
    const times: number[][] = [[], []];
    // Alternately, and first this and then that, so that neither has the quieter machine.
    for (let round = 0; round < rounds; round++)
      for (const which of round % 2 === 0 ? [0, 1] : [1, 0])
        times[which]?.push(run(files[which] ?? '', env));
    const [all, text] = times.map(median);
    console.log(
      `  a text read by ingest ${all?.toFixed(1)} ms; with no other reader deployed ${text?.toFixed(1)} ms; ratio ${((all ?? 0) / (text ?? 1)).toFixed(2)} (median of ${rounds})`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
};
