import { createHash } from 'node:crypto';
import { type Dirent, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { S3Event, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { Day, Instant } from '../lambdas/domain/language.ts';
import type { Objects } from '../lambdas/ingest/upload.ts';

/** Folders that stand for the bucket, by the first part of their keys. */
export type Places = Readonly<Record<string, string>>;

interface Waiting {
  readonly sequence: number;
  readonly key: string;
  readonly version: string;
  readonly size: number;
  readonly at: Instant;
  readonly attempts: number;
}

/** A file that changed less than so many milliseconds ago may still be being written: it is left for the next look. */
const settled = 1000;

/** A document that fails so often is laid aside, as a queue's dead letter. */
const mostAttempts = 5;

/**
 * Folders as a bucket with a queue behind it: a file that is new or has changed becomes an event of S3's shape. The file
 * itself stays where it is and is not copied; its version is the hash of its bytes. The queue outlives the process.
 */
export const openBucket = (database: DatabaseSync, places: Places) => {
  database.exec(`
    CREATE TABLE IF NOT EXISTS uploads (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL, version TEXT NOT NULL, stamp TEXT NOT NULL,
      size INTEGER NOT NULL, at TEXT NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, state TEXT NOT NULL DEFAULT 'waiting'
    ) STRICT;
    CREATE INDEX IF NOT EXISTS uploads_by_key ON uploads (key, sequence);
    CREATE INDEX IF NOT EXISTS uploads_waiting ON uploads (sequence) WHERE state = 'waiting'`);
  const newest = database.prepare(
    'SELECT version, stamp FROM uploads WHERE key = ? ORDER BY sequence DESC LIMIT 1',
  );
  const insert = database.prepare(
    'INSERT INTO uploads (key, version, stamp, size, at) VALUES (?, ?, ?, ?, ?)',
  );
  const restamp = database.prepare(
    'UPDATE uploads SET stamp = ? WHERE sequence = (SELECT max(sequence) FROM uploads WHERE key = ?)',
  );
  const waiting = database.prepare(
    "SELECT * FROM uploads WHERE state = 'waiting' ORDER BY sequence LIMIT 1",
  );
  const settle = database.prepare('UPDATE uploads SET state = ? WHERE sequence = ?');
  const count = database.prepare('UPDATE uploads SET attempts = attempts + 1 WHERE sequence = ?');

  let unsettled = 0;

  /** The stamp (size and time) spares reading a file that did not change. */
  const notice = (key: string, path: string, now: Instant): boolean => {
    const { size, mtimeMs, ctimeMs } = statSync(path);
    const stamp = `${size} ${mtimeMs} ${ctimeMs}`;
    const known = newest.get(key) as { version: string; stamp: string } | undefined;
    if (known?.stamp === stamp) return false;
    const age = Date.now() - Math.max(mtimeMs, ctimeMs);
    if (age >= 0 && age < settled) {
      unsettled++;
      return false;
    }
    const version = versionOf(readFileSync(path), documentDateOf(path));
    if (known?.version === version) restamp.run(stamp, key);
    else insert.run(key, version, stamp, size, now);
    return known?.version !== version;
  };

  return {
    /** Looks for new and changed files; says how many it found. */
    scan: (now: Instant): number => {
      unsettled = 0;
      return Object.entries(places)
        .flatMap(([place, folder]) => filesIn(folder, place))
        .filter(({ key, path }) => notice(key, path, now)).length;
    },

    /** Whether the last look left files that may still be being written. */
    isUnsettled: (): boolean => unsettled > 0,

    /** Hands the oldest waiting event to the handler, as a queue with batches of one. False when none waits. */
    pump: async (handler: (event: SQSEvent) => Promise<SQSBatchResponse>): Promise<boolean> => {
      const row = waiting.get() as unknown as Waiting | undefined;
      if (row === undefined) return false;
      const { batchItemFailures } = await handler(messageOf(row));
      if (batchItemFailures.length === 0) settle.run('handled', row.sequence);
      else if (row.attempts + 1 >= mostAttempts) settle.run('failed', row.sequence);
      else count.run(row.sequence);
      return true;
    },

    objects: objectsIn(places),
  };
};

const versionOf = (bytes: Uint8Array, date: Day | null): string =>
  createHash('sha256')
    .update(bytes)
    .update(date ?? '')
    .digest('hex');

/** Where the date of a paper that does not state it stands: a hidden file beside it, as metadata beside an object. */
export const dateFile = (path: string): string => join(dirname(path), `.${basename(path)}.date`);

const documentDateOf = (path: string): Day | null => {
  const file = dateFile(path);
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
};

/** Visible files of a folder and its folders, in the order of their names; hidden ones belong to programs. */
const filesIn = (folder: string, place: string): { key: string; path: string }[] => {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry: Dirent) => !entry.name.startsWith('.') && !entry.name.endsWith('~'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const [key, path] = [`${place}/${entry.name}`, join(folder, entry.name)];
      if (entry.isDirectory()) return filesIn(path, key);
      return entry.isFile() ? [{ key, path }] : [];
    });
};

/** A file whose bytes are no longer those of the version has a newer event of its own: this version is gone. */
const objectsIn = (places: Places): Objects => ({
  get: async (key, versionId) => {
    const [place = '', ...rest] = key.split('/');
    const path = join(places[place] ?? '', ...rest);
    if (!existsSync(path)) return null;
    const bytes = readFileSync(path);
    const documentDate = documentDateOf(path);
    return versionOf(bytes, documentDate) === versionId ? { bytes, documentDate } : null;
  },
});

const messageOf = ({ sequence, key, version, size, at }: Waiting): SQSEvent => {
  const encoded = encodeURIComponent(key).replaceAll('%20', '+');
  const record = {
    eventName: 'ObjectCreated:Put',
    eventTime: at,
    s3: {
      bucket: { name: 'folder' },
      object: {
        key: encoded,
        size,
        versionId: version,
        sequencer: sequence.toString(16),
      },
    },
  };
  const body = JSON.stringify({ Records: [record] } as unknown as S3Event);
  return { Records: [{ messageId: String(sequence), body }] } as unknown as SQSEvent;
};
