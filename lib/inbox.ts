import { Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type CfnBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Queue, QueueEncryption, QueuePolicy } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { notEmptyAlarm } from './alarm.ts';
import { dataRemoval, type Stage } from './stage.ts';
import type { Topics } from './topics.ts';

/** The bucket that documents are uploaded to, and the queue of what happened in it. */
export class Inbox extends Construct {
  readonly bucket: Bucket;
  readonly queue: Queue;

  /** @param props.visibility how long a message is hidden while it is worked on */
  constructor(
    scope: Construct,
    id: string,
    props: { readonly stage: Stage; readonly visibility: Duration; readonly topics: Topics },
  ) {
    super(scope, id);
    const deadLetters = new Queue(this, 'DeadLetters', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    notEmptyAlarm(this, 'DeadLettersAlarm', {
      queue: deadLetters,
      impact: 'An uploaded document was given up on: no department hears of it.',
      runbook: 'docs/runbook.md#inbox-dead-letters',
      operations: props.topics.operations,
    });
    this.queue = new Queue(this, 'Queue', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      visibilityTimeout: props.visibility,
      deadLetterQueue: { queue: deadLetters, maxReceiveCount: 3 },
    });
    this.bucket = new Bucket(this, 'Bucket', {
      versioned: true,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      removalPolicy: dataRemoval(props.stage),
    });
    this.#notify();
  }

  /**
   * Bucket → queue without the Python Lambda of `addEventNotification` and its wildcards. S3 checks the queue's policy when the
   * bucket is made, so the policy cannot name the bucket; it names this account's buckets whose name begins as this stack's do.
   */
  #notify(): void {
    const stack = Stack.of(this);
    this.queue.addToResourcePolicy(
      new PolicyStatement({
        sid: 'BucketSends',
        principals: [new ServicePrincipal('s3.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [this.queue.queueArn],
        conditions: {
          StringEquals: { 'aws:SourceAccount': stack.account },
          ArnLike: {
            'aws:SourceArn': stack.formatArn({
              service: 's3',
              region: '',
              account: '',
              resource: `${stack.stackName.toLowerCase()}-*`,
            }),
          },
        },
      }),
    );
    const bucket = this.bucket.node.defaultChild as CfnBucket;
    bucket.notificationConfiguration = {
      queueConfigurations: ['s3:ObjectCreated:*', 's3:ObjectRemoved:*'].map((event) => ({
        event,
        queue: this.queue.queueArn,
      })),
    };
    for (const child of this.queue.node.children)
      if (child instanceof QueuePolicy) bucket.node.addDependency(child);
  }
}
