import { Command } from 'commander';
import { contactCommands } from './commands/contacts.ts';
import { listingCommands } from './commands/listings.ts';
import { readingCommands } from './commands/reading.ts';
import { runCommand } from './commands/run.ts';
import { workCommands } from './commands/work.ts';
import { Mistake } from './mistake.ts';

const program = (): Command => {
  const duban = new Command('duban')
    .description('督办: what meeting documents ask, of whom, by when – and telling them')
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError('(duban --help lists the commands)');
  for (const add of [runCommand, readingCommands, workCommands, listingCommands, contactCommands])
    add(duban);
  return duban;
};

/** The command line. A mistake of the caller is one sentence and exit code 2; a fault of ours shows its trace and is 1. */
export const main = async (): Promise<void> => {
  try {
    await program().parseAsync();
  } catch (fault) {
    if (!(fault instanceof Mistake)) throw fault;
    console.error(fault.message);
    process.exitCode = 2;
  }
};
