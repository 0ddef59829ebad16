import { describe, expect, test } from 'vitest';
import { indexes } from '../../lambdas/names.ts';
import { production, testStage } from './fixture.ts';

const only = (stage: typeof testStage, type: string) => {
  const found = stage.all(type).map(([, resource]) => resource);
  expect(found).toHaveLength(1);
  return found[0] as (typeof found)[number];
};

describe('the bucket', () => {
  const bucket = only(testStage, 'AWS::S3::Bucket');

  test('is private, versioned and encrypted', () => {
    expect(bucket.Properties).toMatchObject({
      VersioningConfiguration: { Status: 'Enabled' },
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [
          { ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } },
        ],
      },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
    });
  });

  test('tells the queue of what came and what went, without a custom resource', () => {
    const { QueueConfigurations } = bucket.Properties.NotificationConfiguration;
    expect(QueueConfigurations.map((q: { Event: string }) => q.Event)).toEqual([
      's3:ObjectCreated:*',
      's3:ObjectRemoved:*',
    ]);
    const types = new Set(Object.values(testStage.json.Resources).map((r) => r.Type));
    expect([...types].filter((type) => type.startsWith('Custom::'))).toEqual([]);
  });

  test('is made after the policy that lets it send, which names it only by account and pattern', () => {
    const sends = testStage
      .all('AWS::SQS::QueuePolicy')
      .find(([, r]) => JSON.stringify(r).includes('sqs:SendMessage'));
    expect(JSON.stringify(bucket)).toContain(sends?.[0]);
    const statement = sends?.[1].Properties.PolicyDocument.Statement.find(
      (s: { Action: string }) => s.Action === 'sqs:SendMessage',
    );
    expect(statement).toMatchObject({
      Effect: 'Allow',
      Principal: { Service: 's3.amazonaws.com' },
      Condition: {
        StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } },
        ArnLike: {
          'aws:SourceArn': {
            'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':s3:::duban-test-*']],
          },
        },
      },
    });
  });
});

describe('the table', () => {
  const table = only(testStage, 'AWS::DynamoDB::Table');

  test('is paid by request, can be restored to a moment, and streams what was written', () => {
    expect(table.Properties).toMatchObject({
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      BillingMode: 'PAY_PER_REQUEST',
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
    });
  });

  test('has the sparse indexes of the port, whole items in those that are listed', () => {
    const made = table.Properties.GlobalSecondaryIndexes.map(
      (index: {
        IndexName: string;
        KeySchema: { AttributeName: string }[];
        Projection: object;
      }) => [index.IndexName, index.KeySchema.map((key) => key.AttributeName), index.Projection],
    );
    expect(made).toEqual(
      Object.entries(indexes).map(([name, { pk, sk }]) => [
        name,
        [pk, sk],
        name === 'pending'
          ? { ProjectionType: 'INCLUDE', NonKeyAttributes: ['kind'] }
          : { ProjectionType: 'ALL' },
      ]),
    );
  });
});

describe('queues', () => {
  test('are encrypted', () => {
    for (const [, queue] of testStage.all('AWS::SQS::Queue'))
      expect(queue.Properties.SqsManagedSseEnabled).toBe(true);
  });

  test('of dead letters keep them for 14 days', () => {
    const kept = testStage
      .all('AWS::SQS::Queue')
      .map(([, queue]) => queue.Properties)
      .filter((queue) => queue.RedrivePolicy === undefined);
    expect(kept.map((queue) => queue.MessageRetentionPeriod)).toEqual([1_209_600, 1_209_600]);
  });
});

describe('when the stack is destroyed', () => {
  const fate = (stage: typeof testStage, type: string) => [
    ...new Set(stage.all(type).map(([, r]) => r.DeletionPolicy ?? 'Delete')),
  ];

  test.each(['AWS::S3::Bucket', 'AWS::DynamoDB::Table', 'AWS::SNS::Topic', 'AWS::Logs::LogGroup'])(
    '%s stays in production and goes in test',
    (type) => {
      expect(fate(production, type)).toEqual(['Retain']);
      expect(fate(testStage, type)).toEqual(['Delete']);
    },
  );

  test('production protects its table from deletion', () => {
    expect(only(production, 'AWS::DynamoDB::Table').Properties.DeletionProtectionEnabled).toBe(
      true,
    );
    expect(only(testStage, 'AWS::DynamoDB::Table').Properties.DeletionProtectionEnabled).toBe(
      false,
    );
  });
});
