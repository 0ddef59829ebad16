import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';

/** A file or folder of the project's seeds. */
export const seed = (name: string): string =>
  fileURLToPath(new URL(`../seeds/${name}`, import.meta.url));

/** Where an embedded installation keeps what: everything it has stands in one folder. */
export interface Folder {
  readonly root: string;
  readonly inbox: string;
  readonly outbox: string;
  readonly database: string;
  readonly contacts: string;
}

/** Opens a folder, and lays out a new one with the seeds' contacts. */
export const openFolder = (root: string): Folder => {
  const folder = {
    root,
    inbox: join(root, 'inbox'),
    outbox: join(root, 'outbox'),
    database: join(root, 'duban.sqlite'),
    contacts: join(root, 'contacts.json'),
  };
  for (const path of [folder.inbox, folder.outbox]) mkdirSync(path, { recursive: true });
  if (!existsSync(folder.contacts)) copyFileSync(seed('contacts.json'), folder.contacts);
  return folder;
};

/** The folder is another run's. Its message is for a person. */
export class FolderBusy extends Error {
  constructor(root: string) {
    super(
      `Another duban is at work on ${root}. Stop it first (Ctrl-C in its window), or name another folder with --data.`,
    );
    this.name = 'FolderBusy';
  }
}

/**
 * Takes the folder for this process until it ends, however it ends: the operating system gives the lock back.
 * @throws FolderBusy when another process has it.
 */
export const takeFolder = (folder: Folder): { release(): void } => {
  const lock = new DatabaseSync(join(folder.root, 'duban.sqlite.lock'), { timeout: 0 });
  try {
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (fault) {
    lock.close();
    if (String(fault).includes('locked')) throw new FolderBusy(folder.root);
    throw fault;
  }
  return { release: () => lock.close() };
};
