import type { DatabaseSync } from 'node:sqlite';
import { indexes } from '../lambdas/store/table.ts';

/** Rises when the tables change; kept in the file's `user_version`. */
const version = 1;

const indexTables = Object.entries(indexes).map(
  ([name, { pk, sk }]) =>
    `CREATE INDEX ${name} ON items (${pk}, ${sk}, pk, sk) WHERE ${pk} IS NOT NULL;`,
);
const indexColumns = Object.values(indexes).map(({ pk, sk }) => `${pk} TEXT, ${sk} TEXT,`);

/**
 * `item`, `after` and `before` are JSON; `size` is in bytes as DynamoDB counts. AUTOINCREMENT: a sequence is never
 * given twice, though handled changes are deleted.
 */
const schema = `
  CREATE TABLE items (
    pk TEXT NOT NULL, sk TEXT NOT NULL, item TEXT NOT NULL, size INTEGER NOT NULL,
    ${indexColumns.join(' ')}
    PRIMARY KEY (pk, sk)
  ) STRICT;
  ${indexTables.join('\n  ')}
  CREATE TABLE changes (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL,
    pk TEXT NOT NULL, sk TEXT NOT NULL, after TEXT, before TEXT,
    attempts INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE TABLE failed_changes (
    sequence INTEGER PRIMARY KEY, name TEXT NOT NULL,
    pk TEXT NOT NULL, sk TEXT NOT NULL, after TEXT, before TEXT,
    attempts INTEGER NOT NULL, reason TEXT NOT NULL
  ) STRICT;
  PRAGMA user_version = ${version};`;

const versionOf = (database: DatabaseSync) =>
  database.prepare('PRAGMA user_version').get()?.['user_version'];

/** SQLite waits for other processes everywhere but in this switch, which several make at once in a new file. */
function writeAhead(database: DatabaseSync): void {
  const busy = 5;
  const idle = new Int32Array(new SharedArrayBuffer(4));
  for (let left = 500; ; left--) {
    try {
      database.exec('PRAGMA journal_mode = WAL');
      return;
    } catch (error) {
      if (left === 0 || (error as { errcode?: number }).errcode !== busy) throw error;
    }
    Atomics.wait(idle, 0, 0, 10);
  }
}

/**
 * What a commit survives: `kill` is the end of the process at any moment, `power` the machine's too, for a wait on the
 * disk at every commit.
 */
export type Survives = 'kill' | 'power';

/** Creates the tables where there are none. Throws when another version of duban made the file. */
export function createTables(database: DatabaseSync, survives: Survives): void {
  writeAhead(database);
  database.exec(`PRAGMA synchronous = ${survives === 'power' ? 'FULL' : 'NORMAL'}`);
  if (versionOf(database) === version) return;
  database.exec('BEGIN IMMEDIATE');
  try {
    // Another process may have come first while this one waited.
    const found = versionOf(database);
    if (found === 0) database.exec(schema);
    else if (found !== version)
      throw new Error(`the data is of version ${found}, this duban knows version ${version}`);
    database.exec('COMMIT');
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
