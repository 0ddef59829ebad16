import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** System calls that make or change files, and those that reach out. */
const traced =
  'open,openat,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,unlink,unlinkat,rmdir,truncate,socket,connect,bind';

/** Whether strace stands here and may trace. */
export const canWatch: boolean =
  spawnSync('strace', ['-o', '/dev/null', 'true'], { stdio: 'ignore' }).status === 0;

/** A command line under strace, with all processes that it starts; unchanged where strace is absent. */
export const watchedBy = (log: string, command: readonly string[]): readonly string[] =>
  canWatch
    ? ['strace', '-f', '-qq', '--seccomp-bpf', '-A', '-e', `trace=${traced}`, '-o', log, ...command]
    : command;

export interface Observed {
  readonly written: readonly string[];
  readonly calls: readonly string[];
  readonly watched: boolean;
}

/** What strace wrote down in a folder of logs: files changed outside the scratch folder, and sockets of the internet. */
export const observed = (logs: string, scratch: string): Observed => {
  const lines = readdirSync(logs).flatMap((log) =>
    existsSync(join(logs, log)) ? readFileSync(join(logs, log), 'utf8').split('\n') : [],
  );
  const changing =
    /\b(?:open|openat)\([^)]*O_(?:WRONLY|RDWR|CREAT|TRUNC|APPEND)|\b(?:creat|mkdir|mkdirat|rename\w*|link|linkat|symlink\w*|unlink\w*|rmdir|truncate)\(/;
  const harmless = (line: string): boolean =>
    line.includes(`"${scratch}`) || line.includes('"/dev/null"') || line.includes('"/dev/tty"');
  return {
    written: lines.filter((line) => changing.test(line) && !harmless(line)),
    calls: lines.filter((line) => /\b(?:socket|connect|bind)\(.*\bAF_INET6?\b/.test(line)),
    watched: canWatch && lines.length > 0,
  };
};
