#!/usr/bin/env node
// Plain JavaScript, so that an old Node can say what it lacks: TypeScript runs as it is from Node 24 on.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const program = join(import.meta.dirname ?? dirname(new URL(import.meta.url).pathname), 'duban.ts');

if (Number(process.versions.node.split('.')[0]) >= 24) {
  await import('./duban.ts');
} else {
  process.exitCode = runOnNode24();
}

/** Node 24 comes along as a package of its own, for machines that have an older one. */
function runOnNode24() {
  let node;
  try {
    node = join(dirname(createRequire(import.meta.url).resolve('node/package.json')), 'bin/node');
  } catch {
    node = null;
  }
  const run = node && spawnSync(node, [program, ...process.argv.slice(2)], { stdio: 'inherit' });
  if (run && !run.error) return run.status ?? 1;
  console.error(
    `duban needs Node 24; this is Node ${process.versions.node}. Run "npm ci" without --ignore-scripts: it brings Node 24 along.`,
  );
  return 1;
}
