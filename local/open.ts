import { copyFileSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { later } from '../lambdas/domain/calendar.ts';
import { sweep } from '../lambdas/sweep/sweep.ts';
import { registry } from '../lambdas/wiring/registry.ts';
import { dateFile, givenUpUploads } from './bucket.ts';
import { givenUpChanges } from './change-feed.ts';
import { fileContacts } from './contacts.ts';
import { FolderBusy, openFolder, takeFolder } from './folder.ts';
import type { Installation } from './installation.ts';
import { Mistake } from './mistake.ts';
import type { PlaceOptions } from './options.ts';
import { openWorkshop } from './run.ts';

/** A lock taken, or the sentence why not. */
export const take = (folder: ReturnType<typeof openFolder>): { release(): void } => {
  try {
    return takeFolder(folder);
  } catch (fault) {
    throw fault instanceof FolderBusy ? new Mistake(fault.message) : fault;
  }
};

/** The installation in a folder. Reading and writing may go on beside a run; sweeping may not. */
const openEmbedded = (options: PlaceOptions): Installation => {
  const folder = openFolder(options.data);
  const { table, ports, now } = openWorkshop(folder, registry, options.now ?? null, () => {});
  return {
    registry,
    table,
    now,
    contacts: fileContacts(folder.contacts, now),
    send: async (file, documentDate) => {
      const target = join(folder.inbox, basename(file));
      if (documentDate === null) rmSync(dateFile(target), { force: true });
      else writeFileSync(dateFile(target), `${documentDate}\n`);
      copyFileSync(file, `${target}~`);
      renameSync(`${target}~`, target);
      return { key: `inbox/${basename(file)}` };
    },
    sweep: async () => {
      const lock = take(folder);
      try {
        return await sweep(ports, later(now(), 600));
      } finally {
        lock.release();
      }
    },
    givenUp: () => [...givenUpUploads(table.database), ...givenUpChanges(table)],
    close: () => table.close(),
  };
};

/**
 * Opens what the options name, and closes it when the work is done. Looking at a folder in which no duban has worked lays out
 * nothing there; sending to it or subscribing in it (`new`) does.
 * @throws Mistake when there is nothing to open
 */
export const withInstallation = async (
  options: PlaceOptions,
  work: (installation: Installation) => Promise<void>,
  folder: 'existing' | 'new' = 'existing',
): Promise<void> => {
  const missing = folder === 'new' ? options.data : join(options.data, 'duban.sqlite');
  if (options.stack === undefined && !existsSync(missing))
    throw new Mistake(
      `No duban has worked in ${options.data} yet. Start one there ("npm start"), or name its folder with --data.`,
    );
  const installation =
    options.stack === undefined
      ? openEmbedded(options)
      : await (await import('./remote/stack.ts')).openStack(options.stack);
  try {
    await work(installation);
  } finally {
    installation.close();
  }
};
