import { describe, expect, test } from 'vitest';
import { production, testStage } from './fixture.ts';

interface Statement {
  readonly Sid?: string;
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Principal?: unknown;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const statements = (stage: typeof testStage, type: string): Statement[] =>
  stage.all(type).flatMap(([, r]) => r.Properties.PolicyDocument.Statement as Statement[]);

const listed = <T>(value: T | readonly T[]): readonly T[] =>
  (Array.isArray(value) ? value : [value]) as readonly T[];

const granted = statements(testStage, 'AWS::IAM::Policy');

/** What a resource of a statement looks like when references are written as their names. */
const written = (resource: unknown): string =>
  JSON.stringify(resource)
    .replace(/\{"Ref":"([^"]+)"\}/g, '<$1>')
    .replace(/"/g, '');

describe('what the functions may do', () => {
  test('is said action by action', () => {
    expect(granted.flatMap((s) => listed(s.Action)).filter((a) => a.includes('*'))).toEqual([]);
    expect([...new Set(granted.flatMap((s) => listed(s.Action)))].sort()).toEqual(
      [
        ...['ConditionCheckItem', 'DeleteItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem'].map(
          (a) => `dynamodb:${a}`,
        ),
        ...['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'].map(
          (a) => `dynamodb:${a}`,
        ),
        ...['GetObject', 'GetObjectVersion', 'ListBucket'].map((a) => `s3:${a}`),
        ...['ListSubscriptionsByTopic', 'Publish'].map((a) => `sns:${a}`),
        ...[
          'ChangeMessageVisibility',
          'DeleteMessage',
          'GetQueueAttributes',
          'GetQueueUrl',
          'ReceiveMessage',
          'SendMessage',
        ].map((a) => `sqs:${a}`),
      ].sort(),
    );
  });

  test('has a wildcard only in objects of the bucket, indexes of the table, topics of departments and names of streams', () => {
    const wild = granted
      .flatMap((s) => listed(s.Resource))
      .map(written)
      .filter((r) => r.includes('*'));
    const allowed = [/InboxBucket.*\/\*/, /RecordsTable.*\/index\/\*/, /duban-test-dept-\*/];
    expect(wild.filter((r) => !allowed.some((a) => a.test(r)))).toEqual(
      granted
        .filter((s) => listed(s.Action).includes('dynamodb:ListStreams'))
        .filter((s) => s.Resource === '*')
        .map(() => '*'),
    );
    expect(wild.length).toBeGreaterThan(0);
  });

  test('sending reaches the topics of departments, the office and other systems, not operations', () => {
    const sending = granted.filter((s) => listed(s.Action).includes('sns:Publish'));
    expect(sending).toHaveLength(2);
    for (const { Resource } of sending) {
      expect(listed(Resource).map(written)).toEqual([
        expect.stringContaining(':sns:,<AWS::Region>,:,<AWS::AccountId>,:duban-test-dept-*'),
        expect.stringMatching(/^<TopicsEvents\w+>$/),
        expect.stringMatching(/^<TopicsOffice\w+>$/),
      ]);
    }
  });

  test('names no partition', () => {
    expect(JSON.stringify(testStage.json)).not.toMatch(/"arn:aws(-cn)?:/);
  });
});

describe('whoever speaks without TLS is turned away', () => {
  const denied = (type: string) =>
    testStage
      .all(type)
      .filter(([, r]) =>
        (r.Properties.PolicyDocument.Statement as Statement[]).some(
          (s) => s.Effect === 'Deny' && s.Condition?.Bool?.['aws:SecureTransport'] === 'false',
        ),
      );

  test.each([
    ['AWS::S3::Bucket', 'AWS::S3::BucketPolicy'],
    ['AWS::SQS::Queue', 'AWS::SQS::QueuePolicy'],
    ['AWS::SNS::Topic', 'AWS::SNS::TopicPolicy'],
  ])('%s', (resource, policy) => {
    expect(denied(policy)).toHaveLength(testStage.all(resource).length);
  });
});

describe('topics', () => {
  const topics = (stage: typeof testStage) =>
    stage.all('AWS::SNS::Topic').map(([, r]) => r.Properties);
  const subscribing = (stage: typeof testStage) =>
    statements(stage, 'AWS::SNS::TopicPolicy').filter((s) =>
      listed(s.Action).includes('sns:Subscribe'),
    );

  test('are named after the stack and the slug, and speak as the office', () => {
    expect(
      topics(testStage)
        .map((t) => t.TopicName)
        .sort(),
    ).toEqual(
      ['dept-finance', 'dept-science', 'events', 'office', 'operations'].map(
        (n) => `duban-test-${n}`,
      ),
    );
    expect(topics(production).every((t) => t.TopicName.startsWith('duban-production-'))).toBe(true);
    expect(new Set(topics(testStage).map((t) => t.DisplayName))).toEqual(new Set(['MODEL']));
  });

  test('are encrypted, except that of the alarms, which CloudWatch could not reach', () => {
    const open = topics(testStage).filter((t) => t.KmsMasterKeyId === undefined);
    expect(open.map((t) => t.TopicName)).toEqual(['duban-test-operations']);
  });

  test('take only allow-listed subscribers outside production', () => {
    expect(subscribing(testStage)).toHaveLength(topics(testStage).length);
    for (const statement of subscribing(testStage))
      expect(statement).toMatchObject({
        Effect: 'Deny',
        Principal: { AWS: '*' },
        Condition: {
          StringNotLike: { 'sns:Endpoint': ['*@test.example', 'arn:*:sqs:*:*:duban-test-*'] },
        },
      });
  });

  test('are not closed in production', () => {
    expect(subscribing(production)).toEqual([]);
  });

  test('each have a policy of their own, as SNS demands', () => {
    const covered = testStage.all('AWS::SNS::TopicPolicy').map(([, r]) => r.Properties.Topics);
    expect(covered.every((list) => list.length === 1)).toBe(true);
    expect(covered).toHaveLength(topics(testStage).length);
  });
});
