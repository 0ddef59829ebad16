import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const script = (name: string) => fileURLToPath(new URL(`./children/${name}.ts`, import.meta.url));

/** Runs a script of `children/` as a process of its own. */
const start = (name: string, args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [script(name), ...args], { stdio: ['ignore', 'pipe', 'inherit'] });

/** Runs a script to its end; its exit code. */
export async function run(name: string, ...args: string[]): Promise<number | null> {
  const [code] = (await once(start(name, args), 'exit')) as [number | null];
  return code;
}

/** Kills a script some milliseconds after it first said something; what it had said. */
export async function killed(after: number, name: string, ...args: string[]): Promise<string> {
  const child = start(name, args);
  const ended = once(child, 'close');
  let said = '';
  const speaks = new Promise<void>((resolve) => {
    child.stdout?.on('data', (data: Buffer) => {
      said += data.toString();
      resolve();
    });
  });
  await Promise.race([speaks, ended]);
  await pause(after);
  child.kill('SIGKILL');
  const [, signal] = (await ended) as [number | null, string | null];
  if (signal !== 'SIGKILL') throw new Error(`${name} ended before it was killed`);
  return said;
}

/** A folder of the test's own, removed afterwards. */
export async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'duban-table-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
