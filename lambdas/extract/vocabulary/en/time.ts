import type { TimeRow } from '../rows.ts';

/**
 * English words of time. Sources: ISO 8601 and its Wikipedia article on date notation by country, Merriam-Webster
 * (fortnight, close of business), 31 U.S.C. 1102 (fiscal year), Garner's Modern English Usage (no later than, prior to).
 * A kind is one character; see `vocabulary/zh/time.ts`. Punctuation of both languages stands here.
 */
const months = [
  'january|jan|jan.',
  'february|feb|feb.',
  'march|mar|mar.',
  'april|apr|apr.',
  'may',
  'june|jun|jun.',
  'july|jul|jul.',
  'august|aug|aug.',
  'september|sep|sept|sep.|sept.',
  'october|oct|oct.',
  'november|nov|nov.',
  'december|dec|dec.',
];
const days = [
  'monday|mon|mon.',
  'tuesday|tue|tues|tue.',
  'wednesday|wed|wed.',
  'thursday|thu|thur|thurs|thu.',
  'friday|fri|fri.',
  'saturday|sat.',
  'sunday|sun.',
];
const ordinals =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|' +
  'fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first|twenty-second|twenty-third|' +
  'twenty-fourth|twenty-fifth|twenty-sixth|twenty-seventh|twenty-eighth|twenty-ninth|thirtieth|thirty-first';
const numbers =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty';

export const enTime: readonly TimeRow[] = [
  ...months.map((words, i): TimeRow => ['M', i + 1, words]),
  ...days.map((words, i): TimeRow => ['D', i + 1, words]),
  ...ordinals.split('|').map((word, i): TimeRow => ['o', i + 1, word]),
  ...numbers.split('|').map((word, i): TimeRow => ['z', i + 1, word]),
  ['z', 1, 'a|an'],
  ['z', 30, 'thirty'],
  ['z', 45, 'forty-five'],
  ['z', 60, 'sixty'],
  ['z', 90, 'ninety'],
  ['z', 180, 'one hundred eighty|one hundred and eighty'],
  ['u', 1, 'day|days'],
  ['u', 2, 'week|weeks'],
  ['u', 3, 'month|months'],
  ['u', 4, 'quarter|quarters'],
  ['u', 5, 'year|years'],
  ['u', 6, 'fortnight|fortnights'],
  ['u', 7, 'hour|hours|minute|minutes'],
  ['g', 1, 'working|business|workday'],
  ['G', 0, 'calendar|consecutive|natural'],
  ['q', 1, 'q1|1q'],
  ['q', 2, 'q2|2q'],
  ['q', 3, 'q3|3q'],
  ['q', 4, 'q4|4q'],
  ['h', 1, 'h1|first half'],
  ['h', 2, 'h2|second half'],
  [
    'B',
    0,
    'by|before|no later than|not later than|prior to|on or before|until|till|up to|through|due|due by|ahead of|at the latest by|by or before',
  ],
  ['I', 0, 'within|in|inside|not more than'],
  ['O', 0, 'on|during'],
  ['R', 0, 'for'],
  ['S', 0, 'from|since|starting|effective|beginning on|as of|commencing|starting on|starting from'],
  ['A', 0, 'after|following'],
  ['E', 3, 'end|close|the end|the close|latter part'],
  ['E', 2, 'middle|mid|mid-|the middle'],
  ['E', 1, 'beginning|start|the beginning|the start'],
  ['e', 3, 'late'],
  ['e', 1, 'early'],
  ['r', 0, 'this|current|the current|coming|this coming|the present'],
  ['r', 1, 'next|the next|the following|the coming|upcoming'],
  ['r', -1, 'last|past|previous|the last|the past|the previous'],
  ['F', 0, 'fiscal year|fy|financial year'],
  [
    'c',
    0,
    'close of business|cob|close of play|end of business|eob|noon|midnight|midday|the close of business|end of day|eod|5pm',
  ],
  ['T', 0, 'today|now'],
  ['T', 1, 'tomorrow'],
  ['T', -1, 'yesterday'],
  ['f', 0, 'of'],
  ['t', 0, 'the'],
  ['a', 0, 'and'],
  ['-', 0, 'to'],
  [
    'd',
    0,
    'date|the date|issuance|publication|the issuance|the publication|date of publication|the day',
  ],
  [
    'X',
    1,
    'this order|this memorandum|this notice|this document|this directive|this proclamation|this letter|this report|this act|this decision',
  ],
  ['X', 2, "this meeting|the meeting|the present meeting|today's meeting"],
  ['V', 1, 'every|each|once every|once each'],
  ['<', 0, '('],
  ['>', 0, ')'],
  [',', 0, ','],
  ['-', 0, '-|~'],
];
