import { attacks } from '../test/read/generate/attacks/all.ts';
import { measure, measureOver } from '../test/read/generate/measure.ts';

/** What an attack may cost: those that sizes, the ZIP's directory or page counts show, and all others, which are stopped after 5 s. */
const allowed = {
  shown: { milliseconds: 250, megabytes: 256 },
  hidden: { milliseconds: 5250, megabytes: 512 },
} as const;

/** Beside other work a run may be slow: it is measured again, at most so often. */
const rounds = 3;

const megabytes = (bytes: number): number => Math.round(bytes / 1_048_576);

const memory = (bytes: number | null, room: number): string =>
  (bytes === null ? '?' : String(megabytes(bytes))).padStart(room);

/** Every attack in a process of its own: time over a run on an empty file just before, peak memory of the largest process and of all together. */
export const attack = async (): Promise<void> => {
  const empty = await measure(new Uint8Array());
  console.log(
    `  an empty file: ${empty.milliseconds.toFixed(0)} ms, ${megabytes(empty.largest ?? 0)} MB`,
  );
  console.log('  over it, ms   peak, MB   of all   outcome');
  let missed = 0;
  for (const { name, shown, outcomes, bytes } of attacks) {
    const most = shown ? allowed.shown : allowed.hidden;
    const { outcome, detail, over, largest, together } = await measureOver(
      bytes(),
      most.milliseconds,
      rounds,
    );
    const faults = [
      ...(outcomes.includes(outcome) ? [] : [`wanted ${outcomes.join(' or ')}`]),
      ...(over > most.milliseconds ? [`over ${most.milliseconds} ms`] : []),
      ...(megabytes(largest ?? 0) > most.megabytes ? [`over ${most.megabytes} MB`] : []),
    ];
    if (faults.length > 0) missed++;
    const columns = [over.toFixed(0).padStart(11), memory(largest, 10), memory(together, 8)];
    const said = detail === '' ? outcome : `${outcome} (${detail.split('\n')[0]?.slice(0, 90)})`;
    const fault = faults.length > 0 ? `  ← ${faults.join(', ')}` : '';
    console.log(`  ${columns.join(' ')} ${shown ? ' *' : '  '} ${name}: ${said}${fault}`);
  }
  console.log(
    `  ${attacks.length} attacks, ${missed} beyond what is allowed (* ${allowed.shown.milliseconds} ms and ${allowed.shown.megabytes} MB; others ${allowed.hidden.milliseconds} ms and ${allowed.hidden.megabytes} MB)`,
  );
};
