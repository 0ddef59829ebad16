import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { defaultLimits } from '../../lambdas/read/limits.ts';
import { observed, watchedBy } from './generate/observe.ts';

export interface FuzzReport {
  readonly files: number;
  /** How many files came to what: `read`, a refusal's code. */
  readonly outcomes: Readonly<Record<string, number>>;
  readonly crashes: readonly string[];
  readonly hangs: readonly string[];
  /** Files that were left in the scratch folder or opened for writing outside it. */
  readonly written: readonly string[];
  /** Sockets of the internet that were asked for. */
  readonly calls: readonly string[];
  /** Whether strace watched. */
  readonly watched: boolean;
  /** The slowest file, milliseconds. */
  readonly slowest: { readonly name: string; readonly milliseconds: number };
  readonly seconds: number;
}

interface Tally {
  readonly outcomes: Record<string, number>;
  readonly crashes: string[];
  readonly hangs: string[];
  slowest: { name: string; milliseconds: number };
}

const patience = 3 * defaultLimits.milliseconds;

/**
 * Reads `count` mutants, shared out to as many processes as there are cores. A file counts as crashed when the reader throws or
 * its process dies, as hung when nothing is said for three times the limit. Where strace is installed it watches all processes
 * for files that are changed and for sockets of the internet.
 */
export const fuzz = async (
  count: number,
  seed: number,
  how: 'apart' | 'within',
): Promise<FuzzReport> => {
  const started = performance.now();
  const scratch = mkdtempSync(join(tmpdir(), 'duban-fuzz-'));
  const logs = mkdtempSync(join(tmpdir(), 'duban-fuzz-log-'));
  const tally: Tally = {
    outcomes: {},
    crashes: [],
    hangs: [],
    slowest: { name: '', milliseconds: 0 },
  };
  try {
    const workers = Math.min(availableParallelism(), count);
    const share = Math.ceil(count / workers);
    await Promise.all(
      Array.from({ length: workers }, async (_, n) => {
        const end = Math.min(count, (n + 1) * share);
        // A file that ends its process is passed over, and a fresh process goes on behind it.
        for (let next = n * share; next < end; )
          next = await stretch({ seed, next, end, how, scratch, log: join(logs, `${n}`) }, tally);
      }),
    );
    const seen = observed(logs, scratch);
    return {
      files: Object.values(tally.outcomes).reduce((a, b) => a + b, 0),
      ...tally,
      written: [...seen.written, ...readdirSync(scratch)],
      calls: seen.calls,
      watched: seen.watched,
      seconds: (performance.now() - started) / 1000,
    };
  } finally {
    rmSync(scratch, { recursive: true });
    rmSync(logs, { recursive: true });
  }
};

interface Stretch {
  readonly seed: number;
  readonly next: number;
  readonly end: number;
  readonly how: 'apart' | 'within';
  readonly scratch: string;
  readonly log: string;
}

/** Runs one process over mutants `next` up to below `end`; answers the number from which to go on. */
const stretch = ({ seed, next, end, how, scratch, log }: Stretch, tally: Tally): Promise<number> =>
  new Promise((resolve) => {
    const script = join(import.meta.dirname, 'fuzz-child.ts');
    const node = [process.execPath, script, String(seed), String(next), String(end), how];
    const [command = '', ...words] = watchedBy(log, node);
    const child = spawn(command, words, {
      cwd: scratch,
      env: { TMPDIR: scratch, HOME: scratch, PATH: '/usr/bin:/bin' },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    let [at, name, done, hung, faults] = [next, 'the start', false, false, ''];
    const stop = (): void => {
      hung = true;
      // the whole group: strace, the process, and what it started
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    };
    let timer = setTimeout(stop, patience);
    child.stderr.on('data', (data) => {
      faults = `${faults}${data}`.slice(0, 300);
    });
    createInterface({ input: child.stdout }).on('line', (line) => {
      clearTimeout(timer);
      timer = setTimeout(stop, patience);
      const told = JSON.parse(line);
      at = told.number;
      done = told.outcome !== undefined;
      if (!done) name = told.name;
      else {
        tally.outcomes[told.outcome] = (tally.outcomes[told.outcome] ?? 0) + 1;
        if (told.outcome === 'threw') tally.crashes.push(`${at} ${name}: ${told.fault}`);
        if (told.milliseconds > tally.slowest.milliseconds)
          tally.slowest = { name: `${at} ${name}`, milliseconds: told.milliseconds };
      }
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (hung) tally.hangs.push(`${at} ${name}`);
      else if (code !== 0) tally.crashes.push(`${at} ${name}: ${signal ?? code} ${faults}`);
      if (!done) tally.outcomes['died'] = (tally.outcomes['died'] ?? 0) + 1;
      resolve(at + 1);
    });
  });
