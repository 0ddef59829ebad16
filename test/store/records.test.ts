import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Extraction } from '../../lambdas/domain/extraction.ts';
import type { Routing } from '../../lambdas/domain/routing.ts';
import {
  loadFacts,
  loadRecords,
  nothing,
  recordItems,
  storeRecords,
} from '../../lambdas/store/records.ts';
import { openSqliteTable } from '../../local/sqlite-table.ts';
import { plainExtract } from '../pipeline/plain-extract.ts';

const dates = { supplied: null, uploaded: '2020-04-29' };
const extracted = (text: string): Extraction => plainExtract(text, dates);

const routing: Routing = {
  assignments: [
    { directive: 'd1', department: 'finance', role: 'lead', reasons: [], due: '2020-06-30' },
    { directive: 'd2', department: 'finance', role: 'informed', reasons: [], due: null },
  ],
  unrouted: ['d3'],
  unregistered: ['the mint'],
};

const lines = (many: number) =>
  Array.from({ length: many }, (_, n) => `finance lead: task ${n} 2020-06-30`).join('\n');

describe('records of a text', () => {
  test('come back as they were, in their order, however many', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(0, 1, 49, 50, 120), async (many) => {
        const table = openSqliteTable(':memory:');
        const extraction = {
          ...extracted(lines(many)),
          warnings: [{ code: 'w', message: 'a warning', zh: '提示', start: 1, end: 2 }],
        };
        await storeRecords(table, recordItems('p', extraction, routing));
        const { directives, deadlines, initiatives, namedEvents, warnings } = extraction;
        expect(await loadRecords(table, 'p')).toEqual({
          directives,
          deadlines,
          initiatives,
          namedEvents,
          warnings,
          ...routing,
        });
        const { document, meeting, addressees, language } = extraction;
        expect(await loadFacts(table, 'p')).toEqual({ document, meeting, addressees, language });
      }),
      { numRuns: 10 },
    );
  });

  test('no item holds an index attribute: half-written records are seen by nobody', () => {
    for (const item of recordItems('p', extracted(lines(3)), routing))
      expect(Object.keys(item).sort()).toEqual(['kind', 'pk', 'record', 'sk']);
  });

  test('written again they are the same; what an earlier attempt left beyond them goes', async () => {
    const table = openSqliteTable(':memory:');
    const [many, few] = [120, 3].map((n) => recordItems('p', extracted(lines(n)), routing));
    const other = recordItems('other', extracted(lines(2)), routing);
    await storeRecords(table, other);
    await storeRecords(table, many ?? []);
    await storeRecords(table, few ?? []);
    await storeRecords(table, few ?? []);
    expect((await loadRecords(table, 'p')).directives).toHaveLength(3);
    expect((await loadRecords(table, 'other')).directives).toHaveLength(2);
    const rows = table.database.prepare('SELECT count(*) AS n FROM items').get();
    expect(rows?.['n']).toBe((few?.length ?? 0) + other.length);
  });

  test('a hostile text’s giant record is cut, its span kept', async () => {
    const table = openSqliteTable(':memory:');
    const text = `finance lead: ${'长'.repeat(300_000)}`;
    await storeRecords(table, recordItems('p', extracted(text), routing));
    const [directive] = (await loadRecords(table, 'p')).directives;
    expect(directive).toMatchObject({ start: 0, end: text.length });
    expect(text.startsWith(directive?.text.slice(0, -1) ?? '-')).toBe(true);
  });

  test('a partition where nothing stands has no records and no facts', async () => {
    const table = openSqliteTable(':memory:');
    expect(await loadRecords(table, 'never')).toEqual(nothing);
    expect(await loadFacts(table, 'never')).toBeNull();
    await storeRecords(table, []);
  });
});
