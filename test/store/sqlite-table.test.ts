import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteTable } from '../../local/sqlite-table.ts';
import { contract } from './contract.ts';

contract(
  'sqlite',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'duban-table-'));
    const table = openSqliteTable(join(folder, 'table.db'));
    const close = () => {
      table.close();
      rmSync(folder, { recursive: true });
    };
    return { table, close };
  },
  150,
);
