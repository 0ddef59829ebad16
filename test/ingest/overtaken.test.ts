import { expect, test } from 'vitest';
import { Overtaken } from '../../lambdas/ingest/switching.ts';
import { listDocuments } from '../../local/queries.ts';
import { makeWay } from '../pipeline/way.ts';

test.each([false, true])(
  'of two events of one document handled at once the slower is retried (known before: %s)',
  async (known) => {
    const way = makeWay();
    if (known) await way.ingest(way.upload('plan.txt', 'Plan\nfinance lead: first'));
    const older = way.upload('plan.txt', 'Plan\nfinance lead: older');
    const newer = way.upload('plan.txt', 'Plan\nfinance lead: newer');
    const settled = await Promise.allSettled([way.ingest(older), way.ingest(newer)]);
    const reasons = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(reasons).toEqual([expect.any(Overtaken)]);
    for (const [n, event] of [older, newer].entries())
      if (settled[n]?.status === 'rejected') await way.ingest(event);
    const [row] = await listDocuments(way.table);
    expect(row?.current).toMatchObject({ versionId: known ? 'v3' : 'v2', state: 'current' });
    await way.stream();
    expect(way.mails().map(({ text }) => text.includes('newer'))).toEqual([true]);
  },
);
