import { describe, expect, test } from 'vitest';
import { makeWay } from './way.ts';

const paper =
  'Plan\nPRESENT press\nfinance lead: pay the bills by 2020-06-30\nscience support: help with it';

describe('events come twice, late and in any order', () => {
  test('the same upload again is silent', async () => {
    const way = makeWay();
    const first = way.upload('plan.txt', paper);
    await way.ingest(first);
    await way.stream();
    way.mails();
    expect(await way.ingest(first)).toEqual({ kind: 'late' });
    expect(await way.ingest(way.upload('plan.txt', paper))).toEqual({ kind: 'unchanged' });
    await way.stream();
    await way.sweep();
    expect(way.sent).toEqual([]);
  });

  test('the newest wins when the older comes after it', async () => {
    const way = makeWay();
    const older = way.upload('plan.txt', 'Plan\nfinance lead: old words');
    const newer = way.upload('plan.txt', 'Plan\nfinance lead: new words');
    expect(await way.ingest(newer)).toEqual({ kind: 'current', revision: 1 });
    expect(await way.ingest(older)).toEqual({ kind: 'late' });
    await way.stream();
    expect(
      way
        .mails()
        .map((m) => m.text)
        .join(),
    ).toContain('new words');
  });

  test('sequencers of different length compare as numbers', async () => {
    const way = makeWay();
    for (let n = 0; n < 9; n++) way.upload('other.txt', 'x');
    const ninth = way.upload('plan.txt', 'Plan\nfinance lead: a');
    for (let n = 0; n < 9; n++) way.upload('other.txt', 'x');
    const twentieth = way.upload('plan.txt', 'Plan\nfinance lead: b');
    await way.ingest(twentieth);
    expect(await way.ingest(ninth)).toEqual({ kind: 'late' });
  });

  test('a return to older content is a new revision', async () => {
    const way = makeWay();
    const [a, b] = ['Plan\nfinance lead: do A', 'Plan\nfinance lead: do B'];
    const outcomes = [];
    for (const text of [a, b, a]) outcomes.push(await way.ingest(way.upload('plan.txt', text)));
    expect(outcomes).toEqual([1, 2, 3].map((revision) => ({ kind: 'current', revision })));
  });
});
