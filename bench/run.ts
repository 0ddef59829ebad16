/** `npm run bench -- NAME…`: the measurements behind the figures of README and notes; all of them without a name. */
import { attack } from './attacks.ts';
import { cold } from './cold.ts';
import { extraction } from './extract.ts';
import { reading } from './read.ts';
import { way } from './way.ts';

const benches: Readonly<Record<string, () => Promise<void>>> = {
  attacks: attack,
  cold,
  extract: extraction,
  read: reading,
  way,
};

const wanted = process.argv.slice(2);
for (const name of wanted.length > 0 ? wanted : Object.keys(benches)) {
  const bench = benches[name];
  if (bench === undefined)
    throw new Error(`no bench ${name}; there are ${Object.keys(benches).join(', ')}`);
  console.log(`\n${name}`);
  await bench();
}
