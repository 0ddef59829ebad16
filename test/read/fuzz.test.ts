import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { fuzz } from './fuzz.ts';
import { canWatch, observed, watchedBy } from './generate/observe.ts';

/** What the watch sees of a process that runs this script. */
const seenOf = (script: string): ReturnType<typeof observed> => {
  const [logs, scratch] = [folder(), folder()];
  const [command = '', ...words] = watchedBy(join(logs, 'log'), [process.execPath, '-e', script]);
  spawnSync(command, words, { cwd: scratch, env: { SCRATCH: scratch, OTHER: logs } });
  return observed(logs, scratch);
};
const made: string[] = [];
const folder = (): string => {
  made.push(mkdtempSync(join(tmpdir(), 'duban-watch-')));
  return made.at(-1) ?? '';
};
afterAll(() => {
  for (const one of made) rmSync(one, { recursive: true });
});

describe.skipIf(!canWatch)('the watch', () => {
  test.each([
    ['a file within the scratch folder', "fs.writeFileSync(process.env.SCRATCH + '/a', '')", 0, 0],
    ['a file elsewhere', "fs.writeFileSync(process.env.OTHER + '/a', '')", 1, 0],
    ['a call', "net.connect(9, '127.0.0.1').on('error', () => {})", 0, 1],
    [
      'a call of a child',
      "child_process.execFileSync(process.execPath, ['-e', 'net.connect(9, \\'127.0.0.1\\').on(\\'error\\', () => {})'])",
      0,
      1,
    ],
    ['nothing', '1', 0, 0],
  ])('%s', (_, script, written, calls) => {
    const seen = seenOf(script);
    expect([Math.min(1, seen.written.length), Math.min(1, seen.calls.length)]).toEqual([
      written,
      calls,
    ]);
  });
});

const clean = { crashes: [], hangs: [], written: [], calls: [] };

describe('mutated files of every format', () => {
  if (!canWatch)
    console.log('fuzz: strace is absent: calls and files are only forbidden, not watched for');
  test('1,000 in one process', async () => {
    const report = await fuzz(1000, 5, 'within');
    expect(report).toMatchObject({ ...clean, files: 1000, watched: canWatch });
    expect(Object.keys(report.outcomes).length).toBeGreaterThan(2);
  });
  test('60 as deployed, a parser in a process of its own', async () => {
    expect(await fuzz(60, 6, 'apart')).toMatchObject({ ...clean, files: 60, watched: canWatch });
  });
});
