import { appendFileSync } from 'node:fs';
import { pumpChanges } from '../../../local/change-feed.ts';
import { openSqliteTable } from '../../../local/sqlite-table.ts';

// A process of its own that takes changes until it is killed, and writes down what it took: FILE LOG.
const [file = '', log = ''] = process.argv.slice(2);
const table = openSqliteTable(file);
process.stdout.write('ready\n');
for (;;) {
  await pumpChanges(table, {
    handler: async ({ Records }) => {
      for (const record of Records) appendFileSync(log, `${record.dynamodb?.SequenceNumber}\n`);
      return undefined;
    },
    batchSize: 3,
    maximumRetries: 2,
  });
}
