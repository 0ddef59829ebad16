import type { Reading } from '../reading.ts';
import { makeLetters } from '../text/letters.ts';
import { enHeads } from '../vocabulary/en/units.ts';
import { behindCall, placesAt, portfolioEnd } from './machine-names-en.ts';
import { behindBlanks, isClass, isName, nameStart } from './name-en.ts';
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
const [blank, dot, bracket] = [32, 46, 40] as const;

/** In front of a capital, or of what people and parents have: "the county people's government". */
const possessive =
  /['’]s?(?= (?:[A-Z]|(?:governments?|congress(?:es)?|courts?|procuratorates?|councils?|committees?|associations?)\b))/y;

/** 各县（市）局, the other rank of a place: "each county (city) bureau". */
const otherRank =
  / \((?:cities|city|districts?|counties|county|towns?|streets?|townships?|banners?|regions?|villages?|and|,| ){1,5}\)(?= )/y;
/** Behind such a bracket at `end`, or `end`. */
const behindOther = (folded: string, end: number): number => {
  if (folded.charCodeAt(end + 1) !== bracket) return end;
  otherRank.lastIndex = end;
  return otherRank.test(folded) ? otherRank.lastIndex : end;
};

/** The name of a body, an office or a person that begins at `at`, and nothing beyond it; null when there is none. */
const enUnitAt = (reading: Reading, at: number, to: number): Unit | null => {
  const { folded, text } = reading;
  const begin = nameStart(reading, at);
  const person = personAt(reading, begin, to);
  if (person !== null) return person;
  const reach = Math.min(to, begin + longest);
  const places = reading.translated ? placesAt(folded, begin) : -1;
  if (places >= 0) return { start: begin, end: places, departmentId: null, generic: true };
  let end = -1;
  let headed = false;
  let open = false;
  let plain = 0;
  let before: Word | null = null;
  for (let from = reading.translated ? behindCall(folded, begin) : begin; from < reach; ) {
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
      const behind = (kind & place) === 0 ? word.end : behindOther(folded, word.end);
      if (
        (kind & place) !== 0 &&
        (leadsOn(reading, behind, reach) ||
          (behind > word.end && (wordAt(reading, behind, reach)?.kind ?? 0) & head) === head)
      ) {
        if (word.capital) end = word.end;
        else plain += 1;
        if (plain > smallWords) break;
        before = word;
        from = behind + 1;
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
  if (reading.translated) end = portfolioEnd(folded, end);
  const span = { start: begin, end };
  const departmentId = registered(reading, begin, end);
  if (!headed && departmentId === null && !isName(reading, span)) return null;
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
    // "Jory Tobie": two persons that nothing divides.
    const person = folded.charCodeAt(end) === blank ? personAt(reading, end + 1, to) : null;
    if (person !== null) {
      from = person.start;
      continue;
    }
    if ((next(folded, end) & first.bit.divider) === 0) break;
    divider.lastIndex = end;
    const match = divider.exec(folded);
    if (match === null) break;
    from = end + match[0].length;
    // A verb goes on with the sentence: ", in consultation with the Board, determine whether …".
    if (beginsTask(reading, from)) break;
  }
  return units.length === 0 ? null : { units, end };
};
