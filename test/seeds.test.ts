import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { route } from '../lambdas/domain/routing.ts';
import { makeExtract } from '../lambdas/extract/extract.ts';
import { read } from '../lambdas/read/read.ts';
import { registry } from '../lambdas/wiring/registry.ts';

const folder = join(import.meta.dirname, '../seeds/documents');
const extract = makeExtract(registry);

/** The golden records are reviewed by eye; `npx vitest run test/seeds.test.ts -u` writes them anew. */
test.each(readdirSync(folder))('%s gives its golden records', async (name) => {
  const reading = await read(readFileSync(join(folder, name)));
  if ('code' in reading) throw new Error(reading.code);
  const { text, ...records } = extract(reading.text, { supplied: null, uploaded: '2020-04-29' });
  expect(text).toBe(reading.text);
  const golden = { ...records, ...route(records, registry.departments) };
  await expect(`${JSON.stringify(golden, null, 1)}\n`).toMatchFileSnapshot(
    `../seeds/expected/${name.replace(/\.txt$/, '.json')}`,
  );
});

test('every golden file has its document', () => {
  const documents = readdirSync(folder).map((name) => name.replace(/\.[^.]+$/, '.json'));
  expect(readdirSync(join(folder, '../expected')).sort()).toEqual(documents.sort());
});
