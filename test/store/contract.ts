import { afterAll, beforeAll, describe } from 'vitest';
import type { Table } from '../../lambdas/store/table.ts';
import type { Bench } from './bench.ts';
import { conditions } from './contract-conditions.ts';
import { limits } from './contract-limits.ts';
import { model } from './contract-model.ts';
import { queries } from './contract-queries.ts';
import { transactions } from './contract-transactions.ts';

export interface Opened {
  readonly table: Table;
  close(): void;
}

/** What the table port promises; `open` makes the adapter, once. */
export function contract(name: string, open: () => Promise<Opened>, runs: number): void {
  describe(name, () => {
    let opened: Opened;
    let names = 0;
    beforeAll(async () => {
      opened = await open();
    });
    afterAll(() => opened?.close());
    const bench: Bench = {
      table: () => opened.table,
      fresh: () => `${name}-${++names}`,
      runs,
    };
    describe('conditions', () => conditions(bench));
    describe('transactions', () => transactions(bench));
    describe('limits', () => limits(bench));
    describe('queries', () => queries(bench));
    describe('model', () => model(bench));
  });
}
