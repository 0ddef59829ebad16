import { describe, expect, test } from 'vitest';
import { listDue } from '../../local/queries.ts';
import { makeWay } from './way.ts';

describe('failures on the way', () => {
  test('only what SNS refused is sent again, with the same id', async () => {
    const way = makeWay();
    await way.ingest(way.upload('plan.txt', 'Plan\nfinance lead: do A'));
    way.answer.next = (_, messages) => ({
      accepted: messages.filter((m) => m.id !== 'sms').map((m) => m.id),
      failed: messages
        .filter((m) => m.id === 'sms')
        .map(({ id }) => ({ id, reason: 'InternalError' })),
    });
    await way.stream();
    const first = way.sent.splice(0).map((s) => s.channel);
    expect(first).not.toContain('sms');
    way.answer.next = (_, messages) => ({ accepted: messages.map((m) => m.id), failed: [] });
    await way.sweep();
    expect(way.sent).toEqual([]);
    way.pass(31);
    await way.sweep();
    expect(way.sent.map((s) => s.channel)).toEqual(['sms']);
  });

  test('one that dies between lease and mark is sent again after the lease, never before', async () => {
    const way = makeWay();
    await way.ingest(way.upload('plan.txt', 'Plan\nfinance lead: do A'));
    let ids: string[] = [];
    way.answer.next = (dispatch, messages) => {
      ids = messages.map((m) => `${dispatch.id}/${m.id}`);
      throw new Error('died after the post had taken it');
    };
    await way.sweep();
    way.answer.next = (_, messages) => ({ accepted: messages.map((m) => m.id), failed: [] });
    way.pass(89);
    await way.sweep();
    expect(way.sent).toEqual([]);
    way.pass(2);
    await way.sweep();
    expect(way.sent.map((s) => s.id)).toEqual(expect.arrayContaining(ids));
  });

  test('a document with more records than a transaction holds is whole', async () => {
    const way = makeWay({ office: { maximumBytes: 1_000_000 } });
    const lines = Array.from(
      { length: 450 },
      (_, n) => `finance lead: task number ${n} by 2020-06-30`,
    );
    await way.ingest(way.upload('plan.txt', `Plan\n${lines.join('\n')}`));
    await way.stream();
    await way.sweep();
    expect(way.mails().map((m) => m.to)).toEqual(['finance']);
    expect(await listDue(way.table, '2020-06-01', '2020-06-30')).toHaveLength(450);
  });
});
