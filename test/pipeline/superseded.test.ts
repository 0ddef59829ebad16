import { describe, expect, test } from 'vitest';
import { makeWay } from './way.ts';

const told = (way: ReturnType<typeof makeWay>): string[] =>
  way.mails('event').map(({ text }) => String(JSON.parse(text).data.directive.text));

describe('a revision that is superseded before it is planned', () => {
  const first = 'Plan\nfinance lead: do A';
  const second = `${first}\nscience lead: do B`;
  const third = `${second}\npress lead: do C`;

  test('leaves its directives to the events of the next', async () => {
    const way = makeWay();
    for (const text of [first, second, third]) await way.ingest(way.upload('plan.txt', text));
    await way.stream();
    expect(told(way)).toEqual(['finance lead: do A', 'science lead: do B', 'press lead: do C']);
  });

  test('is passed over when events are compared with what was planned before it', async () => {
    const way = makeWay();
    await way.ingest(way.upload('plan.txt', first));
    await way.stream();
    expect(told(way)).toEqual(['finance lead: do A']);
    for (const text of [second, third]) await way.ingest(way.upload('plan.txt', text));
    await way.stream();
    expect(told(way)).toEqual(['science lead: do B', 'press lead: do C']);
  });
});
