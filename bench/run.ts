/** `npm run bench -- NAME…`: the measurements behind the figures of README and notes; all of them without a name. */
import { cold } from './cold.ts';
import { extraction } from './extract.ts';
import { way } from './way.ts';

const benches: Readonly<Record<string, () => Promise<void>>> = { cold, way, extract: extraction };

const wanted = process.argv.slice(2);
for (const name of wanted.length > 0 ? wanted : Object.keys(benches)) {
  const bench = benches[name];
  if (bench === undefined)
    throw new Error(`no bench ${name}; there are ${Object.keys(benches).join(', ')}`);
  console.log(`\n${name}`);
  await bench();
}
