import { describe, expect, test } from 'vitest';
import { type ExplainedDate, explainDates } from '../../lambdas/extract/dates.ts';
import { enRows, zhRows } from './phrases/all.ts';
import type { PhraseRow } from './phrases/row.ts';
import { namedDays } from './registry.ts';
import { type Context, enContexts, zhContexts } from './seams/contexts.ts';
import { enWrapped, zhWrapped } from './seams/wrapped.ts';

interface Phrase {
  readonly words: string;
  readonly written: string;
  readonly meant: ExplainedDate;
}

/** What a place may say itself: the number of an item, the whole as a quotation, a year in figures that ends the phrase, hours by themselves. */
const byItself =
  /^\d\.\d|^[“"]|\bMay 25$|^24小时|^于.*(?:日报名|报送)$|^于12\.|应当下|原则上下|方案》/;

const phrases = (rows: readonly PhraseRow[]): Phrase[] =>
  rows.flatMap(([words, written]) => {
    const [meant, another] = explainDates(words, written, namedDays);
    const one = meant !== undefined && another === undefined && meant.to !== null;
    return one && !byItself.test(words) ? [{ words, written, meant }] : [];
  });

const told = ({ from, to, deadline }: ExplainedDate): string => `${from}..${to} ${deadline}`;

/** What is wrong with a phrase in a text; null where it means the same, and is found as it stands there. */
const wrong = (text: string, at: number, { written, meant }: Phrase): string | null => {
  const found = explainDates(text, written, namedDays);
  const [only] = found;
  const start = text.slice(0, at + meant.start).length;
  const same =
    only !== undefined &&
    found.length === 1 &&
    told(only) === told(meant) &&
    only.start === start &&
    only.text.replace(/\s/g, '') === meant.text.replace(/\s/g, '');
  if (same) return null;
  return `${JSON.stringify(text)}: ${found.map((each) => `${each.text} ${told(each)}`).join(' | ')}`;
};

const zh = phrases(zhRows);
const en = phrases(enRows);

/** Phrases that mean another thing in a place, or that nobody could tell from it. */
const elsewhere = (name: string, { words }: Phrase): boolean =>
  // 二十三家, 最后一周三家, 3月至5月｜3号
  (/^touching/.test(name) && /腊月|月$|[一两]周$/.test(words)) ||
  // 1·10 is a named day
  (/1\. $/.test(name) && /自然日|日历天/.test(words)) ||
  // 计划印发: another paper's
  (/计划$/.test(name) && /印发/.test(words)) ||
  // The 18th of them, week 10, Friday third, and 5% that may be a day
  (/ (?:\d|two|third)/.test(name) && /18th$|week$|Friday$|Wednesday$/.test(words));

describe.each([
  ['Chinese', zh, zhContexts],
  ['English', en, enContexts],
] as const)('a %s phrase means the same', (_, list, contexts) => {
  const rows = contexts.map((context) => [context.name, context] as const);
  test.each<readonly [string, Context]>(rows)('%s', (name, { before, after }) => {
    const failed = list
      .filter((phrase) => !elsewhere(name, phrase))
      .map((phrase) => wrong(before + phrase.words + after, before.length, phrase));
    expect(list.length).toBeGreaterThan(150);
    expect(failed.filter((each) => each !== null)).toEqual([]);
  });

  test('in full-width figures', () => {
    const wide = (words: string): string =>
      words.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    const failed = list.map(({ words, written, meant }) => {
      const [only] = explainDates(wide(words), written, namedDays);
      return only !== undefined && told(only) === told(meant) && only.end === meant.end
        ? null
        : words;
    });
    expect(failed.filter((each) => each !== null)).toEqual([]);
  });
});

describe('a phrase that two lines share means the same', () => {
  test.each([
    ['Chinese', zh, zhWrapped],
    ['English', en, enWrapped],
  ] as const)('%s', (_, list, wrapped) => {
    const failed = list.flatMap((phrase) =>
      wrapped(phrase.words).map((text) => {
        const [only, another] = explainDates(text, phrase.written, namedDays);
        const same =
          only !== undefined && another === undefined && told(only) === told(phrase.meant);
        return same ? null : text.slice(0, 140);
      }),
    );
    expect(failed.filter((each) => each !== null)).toEqual([]);
  });
});
