import { ArnFormat, Stack } from 'aws-cdk-lib';
import {
  AnyPrincipal,
  Effect,
  Grant,
  type IGrantable,
  PolicyStatement,
  ServicePrincipal,
} from 'aws-cdk-lib/aws-iam';
import { Alias, type IKey } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { environment, topicNames } from '../lambdas/names.ts';
import type { Settings } from './settings.ts';
import { dataRemoval } from './stage.ts';

/** A topic per department, so that no filter stands between two departments; and the topics of the office, of other systems and of operations. */
export class Topics extends Construct {
  readonly office: Topic;
  readonly events: Topic;
  /** Alarms, for whoever keeps the installation running. */
  readonly operations: Topic;
  /** ARN of a department's topic without its slug. */
  readonly departmentPrefix: string;
  readonly #settings: Settings;

  constructor(scope: Construct, id: string, props: { readonly settings: Settings }) {
    super(scope, id);
    this.#settings = props.settings;
    const stack = Stack.of(this);
    const names = topicNames(stack.stackName);
    const key = Alias.fromAliasName(this, 'Key', 'alias/aws/sns');
    this.departmentPrefix = stack.formatArn({
      service: 'sns',
      resource: names.departmentPrefix,
      arnFormat: ArnFormat.NO_RESOURCE_NAME,
    });
    for (const { slug } of props.settings.departments)
      this.#topic(`Department-${slug}`, names.department(slug), key);
    this.office = this.#topic('Office', names.office, key);
    this.events = this.#topic('Events', names.events, key);
    // Not encrypted: CloudWatch may not use the key that AWS manages for SNS, and its alarms would be lost without a word.
    this.operations = this.#topic('Operations', names.operations);
    this.operations.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AlarmsPublish',
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.operations.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': stack.account } },
      }),
    );
  }

  /** What a function that sends needs to know of the topics. */
  get environment(): Record<string, string> {
    return {
      [environment.topicPrefix]: this.departmentPrefix,
      [environment.officeTopic]: this.office.topicArn,
      [environment.eventsTopic]: this.events.topicArn,
    };
  }

  /** Sending, and seeing who is subscribed (a department with no confirmed contact is reported). */
  grantSend(grantee: IGrantable): void {
    Grant.addToPrincipal({
      grantee,
      actions: ['sns:Publish', 'sns:ListSubscriptionsByTopic'],
      resourceArns: [`${this.departmentPrefix}*`, this.office.topicArn, this.events.topicArn],
    });
  }

  #topic(id: string, topicName: string, masterKey?: IKey): Topic {
    const { office } = this.#settings;
    const topic = new Topic(this, id, {
      topicName,
      displayName: office.displayName,
      enforceSSL: true,
      ...(masterKey === undefined ? {} : { masterKey }),
    });
    topic.applyRemovalPolicy(dataRemoval(office.stage));
    if (office.stage !== 'production')
      topic.addToResourcePolicy(onlyAllowListed(topic, office.allowList));
    return topic;
  }
}

/** SNS writes to whoever is subscribed, so the allow-list stands at the door. */
const onlyAllowListed = (topic: Topic, allowList: readonly string[]): PolicyStatement =>
  new PolicyStatement({
    sid: 'OnlyAllowListed',
    effect: Effect.DENY,
    principals: [new AnyPrincipal()],
    actions: ['sns:Subscribe'],
    resources: [topic.topicArn],
    conditions: { StringNotLike: { 'sns:Endpoint': [...allowList] } },
  });
