import type { Reading } from '../reading.ts';
import { makeLetters } from '../text/letters.ts';
import { enHeads } from '../vocabulary/en/units.ts';
import { behindBlanks, behindLevels, isClass, isMatter, isName, nameStart } from './name-en.ts';
import { personAt } from './people.ts';
import type { Unit, UnitList } from './unit.ts';
import { registered } from './unit.ts';
import {
  another,
  beginsTask,
  belongs,
  classEnd,
  leadsOn,
  officeEnd,
  quotedName,
} from './unit-words-en.ts';
import type { Word } from './word-en.ts';
import { envoy, head, place, small, stop, whole, wordAt } from './word-en.ts';

/** What a possessive begins with; behind blanks, what divides units and what stands behind one. */
const first = makeLetters({ own: "'’", divider: ',;&+/ao', aside: '(,o' });
/** Code units that a name may take, and small words in front of its head noun. */
const longest = 140;
const smallWords = 6;
const [blank, dot, slash, handle] = [32, 46, 47, 64] as const;

/** In front of a capital, or of what people and parents have: "the county people's government". */
const possessive =
  /['’]s?(?= (?:[A-Z]|(?:governments?|congress(?:es)?|courts?|procuratorates?|councils?|committees?|associations?)\b))/y;

/** The name of a body, an office or a person that begins at `at`, and nothing beyond it; null when there is none. */
const enUnitAt = (reading: Reading, at: number, to: number): Unit | null => {
  const begin = nameStart(reading, at);
  const person = personAt(reading, begin, to);
  if (person !== null) return person;
  const level = behindLevels(reading, begin);
  return (
    (level > begin ? nameFrom(reading, begin, level, to) : null) ??
    nameFrom(reading, begin, begin, to)
  );
};

/** The name that begins at `begin`, of which the words up to `known` are known to belong to it. */
const nameFrom = (reading: Reading, begin: number, known: number, to: number): Unit | null => {
  const { folded, text } = reading;
  const reach = Math.min(to, begin + longest);
  let end = -1;
  let headed = false;
  let open = false;
  let plain = 0;
  let before: Word | null = null;
  for (let from = known; from < reach; ) {
    const department = reading.departments.at(from, reach);
    const given = department?.end ?? quotedName(reading, from, reach);
    if (given !== null) {
      end = given;
      headed ||= department !== undefined;
      if (folded.charCodeAt(end) !== blank) break;
      from = end + 1;
      continue;
    }
    const word = wordAt(reading, from, reach);
    if (word === null) break;
    const { kind, word: is } = word;
    // A handle is a whole name.
    if (word.start === begin && folded.charCodeAt(begin) === handle) {
      end = word.end;
      break;
    }
    if ((kind & stop) !== 0 && !belongs(reading, word, begin, before)) break;
    if (reading.times.at(word.start, reach) !== undefined) break;
    if ((kind & small) !== 0) {
      const classed =
        end < 0 && (is === 'the' || is === 'of') && ((before?.kind ?? 0) & whole) !== 0;
      if (end < 0 && is !== 'and' && !classed && before?.word !== 'of') break;
      if (is === 'and') {
        if (end >= 0 && another(reading, word.end, reach, open, headed)) break;
      } else if (
        is === 'to' &&
        !(
          ((before?.kind ?? 0) & envoy) !== 0 &&
          /^\s+the\s+[A-Z]/.test(text.slice(word.end, word.end + 24))
        )
      )
        break;
      else if (is === 'for' && !/^\s+(?:the\s+)?[A-Z]/.test(text.slice(word.end, word.end + 24)))
        break;
      else open ||= is === 'of';
    } else if ((kind & head) !== 0 || is === 'do') {
      // "the district flood control office": the place is a part of the name.
      if ((kind & place) !== 0 && leadsOn(reading, word.end, reach)) {
        if (word.capital) end = word.end;
        else plain += 1;
        if (plain > smallWords) break;
        before = word;
        from = word.end + 1;
        continue;
      }
      // "the OMB Director", "Transport team": a head noun ends a name; behind a whole name only a capital goes on.
      headed = true;
      end = word.end;
    } else if (word.capital) {
      end = word.end;
    } else {
      plain += 1;
      if (plain > smallWords || (headed && !open)) break;
    }
    before = word;
    from = word.end;
    // "the Harbour Master's Office", "the Tenants' Union": a possessive is a part of what it owns.
    if ((first.at(text.charCodeAt(from)) & first.bit.own) !== 0) {
      possessive.lastIndex = from;
      const owns = possessive.exec(text);
      if (owns !== null) headed = false;
      from += owns?.[0].length ?? 0;
    }
    if (word.end - word.start === 1 && word.capital && folded.charCodeAt(from) === dot) from += 1;
    if (folded.charCodeAt(from) !== blank) break;
    from += 1;
  }
  if (end < 0) return null;
  end = officeEnd(reading, begin, classEnd(reading, begin, end, to), to);
  const span = { start: begin, end };
  const departmentId = registered(reading, begin, end);
  if (departmentId === null && (headed ? isMatter(reading, span) : !isName(reading, span)))
    return null;
  if (!headed && known > begin) return null;
  const generic = departmentId === null && isClass(folded, begin, end);
  return { start: begin, end, departmentId, generic };
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

const divider = / {0,2}(?:, *and|, *or|,|;? *and|&|\+|\/| or) +|,? as well as +/y;
/** Brackets behind a name, and those who may act for it. */
const aside =
  /(?: ?\([^()]{1,60}\)(?:-\([a-z]\))?|,? or (?:(?:his|her|their|its|the [a-z]{3,20}'s) )(?:or her )?(?:designees?|delegates?|designated representatives?|nominees?)){1,3}/y;

/** Where a paper says who is meant, behind their name: "the entities set forth in section 2(a) of this order and …". */
const settled =
  / {1,20}(?:set forth|set out|described|listed|referred to|identified|named|specified|designated|established|mentioned) {1,20}(?:in|by|under|pursuant to) {1,20}(?:sub)?(?:sections?|paragraphs?|clauses?|annex|appendix|schedule|table|article) {1,20}[a-z\d]{1,4}(?:\([a-z\d]{1,4}\)){0,4}(?: {1,20}of {1,20}(?:this|that|the) {1,20}[a-z]{3,12})?(?= {1,20}(?:and|or) |, )/y;
const settles = makeLetters({ first: 'sdlrinem', second: 'epida' });

/** The end of such words behind the name that ends at `end`; `end` where there are none. */
const behindSettled = (folded: string, end: number): number => {
  const at = behindBlanks(folded, end);
  if ((settles.at(folded.charCodeAt(at)) & settles.bit.first) === 0) return end;
  if ((settles.at(folded.charCodeAt(at + 1)) & settles.bit.second) === 0) return end;
  settled.lastIndex = end;
  return settled.test(folded) ? settled.lastIndex : end;
};

/** What may begin behind the blanks at `end`. */
const next = (folded: string, end: number): number =>
  first.at(folded.charCodeAt(behindBlanks(folded, end)));

/** Units one after another: "the Secretary of A, the Director of B, and C". */
export const enUnitsAt = (reading: Reading, at: number, to: number): UnitList | null => {
  const { folded } = reading;
  const units: Unit[] = [];
  let end = at;
  for (let from = at; from < to; ) {
    const unit = enUnitAt(reading, from, to);
    if (unit === null) break;
    units.push(unit);
    end = unit.end;
    if ((next(folded, end) & first.bit.aside) !== 0) {
      aside.lastIndex = end;
      end += aside.exec(folded)?.[0].length ?? 0;
    }
    // "Jory Tobie", "Ann/Bob": two persons that nothing or a stroke divides.
    const code = folded.charCodeAt(end);
    const person = code === blank || code === slash ? personAt(reading, end + 1, to) : null;
    if (person !== null) {
      from = person.start;
      continue;
    }
    const behind = behindSettled(folded, end);
    if ((next(folded, behind) & first.bit.divider) === 0) break;
    divider.lastIndex = behind;
    const match = divider.exec(folded);
    if (match === null) break;
    from = behind + match[0].length;
    // A verb goes on with the sentence: ", in consultation with the Board, determine whether …".
    if (beginsTask(reading, from)) break;
  }
  return units.length === 0 ? null : { units, end };
};
