import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';

/** A program to run: what it is, in which folder and environment, and where its output goes. */
export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Standard output and error go here. */
  readonly log: string;
}

const running = new Set<ChildProcess>();

/** Starts a program as the leader of a process group of its own, so that its children can be ended with it. */
export const start = ({ command, args, folder, environment, log }: Program): ChildProcess => {
  const output = createWriteStream(log, { flags: 'a' });
  const child = spawn(command, args, {
    cwd: folder,
    env: environment,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.pipe(output, { end: false });
  child.stderr.pipe(output, { end: false });
  running.add(child);
  child.once('exit', () => running.delete(child));
  child.once('close', () => output.end());
  return child;
};

const signal = (child: ChildProcess, name: 'SIGTERM' | 'SIGKILL'): void => {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, name);
  } catch (error) {
    // The group is gone already.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
};

/** Ends a program and all its children, and waits until it is gone. Some ignore the polite signal: the other follows. */
export const end = async (child: ChildProcess): Promise<void> => {
  const gone = new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });
  signal(child, 'SIGTERM');
  await Promise.race([gone, pause(2_000)]);
  signal(child, 'SIGKILL');
  await gone;
};

/** Ends whatever this script has started and not ended. */
export const endAll = async (): Promise<void> => {
  await Promise.all([...running].map(end));
};

/**
 * Runs a program to its end.
 * @throws with the tail of its output when it fails or takes longer than `seconds`
 */
export const run = async (program: Program, seconds: number): Promise<void> => {
  const child = start(program);
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    signal(child, 'SIGKILL');
  }, seconds * 1_000);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  clearTimeout(timer);
  if (code === 0) return;
  const what = `${program.command} ${program.args.join(' ')}`;
  const how = late ? `took longer than ${seconds} s` : `ended with ${code}`;
  throw new Error(`${what} ${how}\n${await tail(program.log, 40)}`);
};

/** The last lines of a file; a sentence when there is none. */
export const tail = async (path: string, lines: number): Promise<string> => {
  const text = await readFile(path, 'utf8').catch(() => `(${path} was not written)`);
  return text.trimEnd().split('\n').slice(-lines).join('\n');
};

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
