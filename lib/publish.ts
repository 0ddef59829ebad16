import { Duration } from 'aws-cdk-lib';
import {
  type Code,
  FilterCriteria,
  FilterRule,
  type Function as LambdaFunction,
  StartingPosition,
} from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { environment, kindAttribute, leaseSeconds, publishedKinds } from '../lambdas/names.ts';
import { notEmptyAlarm } from './alarm.ts';
import { houseFunction } from './function.ts';
import type { RecordTable } from './record-table.ts';
import type { Stage } from './stage.ts';
import type { Topics } from './topics.ts';

export interface SenderProps {
  readonly stage: Stage;
  readonly code: Code;
  readonly records: RecordTable;
  readonly topics: Topics;
}

/** Environment of the functions that plan and send. */
export const senderEnvironment = (props: SenderProps): Record<string, string> => ({
  [environment.table]: props.records.table.tableName,
  [environment.leaseSeconds]: String(leaseSeconds),
  ...props.topics.environment,
});

/** Outbox items and dispatches as they are inserted → the topics. */
export class Publish extends Construct {
  readonly function: LambdaFunction;

  constructor(scope: Construct, id: string, props: SenderProps) {
    super(scope, id);
    this.function = houseFunction(this, 'Function', {
      name: 'publish',
      description: 'Plans the notices of a released revision and sends what is due',
      code: props.code,
      stage: props.stage,
      timeout: Duration.seconds(60),
      memory: 512,
      environment: senderEnvironment(props),
    });
    const failures = new Queue(this, 'Failures', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    notEmptyAlarm(this, 'FailuresAlarm', {
      queue: failures,
      impact:
        'Some notices were not sent when their document was released: they wait for the sweeper.',
      runbook: 'docs/runbook.md#publish-failures',
      operations: props.topics.operations,
    });
    this.function.addEventSource(
      new DynamoEventSource(props.records.table, {
        startingPosition: StartingPosition.TRIM_HORIZON,
        batchSize: 10,
        // Marks of sending are written to the same table: they must not come back here.
        filters: [
          FilterCriteria.filter({
            eventName: FilterRule.isEqual('INSERT'),
            dynamodb: {
              NewImage: { [kindAttribute]: { S: FilterRule.or(...publishedKinds) } },
            },
          }),
        ],
        reportBatchItemFailures: true,
        bisectBatchOnError: true,
        // A record that fails blocks its shard: the sweeper finds it later, so the others need not wait long.
        retryAttempts: 5,
        maxRecordAge: Duration.minutes(15),
        onFailure: new SqsDlq(failures),
      }),
    );
    props.records.grantPort(this.function);
    props.topics.grantSend(this.function);
  }
}
