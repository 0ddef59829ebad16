import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoTable } from '../store/dynamo-table.ts';
import type { Table } from '../store/table.ts';
import { tableName } from './environment.ts';

/** One fact a line; the runtime makes JSON of it, with the level by which it was logged. */
export const log = (line: Readonly<Record<string, unknown>>): void => {
  if (line['level'] === 'ERROR') console.error(line);
  else if (line['level'] === 'WARN') console.warn(line);
  else console.log(line);
};

/** The deployed table. */
export const deployedTable = (): Table => dynamoTable(new DynamoDBClient(), tableName());
