import { describe, expect, test } from 'vitest';
import { forms } from './generate/forms.ts';
import { samples, seeds, traditional } from './generate/texts.ts';
import { plainRecords } from './records.ts';
import { describeForms, placeIn } from './same-records.ts';

test('the samples ask for something, so that nothing is compared with nothing', () => {
  const silent = [...samples, traditional].filter(
    (sample) => plainRecords(sample).directives.length === 0,
  );
  expect(silent).toEqual([]);
  expect(seeds.length).toBeGreaterThanOrEqual(3);
});

describe('the same records in every format', () => {
  describeForms(forms.filter(({ ending }) => ending !== 'pdf'));
});

test.each([
  ['md', { line: 10 }],
  ['html', { row: 3, cell: 3 }],
  ['docx', { row: 3, cell: 3 }],
])('a cell of a table is found in %s', async (ending, place) => {
  const form = forms.find((one) => one.ending === ending);
  expect(await placeIn(form, '信息中心')).toMatchObject(place);
});
