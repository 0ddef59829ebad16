import { Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Code, Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Construct } from 'constructs';
import { environment } from '../lambdas/names.ts';
import { alarm } from './alarm.ts';
import { errorsLogged, houseFunction } from './function.ts';
import type { Inbox } from './inbox.ts';
import type { RecordTable } from './record-table.ts';
import type { Stage } from './stage.ts';
import type { Topics } from './topics.ts';

/** Longest run of one document. */
export const ingestTimeout = Duration.seconds(60);

/** AWS advises six timeouts, so that a throttled function does not see a message twice at once. */
export const ingestVisibility = Duration.seconds(6 * ingestTimeout.toSeconds());

export interface IngestProps {
  readonly stage: Stage;
  readonly code: Code;
  readonly inbox: Inbox;
  readonly records: RecordTable;
  readonly topics: Topics;
}

/** Upload → records of a revision. */
export class Ingest extends Construct {
  readonly function: LambdaFunction;

  constructor(scope: Construct, id: string, props: IngestProps) {
    super(scope, id);
    this.function = houseFunction(this, 'Function', {
      name: 'ingest',
      description: 'Reads an uploaded document and writes the records of its revision',
      code: props.code,
      stage: props.stage,
      timeout: ingestTimeout,
      // One whole processor, by which the parsers' five seconds are counted; they may take 512 MB of it.
      memory: 1769,
      environment: { [environment.table]: props.records.table.tableName },
    });
    this.function.addEventSource(
      new SqsEventSource(props.inbox.queue, {
        // A document that exhausts the memory fails its whole batch: it stands alone in it.
        batchSize: 1,
        reportBatchItemFailures: true,
        // A new account runs 10 functions at once; this leaves room for publish (a shard each, four at first) and sweep.
        maxConcurrency: 4,
      }),
    );
    props.records.grantPort(this.function);
    this.function.addToRolePolicy(
      new PolicyStatement({
        actions: ['s3:GetObject', 's3:GetObjectVersion'],
        resources: [props.inbox.bucket.arnForObjects('*')],
      }),
    );
    // Without it S3 answers "denied" for what is not there, and a deleted upload looks like a fault.
    this.function.addToRolePolicy(
      new PolicyStatement({
        actions: ['s3:ListBucket'],
        resources: [props.inbox.bucket.bucketArn],
      }),
    );
    alarm(this, 'ErrorsAlarm', {
      metric: errorsLogged(this.function, 'IngestErrors'),
      comparison: 'at least',
      threshold: 1,
      impact: 'Uploaded documents are not being read: departments hear of them late or not at all.',
      runbook: 'docs/runbook.md#ingest-errors',
      operations: props.topics.operations,
    });
  }
}
