import { openSqliteTable } from '../../../local/sqlite-table.ts';
import { increment } from '../bench.ts';

// A process of its own that adds to one counter: FILE TIMES.
const [file = '', times = ''] = process.argv.slice(2);
const table = openSqliteTable(file);
for (let n = 0; n < Number(times); n++) await increment(table, { pk: 'counter', sk: 'x' });
table.close();
