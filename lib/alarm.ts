import { Duration } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

/** What every alarm says and whom it tells. */
export interface AlarmWords {
  /** One sentence: what does not work for which people while this alarm stands. */
  readonly impact: string;
  /** Where the way out is written. */
  readonly runbook: `docs/runbook.md#${string}`;
  readonly operations: ITopic;
}

export interface AlarmProps extends AlarmWords {
  readonly metric: IMetric;
  readonly comparison: 'at least' | 'below';
  readonly threshold: number;
  /** Consecutive periods of the metric; 1 when not given. */
  readonly periods?: number;
  /** Whether silence of the metric is itself the fault; it is not when not given. */
  readonly missingIsFault?: boolean;
}

/**
 * An alarm whose text says what is broken for people and where the way out is written.
 * @throws at synth when the impact is not a sentence: an alarm nobody understands is switched off
 */
export const alarm = (scope: Construct, id: string, props: AlarmProps): Alarm => {
  if (!/^[A-Z].{30,}\.$/.test(props.impact))
    throw new Error(`The alarm ${id} needs a sentence of its impact, not "${props.impact}".`);
  const made = new Alarm(scope, id, {
    alarmDescription: `${props.impact} Runbook: ${props.runbook}`,
    metric: props.metric,
    threshold: props.threshold,
    evaluationPeriods: props.periods ?? 1,
    comparisonOperator:
      props.comparison === 'below'
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData: props.missingIsFault
      ? TreatMissingData.BREACHING
      : TreatMissingData.NOT_BREACHING,
  });
  made.addAlarmAction(new SnsAction(props.operations));
  made.addOkAction(new SnsAction(props.operations));
  return made;
};

/** The alarm of a queue that is empty while all is well: dead letters, what a stream gave up on. */
export const notEmptyAlarm = (
  scope: Construct,
  id: string,
  props: AlarmWords & { readonly queue: IQueue },
): Alarm => {
  const { queue, ...words } = props;
  return alarm(scope, id, {
    ...words,
    metric: queue.metricApproximateNumberOfMessagesVisible({
      period: Duration.minutes(1),
      statistic: 'Maximum',
    }),
    comparison: 'at least',
    threshold: 1,
  });
};
