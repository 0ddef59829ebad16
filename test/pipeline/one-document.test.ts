import { describe, expect, test } from 'vitest';
import { makeWay } from './way.ts';

const paper =
  'Plan\nPRESENT press\nfinance lead: pay the bills by 2020-06-30\nscience support: help with it';

describe('one document', () => {
  test('reaches each concerned department once, on every channel', async () => {
    const way = makeWay();
    expect(await way.ingest(way.upload('plan.txt', paper))).toEqual({
      kind: 'current',
      revision: 1,
    });
    await way.stream();
    const all = [...way.sent];
    expect(
      all
        .filter((s) => s.channel === 'email')
        .map((s) => s.to)
        .sort(),
    ).toEqual(['finance', 'press', 'science']);
    expect(
      all
        .filter((s) => s.channel === 'sms')
        .map((s) => s.to)
        .sort(),
    ).toEqual(['finance', 'press', 'science']);
    expect(all.filter((s) => s.channel === 'event')).toHaveLength(3);
    expect(new Set(all.map((s) => s.id)).size).toBe(all.length);
    way.sent.length = 0;
    await way.stream();
    await way.sweep();
    expect(way.sent).toEqual([]);
  });

  test('no notice holds a word of another department', async () => {
    const way = makeWay();
    await way.ingest(
      way.upload('plan.txt', 'Plan\nfinance lead: count apples\nscience lead: grow pears'),
    );
    await way.stream();
    const [finance, science] = way.mails();
    expect(finance?.text).toContain('apples');
    expect(finance?.text).not.toContain('pears');
    expect(science?.text).toContain('pears');
    expect(science?.text).not.toContain('apples');
  });

  test('with the stream thrown away the sweeper alone sends everything', async () => {
    const way = makeWay();
    await way.ingest(way.upload('plan.txt', paper));
    await way.dropStream();
    const { planned, sent, faults } = await way.sweep();
    expect({ planned, sent, faults }).toEqual({ planned: 1, sent: 4, faults: [] });
    expect(way.mails().map((m) => m.to)).toEqual(['finance', 'press', 'science']);
  });

  test('stream and sweeper in any mixture give the same ids', async () => {
    const ids = async (run: (way: ReturnType<typeof makeWay>) => Promise<unknown>) => {
      const way = makeWay();
      await way.ingest(way.upload('plan.txt', paper));
      await run(way);
      return way.sent.map((s) => s.id).sort();
    };
    const streamed = await ids((way) => way.stream());
    expect(await ids((way) => way.sweep())).toEqual(streamed);
    expect(await ids(async (way) => [await way.sweep(), await way.stream()])).toEqual(streamed);
  });
});
