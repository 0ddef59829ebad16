import { describe, expect, test } from 'vitest';
import { forms } from './generate/forms.ts';
import { gbkEucH, helvetica } from './generate/pdf/faces.ts';
import { layout } from './generate/pdf/layout.ts';
import { seeds, tables } from './generate/texts.ts';
import { describeForms, placeIn } from './same-records.ts';

const pdfs = forms.filter(({ ending }) => ending === 'pdf');

describe('the same records in PDF', () => {
  describeForms(pdfs);
});

test('a cell of a table is found, on the page where the table goes on too', async () => {
  expect(await placeIn(pdfs[0], '信息中心')).toMatchObject({ page: 1, row: 3, cell: 3 });
  expect(await placeIn(pdfs[0], '组织人事部')).toMatchObject({ page: 2, cell: 3 });
});

describe('the generated PDFs have what they are to show', () => {
  const english = seeds.filter((s) => !s.chinese).flatMap((s) => layout(s.text, helvetica));
  test('words parted by a hyphen at the line end', () => {
    const parted = english.flatMap((p) => p.lines).filter((line) => /[a-z]-$/.test(line.text));
    expect(parted.length).toBeGreaterThan(3);
  });
  test('several pages, of which some begin within a paragraph', () => {
    expect(english.length).toBeGreaterThan(4);
    expect(english.some((p) => /^[a-z]/.test(p.lines[0]?.text ?? ''))).toBe(true);
  });
  test('a table that goes on on the next page', () => {
    expect(layout(tables[0]?.text ?? '', gbkEucH)[1]?.rules.length).toBeGreaterThan(0);
  });
});
