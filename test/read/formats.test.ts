import { describe, expect, test } from 'vitest';
import { placeAt } from '../../lambdas/domain/place.ts';
import { forms } from './generate/forms.ts';
import { helvetica } from './generate/pdf/faces.ts';
import { layout } from './generate/pdf/layout.ts';
import { samples, seeds, tables, traditional } from './generate/texts.ts';
import { mustRead, plainRecords, recordsOf, rowsOf } from './records.ts';

describe('the same records in every format', () => {
  test('the samples ask for something, so that nothing is compared with nothing', () => {
    const silent = [...samples, traditional].filter(
      (sample) => plainRecords(sample).directives.length === 0,
    );
    expect(silent).toEqual([]);
    expect(seeds.length).toBeGreaterThanOrEqual(3);
  });

  describe.each(forms)('$name', ({ of }) => {
    const rows = [...samples, traditional].flatMap((sample) => {
      const bytes = of(sample);
      return bytes === null ? [] : [{ ...sample, bytes }];
    });
    test.each(rows)('$name', async ({ bytes, chinese, ...sample }) => {
      const { text } = await mustRead(bytes);
      expect(recordsOf(text, chinese)).toEqual(plainRecords({ ...sample, chinese }));
      expect(rowsOf(text, chinese)).toEqual(rowsOf(sample.text, chinese));
    });
  });
});

describe('places', () => {
  const [chineseTable] = tables;
  const rowOf = async (ending: string): Promise<unknown> => {
    const form = forms.find((one) => one.ending === ending);
    if (chineseTable === undefined || form === undefined) throw new Error('no such sample');
    const { text, places } = await mustRead(form.of(chineseTable) ?? new Uint8Array());
    return placeAt(places, text.indexOf('信息中心'));
  };
  test.each(['md', 'html', 'docx', 'pdf'])('a row of a table in %s', async (ending) => {
    expect(await rowOf(ending)).toMatchObject(ending === 'md' ? { line: 14 } : { row: 3 });
  });
});

describe('the generated PDFs have what they are to show', () => {
  const pages = seeds.filter((s) => !s.chinese).flatMap((s) => layout(s.text, helvetica));
  test('words parted by a hyphen at the line end', () => {
    expect(
      pages.flatMap((p) => p.lines).filter((l) => /[a-z]-$/.test(l.text)).length,
    ).toBeGreaterThan(3);
  });
  test('several pages, one of which begins within a paragraph', () => {
    expect(pages.length).toBeGreaterThan(4);
    expect(pages.some((p) => /^[a-z]/.test(p.lines[0]?.text ?? ''))).toBe(true);
  });
});
