import type { ChildProcess } from 'node:child_process';
import { access, mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { cacheFolder, type Emulated, hostEnvironment, root } from './environment.ts';
import { pause, run, start, tail } from './process.ts';

/** MiniStack (MIT): AWS on one port; it runs the Lambdas in the `node` it finds first. */
const release = 'ministack==1.5.33';

export interface Emulator extends Emulated {
  readonly log: string;
}

/** Installs the emulator once, in a Python environment that later runs find again. Answers its program. */
const installed = async (log: string): Promise<string> => {
  const folder = join(cacheFolder, release.replace('==', '-'));
  const ready = join(folder, 'ready');
  const program = join(folder, 'bin/ministack');
  const stands = await access(ready).then(
    () => true,
    () => false,
  );
  if (stands) return program;
  await rm(folder, { recursive: true, force: true });
  await mkdir(cacheFolder, { recursive: true });
  const host = { folder: cacheFolder, environment: hostEnvironment, log };
  await run({ ...host, command: 'python3', args: ['-m', 'venv', folder] }, 60);
  await run(
    {
      ...host,
      command: join(folder, 'bin/pip'),
      args: ['install', '--quiet', '--disable-pip-version-check', release],
    },
    120,
  );
  await writeFile(ready, release);
  return program;
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });

const answers = async (endpoint: string, child: ChildProcess, log: string): Promise<void> => {
  for (let tries = 0; tries < 100 && child.exitCode === null; tries++) {
    const response = await fetch(`${endpoint}/_ministack/health`).catch(() => null);
    if (response?.ok) return;
    await pause(100);
  }
  throw new Error(`The emulator does not answer.\n${await tail(log, 40)}`);
};

/**
 * Starts an emulator that `endAll` ends.
 * @param folder of this run: the emulator's home, files and log
 */
export const startEmulator = async (folder: string): Promise<Emulator> => {
  const program = await installed(join(folder, 'install.log'));
  const port = await freePort();
  const region = 'us-east-1';
  const log = join(folder, 'emulator.log');
  const child = start({
    command: program,
    args: [],
    folder,
    // Nothing inherited: its Lambdas would inherit it too.
    environment: {
      HOME: folder,
      TMPDIR: folder,
      PATH: `${join(root, 'node_modules/.bin')}:/usr/local/bin:/usr/bin:/bin`,
      BIND_HOST: '127.0.0.1',
      MINISTACK_HOST: '127.0.0.1',
      GATEWAY_PORT: String(port),
      MINISTACK_REGION: region,
      LAMBDA_EXECUTOR: 'local',
    },
    log,
  });
  const endpoint = `http://127.0.0.1:${port}`;
  await answers(endpoint, child, log);
  return { endpoint, region, account: '000000000000', log };
};
