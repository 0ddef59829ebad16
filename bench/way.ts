import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeExtract } from '../lambdas/extract/extract.ts';
import { registry } from '../lambdas/wiring/registry.ts';
import { settle } from '../local/commands/run.ts';
import { openFolder, seed } from '../local/folder.ts';
import { openWorks, openWorkshop } from '../local/run.ts';

const documents = 300;

/** The embedded way from inbox to outbox over copies of the seeds, beside the extraction of the same texts alone. */
export const way = async (): Promise<void> => {
  const root = mkdtempSync(join(tmpdir(), 'duban-way-'));
  try {
    const folder = openFolder(root);
    const texts = readdirSync(seed('documents')).map((name) =>
      readFileSync(seed(`documents/${name}`), 'utf8'),
    );
    for (let n = 0; n < documents; n++)
      writeFileSync(join(folder.inbox, `${n}.txt`), `${texts[n % texts.length]}\n${n}\n`);
    const extract = makeExtract(registry);
    const before = performance.now();
    for (let n = 0; n < documents; n++)
      extract(`${texts[n % texts.length]}\n${n}\n`, { supplied: null, uploaded: '2020-04-29' });
    const extraction = performance.now() - before;
    const workshop = openWorkshop(folder, registry, '2020-04-29', () => {});
    const started = performance.now();
    await settle(openWorks(workshop, { inbox: folder.inbox }, extract), workshop.now, 10);
    const whole = performance.now() - started;
    const sent = readFileSync(join(folder.outbox, 'sent.jsonl'), 'utf8').trim().split('\n').length;
    workshop.table.close();
    console.log(
      `  ${documents} documents, ${sent} sendings in ${(whole / 1000).toFixed(1)} s: ${((1000 * documents) / whole).toFixed(0)} documents a second; extraction alone is ${((100 * extraction) / whole).toFixed(1)} % of it`,
    );
  } finally {
    rmSync(root, { recursive: true });
  }
};
