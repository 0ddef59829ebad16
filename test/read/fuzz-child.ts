/**
 * Reads mutants FROM up to below TO and prints a line of JSON before and after each: `fuzz-child.ts SEED FROM TO HOW`. HOW is
 * `apart` (parsers in processes of their own, as deployed) or `within` (in this process, cut off
 * from the network, which is thirty times as fast).
 */
import type { Refusal } from '../../lambdas/domain/refusal.ts';
import { answerTo } from '../../lambdas/read/answer.ts';
import { cutOff } from '../../lambdas/read/cut-off.ts';
import { decodeText } from '../../lambdas/read/encoding.ts';
import { recognise } from '../../lambdas/read/formats.ts';
import { defaultLimits } from '../../lambdas/read/limits.ts';
import { type ReadText, read } from '../../lambdas/read/read.ts';
import { Refused } from '../../lambdas/read/refused.ts';
import { writtenIn } from '../../lambdas/read/written-in.ts';
import { mutant } from './generate/mutate.ts';

const [seed = '1', from = '0', to = '0', how = 'apart'] = process.argv.slice(2);
if (how === 'within') cutOff();

/** The parser that these bytes are for; null when they are for none. */
const parserOf = (bytes: Uint8Array): string | null => {
  try {
    const format = recognise(bytes, defaultLimits);
    if (format !== null) return 'reader' in format ? format.reader : null;
    const decoded = decodeText(bytes);
    return decoded !== null && writtenIn(decoded.text) === 'html' ? 'html' : null;
  } catch (fault) {
    if (fault instanceof Refused) return null;
    throw fault;
  }
};

const readIt = async (bytes: Uint8Array): Promise<ReadText | Refusal> => {
  const parser = how === 'within' ? parserOf(bytes) : null;
  return parser === null ? read(bytes) : answerTo(parser, bytes, defaultLimits);
};

const say = (line: Readonly<Record<string, unknown>>): void => {
  process.stdout.write(`${JSON.stringify(line)}\n`);
};

for (let number = Number(from); number < Number(to); number++) {
  const { name, bytes } = mutant(Number(seed), number);
  say({ number, name });
  const started = performance.now();
  try {
    const reading = await readIt(bytes);
    const outcome = 'code' in reading ? reading.code : 'read';
    say({ number, outcome, milliseconds: performance.now() - started });
  } catch (fault) {
    say({
      number,
      outcome: 'threw',
      fault: String(fault),
      milliseconds: performance.now() - started,
    });
  }
}
