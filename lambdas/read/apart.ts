import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { overLimit, type Refusal } from '../domain/refusal.ts';
import type { ReaderName } from './answer.ts';
import type { Limits } from './limits.ts';
import type { ReadText } from './read.ts';
import { damaged } from './refused.ts';

/** As source `child.ts` stands beside this file; bundled, every chunk is one folder below the asset's root. */
const here = fileURLToPath(import.meta.url);
const bundled = !here.endsWith('.ts');
const script = resolve(dirname(here), bundled ? '../reader/index.mjs' : 'child.ts');
/** What the child may read: its code, its data files, nothing else of the machine. */
const readable = bundled
  ? [resolve(dirname(here), '..')]
  : [
      resolve(dirname(here), '..'),
      resolve(dirname(here), '../../node_modules'),
      resolve(dirname(here), '../../package.json'),
      resolve(dirname(here), '../../config'),
    ];

/** Of the memory limit, what the child may have: the process that waits for it, with the document, takes the rest. */
const childShare = 0.8;
/** Of that, what V8 may have for objects; buffers and the program itself come on top. */
const heapShare = 0.6;
/** Growth is looked at so often: at 2 GB/s, as fast as pages are handed out, it overshoots by 20 MB. */
const watchMilliseconds = 10;
/** Killed this much below the limit, so that what is handed out until the kill still fits. */
const reserve = 40 * 1_048_576;
const pageBytes = 4096;
/** JSON of a text within its limit: a code unit takes six bytes at the most, places about as much again. */
const answerFactor = 16;

/**
 * Reads a document in a process of its own: no environment, no network, no files but its code, no further process. It is killed
 * at the limits of time and of resident memory, and that is a refusal.
 * @throws when the process cannot be started or fails by a fault of ours
 */
export const readApart = (
  reader: ReaderName,
  bytes: Uint8Array,
  limits: Limits,
): Promise<ReadText | Refusal> =>
  new Promise((settle, fail) => {
    const child = start(reader, limits);
    const out: Buffer[] = [];
    let [received, complaint] = [0, ''];
    let killed: Refusal | null = null;
    const kill = (refusal: Refusal): void => {
      killed ??= refusal;
      child.kill('SIGKILL');
    };
    const timer = setTimeout(
      () =>
        kill(
          overLimit({
            measure: 'milliseconds',
            figure: limits.milliseconds,
            most: limits.milliseconds,
          }),
        ),
      limits.milliseconds,
    );
    const tooMuchMemory = overLimit({
      measure: 'memory',
      figure: limits.memory,
      most: limits.memory,
    });
    const watch = setInterval(() => {
      if (residentBytes(child.pid) > limits.memory * childShare - reserve) kill(tooMuchMemory);
    }, watchMilliseconds);

    child.stdout?.on('data', (part: Buffer) => {
      out.push(part);
      received += part.length;
      if (received > limits.characters * answerFactor)
        kill(
          overLimit({
            measure: 'characters',
            figure: limits.characters + 1,
            most: limits.characters,
          }),
        );
    });
    child.stderr?.on('data', (part: Buffer) => {
      if (complaint.length < 4000) complaint += part.toString();
    });
    // A killed child closes its end while the document is still being written to it.
    child.stdin?.on('error', () => {});
    child.stdin?.end(bytes);
    child.on('error', (fault) => {
      clearTimeout(timer);
      clearInterval(watch);
      fail(fault);
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      clearInterval(watch);
      if (killed !== null) return settle(killed);
      if (code === 0) return settle(JSON.parse(Buffer.concat(out).toString()));
      // V8 aborts when its heap is full; the system kills what takes all memory.
      if (signal === 'SIGABRT' || signal === 'SIGKILL' || code === 134)
        return settle(tooMuchMemory);
      if (signal !== null) return settle(damaged);
      fail(new Error(`the ${reader} reader failed: ${complaint}`));
    });
  });

const start = (reader: ReaderName, limits: Limits): ChildProcess =>
  spawn(
    process.execPath,
    [
      '--permission',
      ...readable.map((path) => `--allow-fs-read=${path}`),
      `--max-old-space-size=${Math.floor((limits.memory * childShare * heapShare) / 1_048_576)}`,
      '--disallow-code-generation-from-strings',
      '--no-warnings',
      script,
      reader,
      JSON.stringify(limits),
    ],
    { env: {}, stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true },
  );

/** Resident memory as Linux tells it; elsewhere 0: there the heap's limit alone holds. */
const residentBytes = (pid: number | undefined): number => {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1]) * pageBytes;
  } catch {
    return 0;
  }
};
