import { Duration, Stack } from 'aws-cdk-lib';
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import {
  Architecture,
  type Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
} from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, LogGroup, MetricFilter, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { dataRemoval, type Stage } from './stage.ts';

/** What differs from function to function. */
export interface FunctionProps {
  /** Folder of the function in `lambdas/`; the function is named `<stack>-<name>`. */
  readonly name: 'ingest' | 'publish' | 'sweep';
  readonly description: string;
  readonly code: Code;
  readonly stage: Stage;
  readonly timeout: Duration;
  /** In MB; CPU grows with it. */
  readonly memory: number;
  readonly environment: Readonly<Record<string, string>>;
  /** Retries of an asynchronous invocation; queues and streams have their own. */
  readonly retryAttempts?: number;
}

/**
 * House defaults of every Lambda: Node 24 on arm64, JSON logs that end. No reserved concurrency: a new account has 10 in all,
 * and the deployment would fail; event sources cap themselves instead.
 */
export const houseFunction = (scope: Construct, id: string, props: FunctionProps) => {
  const logGroup = new LogGroup(scope, `${id}Log`, {
    retention: props.stage === 'production' ? RetentionDays.SIX_MONTHS : RetentionDays.ONE_WEEK,
    removalPolicy: dataRemoval(props.stage),
  });
  return new LambdaFunction(scope, id, {
    functionName: `${Stack.of(scope).stackName}-${props.name}`,
    description: props.description,
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    code: props.code,
    handler: `${props.name}/index.handler`,
    timeout: props.timeout,
    memorySize: props.memory,
    environment: { ...props.environment },
    logGroup,
    loggingFormat: LoggingFormat.JSON,
    ...(props.retryAttempts === undefined ? {} : { retryAttempts: props.retryAttempts }),
  });
};

/**
 * How often a function logged an error in five minutes. A function that hands failed messages back to its queue ends well in
 * the eyes of Lambda, so its own metric stays 0.
 */
export const errorsLogged = (fn: LambdaFunction, metricName: string): Metric =>
  new MetricFilter(fn, 'ErrorsLogged', {
    logGroup: fn.logGroup,
    filterPattern: FilterPattern.stringValue('$.level', '=', 'ERROR'),
    metricNamespace: Stack.of(fn).stackName,
    metricName,
  }).metric({ period: Duration.minutes(5), statistic: 'Sum' });
