import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as LambdaTarget } from 'aws-cdk-lib/aws-events-targets';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { alarm } from './alarm.ts';
import { houseFunction } from './function.ts';
import { type SenderProps, senderEnvironment } from './publish.ts';

const interval = Duration.minutes(2);

/** Every two minutes: whatever was written and never planned, and whatever is due and not sent. */
export class Sweeper extends Construct {
  readonly function: LambdaFunction;

  constructor(scope: Construct, id: string, props: SenderProps) {
    super(scope, id);
    this.function = houseFunction(this, 'Function', {
      name: 'sweep',
      description: 'Sends what publish never saw or left unfinished',
      code: props.code,
      stage: props.stage,
      // Shorter than the lease and than the interval: a sweep meets neither its own lease nor the next sweep.
      timeout: Duration.seconds(60),
      memory: 512,
      environment: senderEnvironment(props),
      // The next sweep is the retry.
      retryAttempts: 0,
    });
    new Rule(this, 'Schedule', {
      schedule: Schedule.rate(interval),
      targets: [new LambdaTarget(this.function, { retryAttempts: 0, maxEventAge: interval })],
    });
    props.records.grantPort(this.function);
    props.topics.grantSend(this.function);
    const watched = {
      operations: props.topics.operations,
      runbook: 'docs/runbook.md#sweeper',
    } as const;
    alarm(this, 'ErrorsAlarm', {
      ...watched,
      metric: this.function.metricErrors({ period: Duration.minutes(10), statistic: 'Sum' }),
      comparison: 'at least',
      threshold: 3,
      impact: 'The sweeper keeps failing: notices that were not sent at once stay unsent.',
    });
    alarm(this, 'SilentAlarm', {
      ...watched,
      metric: this.function.metricInvocations({ period: Duration.minutes(10), statistic: 'Sum' }),
      comparison: 'below',
      threshold: 1,
      missingIsFault: true,
      impact: 'The sweeper does not run: notices that were not sent at once stay unsent.',
    });
  }
}
