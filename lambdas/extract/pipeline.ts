import { people } from './bodies/people.ts';
import { addressees } from './parsers/addressees.ts';
import { documentDates } from './parsers/dates-of-document.ts';
import { directives } from './parsers/directives.ts';
import { facts } from './parsers/facts.ts';
import { initiatives } from './parsers/initiatives.ts';
import { marks } from './parsers/marks.ts';
import { meeting } from './parsers/meeting.ts';
import { namedDays } from './parsers/named-days.ts';
import { tables } from './parsers/task-tables.ts';
import { times } from './parsers/times.ts';
import { words } from './parsers/words.ts';
import type { Stage } from './reading.ts';
import { coverage } from './refiners/coverage.ts';
import { deadlines } from './refiners/deadlines.ts';
import { records, separate } from './refiners/records.ts';
import { units } from './refiners/units.ts';

/**
 * All that is done to a text, in this order. A parser finds something in the text; a refiner works on what
 * parsers found. Each reads what those before it found and answers with what it adds: to teach the grammar
 * something new is to add a line here.
 */
export const pipeline: readonly Stage[] = [
  // Parsers of words
  words,
  namedDays,
  times,
  // Parsers of facts
  facts,
  marks,
  documentDates,
  meeting,
  people,
  addressees,
  initiatives,
  // Parsers of directives
  directives,
  tables,
  // Refiners
  separate,
  units,
  deadlines,
  records,
  coverage,
];
