import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { DispatchItem } from '../../lambdas/publish/items.ts';
import { pendingShards } from '../../lambdas/store/keys.ts';
import { registry } from '../../lambdas/wiring/registry.ts';
import { openFolder } from '../../local/folder.ts';
import type { SendLine } from '../../local/outbox.ts';
import { listDocuments, listNotices } from '../../local/queries.ts';
import { openSqliteTable } from '../../local/sqlite-table.ts';

const documents = 300;
const kills = 20;
const root = mkdtempSync(join(tmpdir(), 'duban-kill-'));
afterAll(() => rmSync(root, { recursive: true }));

/** A run that is to die; answers the signal that ended it. */
const run = (how: string, count: number): string | null =>
  spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'children', 'dying-run.ts'), root, how, String(count)],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  ).signal;

test(`${kills} times killed in a run of ${documents} documents: all current, all sent, repeats with the same id`, async () => {
  const folder = openFolder(root);
  const names = registry.departments.map((d) => d.name.en);
  for (let n = 0; n < documents; n++)
    writeFileSync(
      join(folder.inbox, `minutes-${n}.txt`),
      `Minutes of meeting ${n}\n\nDate: 20 April 2020\n\nAction: ${names[n % names.length]} to write report ${n} by 12 June 2020.\nAction: ${names[(n + 4) % names.length]} to check report ${n} by 30 June 2020.\n`,
    );
  const ways = ['leased', 'posted', 'time'] as const;
  let killed = 0;
  for (let n = 0; killed < kills && n < 3 * kills; n++) {
    const how = ways[n % ways.length] ?? 'time';
    // Postings are few enough a life that the documents last for all the kills.
    const count =
      how === 'time' ? 250 + Math.floor(Math.random() * 400) : 1 + Math.floor(Math.random() * 20);
    if (run(how, count) === 'SIGKILL') killed++;
  }
  expect(killed).toBe(kills);
  expect(run('never', 0)).toBeNull();

  const table = openSqliteTable(folder.database);
  const rows = await listDocuments(table);
  expect(rows.filter((row) => row.current?.number === 1)).toHaveLength(documents);
  for (const pk of pendingShards)
    expect((await table.query({ index: 'pending', pk })).items).toEqual([]);
  const notices: DispatchItem[] = [];
  for (const { slug } of registry.departments) notices.push(...(await listNotices(table, slug)));
  table.close();
  expect(notices).toHaveLength(2 * documents);
  expect(notices.filter((notice) => notice.state !== 'sent')).toEqual([]);

  const lines = readFileSync(join(folder.outbox, 'sent.jsonl'), 'utf8').trim().split('\n');
  const sendings = Map.groupBy(
    lines.map((line) => JSON.parse(line) as SendLine),
    (line) => line.id,
  );
  for (const { dispatch } of notices)
    for (const channel of ['email', 'sms'])
      expect(
        sendings.get(`${dispatch.id}/${channel}`)?.length,
        `${dispatch.id}/${channel}`,
      ).toBeGreaterThan(0);
  const repeats = [...sendings.values()].filter((same) => same.length > 1);
  // A repeat is written over its first file, and a process dies with at most one dispatch on its way.
  for (const same of repeats) expect(new Set(same.map((line) => line.file)).size).toBe(1);
  expect(new Set(repeats.map(([line]) => line?.id.split('/')[0])).size).toBeLessThanOrEqual(kills);
  console.log(
    `${killed} kills, ${documents} documents, ${lines.length} sendings, ${repeats.length} repeated`,
  );
}, 240_000);
