import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Measured {
  /** `read`, a refusal's code, or how the process died. */
  readonly outcome: string;
  readonly detail: string;
  /** Wall-clock of the whole process, milliseconds. */
  readonly milliseconds: number;
  /** Peak resident memory of the largest process that took part, bytes; null where /proc is absent. */
  readonly largest: number | null;
  /** The peaks of all of them added up: a bound from above, since they share the program's pages. */
  readonly together: number | null;
}

/** How long a read may hang before it is killed and called so. */
const patience = 30_000;

/** Reads the bytes in a process of its own, watched from outside. */
export const measure = async (bytes: Uint8Array): Promise<Measured> => {
  const folder = mkdtempSync(join(tmpdir(), 'duban-attack-'));
  try {
    const file = join(folder, 'document');
    writeFileSync(file, bytes);
    return await watch(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

export interface Over extends Measured {
  /** Milliseconds over a run on an empty file just before. */
  readonly over: number;
}

/** Reads the bytes beside an empty file, again and again until it is fast enough or `rounds` are over; the fastest round. */
export const measureOver = async (
  bytes: Uint8Array,
  enough: number,
  rounds: number,
): Promise<Over> => {
  let best: Over | null = null;
  for (let round = 0; best === null || (round < rounds && best.over > enough); round++) {
    const empty = await measure(new Uint8Array());
    const measured = await measure(bytes);
    const over = measured.milliseconds - empty.milliseconds;
    if (best === null || over < best.over) best = { ...measured, over };
  }
  return best;
};

const watch = (file: string): Promise<Measured> =>
  new Promise((resolve) => {
    const started = performance.now();
    const child = spawn(process.execPath, [join(import.meta.dirname, 'measure-child.ts'), file]);
    const pid = child.pid ?? 0;
    const peaks = new Map<number, number>();
    const look = setInterval(() => {
      for (const one of familyOf(pid)) peaks.set(one, Math.max(peaks.get(one) ?? 0, peakOf(one)));
    }, 10);
    const killing = setTimeout(() => child.kill('SIGKILL'), patience);
    let [output, faults] = ['', ''];
    child.stdout.on('data', (data) => {
      output += data;
    });
    child.stderr.on('data', (data) => {
      faults += data;
    });
    child.on('close', (code, signal) => {
      clearInterval(look);
      clearTimeout(killing);
      const milliseconds = performance.now() - started;
      const all = [...peaks.values()];
      const [largest, together] =
        all.length === 0 ? [null, null] : [Math.max(...all), all.reduce((a, b) => a + b, 0)];
      const died = { outcome: `died (${signal ?? code})`, detail: faults.slice(0, 500) };
      const told = code === 0 && output !== '' ? JSON.parse(output) : died;
      resolve({ outcome: told.outcome, detail: told.detail, milliseconds, largest, together });
    });
  });

/** The process and its descendants. */
const familyOf = (pid: number): number[] => {
  const children = (parent: number): number[] =>
    told(`/proc/${parent}/task/${parent}/children`).split(' ').filter(Boolean).map(Number);
  const family = [pid];
  for (const one of family) family.push(...children(one));
  return family;
};

/** Its high-water mark, which the kernel keeps. */
const peakOf = (pid: number): number =>
  1024 * Number(/VmHWM:\s+(\d+)/.exec(told(`/proc/${pid}/status`))?.[1] ?? 0);

const told = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // it has ended meanwhile
  }
};

/** Whether peaks can be told here. */
export const canMeasureMemory =
  readdirSync('/').includes('proc') && told('/proc/self/status') !== '';
