import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant, Language } from '../lambdas/domain/language.ts';
import { wordingOf } from '../lambdas/domain/refusal.ts';
import type { Outcome } from '../lambdas/ingest/ingest.ts';
import type { BucketEvent } from '../lambdas/ingest/upload.ts';
import { documentId } from '../lambdas/store/keys.ts';
import { loadRevision } from '../lambdas/store/loading.ts';
import { loadFacts, loadRecords } from '../lambdas/store/records.ts';
import type { Table } from '../lambdas/store/table.ts';
import { hash } from '../lambdas/wiring/hash.ts';
import type { Folder } from './folder.ts';
import type { SendLine } from './outbox.ts';
import { grid, under } from './views/grid.ts';
import { recordsView } from './views/records.ts';

type Ingested = BucketEvent & { readonly outcome: Outcome };

/** Tells a person at the terminal what happened, in the order in which it happened. */
export const makeReporter = (folder: Folder, language: Language) => {
  const ingested: Ingested[] = [];
  let told = sendLines(folder).length;
  let sent = 0;
  return {
    /** The functions' log: what it says of documents is told, and errors are shown as they come. */
    log: (line: Readonly<Record<string, unknown>>): void => {
      if (line['message'] === 'ingested') ingested.push(line as unknown as Ingested);
      else if (line['level'] === 'ERROR') console.error(`${line['message']}: ${line['fault']}`);
    },
    /** Prints what came in since the last time, and what went out. */
    tell: async (table: Table): Promise<void> => {
      for (const one of ingested.splice(0))
        console.log(`${await documentView(table, one, language)}\n`);
      const lines = sendLines(folder).slice(told);
      told += lines.length;
      sent += lines.length;
      if (lines.length > 0) console.log(`${sentView(lines, folder)}\n`);
    },
    total: (due: Instant | null): void => {
      if (sent === 0) console.log('Nothing new: no document changed, nothing was sent.');
      if (due !== null)
        console.log(`Something waits until ${due}: the next run or sweep sends it.`);
    },
  };
};

const sendLines = (folder: Folder): SendLine[] => {
  const file = join(folder.outbox, 'sent.jsonl');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as SendLine);
};

const documentView = async (
  table: Table,
  { key, outcome }: Ingested,
  language: Language,
): Promise<string> => {
  if (outcome.kind === 'refused')
    return under(
      `■ ${key}: refused (${outcome.refusal.code})`,
      wordingOf(outcome.refusal)[language],
    );
  if (!('revision' in outcome)) return `■ ${key}: ${outcome.kind}`;
  const heading = `■ ${key}: revision ${outcome.revision}, ${outcome.kind}`;
  const revision = await loadRevision(table, documentId(key, hash), outcome.revision);
  if (revision === null || revision.records === null) return heading;
  const facts = await loadFacts(table, revision.records);
  if (facts === null) return heading;
  const records = await loadRecords(table, revision.records);
  const concerned = [...new Set(records.assignments.map((a) => a.department))];
  const routed = `Departments concerned: ${concerned.length}`;
  const roles = concerned.map((department) => {
    const own = records.assignments.filter((a) => a.department === department);
    const count = (role: string): string => String(own.filter((a) => a.role === role).length);
    return [department, count('lead'), count('support'), count('proposed'), count('informed')];
  });
  const titles = ['department', 'lead', 'support', 'proposed', 'informed'];
  const matrix = grid(
    titles.map((title) => ({ title })),
    roles,
  );
  return under(heading, `${recordsView({ ...facts, ...records })}\n${under(routed, matrix)}`);
};

/** One line for what one department got of one document; the endings say on which channels. */
const sentView = (lines: readonly SendLine[], folder: Folder): string => {
  const messages = lines.filter((line) => line.channel === 'email' || line.channel === 'sms');
  const events = lines.filter((line) => line.topic === 'events');
  const heading = `Sent: ${messages.length} messages, ${events.length} events for other systems. They stand in ${folder.outbox}, with a log of every sending (sent.jsonl)`;
  if (messages.length === 0) return heading;
  const stem = (line: SendLine): string => line.file.replace(/\.(?:eml|sms\.txt)$/, '');
  const rows = [...Map.groupBy(messages, stem)].map(([name, same]) => [
    same[0]?.topic ?? '',
    same.map((line) => (line.channel === 'email' ? '.eml' : '.sms.txt')).join(' '),
    name,
  ]);
  const columns = [{ title: 'to' }, { title: 'as' }, { title: 'file', most: 120 }];
  return under(heading, grid(columns, rows));
};
