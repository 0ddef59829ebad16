import { describe, test } from 'vitest';
import { dynamoTable } from '../../lambdas/store/dynamo-table.ts';
import { contract } from './contract.ts';
import { emulatorMissing, startEmulator } from './emulator.ts';

if (emulatorMissing === null)
  contract(
    'dynamo',
    async () => {
      const { client, tableName, stop } = await startEmulator();
      return { table: dynamoTable(client, tableName), close: stop };
    },
    60,
  );
else
  describe('dynamo', () => {
    test.skip(`skipped: ${emulatorMissing}`, () => undefined);
  });
