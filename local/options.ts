import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { Temporal } from 'temporal-polyfill';
import type { Day } from '../lambdas/domain/language.ts';
import { Mistake } from './mistake.ts';

/** Where a command works: on a folder of this machine, or with `stack` on a deployed stack. */
export interface PlaceOptions {
  readonly data: string;
  readonly stack?: string;
  readonly now?: Day;
}

/** An ISO day that exists. @throws Mistake where there is no such day: 2020-02-30 is not the last of February. */
export const parseDay = (value: string): Day => {
  const written = /^\d{4}-\d\d-\d\d$/.test(value);
  try {
    if (written) return Temporal.PlainDate.from(value, { overflow: 'reject' }).toString();
  } catch {
    throw new Mistake(`"${value}" is not in the calendar.`);
  }
  throw new Mistake(`"${value}" is no day; write it like 2020-04-29.`);
};

/** The options of everything that works on an installation. */
export const withPlace = (command: Command): Command =>
  withFolder(command).option('--stack <name>', 'work on this deployed stack instead of a folder');

/** The options of what works on a folder only. */
export const withFolder = (command: Command): Command =>
  command
    .addOption(
      new Option('--data <folder>', 'folder that holds inbox, outbox, contacts and the database')
        .argParser((value: string) => resolve(value))
        .default(resolve('.'), 'this folder'),
    )
    .option('--now <day>', 'take this day for today (YYYY-MM-DD)', parseDay);

/** `--json`, where a script wants it. */
export const withJson = (command: Command): Command =>
  command.option('--json', 'print JSON instead of a table');

/** Prints what was asked for, as JSON or as text. */
export const print = (json: boolean | undefined, value: unknown, text: () => string): void => {
  console.log(json === true ? JSON.stringify(value, null, 2) : text());
};
