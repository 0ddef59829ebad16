import type { Span } from '../../domain/span.ts';
import type { Reading } from '../reading.ts';
import { isSmall } from '../text/fold.ts';
import { makeLetters } from '../text/letters.ts';
import { enClass } from '../vocabulary/en/units.ts';
import { honorifics } from '../vocabulary/names.ts';
import { connectives } from './word-en.ts';

/** "either the Clerk or …": two, each with its article. */
const pair = /^(?:either|both) +(?=the [^,;]{3,80}? (?:and|or) )/;
/** What these, titles of persons and names of classes begin with. */
const first = makeLetters({
  pair: 'eb',
  title: 'ctdpbmshjr',
  some: 'aeordlhmuspvc',
  level: 'fsltmrpnidcal',
  about: 'idrgcqanl',
  united: 'u',
});
const [blank, comma, a, t] = [32, 44, 97, 116] as const;

/** The first place from `from` on where no blank stands. */
export const behindBlanks = (folded: string, from: number): number => {
  let at = from;
  while (folded.charCodeAt(at) === blank) at += 1;
  return at;
};

const articles = ['the ', 'a ', 'an '];
const behindArticle = (folded: string, at: number): number => {
  const code = folded.charCodeAt(at);
  if (code !== t && code !== a) return at;
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

const level =
  '(?:federal|state|local|tribal|territorial|municipal|regional|provincial|national|international|foreign|domestic|county|city|public|private|nonprofit|non-profit|civil|military|religious|academic|industry|labor)';
/** Two or more kinds of bodies with one head noun: "Federal, State, tribal, and local government representatives". */
const levels = new RegExp(
  `${level}(?: and ${level} |, (?:${level}, ){0,5}(?:and |or )?(?=${level} ))`,
  'y',
);

/** Where the last kind of such a list begins; `begin` where there is none. */
export const behindLevels = ({ folded }: Reading, begin: number): number => {
  if ((first.at(folded.charCodeAt(begin)) & first.bit.level) === 0) return begin;
  // Behind the first kind stands a comma, or "and".
  let at = begin;
  while (isSmall(folded.charCodeAt(at))) at += 1;
  const code = folded.charCodeAt(at);
  if (code !== comma && (code !== blank || folded.charCodeAt(at + 1) !== a)) return begin;
  levels.lastIndex = begin;
  return levels.test(folded) ? levels.lastIndex : begin;
};

/** What belongs to a state rather than acts for it. */
const ofStates = /^united states [a-z]+$/;
/** Adjectives that name nobody by themselves. */
const adjectives =
  /^(?:federal|national|international|municipal|provincial|local|regional|public)$/;

const notNames =
  /^(?:the|a|an|this|that|these|those|it|there|he|she|they|we|you|i|everyone|someone|no|none|all|each|both|any|first|second|third|next|also|then|never|not|additionally|specifically|finally|section|article|part|appendix|annex|january|february|march|april|may|june|july|august|september|october|november|december)\b/;

/** Names of papers and matters, which do nothing themselves. */
const things: ReadonlySet<string> = new Set(
  (
    'abstract|abstracts|access|account|accounts|act|acts|agenda|agreement|agreements|' +
    'amendment|amendments|application|applications|appointment|appointments|attention|' +
    'ballot|ballots|bid|bids|budget|certificate|certificates|charter|claim|claims|code|' +
    'comment|comments|compensation|consideration|contract|contracts|copies|cost|costs|' +
    'data|day|days|document|documents|draft|drafts|email|emails|estimate|estimates|except|' +
    'exhibit|exhibits|expenses|fee|feedback|fees|figures|form|forms|framework|fund|' +
    'funding|funds|goal|goals|guidance|guidelines|holiday|information|initiative|' +
    'initiatives|internet|invoice|invoices|keys|law|letter|letters|licence|licences|' +
    'license|licenses|mail|mails|material|materials|meeting|meetings|minutes|motion|' +
    'motions|nomination|nominations|nothing|notice|objections|order|orders|paper|papers|' +
    'patches|payment|payments|permit|permits|plan|plans|policies|policy|priority|process|' +
    'processes|program|programme|programmes|programs|project|projects|proposal|proposals|' +
    'provision|provisions|questions|quotation|quotations|receipt|receipts|recommendation|' +
    'recommendations|record|records|register|regulation|regulations|replies|report|' +
    'reports|requirement|requirements|reserve|response|responses|results|returns|review|' +
    'reviews|rule|rules|schedule|slides|standard|standards|statement|statements|strategy|' +
    'subject|submission|submissions|survey|surveys|system|systems|tender|tenders|term|' +
    'terms|ticket|tickets|vacancies|vacancy|vote|votes|work'
  ).split('|'),
);
const isThing = (words: string): boolean =>
  things.has(words.slice(Math.max(words.lastIndexOf(' '), words.lastIndexOf('-')) + 1));

/** What is about bodies: "Information on entities", "comments from agencies". */
const about =
  /^(?:information|data|records?|reports?|guidance|comments?|questions?|details?|advice|access|copies|notices?|letters?|requests?|references?|reviews?) (?:on|of|about|from|for|to)\b/;

/** Whether words that hold a head noun name a paper or matter all the same: "United States Code". */
export const isMatter = ({ folded }: Reading, { start, end }: Span): boolean => {
  const begins = first.at(folded.charCodeAt(start));
  if ((begins & (first.bit.about | first.bit.united)) === 0) return false;
  const words = folded.slice(start, end);
  return (begins & first.bit.united) === 0
    ? about.test(words)
    : ofStates.test(words) && isThing(words);
};

/** A name without a head noun: capitals all through, initials ("OMB"), words like "Legal Services". */
export const isName = (reading: Reading, span: Span): boolean => {
  const words = reading.text.slice(span.start, span.end).split(/\s+/);
  if (isThing(reading.folded.slice(span.start, span.end))) return false;
  if (adjectives.test(reading.folded.slice(span.start, span.end))) return false;
  if (words.length > 5 || notNames.test(reading.folded.slice(span.start, span.end))) return false;
  return words.every((word) => /^[@A-Z]/.test(word) || connectives.has(word));
};
