import { setTimeout as pause } from 'node:timers/promises';
import type { Command } from 'commander';
import { makeExtract } from '../../lambdas/extract/extract.ts';
import { registry } from '../../lambdas/wiring/registry.ts';
import { openFolder, seed } from '../folder.ts';
import { take } from '../open.ts';
import { type PlaceOptions, withFolder } from '../options.ts';
import { makeReporter } from '../report.ts';
import { openWorks, openWorkshop, type Works } from '../run.ts';

/** Seconds between two looks at the inbox, and between two sweeps. */
const look = 1;
const sweepEvery = 60;
/** `--once` waits so many seconds for what an earlier run left leased; what is due later is told and left. */
const patience = 5;

/** `npm start`: the seeds, then the inbox, until Ctrl-C. */
export const runCommand = (duban: Command): void => {
  withFolder(duban.command('run', { isDefault: false }))
    .description('take the seeds and what is in inbox/, write notices to outbox/, then watch')
    .option('--once', 'end when everything that is there is done')
    .option('--no-seeds', 'leave out the documents of seeds/documents')
    .action(async (options: PlaceOptions & { once?: boolean; seeds: boolean }) => {
      const folder = openFolder(options.data);
      const lock = take(folder);
      const reporter = makeReporter(folder, registry.office.language);
      const workshop = openWorkshop(folder, registry, options.now ?? null, reporter.log);
      const places = {
        ...(options.seeds ? { seeds: seed('documents') } : {}),
        inbox: folder.inbox,
      };
      const works = openWorks(workshop, places, makeExtract(registry));
      try {
        await settle(works, workshop.now, patience);
        await reporter.tell(workshop.table);
        reporter.total(await works.nextDue());
        if (options.once !== true)
          await watch(works, () => reporter.tell(workshop.table), folder.inbox);
      } finally {
        workshop.table.close();
        lock.release();
      }
    });
};

/** Turns and sweeps until nothing is left that is due within some seconds. */
export const settle = async (works: Works, now: () => string, seconds: number): Promise<void> => {
  for (;;) {
    await works.turn();
    const { faults } = await works.sweep();
    for (const fault of faults) console.error(`Failed, and will be tried again: ${String(fault)}`);
    const due = await works.nextDue();
    if (works.isUnsettled()) {
      await pause(100);
      continue;
    }
    if (due === null) return;
    const wait = Date.parse(due) - Date.parse(now());
    if (wait > seconds * 1000 || (faults.length > 0 && wait <= 0)) return;
    await pause(Math.max(wait, 20));
  }
};

const watch = async (works: Works, tell: () => Promise<void>, inbox: string): Promise<void> => {
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  process.once('SIGTERM', () => stop.abort());
  console.log(`Watching ${inbox} – put a document there. Ctrl-C ends.`);
  for (let tick = 1; !stop.signal.aborted; tick++) {
    if ((await works.turn()) > 0) await tell();
    if (tick % sweepEvery === 0) await works.sweep();
    await pause(look * 1000, null, { signal: stop.signal }).catch(() => {});
  }
  console.log('Stopped. Everything is kept; the next run goes on from here.');
};
