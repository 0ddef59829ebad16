import type { Span } from '../../domain/span.ts';
import type { Reading } from '../reading.ts';
import { enClass, enHeads, enStops } from '../vocabulary/en/units.ts';
import { honorifics } from '../vocabulary/names.ts';
import { personAt } from './people.ts';
import type { Unit, UnitList } from './unit.ts';
import { registered } from './unit.ts';
import {
  another,
  beginsTask,
  belongs,
  classEnd,
  connective,
  envoy,
  leadsOn,
  officeEnd,
  places,
  quotedName,
  whole,
  wordAt,
} from './unit-words-en.ts';

const article = /^(?:(?:either|both) +(?=the [^,;]{3,80}? (?:and|or) ))?(?:the|a|an) +/;
/** Code units that a name may take, and small words in front of its head noun. */
const longest = 140;
const smallWords = 6;

const possessive = /^['’]s?(?= [A-Z])/;

/** The name of a body, an office or a person that begins at `at`, and nothing beyond it; null when there is none. */
const enUnitAt = (reading: Reading, at: number, to: number): Unit | null => {
  const { folded } = reading;
  let begin = at;
  while (folded[begin] === ' ') begin += 1;
  begin += article.exec(folded.slice(begin, begin + 96))?.[0].length ?? 0;
  // "Chair Holt" is a person, "the Chair agreed" is not.
  const title = honorifics.exec(folded.slice(begin, begin + 24))?.[0].length ?? 0;
  if (/[A-Z]/.test(reading.text[begin + title] ?? '')) begin += title;
  const person = personAt(reading, begin, to);
  if (person !== null) return person;
  const stop = Math.min(to, begin + longest);
  let end = -1;
  let headed = false;
  let open = false;
  let small = 0;
  let before = '';
  for (let from = begin; from < stop; ) {
    const department = reading.departments.first(from, stop);
    if (department?.start === from) {
      end = department.end;
      headed = true;
      from = end + (folded[end] === ' ' ? 1 : 0);
      if (folded[end] !== ' ') break;
      continue;
    }
    const quote = quotedName(reading, from, stop);
    if (quote !== null) {
      end = quote;
      from = quote + (folded[quote] === ' ' ? 1 : 0);
      if (folded[quote] !== ' ') break;
      continue;
    }
    const word = wordAt(reading, from, stop);
    if (word === null || (enStops.has(word.folded) && !belongs(reading, word, begin, before)))
      break;
    const time = reading.times.first(word.start, stop);
    if (time?.start === word.start) break;
    if (connective.test(word.folded)) {
      const classed =
        end < 0 && (word.folded === 'the' || word.folded === 'of') && whole.test(before);
      if (end < 0 && word.folded !== 'and' && !classed && before !== 'of') break;
      if (/^(?:and|&)$/.test(word.folded)) {
        if (end >= 0 && another(reading, word.end, stop, open, headed)) break;
      } else if (
        word.folded === 'to' &&
        !(envoy.test(before) && /^\s+the\s+[A-Z]/.test(reading.text.slice(word.end, word.end + 24)))
      )
        break;
      else if (
        word.folded === 'for' &&
        !/^\s+(?:the\s+)?[A-Z]/.test(reading.text.slice(word.end, word.end + 24))
      )
        break;
      else open ||= word.folded === 'of';
    } else if (enHeads.has(word.folded) || word.folded === 'do') {
      // "the district flood control office": the place is a part of the name.
      if (places.has(word.folded) && leadsOn(reading, word.end, stop)) {
        if (word.capital) end = word.end;
        else small += 1;
        if (small > smallWords) break;
        before = word.folded;
        from = word.end + 1;
        continue;
      }
      // "the OMB Director", "Transport team": a head noun ends a name; behind a whole name only a capital goes on.
      headed = true;
      end = word.end;
    } else if (word.capital) {
      end = word.end;
    } else {
      small += 1;
      if (small > smallWords || (headed && !open)) break;
    }
    before = word.folded;
    from = word.end;
    // "the Harbour Master's Office", "the Tenants' Union": a possessive is a part of what it owns.
    const owns = possessive.exec(reading.text.slice(from, from + 5));
    if (owns !== null) headed = false;
    from += owns?.[0].length ?? 0;
    if (word.end - word.start === 1 && word.capital && folded[from] === '.') from += 1;
    if (folded[from] !== ' ') break;
    from += 1;
  }
  if (end < 0) return null;
  end = officeEnd(reading, begin, classEnd(reading, begin, end, to), to);
  const span = { start: begin, end };
  const departmentId = registered(reading, span.start, span.end);
  const words = folded.slice(begin, end);
  const generic = departmentId === null && enClass.test(words);
  return headed || departmentId !== null || isName(reading, span)
    ? { ...span, departmentId, generic }
    : null;
};

const lowerCase = /^[a-z](?!.*[A-Z])/;
const matters = /\b(?:services?|offices?|general|posts?|practices?)$/;

/** Whether a unit is a person or body by its head noun, not only by its capitals. */
export const isBody = (reading: Reading, { start, end, departmentId }: Unit): boolean => {
  if (departmentId !== null || personAt(reading, start, end) !== null) return true;
  const words = reading.folded.slice(start, end);
  if (lowerCase.test(reading.text.slice(start, end)) && matters.test(words)) return false;
  if (/^[A-Z]{2,6}$/.test(reading.text.slice(start, end))) return true;
  return words.split(/[^a-z-]+/).some((word) => enHeads.has(word));
};

/** Adjectives that name nobody by themselves. */
const adjectives =
  /^(?:federal|national|international|municipal|provincial|local|regional|public)$/;

const notNames =
  /^(?:the|a|an|this|that|these|those|it|there|he|she|they|we|you|i|everyone|someone|no|none|all|each|both|any|first|second|third|next|also|then|additionally|specifically|finally|section|article|part|appendix|annex|january|february|march|april|may|june|july|august|september|october|november|december)\b/;

/** Names of papers and matters, which do nothing themselves. */
const thing =
  /\b(?:plans?|framework|initiatives?|reports?|orders?|acts?|polic(?:y|ies)|programs?|programmes?|strategy|agenda|reviews?|access|information|process(?:es)?|standards?|guidelines|guidance|regulations?|systems?|proposals?|recommendations?|requirements?|exhibits?|provisions?|applications?|materials?|documents?|records?|costs?|funds?|funding|meetings?|appointments?|compensation|vacanc(?:y|ies)|terms?|internet|subject|except|goals?|projects?|notice|rules?|contracts?|agreements?|data|schedule|budget|priority|nothing|attention|work|reserve|charter|law|register|consideration|code|day|days|bank holiday)$/;

/** A name without a head noun: capitals all through, initials ("OMB"), words like "Legal Services". */
const isName = (reading: Reading, span: Span): boolean => {
  const words = reading.text.slice(span.start, span.end).split(/\s+/);
  if (thing.test(reading.folded.slice(span.start, span.end))) return false;
  if (adjectives.test(reading.folded.slice(span.start, span.end))) return false;
  if (words.length > 5 || notNames.test(reading.folded.slice(span.start, span.end))) return false;
  return words.every((word) => /^[@A-Z]/.test(word) || connective.test(word) || word === '&');
};

const divider = / {0,2}(?:, *and|, *or|,|;? *and|&|\+|\/| or) +|,? as well as +/y;
/** Brackets behind a name, and those who may act for it. */
const aside =
  /(?: ?\([^()]{1,60}\)(?:-\([a-z]\))?|,? or (?:(?:his|her|their|its|the [a-z]{3,20}'s) )(?:or her )?(?:designees?|delegates?|designated representatives?|nominees?)){1,3}/y;
/** Units one after another: "the Secretary of A, the Director of B, and C". */
export const enUnitsAt = (reading: Reading, at: number, to: number): UnitList | null => {
  const { folded } = reading;
  const units: Unit[] = [];
  let end = at;
  for (let from = at; from < to; ) {
    const unit = enUnitAt(reading, from, to);
    if (unit === null) break;
    units.push(unit);
    aside.lastIndex = unit.end;
    end = unit.end + (aside.exec(folded)?.[0].length ?? 0);
    // "Jory Tobie": two persons that nothing divides.
    const next = folded[end] === ' ' ? personAt(reading, end + 1, to) : null;
    if (next !== null) {
      from = next.start;
      continue;
    }
    divider.lastIndex = end;
    const match = divider.exec(folded);
    if (match === null) break;
    from = end + match[0].length;
    // A verb goes on with the sentence: ", in consultation with the Board, determine whether …".
    if (beginsTask(reading, from)) break;
  }
  return units.length === 0 ? null : { units, end };
};
