import { describe, expect, test } from 'vitest';
import { told } from './told.ts';

const head =
  'Notes of the infrastructure call\n\nHere: Ann Lee, Bob Ray, Cy (@cy)\nNot here: Dan Fox\n\n';
const units = (text: string) =>
  told(head + text).map((each) => each.split(' | ').slice(1).join(' | '));

describe('lines that a chat keeps for its clerk', () => {
  test.each([
    ['#action Ann to write the report by Friday', 'Ann lead | 2025-03-21'],
    ['#action Ann & Bob: add alerts to both mirrors', 'Ann lead, Bob lead | '],
    ['#action (carried over from 3 March) Bob to close the old jobs', 'Bob lead | '],
    ['#action everyone: go through your pages by 5 April', 'everyone lead | 2025-04-05'],
    ['#todo @cy to tidy the wiki', '@cy lead | '],
    ['TODO Ann - move the jobs before the end of the month', 'Ann lead | 2025-03-31'],
    ['TODO all - stop restarting red jobs', 'all lead | '],
    ['→ Bob to draft the rules by Friday', 'Bob lead | 2025-03-21'],
    ["AI-64 (C'Mara): benchmark the parser", "C'Mara lead | "],
    ['Action (docs group): get the guide reviewed by 5 April', 'docs group lead | 2025-04-05'],
    ['Action (Ann): rerun the tests, EOD Thursday', 'Ann lead | 2025-03-20'],
    ['#action Ann orders four tokens this week', 'Ann lead | 2025-03-23'],
  ])('%s', (text, expected) => {
    expect(units(text)).toEqual([expected]);
  });

  test.each([
    ['#info Next meeting: 2 April'],
    ['#agreed move to hardware tokens'],
    ['Postponed. #action none'],
    ['AI-65 (Ann): write to the printers. No longer needed.'],
    ['Ann offered to document the ceremony if somebody sends her the logs.'],
    ['# Actions of last year'],
  ])('asks nothing: %s', (text) => {
    expect(units(text)).toEqual([]);
  });
});

test.each([
  ['DNS must be moved by 5 April.', ' | 2025-04-05'],
  ['The Harbour Medal shall be awarded to members of the crew.', ' | '],
  ['Per the charter the chair shall open nominations by 5 April.', 'chair lead | 2025-04-05'],
])('what something is done to has nothing to do: %s', (text, expected) => {
  expect(units(text)).toEqual([expected]);
});
