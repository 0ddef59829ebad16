import { describe, expect, test } from 'vitest';
import { located } from '../../lambdas/domain/located.ts';
import { type Place, type Places, placeAt, placeWords } from '../../lambdas/domain/place.ts';
import { makeExtract } from '../../lambdas/extract/extract.ts';
import { registry } from '../../lambdas/wiring/registry.ts';

const places: Places = [
  [5, { page: 1, paragraph: 1 }],
  [20, { page: 1, row: 1, cell: 1 }],
  [30, { page: 2, row: 2, cell: 1 }],
];

describe('where an offset stands', () => {
  test.each<[number, Place | null]>([
    [0, null],
    [4, null],
    [5, { page: 1, paragraph: 1 }],
    [19, { page: 1, paragraph: 1 }],
    [20, { page: 1, row: 1, cell: 1 }],
    [29, { page: 1, row: 1, cell: 1 }],
    [30, { page: 2, row: 2, cell: 1 }],
    [1_000_000, { page: 2, row: 2, cell: 1 }],
  ])('%d', (offset, place) => {
    expect(placeAt(places, offset)).toEqual(place);
  });

  test('in an empty map nothing has a place', () => {
    expect(placeAt([], 0)).toBeNull();
  });
});

describe('in words', () => {
  test.each<[Place, string, string]>([
    [{ page: 3, row: 5, cell: 2 }, 'page 3, table row 5', '第3页，表格第5行'],
    [{ table: 2, row: 5 }, 'table 2, row 5', '表格2，第5行'],
    [{ page: 3, paragraph: 4 }, 'page 3, paragraph 4', '第3页，第4段'],
    [{ line: 12 }, 'line 12', '第12行'],
    [{ note: 1 }, 'footnote 1', '脚注1'],
    [{}, '', ''],
  ])('%j', (place, en, zh) => {
    expect(placeWords(place)).toEqual({ en, zh });
  });
});

test('directives, deadlines and named days say where they stand, and their words stay', () => {
  const text = 'Minutes\n\nAction: Finance Department to pay the hall before National Day.\n';
  const found = makeExtract(registry)(text, { supplied: '2020-04-29', uploaded: '2020-04-29' });
  const { directives, deadlines, namedEvents } = located(found, [[9, { line: 3 }]]);
  expect(directives).toEqual(found.directives.map((it) => ({ ...it, place: { line: 3 } })));
  expect(directives).toHaveLength(1);
  expect(deadlines.map(({ place }) => place)).toEqual([{ line: 3 }]);
  expect(namedEvents.map(({ place }) => place)).toEqual([{ line: 3 }]);
});
