import type { Span } from '../../domain/span.ts';
import type { Reading } from '../reading.ts';
import { makeLetters } from '../text/letters.ts';
import { enClass } from '../vocabulary/en/units.ts';
import { honorifics } from '../vocabulary/names.ts';
import { connectives } from './word-en.ts';

/** "either the Clerk or …": two, each with its article. */
const pair = /^(?:either|both) +(?=the [^,;]{3,80}? (?:and|or) )/;
/** What these, titles of persons and names of classes begin with. */
const first = makeLetters({ pair: 'eb', title: 'ctdpbmshjr', some: 'aeordlhmuspvc' });
const blank = 32;

/** The first place from `from` on where no blank stands. */
export const behindBlanks = (folded: string, from: number): number => {
  let at = from;
  while (folded.charCodeAt(at) === blank) at += 1;
  return at;
};

const articles = ['the ', 'a ', 'an '];
const behindArticle = (folded: string, at: number): number => {
  for (const article of articles)
    if (folded.startsWith(article, at)) return behindBlanks(folded, at + article.length);
  return at;
};

/** Where a name begins behind articles; with a title of a person only in front of a capital: "Chair Holt" is one, "the Chair agreed" is not. */
export const nameStart = ({ folded, text }: Reading, at: number): number => {
  let begin = behindBlanks(folded, at);
  if ((first.at(folded.charCodeAt(begin)) & first.bit.pair) !== 0)
    begin += pair.exec(folded.slice(begin, begin + 96))?.[0].length ?? 0;
  begin = behindArticle(folded, begin);
  if ((first.at(folded.charCodeAt(begin)) & first.bit.title) === 0) return begin;
  const title = honorifics.exec(folded.slice(begin, begin + 24))?.[0].length ?? 0;
  return title > 0 && /[A-Z]/.test(text[begin + title] ?? '') ? begin + title : begin;
};

/** Whether the name that stands between `begin` and `end` puts a class of bodies for one: "all agencies". */
export const isClass = (folded: string, begin: number, end: number): boolean =>
  (first.at(folded.charCodeAt(begin)) & first.bit.some) !== 0 &&
  enClass.test(folded.slice(begin, end));

/** Adjectives that name nobody by themselves. */
const adjectives =
  /^(?:federal|national|international|municipal|provincial|local|regional|public)$/;

const notNames =
  /^(?:the|a|an|this|that|these|those|it|there|he|she|they|we|you|i|everyone|someone|no|none|all|each|both|any|first|second|third|next|also|then|never|not|additionally|specifically|finally|section|article|part|appendix|annex|january|february|march|april|may|june|july|august|september|october|november|december)\b/;

/** Names of papers and matters, which do nothing themselves. */
const thing =
  /\b(?:plans?|framework|initiatives?|reports?|orders?|acts?|polic(?:y|ies)|programs?|programmes?|strategy|agenda|reviews?|access|information|process(?:es)?|standards?|guidelines|guidance|regulations?|systems?|proposals?|recommendations?|requirements?|exhibits?|provisions?|applications?|materials?|documents?|records?|costs?|funds?|funding|meetings?|appointments?|compensation|vacanc(?:y|ies)|terms?|internet|subject|except|goals?|projects?|notice|rules?|contracts?|agreements?|data|schedule|budget|priority|nothing|attention|work|reserve|charter|law|register|consideration|code|day|days|bank holiday)$/;

/** A name without a head noun: capitals all through, initials ("OMB"), words like "Legal Services". */
export const isName = (reading: Reading, span: Span): boolean => {
  const words = reading.text.slice(span.start, span.end).split(/\s+/);
  if (thing.test(reading.folded.slice(span.start, span.end))) return false;
  if (adjectives.test(reading.folded.slice(span.start, span.end))) return false;
  if (words.length > 5 || notNames.test(reading.folded.slice(span.start, span.end))) return false;
  return words.every((word) => /^[@A-Z]/.test(word) || connectives.has(word));
};
