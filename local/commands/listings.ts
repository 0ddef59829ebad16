import type { Command } from 'commander';
import { Temporal } from 'temporal-polyfill';
import { dayOf } from '../../lambdas/domain/calendar.ts';
import type { Day } from '../../lambdas/domain/language.ts';
import { Mistake } from '../mistake.ts';
import { withInstallation } from '../open.ts';
import { type PlaceOptions, parseDay, print, withJson, withPlace } from '../options.ts';
import { listPending } from '../pending.ts';
import { listDocuments, listDue, listNotices } from '../queries.ts';
import { departmentJson, documentJson, dueJson, noticeJson } from '../views/json.ts';
import {
  departmentsView,
  documentsView,
  dueView,
  noticesView,
  pendingView,
} from '../views/listings.ts';

type Options<More = object> = PlaceOptions & { json?: boolean } & More;

/** `documents`, `notices`, `pending`, `due`, `departments`: what the installation knows. */
export const listingCommands = (duban: Command): void => {
  withJson(withPlace(duban.command('documents')))
    .description('every document: its revision, what is held, what was refused and why')
    .action(async (options: Options) => {
      await withInstallation(options, async ({ table, registry }) => {
        const rows = await listDocuments(table);
        print(options.json, rows.map(documentJson), () =>
          documentsView(rows, registry.office.language),
        );
      });
    });

  withJson(withPlace(duban.command('notices')))
    .description('what was sent to whom, and what waits')
    .option('--department <slug>', 'only this department')
    .option('--text', 'with the words of each mail')
    .action(async (options: Options<{ department?: string; text?: boolean }>) => {
      await withInstallation(options, async ({ table, registry }) => {
        const slugs = registry.departments.map((d) => d.slug);
        if (options.department !== undefined && !slugs.includes(options.department))
          throw new Mistake(`No department is called ${options.department}.`);
        const wanted = options.department === undefined ? slugs : [options.department];
        const notices = (await Promise.all(wanted.map((slug) => listNotices(table, slug)))).flat();
        print(options.json, notices.map(noticeJson), () =>
          noticesView(notices, options.text === true),
        );
      });
    });

  withJson(withPlace(duban.command('pending')))
    .description('what was not planned or not sent yet, whatever it is, and what was given up')
    .action(async (options: Options) => {
      await withInstallation(options, async ({ table, givenUp }) => {
        const rows = [...(await listPending(table)), ...givenUp()];
        print(options.json, rows, () => pendingView(rows));
      });
    });

  withJson(withPlace(duban.command('due')))
    .description('what is owed, by day')
    .option('--from <day>', 'first day (default: a year ago)', parseDay)
    .option('--until <day>', 'last day (default: a year from now)', parseDay)
    .action(async (options: Options<{ from?: Day; until?: Day }>) => {
      await withInstallation(options, async ({ table, registry, now }) => {
        const today = Temporal.PlainDate.from(dayOf(now(), registry.office.timeZone));
        const from = options.from ?? today.subtract({ years: 1 }).toString();
        const until = options.until ?? today.add({ years: 1 }).toString();
        if (from > until) throw new Mistake(`${from} is after ${until}.`);
        const due = await listDue(table, from, until);
        print(options.json, due.map(dueJson), () => dueView(due, from, until));
      });
    });

  withJson(withPlace(duban.command('departments')))
    .description('the registry, and who has contacts')
    .action(async (options: Options) => {
      await withInstallation(options, async ({ registry, contacts }) => {
        const known = await contacts.list();
        const departments = registry.departments.map((d) => departmentJson(d, known));
        print(options.json, departments, () => departmentsView(registry.departments, known));
      });
    });
};
