import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeLexicon } from '../../lambdas/extract/text/automaton.ts';
import { foldPage, isWord, lengthOf } from '../../lambdas/extract/text/fold.ts';

const found = (words: readonly string[], text: string): string[] => {
  const { codes, folded } = foldPage(text);
  const { word } = makeLexicon<{ word: string }>({
    word: words.map((each) => [each, each] as const),
  }).scan(codes);
  return word.list().map(({ start, end }) => folded.slice(start, end));
};

describe('words found in one walk', () => {
  it.each([
    ['a Latin word', ['order'], 'By order, reorder the orders; ORDER', ['order', 'order']],
    ['a word and a longer one', ['the', 'the act'], 'The acts of the  act', ['the', 'the  act']],
    [
      'more than the first word',
      ['by no later than'],
      'by now; by no\nlater than',
      ['by no later than'],
    ],
    ['a letter or two behind', ['w/c', 'a.d.'], 'w/c 5 May, 12 a.d. and w/e', ['w/c', 'a.d.']],
    ['a word at the end', ['close of', 'of'], 'the close of', ['close of']],
    ['a word that the text breaks off', ['close of business'], 'the close of', []],
    ['one Han character', ['由'], '由办公室由', ['由', '由']],
    ['two and three', ['负责', '负责人'], '负责人负责', ['负责人', '负责']],
    ['Latin letters before Han', ['A级', '级'], 'A级景区, 5A级', ['a级', '级']],
    ['nothing between Han and Latin', ['按cob前', 'cob'], '按COB前, COB前', ['按cob前', 'cob']],
  ])('%s', (_, words, text, expected) => {
    expect(found(words, text)).toEqual(expected);
  });

  it('finds what a search at each place finds', () => {
    const letters = fc.constantFrom('a', 'b', '1', ' ', '-', '.', '的', '办', '由');
    const word = fc
      .array(letters, { minLength: 1, maxLength: 6 })
      .map((each) => each.join('').trim().replace(/ +/g, ' '))
      .filter((each) => each !== '');
    // Pieces of a text: single letters, and words by their index.
    const pieces = fc.array(fc.oneof(letters, fc.nat(7)), { maxLength: 40 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), pieces, (words, each) => {
        const page = each
          .map((piece) => (typeof piece === 'string' ? piece : words[piece % words.length]))
          .join('');
        expect(found(words, page)).toEqual(searched(words, page));
      }),
      { numRuns: 500 },
    );
  });
});

/** The same without an index: leftmost, longest, one behind the other. */
const searched = (words: readonly string[], text: string): string[] => {
  const inside = (at: number): boolean =>
    isWord(text.charCodeAt(at - 1)) && isWord(text.charCodeAt(at));
  const out: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const [best = ''] = words
      .flatMap((word) => {
        const match = new RegExp(word.replace(/[.]/g, '\\.').replace(/ /g, ' +'), 'y');
        match.lastIndex = at;
        return match.exec(text)?.[0] ?? [];
      })
      .filter((each) => !inside(at) && !inside(at + each.length))
      .sort((a, b) => b.length - a.length);
    if (best === '') continue;
    out.push(best);
    at += best.length - 1;
  }
  return out;
};

describe('the code units of a folded text', () => {
  it('are those of the string, with some behind them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { folded, codes } = foldPage(text);
        expect(lengthOf(codes)).toBe(text.length);
        expect(codes.length).toBeGreaterThan(text.length + 2);
        expect([...codes.subarray(0, text.length)]).toEqual(
          Array.from({ length: text.length }, (__, at) => folded.charCodeAt(at)),
        );
      }),
    );
  });
});
