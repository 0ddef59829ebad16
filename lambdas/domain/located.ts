import type { Extraction } from './extraction.ts';
import { type Places, placeAt } from './place.ts';
import type { Span } from './span.ts';

/** Records with the places where a person finds them in the file that the text was read from. */
export const located = (extraction: Extraction, places: Places): Extraction => {
  const found = <T extends Span>(record: T): T => {
    const place = placeAt(places, record.start);
    return place === null || Object.keys(place).length === 0 ? record : { ...record, place };
  };
  return {
    ...extraction,
    directives: extraction.directives.map(found),
    deadlines: extraction.deadlines.map(found),
    namedEvents: extraction.namedEvents.map(found),
  };
};
