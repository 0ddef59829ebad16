import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { describe, expect, test } from 'vitest';
import { dynamoTable } from '../../lambdas/store/dynamo-table.ts';
import type { Table, Write } from '../../lambdas/store/table.ts';

type Answer = readonly [status: number, body: Record<string, unknown>];

/** The adapter over a DynamoDB that gives prepared answers, one a request, and keeps what it was asked. */
function answering(...answers: Answer[]): { table: Table; asked: Record<string, unknown>[] } {
  const asked: Record<string, unknown>[] = [];
  const handle = async (request: { body: Uint8Array }) => {
    const [statusCode, body] = answers[asked.length] ?? [200, {}];
    asked.push(JSON.parse(new TextDecoder().decode(request.body)) as Record<string, unknown>);
    const headers = { 'content-type': 'application/x-amz-json-1.0' };
    return { response: { statusCode, headers, body: Buffer.from(JSON.stringify(body)) } };
  };
  const client = new DynamoDBClient({
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    requestHandler: { handle } as never,
  });
  return { table: dynamoTable(client, 'records'), asked };
}

const namespace = 'com.amazonaws.dynamodb.v20120810#';
const cancelled = (...codes: string[]): Answer => [
  400,
  {
    __type: `${namespace}TransactionCanceledException`,
    Message: `Transaction cancelled [${codes.join(', ')}]`,
    CancellationReasons: codes.map((Code) => ({ Code })),
  },
];

const writes: Write[] = [
  { put: { pk: 'a', sk: '1' }, if: { absent: true } },
  { update: { pk: 'a', sk: '2' }, set: { n: 1 }, if: { present: true } },
  { delete: { pk: 'a', sk: '3' } },
];

describe('a cancelled transaction', () => {
  test.each([
    [['ConditionalCheckFailed']],
    [['None', 'ConditionalCheckFailed', 'None']],
    [['ConditionalCheckFailed', 'ConditionalCheckFailed', 'None']],
  ])('%j is refused', async (codes) => {
    expect(await answering(cancelled(...codes)).table.transact(writes)).toBe('refused');
  });

  test.each([
    [['TransactionConflict', 'None', 'None']],
    [['ConditionalCheckFailed', 'TransactionConflict', 'None']],
    [['TransactionConflict', 'ConditionalCheckFailed', 'ConditionalCheckFailed']],
    [['ThrottlingError', 'None', 'None']],
    [['ConditionalCheckFailed', 'None', 'ThrottlingError']],
    [['ProvisionedThroughputExceeded', 'None', 'None']],
    [['ValidationError', 'None', 'None']],
    [['ItemCollectionSizeLimitExceeded', 'None', 'ConditionalCheckFailed']],
    [['None', 'None', 'None']],
    [[]],
  ])('%j throws', async (codes) => {
    const outcome = answering(cancelled(...codes)).table.transact(writes);
    await expect(outcome).rejects.toMatchObject({ name: 'TransactionCanceledException' });
  });

  test('whose reasons are missing throws', async () => {
    const body = { __type: `${namespace}TransactionCanceledException`, Message: 'cancelled' };
    await expect(answering([400, body]).table.transact(writes)).rejects.toThrow('cancelled');
  });
});

test.each(['ValidationException', 'ResourceNotFoundException', 'AccessDeniedException'])(
  '%s throws',
  async (name) => {
    const { table } = answering([400, { __type: `${namespace}${name}`, message: 'no' }]);
    await expect(table.transact(writes)).rejects.toMatchObject({ name });
  },
);

test('a repeat after a lost answer carries the same token, so that it does not find its own write', async () => {
  const { table, asked } = answering([500, {}], [200, {}]);
  expect(await table.transact(writes)).toBe('done');
  const tokens = asked.map(({ ClientRequestToken }) => ClientRequestToken);
  expect(tokens).toEqual([expect.stringMatching(/.{20}/), tokens[0]]);
});

test('what cannot be is told before anything is asked', async () => {
  const { table, asked } = answering();
  await expect(table.transact([])).rejects.toMatchObject({ name: 'InvalidRequest' });
  await expect(table.get({ pk: '', sk: 'x' })).rejects.toMatchObject({ name: 'InvalidRequest' });
  await expect(table.query({ pk: '' })).rejects.toMatchObject({ name: 'InvalidRequest' });
  expect(asked).toEqual([]);
});

test('reads of the table are consistent; DynamoDB refuses that for an index', async () => {
  const { table, asked } = answering();
  await table.get({ pk: 'a', sk: 'b' });
  await table.query({ pk: 'a' });
  await table.query({ pk: 'a', index: 'byOwner' });
  expect(asked.map(({ ConsistentRead }) => ConsistentRead)).toEqual([true, true, undefined]);
});

test('a page that DynamoDB cut at 1 MB goes on from where it was cut', async () => {
  const key = { pk: { S: 'a' }, sk: { S: '1' } };
  const { table, asked } = answering([200, { Items: [key], LastEvaluatedKey: key }]);
  const { items, next = '' } = await table.query({ pk: 'a', limit: 5 });
  expect(items).toEqual([{ pk: 'a', sk: '1' }]);
  expect(await table.query({ pk: 'a', limit: 5, after: next })).toEqual({ items: [] });
  expect(asked[1]).toMatchObject({ ExclusiveStartKey: key });
});
