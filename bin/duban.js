#!/usr/bin/env node
// Plain JavaScript, so that an old Node can say what it lacks: TypeScript runs as it is from Node 24 on.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const program = join(import.meta.dirname ?? dirname(new URL(import.meta.url).pathname), 'duban.ts');

if (Number(process.versions.node.split('.')[0]) >= 24) {
  await import('./duban.ts');
} else {
  runOnNode24();
}

/** Node 24 comes along as a package of its own, for machines that have an older one. */
function runOnNode24() {
  const node = packagedNode();
  if (node === null) {
    console.error(
      `duban needs Node 24; this is Node ${process.versions.node}. Run "npm ci" without --ignore-scripts: it brings Node 24 along.`,
    );
    process.exitCode = 1;
    return;
  }
  const run = spawn(node, [program, ...process.argv.slice(2)], { stdio: 'inherit' });
  // Whoever stops this process means the other; from a terminal both are told.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => run.kill(signal));
  run.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

function packagedNode() {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('node/package.json'));
    const node = join(folder, 'bin/node');
    return existsSync(node) ? node : null;
  } catch {
    return null;
  }
}
