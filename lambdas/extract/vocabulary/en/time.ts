import type { TimeRow } from '../rows.ts';
import { enAgain } from './again.ts';
import { enEvents } from './events.ts';
import { numberWords } from './numbers.ts';
import { enOrdinals } from './ordinals.ts';

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
  'saturday|sat|sat.',
  'sunday|sun|sun.|weekend|the weekend|week-end|the week-end',
];
/** What may be written on to a number: 3w, 6mo, 15Sep. */
export const enJoined: readonly TimeRow[] = [
  ...months.map((words, i): TimeRow => ['M', i + 1, words]),
  ['u', 1, 'd|day|days'],
  ['u', 2, 'w|wk|wks|week|weeks'],
  ['u', 3, 'mo|mos|month|months'],
  ['u', 5, 'y|yr|yrs|year|years'],
  ['u', 7, 'h|hr|hrs'],
  ['u', 8, 'min|mins'],
];

/** Whose meeting the next one is. */
const bodies =
  'board|committee|council|cabinet|team|group|working group|steering committee|steering group|tsc|wg|sig|plenary|general|regular|ordinary|scheduled|monthly|quarterly|weekly|staff|project|planning|members'.split(
    '|',
  );

export const enTime: readonly TimeRow[] = [
  ...months.map((words, i): TimeRow => ['M', i + 1, words]),
  ...days.map((words, i): TimeRow => ['D', i + 1, words]),
  ...enOrdinals,
  ...numberWords.map(([number, words]): TimeRow => ['z', number, words.join('|')]),
  ['z', 1, 'a|an'],
  ['z', 2, 'a couple of|couple of'],
  ['u', 1, 'day|days'],
  ['u', 2, 'week|weeks|wk|wks'],
  ['u', 3, 'month|months|mth|mths'],
  ['u', 4, 'quarter|quarters|qtr|qtrs'],
  ['u', 5, 'year|years|yr|yrs|calendar year|calendar years'],
  ['u', 6, 'fortnight|fortnights'],
  ['u', 7, 'hour|hours|hrs'],
  ['u', 8, 'minute|minutes'],
  ['g', 1, 'working|business|workday'],
  ['G', 0, 'calendar|consecutive|natural'],
  ['q', 1, 'q1|1q'],
  ['q', 2, 'q2|2q'],
  ['q', 3, 'q3|3q'],
  ['q', 4, 'q4|4q'],
  ['h', 1, 'h1|1h|first half'],
  ['h', 2, 'h2|2h|second half'],
  [
    'B',
    0,
    'by|by no later than|no later than|not later than|on or before|on or prior to|until|till|up to|due|due by|due on|in time for|now due|at the latest by|by or before|before or on|moved to|moved until|extended to|extended until|postponed to|postponed until|deferred to|deferred until|put back to|pushed back to|pushed to|put off to|put off until|brought forward to|rescheduled to|rescheduled for|carried over to|carried forward to|held over to|delayed to|delayed until|slipped to|revised to|changed to',
  ],
  [
    'B',
    1,
    'before|prior to|ahead of|in advance of|before the arrival of|before the coming of|before the advent of|on the eve of',
  ],
  [
    'I',
    0,
    'within|in|inside|in no longer than|within no longer than|within no more than|not more than|no more than|in no more than',
  ],
  ['O', 0, 'on|during'],
  ['@', 0, 'at|around|about'],
  ['b', 0, 'between'],
  ['昔', 0, 'ago|earlier'],
  ['来', 0, 'later|hence|from now|from today'],
  ['p', 0, 'morning|afternoon|evening|night|in the morning|in the afternoon|in the evening'],
  [
    'W',
    0,
    'w/c|week commencing|week beginning|week of|week starting|the week commencing|the week beginning|the week of',
  ],
  ['W', 1, 'w/e|week ending|the week ending'],
  ['C', 0, 'ad|ce|a.d.|c.e.'],
  ['/', 0, '/'],
  ...enAgain,
  ...enEvents,
  ['又', 0, 'and a half|and one half|and one-half'],
  ['弦', 6, 'half a year'],
  ['刻', 30, 'half an hour|half hour|half-hour|a half hour'],
  ['R', 0, 'for'],
  [
    'S',
    0,
    'from|since|starting|effective|effective from|effective as of|beginning on|beginning in|beginning from|beginning with|as of|commencing|commencing on|commencing in|commencing from|with effect from|effective on|effective in|starting on|starting in|starting from|as from',
  ],
  ['S', 1, 'from and after'],
  ['A', 0, 'after|following'],
  ['E', 3, 'end|close|the end|the close|latter part'],
  ['E', 2, 'middle|mid|mid-|the middle'],
  ['E', 1, 'beginning|start|onset|the beginning|the start|the onset'],
  ['e', 3, 'late'],
  ['e', 1, 'early'],
  ['r', 0, 'this|current|the current|the present'],
  ['r', 2, 'coming|this coming|the coming|upcoming|the upcoming'],
  ['r', 1, 'next|the next|the following'],
  ['r', -1, 'last|past|previous|the last|the past|the previous'],
  ['杪', 12, "year's end|eoy"],
  ['杪', 1, "month's end|eom"],
  ['杪', 3, "quarter's end|eoq"],
  ['週', 0, 'eow'],
  ['旬', 1, 'first ten days|the first ten days'],
  ['旬', 2, 'middle ten days|the middle ten days|second ten days|the second ten days'],
  ['旬', 3, 'last ten days|the last ten days|final ten days|the final ten days'],
  ['F', 0, 'fiscal year|fy'],
  ['F', 1, 'financial year'],
  [
    '议',
    0,
    ['', 'the ', 'our ', 'its ', 'their ']
      .flatMap((which) =>
        [
          'meeting',
          'session',
          'call',
          'sync',
          'telecon',
          'teleconference',
          'mtg',
          'standup',
          'stand-up',
          'check-in',
          'time',
          ...bodies.map((body) => `${body} meeting`),
        ].map((what) => `${which}next ${what}`),
      )
      .concat('the following meeting')
      .join('|'),
  ],
  ['x', 0, 'mini-tuesday|mini tuesday|blue monday|black monday|black thursday|bloody sunday'],
  ['x', 0, 'next call for|the next call for|our next call for'],
  ['版', 0, 'issue'],
  [
    'c',
    0,
    'close of business|close of work|the close of work|cob|close of play|end of business|eob|noon|midnight|midday|lunchtime|the end of the day|end of the day|end of the business day|end of the working day|close of the business day|the close of business|end of day|eod|the end of business|12 noon|12 midnight|eastern standard time|eastern daylight time|eastern time|pacific time|central time|beijing time|local time|utc|gmt|bst|cet|cest|est|edt|pst|pdt',
  ],
  ['T', 0, 'today|now|tonight|right now|this date'],
  ['T', 1, 'tomorrow|tmrw'],
  ['T', -1, 'yesterday'],
  ['f', 0, 'of'],
  ['t', 0, 'the'],
  ['a', 0, 'and'],
  ['-', 0, 'to|through|thru'],
  [
    'd',
    0,
    'date|the date|issuance|publication|the issuance|the publication|date of publication|the day',
  ],
  [
    'X',
    1,
    'this order|this memorandum|this notice|this document|this directive|this proclamation|this letter|this report|this act|this decision|this circular|this bulletin|this guidance|this advisory|this announcement|this resolution|this instruction|these instructions|this policy|this plan|this regulation|these regulations|this rule|these rules|these guidelines|these minutes|this message|this email|this memo|this communication|this statement|this request|this agreement|hereof',
  ],
  [
    'X',
    2,
    "this meeting|the meeting|the present meeting|today's meeting|this call|today's call|this telecon|this sync|this session",
  ],
  ['V', 1, 'every|once every'],
  ['V', 2, 'each|once each'],
  ['<', 0, '('],
  ['>', 0, ')'],
  [',', 0, ','],
  ['-', 0, '-|~|--'],
];
