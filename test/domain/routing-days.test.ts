import { describe, expect, test } from 'vitest';
import type { Deadline, NamedEvent } from '../../lambdas/domain/deadline.ts';
import { route } from '../../lambdas/domain/routing.ts';
import { type Records, records, registry, routed } from './routing-samples.ts';
import { addressee, directive, unit } from './samples.ts';

describe('days', () => {
  const day: NamedEvent = {
    start: 4,
    end: 8,
    text: '5·30',
    slug: 'workers-day',
    canonical: "Workers' Day",
    date: '2020-05-30',
  };
  const due = (id: string, date: string | null, over: Partial<Deadline> = {}): Deadline => ({
    id,
    start: 0,
    end: 1,
    text: id,
    date,
    steps: [],
    ...over,
  });

  test.each<[string, Partial<Records>, string[]]>([
    [
      'mentioned in the directive',
      { namedEvents: [day] },
      ['youth informed: follows-occasion workers-day'],
    ],
    ['mentioned beside it', { namedEvents: [{ ...day, start: 400, end: 404 }] }, []],
    ['another day', { namedEvents: [{ ...day, slug: 'other-day' }] }, []],
    [
      'by its deadline, which stands elsewhere',
      {
        directives: [directive({ deadlines: ['t1'] })],
        deadlines: [due('t1', '2020-05-30', { occasion: 'workers-day' })],
      },
      ['youth informed: follows-occasion workers-day'],
    ],
  ])('a followed occasion: %s', (_, over, lines) => {
    expect(routed(over)).toEqual(lines);
  });

  test('the first day on which something of it is due', () => {
    const dues = (ids: string[]) =>
      route(
        records({
          directives: [directive({ deadlines: ids, responsible: [unit('finance')] })],
          deadlines: [due('late', '2020-12-01'), due('soon', '2020-06-01'), due('open', null)],
        }),
        registry,
      ).assignments.map((assignment) => assignment.due);
    expect(dues(['late', 'soon', 'open'])).toEqual(['2020-06-01']);
    expect(dues(['late'])).toEqual(['2020-12-01']);
    expect(dues(['open'])).toEqual([null]);
    expect(dues([])).toEqual([null]);
  });
});

test('what reaches nobody, and whom the registry does not know, each once', () => {
  const mint = unit('the mint', 'lead', null);
  const { unrouted, unregistered } = route(
    records({
      directives: [
        directive({ id: 'd1', responsible: [mint] }),
        directive({ id: 'd2', responsible: [mint, unit('finance')] }),
        directive({ id: 'd3' }),
      ],
      addressees: [
        addressee('the bank', '抄送', 'copy', null),
        { ...addressee('各单位', '主送', 'to', null), generic: true },
      ],
    }),
    registry,
  );
  expect(unrouted).toEqual(['d1', 'd3']);
  expect(unregistered).toEqual(['the mint', 'the bank']);
});
