import { describe, expect, test } from 'vitest';
import type { Place } from '../../lambdas/domain/place.ts';
import { placeAt } from '../../lambdas/domain/place.ts';
import type { Form } from './generate/forms.ts';
import { samples, tables, traditional } from './generate/texts.ts';
import { mustRead, plainRecords, recordsOf, rowsOf } from './records.ts';

/** Rows for each form and each sample that can stand in it: the same records and table rows as from the plain text. */
export const describeForms = (forms: readonly Form[]): void => {
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
};

/** Where a form's reader says that a word of the Chinese table stands. */
export const placeIn = async (form: Form | undefined, word: string): Promise<Place | null> => {
  const [table] = tables;
  if (table === undefined || form === undefined) throw new Error('no such sample');
  const { text, places } = await mustRead(form.of(table) ?? new Uint8Array());
  return placeAt(places, text.indexOf(word));
};
