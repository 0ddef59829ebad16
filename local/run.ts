import type { DynamoDBRecord } from 'aws-lambda';
import { later } from '../lambdas/domain/calendar.ts';
import type { Extract } from '../lambdas/domain/extraction.ts';
import type { Day, Instant } from '../lambdas/domain/language.ts';
import { makeHandler as makeIngest } from '../lambdas/ingest/handler.ts';
import { kindAttribute, publishedKinds } from '../lambdas/names.ts';
import { makeHandler as makePublish, type PublishPorts } from '../lambdas/publish/handler.ts';
import { pendingShards } from '../lambdas/store/keys.ts';
import { type Swept, sweep } from '../lambdas/sweep/sweep.ts';
import { hash } from '../lambdas/wiring/hash.ts';
import { openBucket, type Places } from './bucket.ts';
import { pumpChanges } from './change-feed.ts';
import { clockMemory, officeClock } from './clock.ts';
import { readContacts } from './contacts.ts';
import type { Folder } from './folder.ts';
import type { Registry } from './installation.ts';
import { outboxPost } from './outbox.ts';
import { openSqliteTable, type SqliteTable } from './sqlite-table.ts';

/** The embedded process has the folder alone, so a lease need only outlive the writing of some files. */
const leaseSeconds = 1;

/** What is logged besides what a person is shown: the lines that the functions would log on AWS. */
export type Log = (line: Readonly<Record<string, unknown>>) => void;

/** A folder at work: the table, the clock, and what planning and sending need. */
export interface Workshop {
  readonly table: SqliteTable;
  readonly ports: PublishPorts;
  readonly now: () => Instant;
}

/** Opens the table of a folder with the same ports that the functions have on AWS. */
export const openWorkshop = (
  folder: Folder,
  registry: Registry,
  day: Day | null,
  log: Log,
): Workshop => {
  const table = openSqliteTable(folder.database, 'kill');
  const memory = clockMemory(table.database);
  const clock = officeClock(day, registry.office.timeZone, memory.seen());
  const now = (): Instant => {
    const moment = clock();
    memory.remember(moment);
    return moment;
  };
  const listeners = {
    hasConfirmed: async (department: string) =>
      readContacts(folder.contacts).some((contact) => contact.department === department),
  };
  const post = outboxPost(folder, registry.office, now);
  const ports = { ...registry, table, post, listeners, hash, now: clock, leaseSeconds, log };
  return { table, ports, now };
};

/** The event source's filter on AWS: marks of sending are written to the same table and must not come back. */
const isPublished = ({ eventName, dynamodb }: DynamoDBRecord): boolean =>
  eventName === 'INSERT' &&
  publishedKinds.some((kind) => dynamodb?.NewImage?.[kindAttribute]?.S === kind);

/** How the embedded way is driven. The test of the sweeper runs without `stream`. */
export interface Works {
  /** Looks at the folders, and takes every waiting event and every change as far as it will go. */
  turn(): Promise<number>;
  /** Whether the inbox holds files that may still be being written. */
  isUnsettled(): boolean;
  sweep(): Promise<Swept>;
  /** When the next pending item may go out; null when nothing is pending. */
  nextDue(): Promise<Instant | null>;
}

/**
 * The same uses and handlers as on AWS over one folder: folders instead of the bucket, a table of events instead of the
 * queue, SQLite's change feed instead of the stream.
 */
export const openWorks = (
  workshop: Workshop,
  places: Places,
  extract: Extract,
  stream = true,
): Works => {
  const { table, ports, now } = workshop;
  const bucket = openBucket(table.database, places);
  const ingest = makeIngest({ ...ports, extract, objectsIn: () => bucket.objects });
  const publish = makePublish(ports);
  const feed = {
    handler: stream ? publish : async () => ({ batchItemFailures: [] }),
    filter: isPublished,
    batchSize: 10,
    maximumRetries: 5,
  };
  return {
    turn: async () => {
      let moved = bucket.scan(now());
      while (await bucket.pump(ingest)) {
        moved++;
        moved += await pumpChanges(table, feed);
      }
      for (let taken = 1; taken > 0; moved += taken) taken = await pumpChanges(table, feed);
      return moved;
    },
    isUnsettled: bucket.isUnsettled,
    sweep: () => sweep(ports, later(now(), 3600)),
    nextDue: async () => {
      const firsts = await Promise.all(
        pendingShards.map((pk) => table.query({ index: 'pending', pk, limit: 1 })),
      );
      const moments = firsts
        .flatMap(({ items }) =>
          items.map((item) => String(item['pendingSort']).split('#')[0] ?? ''),
        )
        .sort();
      return moments[0] ?? null;
    },
  };
};
