import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { describe, expect, test } from 'vitest';
import { notEmptyAlarm } from '../../lib/alarm.ts';
import { testStage } from './fixture.ts';

const alarms = testStage.all('AWS::CloudWatch::Alarm').map(([, r]) => r.Properties);
const runbook = resolve(import.meta.dirname, '../../docs/runbook.md');

describe('alarms', () => {
  test('every queue has a consumer or an alarm', () => {
    const read = JSON.stringify(
      testStage.all('AWS::Lambda::EventSourceMapping').map(([, r]) => r.Properties.EventSourceArn),
    );
    const watched = JSON.stringify(alarms.map((a) => a.Dimensions));
    const queues = testStage.all('AWS::SQS::Queue').map(([id]) => id);
    expect(queues.filter((id) => !read.includes(id) && !watched.includes(id))).toEqual([]);
    expect(queues.filter((id) => watched.includes(id))).toHaveLength(2);
  });

  test('of queues rise with the first message', () => {
    const ofQueues = alarms.filter((a) => a.Namespace === 'AWS/SQS');
    for (const made of ofQueues)
      expect(made).toMatchObject({
        MetricName: 'ApproximateNumberOfMessagesVisible',
        Statistic: 'Maximum',
        Threshold: 1,
        ComparisonOperator: 'GreaterThanOrEqualToThreshold',
        TreatMissingData: 'notBreaching',
      });
  });

  test('a sweeper that does not run is noticed by its silence', () => {
    const silent = alarms.filter((a) => a.TreatMissingData === 'breaching');
    expect(silent.map((a) => [a.MetricName, a.ComparisonOperator])).toEqual([
      ['Invocations', 'LessThanThreshold'],
    ]);
  });

  test('each says what is broken for people, where the way out is written, and tells operations', () => {
    expect(alarms).toHaveLength(5);
    for (const made of alarms) {
      expect(made.AlarmDescription).toMatch(/^[A-Z].{30,}\. Runbook: docs\/runbook\.md#[a-z-]+$/);
      expect(made.AlarmActions).toEqual([{ Ref: expect.stringMatching(/^TopicsOperations/) }]);
    }
  });

  test('CloudWatch of this account may publish to operations', () => {
    const policy = testStage
      .all('AWS::SNS::TopicPolicy')
      .find(([, r]) => JSON.stringify(r.Properties.Topics).includes('TopicsOperations'));
    expect(policy?.[1].Properties.PolicyDocument.Statement).toContainEqual({
      Sid: 'AlarmsPublish',
      Effect: 'Allow',
      Principal: { Service: 'cloudwatch.amazonaws.com' },
      Action: 'sns:Publish',
      Resource: { Ref: expect.stringMatching(/^TopicsOperations/) },
      Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
    });
  });

  test.each(['', 'DLQ not empty', 'the queue of dead letters holds a message.'])(
    'an alarm whose impact is "%s" cannot be made',
    (impact) => {
      const stack = new Stack(new App());
      const words = {
        impact,
        runbook: 'docs/runbook.md#x',
        operations: new Topic(stack, 'T'),
      } as const;
      expect(() => notEmptyAlarm(stack, 'A', { ...words, queue: new Queue(stack, 'Q') })).toThrow(
        /needs a sentence of its impact/,
      );
    },
  );

  test.skipIf(!existsSync(runbook))('the runbook has the sections they lead to', () => {
    const sections = [...readFileSync(runbook, 'utf8').matchAll(/^#+ (.+)$/gm)].map((m) =>
      (m[1] ?? '')
        .toLowerCase()
        .replace(/[^\w\s-]/g, '')
        .trim()
        .replace(/\s+/g, '-'),
    );
    const linked = alarms.map((a) => a.AlarmDescription.split('#')[1]);
    expect(linked.filter((anchor) => !sections.includes(anchor))).toEqual([]);
  });
});
