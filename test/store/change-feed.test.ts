import { join } from 'node:path';
import type { DynamoDBRecord } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import type { Write } from '../../lambdas/store/table.ts';
import { type ChangeFeed, failedChanges, pumpChanges } from '../../local/change-feed.ts';
import { openSqliteTable, type SqliteTable } from '../../local/sqlite-table.ts';
import { inFolder } from './processes.ts';

const withTable = (work: (table: SqliteTable) => Promise<void>) =>
  inFolder(async (folder) => {
    const table = openSqliteTable(join(folder, 'table.db'));
    await work(table).finally(table.close);
  });

const put = (sk: string, more: Record<string, number> = {}): Write => ({
  put: { pk: 'p', sk, ...more },
});
const name = ({ dynamodb }: DynamoDBRecord) => dynamodb?.Keys?.['sk']?.S ?? '';
const number = ({ dynamodb }: DynamoDBRecord) => dynamodb?.SequenceNumber ?? '';

/** A handler that keeps the names of what it was handed, call by call, and fails those named. */
function recording(failing: readonly string[] = [], how: 'report' | 'throw' = 'report') {
  const calls: string[][] = [];
  const handler: ChangeFeed['handler'] = async ({ Records }) => {
    calls.push(Records.map(name));
    const failed = Records.filter((record) => failing.includes(name(record)));
    if (failed.length > 0 && how === 'throw') throw new Error(`no ${name(failed[0] as never)}`);
    return { batchItemFailures: failed.map((record) => ({ itemIdentifier: number(record) })) };
  };
  return { calls, feed: { handler, batchSize: 10, maximumRetries: 2 } };
}

const fill = (table: SqliteTable, names: string) =>
  table.transact([...names].map((sk) => put(sk, { n: 1 })));

const left = ({ database }: SqliteTable) =>
  Number(database.prepare('SELECT count(*) AS n FROM changes').get()?.['n']);

test('a record has the shape of the stream: keys, both images, the event', () =>
  withTable(async (table) => {
    await table.transact([put('x', { a: 1 })]);
    await table.transact([
      { update: { pk: 'p', sk: 'x' }, set: { b: [null, 'é'] }, remove: ['a'] },
    ]);
    await table.transact([{ delete: { pk: 'p', sk: 'x' } }]);
    const records: DynamoDBRecord[] = [];
    const handler: ChangeFeed['handler'] = async ({ Records }) => {
      records.push(...Records);
      return undefined;
    };
    expect(await pumpChanges(table, { handler, batchSize: 10, maximumRetries: 0 })).toBe(3);
    const Keys = { pk: { S: 'p' }, sk: { S: 'x' } };
    const first = { ...Keys, a: { N: '1' } };
    const second = { ...Keys, b: { L: [{ NULL: true }, { S: 'é' }] } };
    const record = (n: number, eventName: string, images: object) => ({
      eventID: `${n}`.padStart(21, '0'),
      eventName,
      eventSource: 'aws:dynamodb',
      dynamodb: {
        Keys,
        ...images,
        SequenceNumber: `${n}`.padStart(21, '0'),
        StreamViewType: 'NEW_AND_OLD_IMAGES',
      },
    });
    expect(records).toEqual([
      record(1, 'INSERT', { NewImage: first }),
      record(2, 'MODIFY', { NewImage: second, OldImage: first }),
      record(3, 'REMOVE', { OldImage: second }),
    ]);
  }));

test('what changes nothing leaves no record, nor does what was refused or thrown', () =>
  withTable(async (table) => {
    await table.transact([put('x', { a: 1, b: 0 })]);
    await table.transact([{ put: { b: -0, a: 1, sk: 'x', pk: 'p' } }]);
    await table.transact([{ update: { pk: 'p', sk: 'x' }, set: { a: 1 }, remove: ['c'] }]);
    await table.transact([{ delete: { pk: 'p', sk: 'y' } }]);
    await table.transact([{ check: { pk: 'p', sk: 'x' }, if: { present: true } }]);
    await table.transact([put('z'), { check: { pk: 'p', sk: 'x' }, if: { absent: true } }]);
    await expect(table.transact([put('z'), put('z')])).rejects.toThrow('twice');
    const { calls, feed } = recording();
    await pumpChanges(table, feed);
    expect(calls).toEqual([['x']]);
  }));

describe('batches', () => {
  test('go on in order, at most so large, each record once; then nothing is left', () =>
    withTable(async (table) => {
      await fill(table, 'abcdefg');
      const { calls, feed } = recording();
      expect(await pumpChanges(table, { ...feed, batchSize: 3 })).toBe(7);
      expect(calls).toEqual([[...'abc'], [...'def'], ['g']]);
      expect(left(table)).toBe(0);
      expect(await pumpChanges(table, feed)).toBe(0);
      await fill(table, 'h');
      expect(await pumpChanges(table, feed)).toBe(1);
      expect(calls.at(-1)).toEqual(['h']);
    }));

  test('hold what the filter matches; the rest is passed over and counted', () =>
    withTable(async (table) => {
      await fill(table, 'abc');
      const { calls, feed } = recording();
      const filter = (record: DynamoDBRecord) => name(record) === 'b';
      expect(await pumpChanges(table, { ...feed, filter })).toBe(3);
      await fill(table, 'de');
      expect(await pumpChanges(table, { ...feed, filter })).toBe(2);
      expect(calls).toEqual([['b']]);
      expect(left(table)).toBe(0);
    }));

  test('what the handler itself writes waits for the next call', () =>
    withTable(async (table) => {
      await fill(table, 'a');
      const handler: ChangeFeed['handler'] = async ({ Records }) => {
        if (Records.map(name).includes('a')) await fill(table, 'b');
        return undefined;
      };
      const feed = { handler, batchSize: 10, maximumRetries: 0 };
      expect(await pumpChanges(table, feed)).toBe(1);
      expect(await pumpChanges(table, feed)).toBe(1);
      expect(await pumpChanges(table, feed)).toBe(0);
    }));
});

describe('failures', () => {
  test('rewind to the lowest failed record: later successes come again', () =>
    withTable(async (table) => {
      await fill(table, 'abcde');
      const failing = ['d', 'b'];
      const { calls, feed } = recording(failing);
      expect(await pumpChanges(table, feed)).toBe(5);
      expect(left(table)).toBe(4);
      failing.length = 0;
      expect(await pumpChanges(table, feed)).toBe(4);
      expect(calls).toEqual([[...'abcde'], [...'bcde']]);
      expect(failedChanges(table)).toEqual([]);
    }));

  test('are tried again so many times, then laid aside; the others go through', () =>
    withTable(async (table) => {
      await fill(table, 'abc');
      const { calls, feed } = recording(['b']);
      const taken = [3, 2, 2 + 1, 0];
      for (const count of taken) expect(await pumpChanges(table, feed)).toBe(count);
      expect(calls).toEqual([[...'abc'], [...'bc'], [...'bc'], ['c']]);
      expect(failedChanges(table)).toEqual([
        { sequence: 2, pk: 'p', sk: 'b', attempts: 3, reason: 'the handler reported a failure' },
      ]);
      expect(left(table)).toBe(0);
    }));

  test('of a whole batch are narrowed down to the record: its neighbours lose no try', () =>
    withTable(async (table) => {
      await fill(table, 'abcd');
      const { calls, feed } = recording(['c'], 'throw');
      for (const count of [4, 2, 3, 0]) expect(await pumpChanges(table, feed)).toBe(count);
      const handled = calls.filter((call) => !call.includes('c')).flat();
      expect(new Set(handled)).toEqual(new Set('abd'));
      expect(failedChanges(table)).toMatchObject([{ sk: 'c', attempts: 3, reason: 'Error: no c' }]);
    }));

  test('named by an identifier of no record are those of the whole batch', () =>
    withTable(async (table) => {
      await fill(table, 'a');
      const handler: ChangeFeed['handler'] = async () => ({
        batchItemFailures: [{ itemIdentifier: '' }],
      });
      expect(await pumpChanges(table, { handler, batchSize: 1, maximumRetries: 0 })).toBe(1);
      expect(failedChanges(table)).toMatchObject([{ sk: 'a', attempts: 1 }]);
    }));

  test('are counted over a restart', () =>
    inFolder(async (folder) => {
      const { feed } = recording(['a'], 'throw');
      for (const round of [1, 2, 3]) {
        const table = openSqliteTable(join(folder, 'table.db'));
        if (round === 1) await fill(table, 'a');
        await pumpChanges(table, feed);
        expect(failedChanges(table)).toHaveLength(round === 3 ? 1 : 0);
        table.close();
      }
    }));
});
