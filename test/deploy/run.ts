/**
 * Deploys the stack to an emulated AWS, sends documents through it as a clerk would, and takes it down again.
 * Run by `npm run test:deploy`; needs python3 with venv, and the network once.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyBucket } from './bucket.ts';
import { type Emulator, startEmulator } from './emulator.ts';
import { emulatedEnvironment } from './environment.ts';
import { checkStory, connect } from './flow.ts';
import { endAll, tail } from './process.ts';
import { Product } from './product.ts';
import { StandIns } from './stand-ins.ts';

const step = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
  const start = performance.now();
  const result = await work();
  console.log(`${((performance.now() - start) / 1_000).toFixed(1).padStart(6)} s  ${name}`);
  return result;
};

const story = async (emulator: Emulator, folder: string): Promise<void> => {
  const product = new Product(folder, emulatedEnvironment(emulator, folder));
  const standIns = new StandIns(emulator);
  await step('bootstrap', () => product.bootstrap(emulator.account, emulator.region));
  const outputs = await step('deploy', () => product.deploy());
  await step('subscribe stand-ins', () => connect(product, standIns));
  await checkStory(product, standIns, folder, step);
  await step('empty the bucket', () => emptyBucket(emulator, outputs.bucket));
  await step('destroy', () => product.destroy());
};

const folder = await mkdtemp(join(tmpdir(), 'duban-deploy-'));
let emulator: Emulator | null = null;

const tidy = async (): Promise<void> => {
  await endAll();
  await rm(folder, { recursive: true, force: true });
};

for (const name of ['SIGINT', 'SIGTERM'] as const)
  process.once(name, () => void tidy().finally(() => process.exit(1)));

try {
  emulator = await step('emulator', () => startEmulator(folder));
  await story(emulator, folder);
  console.log('The deployed stack does what it should.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (emulator !== null)
    console.error(`\nThe emulator's last lines:\n${await tail(emulator.log, 60)}`);
  process.exitCode = 1;
} finally {
  await tidy();
}
