import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeExtract } from '../../lambdas/extract/extract.ts';
import { loadRecords } from '../../lambdas/store/records.ts';
import { registry } from '../../lambdas/wiring/registry.ts';
import { settle } from '../../local/commands/run.ts';
import { openFolder } from '../../local/folder.ts';
import { listDocuments } from '../../local/queries.ts';
import { openWorks, openWorkshop } from '../../local/run.ts';
import { attacks } from './generate/attacks/all.ts';
import { forms } from './generate/forms.ts';
import { seeds } from './generate/texts.ts';

/** What came of a folder of files: directives of each document that is current, codes of each that was refused. */
interface Came {
  readonly current: Readonly<Record<string, readonly string[]>>;
  readonly refused: Readonly<Record<string, readonly string[]>>;
  /** How often each upload was tried again, or given up. */
  readonly retried: readonly unknown[];
  readonly sent: number;
}

const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true });
});

const run = async (files: ReadonlyMap<string, Uint8Array>): Promise<Came> => {
  const root = mkdtempSync(join(tmpdir(), 'duban-embedded-'));
  roots.push(root);
  const folder = openFolder(root);
  for (const [name, bytes] of files) writeFileSync(join(folder.inbox, name), bytes);
  const workshop = openWorkshop(folder, registry, '2020-04-29', () => {});
  const works = openWorks(workshop, { inbox: folder.inbox }, makeExtract(registry));
  await settle(works, workshop.now, 10);
  const current: Record<string, string[]> = {};
  const refused: Record<string, string[]> = {};
  for (const { document, current: revision, refusals } of await listDocuments(workshop.table)) {
    const name = document.key.replace('inbox/', '');
    if (refusals.length > 0) refused[name] = refusals.map((one) => one.refusal.code);
    if (revision === null || revision.records === null) continue;
    const records = await loadRecords(workshop.table, revision.records);
    current[name] = records.directives.map((d) => d.text.replace(/\s/g, ''));
  }
  workshop.table.close();
  const database = new DatabaseSync(folder.database, { readOnly: true });
  const retried = database
    .prepare("SELECT key, attempts, state FROM uploads WHERE attempts > 0 OR state <> 'handled'")
    .all();
  database.close();
  const lines = readFileSync(join(folder.outbox, 'sent.jsonl'), 'utf8').trim().split('\n');
  return { current, refused, retried, sent: lines.length };
};

/** Every form of the seeds, as three names: two of one ending before and after, one whose ending lies. */
const fine = new Map(
  forms.flatMap((form, n) => {
    const seed = seeds[n % seeds.length];
    const bytes = seed === undefined ? null : form.of(seed);
    const lie = form.ending === 'txt' ? 'docx' : 'txt';
    return bytes === null
      ? []
      : ([
          [`a-${n}.${form.ending}`, bytes],
          [`z-${n}.${lie}`, Buffer.concat([bytes])],
        ] as const);
  }),
);

/** One of each kind; all of them would take minutes, and each is measured by itself elsewhere. */
const hostile = new Map(
  attacks
    .filter(
      ({ name, outcomes }, n) =>
        !outcomes.includes('read') && (n % 3 === 0 || name.startsWith('ZIP')),
    )
    .map(({ bytes }, n) => [`m-${n}.${['docx', 'pdf', 'txt'][n % 3]}`, bytes()] as const)
    .filter(([, bytes]) => bytes.length < 30_000_000),
);

describe('documents before and after attacks in one embedded run', () => {
  let [alone, beside]: Came[] = [];
  beforeAll(async () => {
    alone = await run(fine);
    beside = await run(new Map([...fine, ...hostile]));
  }, 300_000);

  test('fine ones are taken, whatever their names say', () => {
    expect(Object.keys(alone?.current ?? {}).sort()).toEqual([...fine.keys()].sort());
    expect(alone?.refused).toEqual({});
    expect(Object.values(alone?.current ?? {}).filter((found) => found.length === 0)).toEqual([]);
  });
  test('the same directives stand beside the attacks', () => {
    expect(hostile.size).toBeGreaterThan(15);
    expect(beside?.current).toEqual(alone?.current);
  });
  test('each attack is refused once and never retried', () => {
    expect(Object.keys(beside?.refused ?? {}).sort()).toEqual([...hostile.keys()].sort());
    expect(Object.values(beside?.refused ?? {}).filter((codes) => codes.length !== 1)).toEqual([]);
    expect(beside?.retried).toEqual([]);
  });
  test('the office hears of every refusal', () => {
    expect((beside?.sent ?? 0) - (alone?.sent ?? 0)).toBeGreaterThanOrEqual(hostile.size);
  });
});
