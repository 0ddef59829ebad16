import { describe, expect, test } from 'vitest';
import { makeWay } from './way.ts';

describe('a new revision', () => {
  test('is told only to those whom it touches, with before and after', async () => {
    const way = makeWay();
    await way.ingest(
      way.upload('plan.txt', 'Plan\nfinance lead: pay by 2020-06-30\nscience lead: grow pears'),
    );
    await way.stream();
    way.mails();
    await way.ingest(
      way.upload('plan.txt', 'Plan\nfinance lead: pay by 2020-07-31\nscience lead: grow pears'),
    );
    await way.stream();
    const mails = way.mails();
    expect(mails.map((m) => m.to)).toEqual(['finance']);
    expect(mails[0]?.text).toContain('was Tue 30 Jun 2020, now Fri 31 Jul 2020');
  });

  test('drops the unsent notices of the one before', async () => {
    const way = makeWay();
    await way.ingest(way.upload('plan.txt', 'Plan\nfinance lead: do A'));
    way.answer.next = (_, messages) => ({
      accepted: [],
      failed: messages.map(({ id }) => ({ id, reason: 'throttled' })),
    });
    await way.stream();
    way.answer.next = (_, messages) => ({ accepted: messages.map((m) => m.id), failed: [] });
    await way.ingest(way.upload('plan.txt', 'Plan\nfinance lead: do B'));
    way.pass(3600);
    await way.stream();
    await way.sweep();
    const mails = way.mails();
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain('do B');
    expect(mails[0]?.text).not.toContain('do A');
  });

  test('waits while a notice of the one before may be on its way', async () => {
    const way = makeWay();
    await way.ingest(way.upload('plan.txt', 'Plan\nfinance lead: do A'));
    way.answer.next = () => {
      throw new Error('the process died here');
    };
    await way.sweep();
    way.answer.next = (_, messages) => ({ accepted: messages.map((m) => m.id), failed: [] });
    await way.dropStream();
    await way.ingest(way.upload('plan.txt', 'Plan\nfinance lead: do B'));
    await way.stream();
    expect(way.mails()).toEqual([]);
    way.pass(91);
    await way.sweep();
    expect(way.mails().map((m) => m.text.includes('do B'))).toEqual([true]);
  });

  test('that no longer names a department tells it so', async () => {
    const way = makeWay();
    await way.ingest(way.upload('plan.txt', 'Plan\nfinance lead: do A\nscience lead: do B'));
    await way.stream();
    way.mails();
    await way.ingest(way.upload('plan.txt', 'Plan\nfinance lead: do A'));
    await way.stream();
    expect(way.mails().map((m) => m.to)).toEqual(['science']);
  });

  test('a removed object is withdrawn from those who were told', async () => {
    const way = makeWay();
    await way.ingest(way.upload('plan.txt', 'Plan\nfinance lead: do A'));
    await way.stream();
    way.mails();
    expect(await way.ingest(way.remove('plan.txt'))).toEqual({ kind: 'withdrawn', revision: 2 });
    await way.stream();
    expect(way.mails().map((m) => m.to)).toEqual(['finance', 'office']);
    expect(await way.ingest(way.upload('plan.txt', 'Plan\nfinance lead: do A'))).toEqual({
      kind: 'current',
      revision: 3,
    });
  });
});
