import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';

/**
 * `npm run check:regex`: every regular expression of lambdas/ is proven to match in linear time, those written in the
 * code and those put together when the modules load. Fails, and says where, on any that is vulnerable or that
 * recheck cannot decide in time.
 */
const root = join(import.meta.dirname, '../lambdas');
const timeout = 60_000;

interface Found {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

/** Comments, strings, templates without expressions in them, and what can be a regular expression: `/` where a value may stand. */
const lexical =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|(?<=[(,=:[!&|?{};>]\s*|return\s+|^\s*)\/((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/([a-z]*)/gm;

const literals = (file: string): Found[] => {
  const code = readFileSync(file, 'utf8');
  return [...code.matchAll(lexical)].flatMap((match): Found[] => {
    const [, source, flags = ''] = match;
    if (source === undefined) return [];
    const line = code.slice(0, match.index).split('\n').length;
    return [{ where: `${file.slice(root.length + 1)}:${line}`, source, flags }];
  });
};

/** Modules whose loading would reach for the cloud: their own expressions are literals. */
const adapters =
  /read\/child\.ts$|\/index\.ts$|\/wiring\/|\/handler\.ts$|dynamo-|s3-objects|sns\.ts$/;

/** What `new RegExp` is given while the modules load. */
const built = async (files: readonly string[]): Promise<Found[]> => {
  const found: Found[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, [source, flags]: [string | RegExp, string?]) => {
      const made = new target(source, flags);
      found.push({ where: 'put together at load', source: made.source, flags: made.flags });
      return made;
    },
  });
  for (const file of files) if (!adapters.test(file)) await import(file);
  globalThis.RegExp = Original;
  return found;
};

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join(root, name));
const all = [...files.flatMap(literals), ...(await built(files))];
const seen = new Map(all.map((each) => [`/${each.source}/${each.flags}`, each]));
let bad = 0;
for (const [text, { where, source, flags }] of seen) {
  const result = checkSync(source, flags, { timeout });
  if (result.status === 'safe') continue;
  // The search for attacks suspects large expressions now and then; the automaton proves them.
  if (checkSync(source, flags, { timeout, checker: 'automaton' }).status === 'safe') continue;
  bad += 1;
  const why =
    result.status === 'vulnerable' ? result.complexity.summary : `undecided (${result.error.kind})`;
  console.error(`${where}: ${why}: ${text.length > 300 ? `${text.slice(0, 300)}…` : text}`);
}
console.log(`${seen.size} regular expressions, ${bad} not proven safe`);
if (bad > 0) process.exitCode = 1;
