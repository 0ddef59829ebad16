import type { Reading } from '../reading.ts';
import { codesOf } from '../text/fold.ts';
import { behindCall, ofParty, placesAt, portfolioEnd } from './machine-names-en.ts';
import { behindLevels, isClass, isMatter, isName, nameStart } from './name-en.ts';
import { personAt } from './people.ts';
import type { Unit } from './unit.ts';
import { registered } from './unit.ts';
import {
  another,
  belongs,
  classEnd,
  innerEnd,
  leadsOn,
  officeEnd,
  quotedName,
} from './unit-words-en.ts';
import type { Word } from './word-en.ts';
import { envoy, head, isHead, place, small, stop, whole, wordAt } from './word-en.ts';

/** Code units that a name may take, and small words in front of its head noun. */
const longest = 140;
const smallWords = 6;
const [blank, dot, handle, bracket] = [32, 46, 64, 40] as const;

/** What a possessive begins with. */
const apostrophes = codesOf("'’");
/** In front of a capital, or of what people and parents have: "the county people's government". */
const possessive =
  /['’]s?(?= (?:[A-Z]|(?:governments?|congress(?:es)?|courts?|procuratorates?|councils?|committees?|associations?)\b))/y;

/** 各县（市）局, the other rank of a place: "each county (city) bureau". */
const otherRank =
  / \((?:cities|city|districts?|counties|county|towns?|streets?|townships?|banners?|regions?|villages?|neighbou?rhoods?|communit(?:y|ies)|sub-?districts?|prefectures?|and|,| ){1,5}\)(?= )/y;
/** Behind such a bracket at `end`, or `end`. */
const behindOther = (folded: string, end: number): number => {
  if (folded.charCodeAt(end + 1) !== bracket) return end;
  otherRank.lastIndex = end;
  return otherRank.test(folded) ? otherRank.lastIndex : end;
};

/** The name of a body, an office or a person that begins at `at`, and nothing beyond it; null when there is none. */
export const enUnitAt = (reading: Reading, at: number, to: number): Unit | null => {
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
  const places = reading.translated ? placesAt(folded, begin) : -1;
  if (places >= 0) return { start: begin, end: places, departmentId: null, generic: true };
  let end = -1;
  let headed = false;
  let open = false;
  let plain = 0;
  let before: Word | null = null;
  const called = reading.translated && known === begin ? behindCall(folded, begin) : known;
  for (let from = called; from < reach; ) {
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
        if (
          end >= 0 &&
          !(reading.translated && ofParty(folded, word.start)) &&
          another(reading, word.end, reach, open, headed)
        )
          break;
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
      // 公安局交警大队 in small letters: what belongs to a body is named behind it.
      const inner = reading.translated && !word.capital ? innerEnd(reading, word.end, reach) : -1;
      if (inner > 0) {
        headed = true;
        end = inner;
        break;
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
    if (apostrophes.has(text.charCodeAt(from))) {
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
  if (reading.translated) end = portfolioEnd(folded, begin, end);
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
  return words.split(/[^a-z-]+/).some((word) => isHead(reading, word));
};
