import { existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Command } from 'commander';
import type { Day } from '../../lambdas/domain/language.ts';
import { release } from '../../lambdas/ingest/switching.ts';
import { documentId } from '../../lambdas/store/keys.ts';
import { hash } from '../../lambdas/wiring/hash.ts';
import { Mistake } from '../mistake.ts';
import { withInstallation } from '../open.ts';
import { type PlaceOptions, parseDay, print, withJson, withPlace } from '../options.ts';

/** `send`, `release`, `sweep`: what moves documents on. */
export const workCommands = (duban: Command): void => {
  withPlace(duban.command('send <files...>'))
    .description('upload documents; a run that watches the folder, or the stack, takes them')
    .option('--document-date <day>', 'the date of a paper that does not state it', parseDay)
    .action(async (files: string[], options: PlaceOptions & { documentDate?: Day }) => {
      for (const file of files)
        if (!existsSync(file) || !statSync(file).isFile())
          throw new Mistake(`There is no file ${file}; nothing was uploaded.`);
      const names = files.map((file) => basename(file));
      const twice = names.find((name, n) => names.indexOf(name) !== n);
      if (twice !== undefined)
        throw new Mistake(
          `Two of the files are called ${twice}: one would replace the other. Nothing was uploaded; rename one.`,
        );
      const hidden = names.find((name) => /^\.|~$/.test(name));
      if (hidden !== undefined)
        throw new Mistake(
          `${hidden} is a hidden or backup file; nothing was uploaded. Rename it first.`,
        );
      await withInstallation(
        options,
        async (installation) => {
          for (const file of files) {
            const { key } = await installation.send(file, options.documentDate ?? null);
            console.log(`${file} → ${key}`);
          }
          const contacts = await installation.contacts.list();
          if (!contacts.some((c) => c.department === 'office' && c.state === 'confirmed'))
            console.log(
              'Nobody hears of refusals and open questions: duban subscribe office --email A',
            );
        },
        'new',
      );
    });

  withPlace(duban.command('release <key>'))
    .description('let a held revision of a document go out')
    .action(async (key: string, options: PlaceOptions) => {
      await withInstallation(options, async ({ table, now }) => {
        if ((await release(documentId(key, hash), now(), table)) === 'not-held')
          throw new Mistake(`No revision of ${key} is held. "duban documents" shows which are.`);
        console.log(`Released: ${key}. Its notices go out with the next run or sweep.`);
      });
    });

  withJson(withPlace(duban.command('sweep')))
    .description('plan and send what is due and was not sent')
    .action(async (options: PlaceOptions & { json?: boolean }) => {
      await withInstallation(options, async (installation) => {
        const { faults, ...counts } = await installation.sweep();
        print(options.json, { ...counts, faults: faults.map(String) }, () =>
          [
            `${counts.planned} planned, ${counts.sent} sent, ${counts.refused} refused for now, ${counts.dropped} dropped as superseded.`,
            ...faults.map((fault) => `Failed, and will be tried again: ${String(fault)}`),
          ].join('\n'),
        );
        if (faults.length > 0) process.exitCode = 1;
      });
    });
};
