import { writeSync } from 'node:fs';
import type { Write } from '../../../lambdas/store/table.ts';
import { openSqliteTable } from '../../../local/sqlite-table.ts';

// A process of its own that writes families of items until it is killed, and says of each when it is done: FILE.
const [file = ''] = process.argv.slice(2);
const table = openSqliteTable(file);
const total = { pk: 'total', sk: 'x' };
for (;;) {
  const count = Number((await table.get(total))?.['count'] ?? 0);
  const family = `family-${count}`;
  const size = 1 + ((count * 7) % 40);
  const children = Array.from({ length: size }, (_, n): Write => {
    const owned = { owner: family, ownerSort: `${n}` };
    return { put: { pk: family, sk: `child-${n}`, ...owned, body: 'x'.repeat(500) } };
  });
  const head: Write = { put: { pk: 'families', sk: family, size } };
  await table.transact([head, ...children, { update: total, set: { count: count + 1 } }]);
  // Every third loses a child again, so that removals are cut short too.
  if (count % 3 === 0) {
    const gone: Write = { delete: { pk: family, sk: 'child-0' } };
    await table.transact([
      { update: { pk: 'families', sk: family }, set: { size: size - 1 } },
      gone,
    ]);
  }
  writeSync(1, `${count}\n`);
}
