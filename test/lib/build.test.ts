import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundle } from '../../lib/build.ts';

let folder = '';
const source = (name: string) => join(folder, name);
const output = (...path: string[]) => join(folder, 'out', ...path);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duban-build-'));
  await writeFile(source('words.json'), '{ "greeting": "你好" }');
  await writeFile(source('old.cjs'), "module.exports = require('node:path').basename;");
  await writeFile(
    source('shared.ts'),
    "import words from './words.json' with { type: 'json' };\nexport const greeting: string = words.greeting;",
  );
  await writeFile(
    source('a.ts'),
    "import base from './old.cjs';\nimport { greeting } from './shared.ts';\nexport const handler = async () => greeting + base('/x/y') + (await import('./lazy.ts')).late;",
  );
  await writeFile(
    source('b.ts'),
    "import { greeting } from './shared.ts';\nexport const handler = async () => greeting;",
  );
  await writeFile(source('lazy.ts'), "export const late = ' late';");
  await bundle({ a: source('a.ts'), b: source('b.ts') }, output());
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('makes a handler per function that runs, CommonJS and JSON inside', async () => {
  const a = await import(pathToFileURL(output('a', 'index.mjs')).href);
  const b = await import(pathToFileURL(output('b', 'index.mjs')).href);
  expect([await a.handler(), await b.handler()]).toEqual(['你好y late', '你好']);
});

test('puts what is shared and what is lazy in files of their own, and no source map', async () => {
  const files = await readdir(output(), { recursive: true });
  expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
  expect(files.filter((file) => file.startsWith(join('shared', 'lazy-')))).toHaveLength(1);
  expect(files.filter((file) => file.startsWith(join('shared', 'chunk-')))).not.toEqual([]);
});
