import { describe, expect, test } from 'vitest';
import { refusalCodes } from '../../lambdas/domain/refusal.ts';
import { read } from '../../lambdas/read/read.ts';
import { attacks } from './generate/attacks/all.ts';
import { forms } from './generate/forms.ts';
import { canMeasureMemory, measure, measureOver } from './generate/measure.ts';
import { seeds } from './generate/texts.ts';

const megabyte = 1_048_576;
const rows = attacks.map((attack) => [attack.name, attack] as const);
if (!canMeasureMemory) console.log('attacks: no /proc here, memory is not measured');

describe('attacks that sizes, the directory or page counts show', () => {
  test.each(rows.filter(([, { shown }]) => shown))('%s', async (_, { bytes, outcomes }) => {
    // How fast is the bench's to say (`npm run bench -- attacks`): a busy machine is no fault of the reader.
    const { outcome, together } = await measureOver(bytes(), 250, 1);
    expect(outcomes).toContain(outcome);
    expect(together ?? 0).toBeLessThan(256 * megabyte);
  });
});

describe('all others', () => {
  test.each(rows.filter(([, { shown }]) => !shown))('%s', async (_, { bytes, outcomes }) => {
    const { outcome, largest } = await measure(bytes());
    expect(outcomes).toContain(outcome);
    expect(largest ?? 0).toBeLessThan(512 * megabyte);
  });
});

describe('cut in the middle', () => {
  const halves = forms.flatMap((form) =>
    seeds.slice(-1).flatMap((seed) => {
      const bytes = form.of(seed);
      return bytes === null ? [] : [[form.name, bytes] as const];
    }),
  );
  test.each(halves)('%s: half of what there was, or a refusal', async (_, bytes) => {
    const reading = await read(bytes.subarray(0, bytes.length / 2));
    if ('code' in reading) expect(refusalCodes).toContain(reading.code);
    else expect(reading.text.length).toBeGreaterThan(20);
  });
});
