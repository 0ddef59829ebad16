import type { Extract, Extraction } from '../domain/extraction.ts';
import { begin, compile } from './begin.ts';
import { pipeline } from './pipeline.ts';
import type { Reading, Registry } from './reading.ts';
import { unwrap } from './text/unwrap.ts';

/**
 * Compiles the registry once and answers with the reader of texts. The reader is deterministic and never
 * throws; every record's span is a slice of the text, in UTF-16 code units.
 */
export const makeExtract = (registry: Registry): Extract => {
  const tools = compile(registry);
  return (text, dates): Extraction => {
    const page = unwrap(text);
    let reading: Reading = begin(page, dates, tools);
    for (const stage of pipeline) reading = { ...reading, ...stage.run(reading) };
    return {
      schema: 'duban.extraction/1',
      language: reading.language,
      text,
      document: reading.document,
      meeting: page.restored(reading.meeting),
      addressees: page.restored(reading.addressees),
      initiatives: page.restored(reading.initiatives),
      directives: page.restored(reading.directives),
      deadlines: page.restored(reading.deadlines),
      namedEvents: page.restored(reading.namedEvents),
      warnings: page.restored(reading.warnings),
    };
  };
};
