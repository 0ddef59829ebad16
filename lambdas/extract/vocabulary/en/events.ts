import type { TimeRow } from '../rows.ts';

const edges = ['start', 'beginning', 'end', 'onset'].flatMap((edge) => [edge, `the ${edge}`]);

/** The day of the deadline before it. */
const days = ['that', 'the same', 'the said'].flatMap((which) => [
  `${which} date`,
  `${which} day`,
  `${which} deadline`,
]);
const backwards = [
  'by',
  'before',
  'prior to',
  'no later than',
  'not later than',
  'on or before',
].flatMap((limit) => days.map((day) => `${limit} ${day}`));

/** Words too common to be looked for by themselves. */
const common = [
  'term',
  'the term',
  'next term',
  'the next term',
  'the new term',
  'the spring term',
  'the summer term',
  'the autumn term',
  'the fall term',
  'semester',
  'the semester',
  'next semester',
  'the next semester',
  'the new semester',
  'the spring semester',
  'the fall semester',
  'school',
  'winter',
];

/**
 * Events that a paper names and does not date (Merriam-Webster: rainy season, academic year). 临 is such an event; 讫 has
 * its limit in it; 此 the deadline before
 * it; 散 a day told from the
 * meeting; 纲 is a five-year plan (1 with the word "period").
 */
export const enEvents: readonly TimeRow[] = [
  ['临', 0, edges.flatMap((edge) => common.map((word) => `${edge} of ${word}`)).join('|')],
  [
    '临',
    0,
    'rainy season|wet season|dry season|flood season|main flood season|flooding season|monsoon|monsoon season|typhoon season|hurricane season|heating season|planting season|growing season|school year|academic year|new school year|new academic year|school holidays|summer holidays',
  ],
  [
    '讫',
    0,
    'before winter|before the winter|ahead of winter|prior to winter|before winter sets in|before school starts|before school begins|before school opens|before school reopens|before term starts|before term begins|before the term begins|before the school year starts|before the school year begins|before commissioning|prior to commissioning|before handover|prior to handover|before it is put into use|before they are put into use|before being put into use|before it is put into operation|before acceptance|prior to acceptance',
  ],
  ['此', 1, [...backwards, 'by then', 'before then'].join('|')],
  [
    '散',
    1,
    'the day after the meeting|the day following the meeting|the day after this meeting|the day following this meeting',
  ],
  ['纲', 0, 'five-year plan|five year plan'],
  ['纲', 1, 'five-year plan period|five year plan period|five-year period'],
];
