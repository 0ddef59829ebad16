import { attacks } from '../test/read/generate/attacks/all.ts';
import { type Measured, measure } from '../test/read/generate/measure.ts';
import { median } from './median.ts';

/** What an attack may cost: those that sizes, the ZIP's directory or page counts show, and all others. */
const allowed = {
  shown: { milliseconds: 250, megabytes: 256 },
  hidden: { milliseconds: 5000, megabytes: 512 },
} as const;

const megabytes = (bytes: number): number => Math.round(bytes / 1_048_576);

/** Every attack in a process of its own: time over a run on an empty file, peak memory of the process and all it starts. */
export const attack = async (): Promise<void> => {
  const empties: Measured[] = [];
  for (let n = 0; n < 5; n++) empties.push(await measure(new Uint8Array()));
  const empty = median(empties.map((m) => m.milliseconds));
  console.log(
    `  an empty file: ${empty.toFixed(0)} ms, ${megabytes(median(empties.map((m) => m.peak ?? 0)))} MB`,
  );
  console.log(`  ${'over it, ms'.padStart(11)} ${'peak, MB'.padStart(8)}  outcome`);
  let missed = 0;
  for (const { name, shown, outcomes, bytes } of attacks) {
    const { outcome, detail, milliseconds, peak } = await measure(bytes());
    const over = milliseconds - empty;
    const most = shown ? allowed.shown : allowed.hidden;
    const faults = [
      ...(outcomes.includes(outcome) ? [] : [`wanted ${outcomes.join(' or ')}`]),
      ...(over > most.milliseconds ? [`over ${most.milliseconds} ms`] : []),
      ...(megabytes(peak ?? 0) > most.megabytes ? [`over ${most.megabytes} MB`] : []),
    ];
    if (faults.length > 0) missed++;
    console.log(
      `  ${over.toFixed(0).padStart(11)} ${String(peak === null ? '?' : megabytes(peak)).padStart(8)}  ${shown ? '*' : ' '} ${name}: ${outcome}${detail === '' ? '' : ` (${detail.slice(0, 90)})`}${faults.length > 0 ? `  ← ${faults.join(', ')}` : ''}`,
    );
  }
  console.log(
    `  ${attacks.length} attacks, ${missed} beyond what is allowed (* ${allowed.shown.milliseconds} ms and ${allowed.shown.megabytes} MB; others ${allowed.hidden.milliseconds} ms and ${allowed.hidden.megabytes} MB)`,
  );
};
