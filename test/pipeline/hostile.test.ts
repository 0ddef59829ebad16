import { describe, expect, test } from 'vitest';
import { batchLimits } from '../../lambdas/domain/dispatch.ts';
import { pendingItems } from './history.ts';
import { makeWay } from './way.ts';

/** Longer than an item of the table, a message or a batch may be, but a file that is taken. */
const long = '"长𠮷\u0085'.repeat(100_000);

describe('a text of any shape goes its way', () => {
  test.each([
    ['a title as long as the file', `Plan ${long}\nfinance lead: do A`],
    ['a directive as long as the file', `Plan\nfinance lead: ${long}`],
    ['a directive as long as the file that reaches nobody', `Plan\nnobody: ${long}`],
    [
      'hundreds that reach nobody',
      `Plan\n${Array.from({ length: 300 }, (_, n) => `nobody: ${n} ${'\u0085'.repeat(2000)}`).join('\n')}`,
    ],
    [
      'hundreds of long ones',
      `Plan\n${Array.from({ length: 300 }, (_, n) => `finance lead: ${n} ${'长'.repeat(2000)}`).join('\n')}`,
    ],
  ])('%s', async (_, text) => {
    const way = makeWay({ office: { maximumBytes: 10_000_000 } });
    let largest = 0;
    way.answer.next = (__, messages) => {
      const bytes = messages.map((m) => Buffer.byteLength(m.text + JSON.stringify(m.attributes)));
      largest = Math.max(
        largest,
        bytes.reduce((sum, one) => sum + one, 0),
      );
      return { accepted: messages.map(({ id }) => id), failed: [] };
    };
    expect(await way.ingest(way.upload('plan.txt', text))).toMatchObject({ kind: 'current' });
    await way.stream();
    await way.sweep();
    expect(way.sent.length).toBeGreaterThan(0);
    expect(largest).toBeLessThanOrEqual(batchLimits.bytes);
    expect(await pendingItems(way)).toEqual([]);
  });
});
