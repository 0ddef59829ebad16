import {
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
} from 'aws-cdk-lib/aws-dynamodb';
import type { IGrantable } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { indexes, kindAttribute, tableKey } from '../lambdas/names.ts';
import { dataRemoval, type Stage } from './stage.ts';

const text = (name: string) => ({ name, type: AttributeType.STRING });

/** All records of the office in one table, its sparse indexes and its change feed. */
export class RecordTable extends Construct {
  readonly table: Table;

  constructor(scope: Construct, id: string, props: { readonly stage: Stage }) {
    super(scope, id);
    this.table = new Table(this, 'Table', {
      partitionKey: text(tableKey.pk),
      sortKey: text(tableKey.sk),
      billingMode: BillingMode.PAY_PER_REQUEST,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      // Publish reads only what was inserted.
      stream: StreamViewType.NEW_IMAGE,
      deletionProtection: props.stage === 'production',
      removalPolicy: dataRemoval(props.stage),
    });
    for (const [indexName, { pk, sk }] of Object.entries(indexes))
      this.table.addGlobalSecondaryIndex({
        indexName,
        partitionKey: text(pk),
        sortKey: text(sk),
        // The sweeper reads what is pending from the table itself: the words of a notice need not be written twice.
        ...(indexName === 'pending'
          ? { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [kindAttribute] }
          : { projectionType: ProjectionType.ALL }),
      });
  }

  /** What the table port does: `get`, `query` and `transact`; no scan, no batch. */
  grantPort(grantee: IGrantable): void {
    this.table.grant(
      grantee,
      'dynamodb:GetItem',
      'dynamodb:Query',
      'dynamodb:PutItem',
      'dynamodb:UpdateItem',
      'dynamodb:DeleteItem',
      'dynamodb:ConditionCheckItem',
    );
  }
}
