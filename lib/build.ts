import { cp, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

/** The folder that every function of the stack is deployed from, relative to the project's root. */
export const assetFolder = 'dist/lambdas';

/** A folder of `lambdas/` per function; its `index.ts` exports `handler`. */
export const functionNames = ['ingest', 'publish', 'sweep'] as const;
export type FunctionName = (typeof functionNames)[number];

/** Packages in CommonJS call `require`, which an ES module does not have. */
const requireBanner =
  "import{createRequire as duban$createRequire}from'node:module';const require=duban$createRequire(import.meta.url);";

/**
 * Bundles entry points into one folder with shared chunks: `<name>/index.mjs`, whose handler is `<name>/index.handler`.
 * Splitting keeps lazy imports lazy; source maps would cost 16 ms of every cold start.
 * @param entries path of the entry point by function name
 * @param folder emptied first
 * @param plugins of a bench that leaves something out
 */
export const bundle = async (
  entries: Readonly<Record<string, string>>,
  folder: string,
  plugins: readonly Plugin[] = [],
): Promise<void> => {
  await rm(folder, { recursive: true, force: true });
  await build({
    entryPoints: Object.entries(entries).map(([name, path]) => ({
      in: path,
      out: `${name}/index`,
    })),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'shared/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    minify: true,
    sourcemap: false,
    legalComments: 'none',
    charset: 'utf8',
    banner: { js: requireBanner },
    logLevel: 'warning',
    plugins: [...plugins],
  });
};

/**
 * Bundles the functions, and beside them the process in which documents are parsed (`reader/`) with the character maps that it
 * reads (`cmaps/`).
 * @param folder emptied first
 */
export const bundleFunctions = async (folder: string): Promise<void> => {
  const lambdas = resolve(import.meta.dirname, '../lambdas');
  const entries = functionNames.map((name) => [name, resolve(lambdas, name, 'index.ts')] as const);
  await bundle(
    { ...Object.fromEntries(entries), reader: resolve(lambdas, 'read/child.ts') },
    folder,
  );
  const pdf = dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')));
  await cp(resolve(pdf, 'cmaps'), resolve(folder, 'cmaps'), { recursive: true });
};

if (import.meta.main) await bundleFunctions(resolve(import.meta.dirname, '..', assetFolder));
