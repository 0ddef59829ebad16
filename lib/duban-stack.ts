import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { outputs, stackNameOf } from '../lambdas/names.ts';
import { Inbox } from './inbox.ts';
import { Ingest, ingestVisibility } from './ingest.ts';
import { Publish } from './publish.ts';
import { RecordTable } from './record-table.ts';
import type { Settings } from './settings.ts';
import { Sweeper } from './sweeper.ts';
import { Topics } from './topics.ts';

export interface DubanStackProps extends StackProps {
  readonly settings: Settings;
  /** The bundled functions, one asset for all of them. */
  readonly code: Code;
  /** A document to try the stack with, as a path from the project's root. */
  readonly sample: string;
}

/** One office's installation, named `duban-<stage>`. */
export class DubanStack extends Stack {
  constructor(scope: Construct, props: DubanStackProps) {
    const { settings, code, sample, ...stackProps } = props;
    const { stage } = settings.office;
    super(scope, stackNameOf(stage), {
      description: 'duban: meeting documents in, notices to the departments concerned out',
      ...stackProps,
    });
    const topics = new Topics(this, 'Topics', { settings });
    const records = new RecordTable(this, 'Records', { stage });
    const inbox = new Inbox(this, 'Inbox', { stage, visibility: ingestVisibility, topics });
    new Ingest(this, 'Ingest', { stage, code, inbox, records, topics });
    new Publish(this, 'Publish', { stage, code, records, topics });
    new Sweeper(this, 'Sweeper', { stage, code, records, topics });

    const values: Readonly<Record<keyof typeof outputs, string>> = {
      bucket: inbox.bucket.bucketName,
      table: records.table.tableName,
      topicPrefix: topics.departmentPrefix,
      officeTopic: topics.office.topicArn,
      eventsTopic: topics.events.topicArn,
      operationsTopic: topics.operations.topicArn,
      tryIt: `aws s3 cp ${sample} s3://${inbox.bucket.bucketName}/`,
    };
    for (const [name, id] of Object.entries(outputs))
      new CfnOutput(this, id, { value: values[name as keyof typeof outputs] });
  }
}
