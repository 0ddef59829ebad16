import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import type { Department } from '../../lambdas/domain/department.ts';
import type { Extract } from '../../lambdas/domain/extraction.ts';
import type { Day } from '../../lambdas/domain/language.ts';
import { located } from '../../lambdas/domain/located.ts';
import { wordingOf } from '../../lambdas/domain/refusal.ts';
import { explainDates } from '../../lambdas/extract/dates.ts';
import { makeExtract } from '../../lambdas/extract/extract.ts';
import { type ReadText, read } from '../../lambdas/read/read.ts';
import { registry } from '../../lambdas/wiring/registry.ts';
import { Mistake } from '../mistake.ts';
import { parseDay } from '../options.ts';
import { datesView } from '../views/dates.ts';
import { recordsView } from '../views/records.ts';

interface ReadingOptions {
  readonly date?: Day;
  readonly departments?: string;
  readonly json?: boolean;
  readonly jsonl?: boolean;
}

/** `extract` and `dates`: reading without an installation. Their output is fixed (corpus/CONTRACT.md). */
export const readingCommands = (duban: Command): void => {
  duban
    .command('extract <files...>')
    .description('read documents and show their records; nothing is stored or sent')
    .option('--date <day>', 'the date of a document that does not state it', parseDay)
    .option('--departments <file>', 'another registry than seeds/departments.json')
    .option('--json', 'print one JSON object')
    .option('--jsonl', 'print a JSON object a line, for several files or folders')
    .action(async (files: string[], options: ReadingOptions) => extractFiles(files, options));

  duban
    .command('dates [phrases...]')
    .description('explain the time expressions of a phrase')
    .option('--date <day>', 'the day from which relative dates count', parseDay)
    .option('--jsonl', 'read {"id","text","date"} lines from standard input')
    .action(async (phrases: string[], options: ReadingOptions) => {
      if (options.jsonl === true) return explainLines(options.date ?? null);
      if (phrases.length === 0)
        throw new Mistake('Say a phrase, such as: duban dates --date 2020-04-28 "5月底前"');
      for (const phrase of phrases)
        console.log(
          datesView(phrase, explainDates(phrase, options.date ?? null, registry.namedDays)),
        );
    });
};

const extractFiles = async (paths: readonly string[], options: ReadingOptions): Promise<void> => {
  const extract = makeExtract({ ...registry, departments: departmentsIn(options.departments) });
  const files = paths.flatMap(filesOf);
  if (files.length > 1 && options.json === true)
    throw new Mistake('--json prints one object; use --jsonl for several files.');
  for (const file of files) {
    const reading = await read(readFileSync(file));
    if ('code' in reading) {
      console.error(`${file}: ${reading.code}. ${wordingOf(reading).en}`);
      process.exitCode = 3;
      continue;
    }
    show(file, extract, reading, options);
  }
};

const show = (
  file: string,
  extract: Extract,
  { text, places, warnings }: ReadText,
  options: ReadingOptions,
): void => {
  const found = extract(text, { supplied: options.date ?? null, uploaded: null });
  const records = located({ ...found, warnings: [...warnings, ...found.warnings] }, places);
  if (options.jsonl === true) console.log(JSON.stringify({ file, ...records }));
  else if (options.json === true) console.log(JSON.stringify(records));
  else console.log(`${file}\n${recordsView(records)}`);
};

/** A file as it is; of a folder, its visible files. */
const filesOf = (path: string): string[] => {
  if (!existsSync(path)) throw new Mistake(`There is no file ${path}.`);
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => !basename(name).startsWith('.'))
    .sort()
    .map((name) => join(path, name))
    .filter((inner) => statSync(inner).isFile());
};

const departmentsIn = (file: string | undefined): readonly Department[] => {
  if (file === undefined) return registry.departments;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Department[];
  } catch (fault) {
    throw new Mistake(`${file} is no registry of departments: ${String(fault)}`);
  }
};

const explainLines = async (day: Day | null): Promise<void> => {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    console.log(JSON.stringify(explainLine(line, day)));
  }
};

/** One line's answer. What it says wrong is told in its place, and the lines behind it are read all the same. */
const explainLine = (line: string, day: Day | null): object => {
  const { id, text, date } = lineOf(line);
  const refused = (code: string, message: string): object => {
    process.exitCode = 3;
    return { id: id ?? null, dates: [], error: { code, message } };
  };
  if (typeof text !== 'string') return refused('no-phrase', 'The line has no "text" to explain.');
  try {
    const on = date == null ? day : parseDay(String(date));
    return { id, dates: explainDates(text, on, registry.namedDays) };
  } catch (fault) {
    if (fault instanceof Mistake) return refused('no-such-day', fault.message);
    throw fault;
  }
};

const lineOf = (line: string): { id?: unknown; text?: unknown; date?: unknown } => {
  try {
    return { ...(JSON.parse(line) as object) };
  } catch {
    return {};
  }
};
