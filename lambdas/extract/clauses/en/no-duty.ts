import { makeLetters } from '../../text/letters.ts';
import type { Facts } from '../verdict.ts';

/** Forms of English sentences that bind nobody, whatever their verb. */
const formula =
  /\bplease (?:do not hesitate to |feel free to )?(?:contact|call|ring|telephone|email|get in touch|see|find|refer to|note)\b|^(?:please|you are requested to) (?:comply|implement it|act accordingly)/;
const enquiries = /^(?:any |all |further )?(?:enquiries|inquiries|questions|queries)\b/;
/** By the letter a line begins with, which of these forms it may have. */
const first = makeLetters({
  request: 'y',
  enquiry: 'aefiq',
  example: 'f',
  pronoun: 'twhsin',
  purpose: 'tioa',
});
const opens = (line: string, bit: number): boolean => (first.at(line.charCodeAt(0)) & bit) !== 0;
const [s, colon] = [115, 58] as const;

/** What every letter says, and no letter asks. */
export const isFormula = ({ line, tags }: Facts): boolean => {
  const last = line.charCodeAt(line.length - 1);
  return (
    (last === s && line.endsWith('as follows')) ||
    (last === colon && line.endsWith('as follows:')) ||
    ((tags.includes('please') ||
      (opens(line, first.bit.request) && line.startsWith('you are req'))) &&
      formula.test(line)) ||
    (opens(line, first.bit.enquiry) && enquiries.test(line))
  );
};

const illustration = /^for (?:example|instance|illustration),/;
/** "For example, such information would include …": what shows a duty makes none. */
export const illustrates = (line: string): boolean =>
  opens(line, first.bit.example) && illustration.test(line);

const pronoun =
  /^(?:this|it|there|that|which|these|those|they|who|he|she|what|i|nothing) (?!(?<=^those )(?:who|whose|which|that|where|with|without|found|in|on|not|having|failing|responsible|concerned|involved|[a-z]{3,14}ing|[a-z]{3,14}ed)\b|is (?:necessary|required|essential|imperative) (?:to|that))/;
/** Whether a line says something of what was named before: "This shall …". */
export const isOfPronoun = (line: string): boolean =>
  opens(line, first.bit.pronoun) && pronoun.test(line);

/** Rules about words and papers, not about what somebody does: "the term X shall mean", "shall be construed". */
export const ownRule =
  /\b(?:shall|should|must) (?:not )?(?:mean|have the meanings?|be (?:construed|deemed|known|interpreted|composed|comprised|referred to|cited|entitled)|apply(?! (?:the|a|an|any|all|its|their|these|those|this|such|new|strict|for) )|take effect|become effective|expire|terminate(?! (?:the|a|an|any|all|its|these|those|such|each|every) )|supersede|consist|comprise|constitute|remain in|be subject to|have (?:a|the|no|\d)(?! [^,;.]{2,60} [a-z]{2,14}ed(?: (?:by|before|within|on|no later|not later|prior to|every|each)\b|\.?$)))\b/;
const purpose =
  /^(?:the|its|our|their|this|one|a) (?:[a-z]+ ){0,2}?(?:purpose|goal|aim|objective|mission|policy|intent|function|role|intention|idea|key|point|challenge)s?\b[^,;]{0,60} (?:is|are) to\b/;
/** What something is for, said with "is to": nobody has to do it by these words. */
export const isPurpose = (line: string): boolean =>
  opens(line, first.bit.purpose) && purpose.test(line);

const reports =
  /^(?:it is|it was|as is|as) (?:learned|learnt|reported|understood|known|said|revealed|introduced)(?: that)?,? |^according to (?:the )?(?:(?:[a-z]+ ){0,2}forecasts?|reports?|introduction|statistics|relevant person)/;
/** 据悉, 据介绍: "It is learned that, the festival will be opened in April" tells news. */
export const hearsay = (line: string): boolean =>
  opens(line, first.bit.purpose) && reports.test(line);
const permission = /\b(?:can|could|may|might)\b/;
const relative = /\b(?:which|that|who|whoever|where|if)(?: [a-z]+){0,3} $/;
/** "those which can be repaired should be repaired": a permission that only says which. */
export const whichMay = (line: string): boolean => {
  const at = line.search(permission);
  const must = line.search(/\b(?:shall|must|should)\b/);
  const before = (place: number): string => line.slice(Math.max(0, place - 60), place);
  return (
    at > 0 &&
    must > at &&
    !line.slice(at, must).includes(';') &&
    relative.test(before(at)) &&
    !relative.test(before(must))
  );
};

const which =
  /[a-z](?<!\b(?:that|and|but|so|then|thus|therefore|now|next|first|second|third|because)) +we +(?:must|should|need to|have to|ought to)\b/;
/** "the challenges we must meet": a clause that only says which. */
export const saysWhich = (line: string): boolean => line.includes(' we ') && which.test(line);
/** 逾期未报的将予通报: "Those that fail to report before March 10 will be notified", the limit of another duty. */
export const ofThoseWho =
  /^(?:for )?(?:the |any |all )?(?:[a-z]+ ){1,3}(?:that|who|which) (?:fails?|refuses?|do not|does not|has not|have not|delays?|cannot)\b/;
/** "The office will be closed from 20 December": what is announced, and nobody has to do it. */
export const announced =
  /\bwill (?:then |also )?(?:be (?:closed|open|available|held)|close|reopen|remain (?:open|closed)|resume|take place)\b/;

const found =
  /\b(?:determin[a-z]{1,7}|finds?|found|findings?|conclud[a-z]{1,3}|deems?|if|when|where|whether|because|since) (?:that )?it is necessary to\b/;
/** "Based on my determination that it is necessary to …, the Secretary may": what was found necessary asks nothing. */
export const isFound = (line: string, tags: Facts['tags']): boolean =>
  line.includes('it is necessary to') &&
  tags.filter((tag) => tag === 'must').length === 1 &&
  found.test(line);
