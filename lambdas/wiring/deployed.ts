import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoTable } from '../store/dynamo-table.ts';
import type { Table } from '../store/table.ts';
import { tableName } from './environment.ts';

/** One JSON line a fact, as the log group expects it. */
export const log = (line: Readonly<Record<string, unknown>>): void =>
  console.log(JSON.stringify(line));

/** The deployed table. */
export const deployedTable = (): Table => dynamoTable(new DynamoDBClient(), tableName());
