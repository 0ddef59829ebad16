import type { S3EventRecord, SQSEvent } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { bucketEventOf } from '../../lambdas/ingest/bucket-event.ts';
import { makeHandler } from '../../lambdas/ingest/handler.ts';
import { hash } from '../../lambdas/wiring/hash.ts';
import { openSqliteTable } from '../../local/sqlite-table.ts';
import { plainExtract } from '../pipeline/plain-extract.ts';
import { office } from '../pipeline/way.ts';

/** A record as S3 writes it; every minor version of the event only added fields. */
const record = (
  version: string,
  object: Record<string, unknown>,
  over: Record<string, unknown> = {},
) => ({
  eventVersion: version,
  eventSource: 'aws:s3',
  awsRegion: 'eu-west-1',
  eventTime: '2020-04-29T01:00:00.123Z',
  eventName: 'ObjectCreated:Put',
  userIdentity: { principalId: 'AWS:CLERK' },
  requestParameters: { sourceIPAddress: '192.0.2.1' },
  responseElements: { 'x-amz-request-id': 'R1', 'x-amz-id-2': 'I2' },
  s3: {
    s3SchemaVersion: '1.0',
    configurationId: 'inbox',
    bucket: {
      name: 'papers',
      ownerIdentity: { principalId: 'OWNER' },
      arn: 'arn:aws:s3:::papers',
    },
    object: { key: 'plan.txt', sequencer: '0A1B', versionId: 'v1', size: 30, ...object },
  },
  ...over,
});

const glacier = {
  restoreEventData: { lifecycleRestorationExpiryTime: '2020-05-01T00:00:00Z' },
};
const eventOf = (it: unknown) => bucketEventOf(it as S3EventRecord);

describe('an S3 record', () => {
  test.each([
    ['2.1', record('2.1', { eTag: 'e' })],
    ['2.2', record('2.2', { eTag: 'e' }, { glacierEventData: glacier })],
    ['2.3', record('2.3', { eTag: 'e' }, { replicationEventData: { s3Operation: 'PUT' } })],
    ['2.4', record('2.4', { eTag: 'e' }, { lifecycleEventData: {} })],
    ['2.5', record('2.5', { eTag: 'e' }, { intelligentTieringEventData: {} })],
    ['2.6', record('2.6', { eTag: 'e', annotation: { name: 'n' } })],
  ])('of event version %s', (_, it) => {
    expect(eventOf(it)).toEqual({
      kind: 'created',
      key: 'plan.txt',
      versionId: 'v1',
      sequencer: '0A1B',
      size: 30,
      at: '2020-04-29T01:00:00.123Z',
    });
  });

  test.each([
    ['a+b.txt', 'a b.txt'],
    ['a%2Bb.txt', 'a+b.txt'],
    ['2020%2F04%2Fplan.txt', '2020/04/plan.txt'],
    ['2020/04/plan.txt', '2020/04/plan.txt'],
    ['%E4%BC%9A%E8%AE%AE%E7%BA%AA%E8%A6%81.txt', '会议纪要.txt'],
    ['100%25.txt', '100%.txt'],
    [`${'%E4%BC%9A'.repeat(341)}x`, `${'会'.repeat(341)}x`],
  ])('with the key %s', (key, decoded) => {
    expect(eventOf(record('2.1', { key }))?.key).toBe(decoded);
  });

  test.each([
    ['ObjectCreated:Put', 'created'],
    ['ObjectCreated:Post', 'created'],
    ['ObjectCreated:Copy', 'created'],
    ['ObjectCreated:CompleteMultipartUpload', 'created'],
    ['ObjectRemoved:DeleteMarkerCreated', 'removed'],
    ['ObjectRemoved:Delete', undefined],
    ['LifecycleExpiration:Delete', undefined],
    ['LifecycleExpiration:DeleteMarkerCreated', undefined],
    ['LifecycleTransition', undefined],
    ['ObjectRestore:Completed', undefined],
    ['ObjectTagging:Put', undefined],
    ['ReducedRedundancyLostObject', undefined],
  ])('%s: %s', (eventName, kind) => {
    expect(eventOf(record('2.6', {}, { eventName }))?.kind).toBe(kind);
  });

  test('a folder of the console is no document, a delete marker has no size', () => {
    expect(eventOf(record('2.1', { key: 'papers/2020/', size: 0 }))).toBeNull();
    expect(eventOf(record('2.1', { key: 'papers%2F', size: 0 }))).toBeNull();
    const marker = { size: undefined, eTag: 'e' };
    const eventName = 'ObjectRemoved:DeleteMarkerCreated';
    expect(eventOf(record('2.1', marker, { eventName }))).toMatchObject({
      kind: 'removed',
      size: 0,
    });
  });
});

const makeQueue = (objects: Readonly<Record<string, string | Error>>) => {
  const lines: Readonly<Record<string, unknown>>[] = [];
  const table = openSqliteTable(':memory:');
  const handler = makeHandler({
    table,
    office,
    departments: [],
    hash,
    extract: plainExtract,
    log: (line) => lines.push(line),
    objectsIn: (bucket) => ({
      get: async (key, versionId) => {
        const content = objects[`${bucket}/${key}@${versionId}`];
        if (content instanceof Error) throw content;
        return content === undefined
          ? null
          : { bytes: new TextEncoder().encode(content), documentDate: null };
      },
    }),
  });
  const hand = async (...bodies: readonly unknown[]) => {
    const Records = bodies.map((body, n) => ({
      messageId: `m${n + 1}`,
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }));
    const { batchItemFailures } = await handler({ Records } as unknown as SQSEvent);
    const outcomes = lines.flatMap(({ outcome }) => (outcome === undefined ? [] : [outcome]));
    return { failed: batchItemFailures.map(({ itemIdentifier }) => itemIdentifier), outcomes };
  };
  return { hand, lines };
};

const upload = (key: string, sequencer: string) =>
  record('2.1', { key: encodeURIComponent(key), sequencer });

describe('a batch of queue messages', () => {
  test('several records in a message, several messages', async () => {
    const { hand } = makeQueue({
      'papers/a b.txt@v1': 'Plan\nfinance lead: a',
      'papers/会.txt@v1': 'Plan\nfinance lead: b',
      'papers/c.txt@v1': '',
    });
    const answer = await hand(
      { Records: [upload('a b.txt', '01'), upload('会.txt', '02')] },
      { Records: [upload('c.txt', '03'), upload('never.txt', '04')] },
    );
    expect(answer.failed).toEqual([]);
    expect(answer.outcomes).toMatchObject([
      { kind: 'current', revision: 1 },
      { kind: 'current', revision: 1 },
      { kind: 'refused', refusal: { code: 'empty' } },
      { kind: 'gone' },
    ]);
  });

  test("S3's test event is taken and does nothing", async () => {
    const { hand } = makeQueue({});
    const body = { Service: 'Amazon S3', Event: 's3:TestEvent', Bucket: 'papers', RequestId: 'R' };
    expect(await hand(body)).toEqual({ failed: [], outcomes: [] });
  });

  test('only the messages that failed go back', async () => {
    const { hand, lines } = makeQueue({
      'papers/a.txt@v1': 'Plan\nfinance lead: a',
      'papers/b.txt@v1': new Error('the bucket does not answer'),
      'papers/c.txt@v1': 'Plan\nfinance lead: c',
    });
    const { failed, outcomes } = await hand(
      { Records: [upload('a.txt', '01')] },
      'no JSON {',
      { Records: [upload('b.txt', '02')] },
      { Records: [record('2.1', { key: '%E4%A' })] },
      { Records: [upload('c.txt', '03')] },
    );
    expect(failed).toEqual(['m2', 'm3', 'm4']);
    expect(outcomes).toHaveLength(2);
    expect(lines.filter(({ level }) => level === 'ERROR').map(({ id }) => id)).toEqual(failed);
  });

  test.each([
    ['null', ['m1']],
    ['[]', []],
    ['7', []],
    ['{"Records":[]}', []],
  ])('JSON that is no event: %s', async (body, failed) => {
    const { hand } = makeQueue({});
    expect(await hand(body)).toEqual({ failed, outcomes: [] });
  });
});
