import { describe, expect, test } from 'vitest';
import { environment, leaseSeconds } from '../../lambdas/names.ts';
import { functionNamed, testStage } from './fixture.ts';

const mappings = testStage.all('AWS::Lambda::EventSourceMapping').map(([, r]) => r.Properties);
const ofQueue = mappings.filter((m) => m.FilterCriteria === undefined);
const ofStream = mappings.filter((m) => m.FilterCriteria !== undefined);
const functions = ['ingest', 'publish', 'sweep'] as const;

describe('every function', () => {
  test.each(functions)('%s has the house defaults', (name) => {
    const made = functionNamed(name);
    expect(made).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: `${name}/index.handler`,
      LoggingConfig: { LogFormat: 'JSON', LogGroup: { Ref: expect.any(String) } },
    });
    expect(made.ReservedConcurrentExecutions).toBeUndefined();
    expect(JSON.stringify(made.Environment).length).toBeLessThan(1_024);
  });

  test('there is no other, and all are deployed from one asset', () => {
    const all = testStage.all('AWS::Lambda::Function').map(([, r]) => r.Properties);
    expect(all).toHaveLength(functions.length);
    expect(new Set(all.map((made) => JSON.stringify(made.Code))).size).toBe(1);
  });

  test('logs end', () => {
    const groups = testStage.all('AWS::Logs::LogGroup').map(([, r]) => r.Properties);
    expect(groups.map((group) => group.RetentionInDays)).toEqual([7, 7, 7]);
  });
});

describe('the inbox queue', () => {
  test('hands over one upload at a time, tells which failed and caps itself', () => {
    expect(ofQueue).toEqual([
      expect.objectContaining({
        BatchSize: 1,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        ScalingConfig: { MaximumConcurrency: 4 },
      }),
    ]);
  });

  test('hides a message for six timeouts of its function and gives up in the end', () => {
    const queues = testStage.all('AWS::SQS::Queue').map(([, r]) => r.Properties);
    const source = queues.filter((queue) => queue.RedrivePolicy !== undefined);
    expect(source).toHaveLength(1);
    expect(source[0].VisibilityTimeout).toBeGreaterThanOrEqual(6 * functionNamed('ingest').Timeout);
    expect(source[0].RedrivePolicy.maxReceiveCount).toBe(3);
  });
});

describe('the stream', () => {
  test('gives up on a poison record and says so', () => {
    expect(ofStream).toEqual([
      expect.objectContaining({
        StartingPosition: 'TRIM_HORIZON',
        BisectBatchOnFunctionError: true,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        MaximumRetryAttempts: 5,
        MaximumRecordAgeInSeconds: 900,
        DestinationConfig: { OnFailure: { Destination: expect.anything() } },
      }),
    ]);
  });

  test('shows publish only what was inserted to be planned or sent, not its own marks', () => {
    const patterns = ofStream[0].FilterCriteria.Filters.map((f: { Pattern: string }) =>
      JSON.parse(f.Pattern),
    );
    expect(patterns).toEqual([
      { eventName: ['INSERT'], dynamodb: { NewImage: { kind: { S: ['outbox', 'dispatch'] } } } },
    ]);
  });
});

describe('sending', () => {
  test.each(['publish', 'sweep'] as const)('%s ends before its lease does', (name) => {
    const { Timeout, Environment } = functionNamed(name);
    expect(Timeout).toBeLessThan(leaseSeconds);
    expect(Environment.Variables[environment.leaseSeconds]).toBe(String(leaseSeconds));
    expect(Object.keys(Environment.Variables).sort()).toEqual(Object.values(environment).sort());
  });

  test('the sweeper runs every two minutes, never twice at once, and the next run is its retry', () => {
    const [rule] = testStage.all('AWS::Events::Rule').map(([, r]) => r.Properties);
    expect(rule.ScheduleExpression).toBe('rate(2 minutes)');
    expect(rule.Targets[0].RetryPolicy).toEqual({
      MaximumEventAgeInSeconds: 120,
      MaximumRetryAttempts: 0,
    });
    expect(functionNamed('sweep').Timeout).toBeLessThan(120);
    testStage.template.hasResourceProperties('AWS::Lambda::EventInvokeConfig', {
      MaximumRetryAttempts: 0,
    });
  });
});
