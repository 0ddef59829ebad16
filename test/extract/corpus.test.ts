import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extract, on } from './registry.ts';

const folder = new URL('../../../shared/corpus/seed/', import.meta.url);
const present = existsSync(folder);
if (!present) console.log('test/extract/corpus: skipped, ../shared/corpus/seed is absent');

interface Gold {
  readonly doc_date: string;
  readonly metadata: {
    readonly attendees: string[];
    readonly departments_present: string[];
    readonly initiatives: Record<string, string[]>;
  };
  readonly directives: {
    readonly start: number;
    readonly end: number;
    readonly optional?: boolean;
  }[];
  readonly deadlines: { readonly iso: string }[];
  readonly named_events: { readonly start: number }[];
}

describe.skipIf(!present)('the running example', () => {
  const gold = present
    ? (JSON.parse(readFileSync(new URL('seed.json', folder), 'utf8')) as Gold)
    : null;
  const found = present
    ? extract(readFileSync(new URL('seed.txt', folder), 'utf8'), on(gold?.doc_date ?? ''))
    : null;

  test('every directive, and nothing else', () => {
    const due = gold?.directives.filter(({ optional }) => optional !== true) ?? [];
    expect(found?.directives.length).toBe(due.length);
    due.forEach(({ start, end }, i) => {
      const own = found?.directives[i];
      expect(own !== undefined && own.start >= start && own.end <= end).toBe(true);
    });
  });

  test('deadline, occasions, attendees, departments and initiatives', () => {
    expect(found?.deadlines.map(({ date }) => date)).toEqual(gold?.deadlines.map(({ iso }) => iso));
    expect(found?.deadlines[0]?.steps.at(-1)?.en).toBe('It is the day itself, a Saturday.');
    expect(found?.namedEvents.map(({ start }) => start)).toEqual(
      gold?.named_events.map(({ start }) => start),
    );
    expect(found?.meeting?.attendees.map(({ name }) => name)).toEqual(gold?.metadata.attendees);
    expect(found?.meeting?.departments.map(({ name }) => name)).toEqual(
      gold?.metadata.departments_present,
    );
    expect(
      Object.fromEntries(found?.initiatives.map(({ name, variants }) => [name, variants]) ?? []),
    ).toEqual(gold?.metadata.initiatives);
  });
});
