/**
 * The names that what is deployed (`lib/`) and what runs (`lambdas/`, `local/remote/`) must agree on.
 * `lib/` imports no other file of `lambdas/`.
 */
export type { Department } from './domain/department.ts';
export type { NamedDay } from './domain/named-day.ts';
export type { Office } from './domain/office.ts';
export { indexes } from './store/table.ts';

/** The table's own key. */
export const tableKey = { pk: 'pk', sk: 'sk' } as const;

/** The attribute that says what an item is, and the kinds whose insertion publish reacts to. */
export const kindAttribute = 'kind';
export const publishedKinds = ['outbox', 'dispatch'] as const;

/** Environment variables of the Lambdas. ARNs of departments are derived from the prefix: 4 KB hold no list of them. */
export const environment = {
  table: 'TABLE_NAME',
  /** ARN up to the slug: `arn:…:duban-test-dept-`. */
  topicPrefix: 'TOPIC_PREFIX',
  officeTopic: 'OFFICE_TOPIC_ARN',
  eventsTopic: 'EVENTS_TOPIC_ARN',
  leaseSeconds: 'LEASE_SECONDS',
} as const;

/** How long a dispatch belongs to who leased it. Longer than any function that sends may run, so that a live lease is never taken. */
export const leaseSeconds = 90;

/** A stack, and with it every name in it, belongs to one stage: two stages can live in one account. */
export const stackNameOf = (stage: string): string => `duban-${stage}`;

/** Names of a stack's topics. A department's is derived from its slug, which therefore never changes. */
export const topicNames = (stackName: string) => ({
  departmentPrefix: `${stackName}-dept-`,
  department: (slug: string): string => `${stackName}-dept-${slug}`,
  office: `${stackName}-office`,
  events: `${stackName}-events`,
  operations: `${stackName}-operations`,
});

/** Keys of the stack's outputs, by which the commands with `--stack` find their way. */
export const outputs = {
  bucket: 'BucketName',
  table: 'TableName',
  topicPrefix: 'TopicPrefix',
  officeTopic: 'OfficeTopicArn',
  eventsTopic: 'EventsTopicArn',
  operationsTopic: 'OperationsTopicArn',
  tryIt: 'TryIt',
} as const;
