import { describe, expect, test } from 'vitest';
import { plainMarkdown } from '../../lambdas/read/markdown.ts';
import { told } from './told.ts';

const head = 'Notes of the call\n\nHere: Ann Lee, Bob Ray, Cy (@cy)\nNot here: Dan Fox\n\n';
const units = (text: string) =>
  told(head + text).map((each) => each.split(' | ').slice(1).join(' | '));

describe('owners of an action', () => {
  test.each([
    [
      'TODO @farid-a + @wen_li: agree on the list by Friday',
      '@farid-a lead, @wen_li lead | 2025-03-21',
    ],
    ['AI @ann & @cy: agree on the list', '@ann lead, @cy lead | '],
    ['[AI] Bob: update the page, due 5 July', 'Bob lead | 2025-07-05'],
    ['Action: rotate the keys (Infra team, due 5 July)', 'Infra team lead | 2025-07-05'],
    ['Action: rotate the keys - Infra team - ETA 5 July', 'Infra team lead | 2025-07-05'],
    ['Action: rotate the keys. Owner: Infra team. Due: 5 July.', 'Infra team lead | 2025-07-05'],
    [
      'Action: Infra team, with support from @cy - rotate the keys',
      'Infra team lead, @cy support | ',
    ],
    ['Action: infra folks to rotate the keys', 'infra folks lead | '],
    ['- Ann/Bob to book the venue by 5 July', 'Ann lead, Bob lead | 2025-07-05'],
    ['Action: @ann and @cy write the post', '@ann lead, @cy lead | '],
    ['Action: rotate the keys (twice, by 5 July)', ' | 2025-07-05'],
  ])('%s', (text, expected) => {
    expect(units(text)).toEqual([expected]);
  });
});

describe('the present tense in notes', () => {
  test.each([
    ['@wenli chairs and circulates the agenda by Tuesday 18 March.', '@wenli lead | 2025-03-18'],
    ['Ann publishes the minutes by Friday.', 'Ann lead | 2025-03-21'],
    ['@cy tidies the wiki before the next call.\n\nNext call: 27 March', '@cy lead | 2025-03-27'],
  ])('assigns what has a day: %s', (text, expected) => {
    expect(units(text)).toEqual([expected]);
  });

  test.each([
    'Bob says the fix will land by Friday.',
    '@cy expects it by Friday.',
    'Ann reports that the tests pass by Friday.',
    'Bob reads the report by Friday.',
    '@cy sends mails.',
    'The shop closes by Friday.',
    'Zed publishes the minutes by Friday.',
  ])('tells: %s', (text) => {
    expect(units(text)).toEqual([]);
  });
});

test.each([
  ['Bob to book the rooms within 10 days of this call.', '2025-03-27'],
  ['Bob to book the rooms by the next sync.\n\nNext sync: 2 April', '2025-04-02'],
])('days counted from calls: %s', (text, date) => {
  expect(units(text)).toEqual([`Bob lead | ${date}`]);
});

describe('what is struck out binds nobody', () => {
  test.each([
    '~~Bob: book the venue by 5 July~~',
    '~~Bob: book the venue~~ (done)',
    '~~Bob: book it~~ done by Ann.',
  ])('%s', (item) => {
    expect(told(`Actions\n- ${item}`)).toEqual([]);
    expect(told(plainMarkdown(`# Actions\n- ${item}`))).toEqual([]);
  });

  test('only that', () => {
    const [first] = told(plainMarkdown('# Actions\n- Bob: book the venue ~~by 5 July~~ by 8 July'));
    expect(first).toMatch(/\| Bob lead \| 2025-07-08$/);
    expect(plainMarkdown('a ~~b~~ c **d**')).toHaveLength(15);
  });
});

test('"may" behind a number is a verb', () => {
  expect(told('The Board shall:\n(c) may close the gate.')).toEqual([]);
});
