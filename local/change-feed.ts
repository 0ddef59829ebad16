import type { DatabaseSync } from 'node:sqlite';
import { marshall } from '@aws-sdk/util-dynamodb';
import type {
  AttributeValue,
  DynamoDBBatchResponse,
  DynamoDBRecord,
  DynamoDBStreamEvent,
} from 'aws-lambda';
import type { PendingRow } from './pending.ts';
import type { SqliteTable } from './sqlite-table.ts';

export interface ChangeFeed {
  /** Like a function on the table's stream: a throw fails the whole batch, no answer means that all went well. */
  readonly handler: (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse | undefined>;
  /** Like the event source's filter: what it does not match is passed over. */
  readonly filter?: (record: DynamoDBRecord) => boolean;
  /** Records of one call at the most. */
  readonly batchSize: number;
  /** A record is tried once and this many times again, then laid aside. */
  readonly maximumRetries: number;
}

/** A change that was laid aside. */
export interface FailedChange {
  readonly sequence: number;
  readonly pk: string;
  readonly sk: string;
  readonly attempts: number;
  /** Why the last attempt failed. */
  readonly reason: string;
}

interface Change {
  readonly sequence: number;
  readonly name: 'INSERT' | 'MODIFY' | 'REMOVE';
  readonly pk: string;
  readonly sk: string;
  readonly after: string | null;
  readonly before: string | null;
}

/** The types of the two packages differ in binary values only, which the table does not hold. */
const image = (item: unknown) =>
  marshall(item as object) as unknown as Record<string, AttributeValue>;

/** DynamoDB's sequence numbers have at least 21 digits. */
const sequenceNumber = (sequence: number) => String(sequence).padStart(21, '0');

const recordOf = ({ sequence, name, pk, sk, after, before }: Change): DynamoDBRecord => ({
  eventID: sequenceNumber(sequence),
  eventName: name,
  eventSource: 'aws:dynamodb',
  dynamodb: {
    Keys: image({ pk, sk }),
    ...(after !== null && { NewImage: image(JSON.parse(after)) }),
    ...(before !== null && { OldImage: image(JSON.parse(before)) }),
    SequenceNumber: sequenceNumber(sequence),
    StreamViewType: 'NEW_AND_OLD_IMAGES',
  },
});

interface Failure {
  readonly sequence: number;
  readonly reason: string;
}

/**
 * Hands a batch over and finds its first failure. A batch that fails as a whole is halved, as the event source does
 * with bisection, until the record that fails stands alone.
 */
async function deliver(
  handler: ChangeFeed['handler'],
  batch: readonly { sequence: number; record: DynamoDBRecord }[],
): Promise<Failure | null> {
  const [first] = batch;
  if (first === undefined) return null;
  let reason: string;
  try {
    const answer = await handler({ Records: batch.map(({ record }) => record) });
    const failed = (answer?.batchItemFailures ?? []).map(({ itemIdentifier }) => itemIdentifier);
    if (failed.length === 0) return null;
    const known = failed.every((id) =>
      batch.some(({ sequence }) => sequenceNumber(sequence) === id),
    );
    // Lambda takes an identifier it does not know as a failure of the whole batch.
    if (known)
      return {
        sequence: Math.min(...failed.map(Number)),
        reason: 'the handler reported a failure',
      };
    reason = `the handler named a record that was not handed to it: ${failed.join(', ')}`;
  } catch (error) {
    reason = String(error);
  }
  if (batch.length === 1) return { sequence: first.sequence, reason };
  const half = Math.ceil(batch.length / 2);
  return (
    (await deliver(handler, batch.slice(0, half))) ?? (await deliver(handler, batch.slice(half)))
  );
}

function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** Handled changes are deleted: the lowest one left is the durable cursor, and another process may have moved it further. */
const passOver = (database: DatabaseSync, upTo: number) =>
  database.prepare('DELETE FROM changes WHERE sequence <= ?').run(upTo);

/** Counts a failed attempt, and says whether the record was laid aside for having had its last. */
function countFailure(database: DatabaseSync, failure: Failure, maximumRetries: number): boolean {
  const { sequence, reason } = failure;
  return inTransaction(database, () => {
    passOver(database, sequence - 1);
    database.prepare('UPDATE changes SET attempts = attempts + 1 WHERE sequence = ?').run(sequence);
    const { changes } = database
      .prepare(
        `INSERT INTO failed_changes (sequence, name, pk, sk, after, before, attempts, reason)
         SELECT sequence, name, pk, sk, after, before, attempts, ? FROM changes
         WHERE sequence = ? AND attempts > ?`,
      )
      .run(reason, sequence, maximumRetries);
    if (changes > 0) passOver(database, sequence);
    return changes > 0;
  });
}

/**
 * Hands the changes that stand in the feed now to a handler, batch by batch in their order, at least once each.
 * Passes over what succeeded before the lowest failed record; later successes come again, as with Lambda. Stops at
 * a record that is to be tried again, so that the caller's pace is that of the retries; lays it aside after the last.
 * Returns how many changes it took, those filtered out and those that failed among them: 0 when none was there.
 */
export async function pumpChanges(
  { database }: Pick<SqliteTable, 'database'>,
  { handler, filter, batchSize, maximumRetries }: ChangeFeed,
): Promise<number> {
  const newest = database.prepare('SELECT max(sequence) AS sequence FROM changes').get();
  const end = Number(newest?.['sequence'] ?? 0);
  const read = database.prepare(
    'SELECT * FROM changes WHERE sequence <= ? ORDER BY sequence LIMIT ?',
  );
  let taken = 0;
  for (;;) {
    const changes = read.all(end, batchSize) as unknown as Change[];
    const last = changes.at(-1);
    if (last === undefined) return taken;
    const records = changes
      .map((change) => ({ sequence: change.sequence, record: recordOf(change) }))
      .filter(({ record }) => filter?.(record) ?? true);
    const failure = await deliver(handler, records);
    taken += changes.length;
    if (failure === null) passOver(database, last.sequence);
    else if (!countFailure(database, failure, maximumRetries)) return taken;
  }
}

/** The changes that were laid aside, oldest first. */
export const failedChanges = ({ database }: Pick<SqliteTable, 'database'>): FailedChange[] =>
  database
    .prepare('SELECT sequence, pk, sk, attempts, reason FROM failed_changes ORDER BY sequence')
    .all() as unknown as FailedChange[];

/** The same as the listings show them. */
export const givenUpChanges = (table: Pick<SqliteTable, 'database'>): PendingRow[] =>
  failedChanges(table).map(({ pk, sk, attempts, reason }) => ({
    kind: 'change',
    document: pk,
    what: sk,
    from: null,
    attempts,
    failure: reason,
  }));
