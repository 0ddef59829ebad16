import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DynamoDBClient,
  ListTablesCommand,
} from '@aws-sdk/client-dynamodb';
import { indexes } from '../../lambdas/store/table.ts';

const binary = fileURLToPath(
  new URL('../../node_modules/@dynoxide/linux-x64/dynoxide', import.meta.url),
);

/** Why the emulator cannot run here, or null. */
export const emulatorMissing = existsSync(binary)
  ? null
  : `no DynamoDB emulator for ${process.platform}-${process.arch} (@dynoxide/linux-x64 is an optional package)`;

const keySchema = ({ pk, sk }: { pk: string; sk: string }) => [
  { AttributeName: pk, KeyType: 'HASH' as const },
  { AttributeName: sk, KeyType: 'RANGE' as const },
];
const tableKeys = { pk: 'pk', sk: 'sk' };

/** The table as `dynamoTable` expects it. */
export const createTable = (TableName: string): CreateTableCommandInput => ({
  TableName,
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: [tableKeys, ...Object.values(indexes)].flatMap(({ pk, sk }) =>
    [pk, sk].map((AttributeName) => ({ AttributeName, AttributeType: 'S' as const })),
  ),
  KeySchema: keySchema(tableKeys),
  GlobalSecondaryIndexes: Object.entries(indexes).map(([IndexName, attributes]) => ({
    IndexName,
    KeySchema: keySchema(attributes),
    Projection: { ProjectionType: 'ALL' as const },
  })),
});

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Waits for the server's first answer; throws when it ended instead. */
async function ready(client: DynamoDBClient, server: ChildProcess): Promise<void> {
  for (;;) {
    if (server.exitCode !== null) throw new Error(`the emulator ended with ${server.exitCode}`);
    try {
      await client.send(new ListTablesCommand({}));
      return;
    } catch {
      await pause(20);
    }
  }
}

export interface Emulator {
  readonly client: DynamoDBClient;
  /** The name of a table with keys and indexes. */
  readonly tableName: string;
  stop(): void;
}

/** A DynamoDB of this test's own, in memory, on a free port. */
export async function startEmulator(): Promise<Emulator> {
  const port = await freePort();
  const server = spawn(binary, ['serve', '--port', String(port)], { stdio: 'ignore' });
  const client = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const stop = () => {
    client.destroy();
    server.kill();
  };
  try {
    await ready(client, server);
    await client.send(new CreateTableCommand(createTable('records')));
  } catch (error) {
    stop();
    throw error;
  }
  return { client, tableName: 'records', stop };
}
