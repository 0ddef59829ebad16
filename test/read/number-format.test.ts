import { expect, test } from 'vitest';
import { formatNumber } from '../../lambdas/read/number-format.ts';

test.each<[string, readonly (readonly [number, string])[]]>([
  [
    'decimal',
    [
      [1, '1'],
      [112, '112'],
    ],
  ],
  [
    'decimalZero',
    [
      [1, '01'],
      [10, '10'],
    ],
  ],
  [
    'upperRoman',
    [
      [4, 'IV'],
      [1999, 'MCMXCIX'],
    ],
  ],
  ['lowerRoman', [[9, 'ix']]],
  [
    'upperLetter',
    [
      [1, 'A'],
      [26, 'Z'],
      [27, 'AA'],
      [28, 'BB'],
    ],
  ],
  ['lowerLetter', [[3, 'c']]],
  [
    'ordinal',
    [
      [1, '1st'],
      [2, '2nd'],
      [3, '3rd'],
      [11, '11th'],
      [22, '22nd'],
      [112, '112th'],
    ],
  ],
  [
    'ordinalText',
    [
      [1, 'First'],
      [12, 'Twelfth'],
    ],
  ],
  [
    'chineseCountingThousand',
    [
      [1, '一'],
      [10, '十'],
      [11, '十一'],
      [20, '二十'],
      [21, '二十一'],
      [101, '一百零一'],
      [110, '一百一十'],
      [1005, '一千零五'],
      [2020, '二千零二十'],
    ],
  ],
  [
    'chineseLegalSimplified',
    [
      [3, '叁'],
      [20, '贰拾'],
    ],
  ],
  [
    'ideographTraditional',
    [
      [1, '甲'],
      [11, '11'],
    ],
  ],
  ['ideographZodiac', [[12, '亥']]],
  [
    'decimalEnclosedCircle',
    [
      [1, '①'],
      [20, '⑳'],
      [21, '21'],
    ],
  ],
  ['decimalEnclosedParen', [[2, '⑵']]],
  ['decimalFullWidth', [[12, '１２']]],
  ['none', [[7, '']]],
  ['a format that is not known', [[7, '7']]],
  [
    'upperRoman',
    [
      [0, '0'],
      [123_456, '123456'],
    ],
  ],
])('%s', (format, rows) => {
  expect(rows.map(([n]) => [n, formatNumber(n, format)])).toEqual(rows);
});
