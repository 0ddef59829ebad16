import type { Reading } from '../reading.ts';
import { isSmall } from '../text/fold.ts';
import { taskVerb } from '../vocabulary/en/offices.ts';
import { enHeads } from '../vocabulary/en/units.ts';
import { ofParty } from './machine-names-en.ts';
import { behindBlanks, behindLevels } from './name-en.ts';
import { personAt } from './people.ts';
import type { Word } from './word-en.ts';
import { connectives, head, place, stop, wordAt } from './word-en.ts';

const [blank, quote, comma] = [32, 34, 44] as const;

/** Whether what begins behind "and" is another name, not the rest of this one. */
export const another = (
  reading: Reading,
  from: number,
  to: number,
  open: boolean,
  headed: boolean,
): boolean => {
  const { folded, text } = reading;
  if (/^ *(?:the|any|all|each|every|its|their|other) /.test(folded.slice(from, from + 60)))
    return true;
  if (behindLevels(reading, behindBlanks(folded, from)) > behindBlanks(folded, from)) return true;
  let at = from;
  let heads = 0;
  let first = false;
  for (let i = 0; i < 4; i += 1) {
    const word = wordAt(reading, at, to);
    if (word === null || (word.kind & stop) !== 0) break;
    if (i === 0 && /^[A-Z]{2,6}$/.test(text.slice(word.start, word.end))) return true;
    // "Procurement and Legal Services" are two.
    const heading = (word.kind & head) !== 0;
    if (heading && word.word !== 'services') heads += 1;
    if (i === 0)
      first =
        heading ||
        /^(?:attorney|assistant|deputy|under|chief|archivist)/.test(
          folded.slice(word.start, word.end),
        );
    at = word.end;
    if (folded.charCodeAt(at) !== blank) break;
  }
  if (open) return first;
  return headed || heads === 0;
};

/** "departments and agencies", "department or agency": heads of one class, when nothing more is said of the second. */
const sameClass =
  / (?:and|or) ([a-z]{3,16})(?= (?!of\b|for\b|[a-z]+(?: [a-z]+)? of\b)([a-z]{0,16})|[,.;:)]|$)/y;
/** Bodies in general, of which two make one class. */
const general =
  /^(?:departments?|agenc(?:y|ies)|units?|offices?|bureaus?|ministr(?:y|ies)|localit(?:y|ies)|regions?|towns?|streets?|townships?|villages?|provinces?|cit(?:y|ies)|count(?:y|ies)|colleges?|universit(?:y|ies)|schools?)$/;
const classWords =
  /^(?:heads of |head of |the heads of )?(?:all|each|every|any|other|relevant|appropriate|executive|federal|local|state|municipal|affected|participating|covered|such|no)\b/;

/** A stop word that is a part of a name after all: "each such agency", "Under Secretary", "heads of these agencies". */
export const belongs = (
  { folded }: Reading,
  word: Word,
  begin: number,
  before: Word | null,
): boolean => {
  if (word.word === 'such' && before?.word !== 'of')
    return /^(?:each|any|every|all) such /.test(folded.slice(begin, begin + 12));
  if (word.word === 'under') return /^[ -]secretar/.test(folded.slice(word.end, word.end + 9));
  return (
    doOffice(folded, word, begin) ||
    (before?.word === 'of' && /^(?:these|those|such)$/.test(word.word))
  );
};

/** 办 as a machine has it: "the Flood Prevention Do should revise the plan". */
const doOffice = (folded: string, word: Word, begin: number): boolean =>
  word.word === 'do' &&
  word.capital &&
  word.start > begin &&
  /^(?:,| (?:shall|should|must|is|will|to|and|in)\b)/.test(folded.slice(word.end, word.end + 8));

/** The end of a name in quotation marks that begins at `from`: the "Safe Bus" company. */
export const quotedName = ({ folded, text }: Reading, from: number, to: number): number | null => {
  if (folded.charCodeAt(from) !== quote || !/[A-Z]/.test(text[from + 1] ?? '')) return null;
  const close = folded.indexOf('"', from + 1);
  return close < 0 || close > from + 48 || close >= to ? null : close + 1;
};

/** Takes in the second head of a class: each department and agency. */
export const classEnd = ({ folded }: Reading, begin: number, end: number, to: number): number => {
  if (!folded.startsWith(' and ', end) && !folded.startsWith(' or ', end)) return end;
  sameClass.lastIndex = end;
  const found = sameClass.exec(folded);
  const [, next = '', behind = ''] = found ?? [];
  const reach = end + (found?.[0].length ?? 0);
  if (found === null || reach > to || !enHeads.has(next) || enHeads.has(behind)) return end;
  const words = folded.slice(begin, end);
  const last = words.slice(words.lastIndexOf(' ') + 1);
  return classWords.test(words) || (general.test(last) && general.test(next)) ? reach : end;
};

/** Whether a verb in small letters begins at `at`: what follows is a task, not a name. */
export const beginsTask = ({ words, text }: Reading, at: number): boolean => {
  const word = words.at(at, at + 20);
  return word?.value === 'verb' && isSmall(text.charCodeAt(at));
};

/** Offices that are written with what they are of behind a comma: "Vice President, Finance", "Dean, Faculty of Arts". */
const titles: ReadonlySet<string> = new Set(
  'president|director|manager|dean|head|deputy|superintendent|engineer|officer|commissioner|controller|registrar|principal|administrator|adviser|advisor|inspector|executive'.split(
    '|',
  ),
);
const ofOffice =
  /, (?!and\b|or\b|the\b|in\b|each\b|all\b)([^,;:.()]{2,60}?)(?=,? (?:be|shall|must|should|to|will|is|are|was|has|in (?:consultation|coordination|cooperation|collaboration)|together|acting|by|within|before)\b)/y;

/** Takes in what an office is of. Behind "of" a comma goes on with a list, and so does the name of a person or another office. */
export const officeEnd = (reading: Reading, begin: number, end: number, to: number): number => {
  const { folded, text } = reading;
  if (folded.charCodeAt(end) !== comma) return end;
  const words = folded.slice(begin, end);
  if (!titles.has(words.slice(words.lastIndexOf(' ') + 1)) || words.includes(' of ')) return end;
  ofOffice.lastIndex = end;
  const found = ofOffice.exec(folded);
  if (found === null || end + found[0].length > to) return end;
  const start = end + 2;
  const parts = text.slice(start, end + found[0].length).split(/\s+/);
  const own = parts.every((part) => /^[A-ZÀ-Þ]/.test(part) || connectives.has(part));
  const other = /\b(?:clerk|treasurer|chair|chairman|secretary|director|manager|officer)s?$/;
  return own && !other.test(found[1] ?? '') && personAt(reading, start, to) === null
    ? end + found[0].length
    : end;
};

/** Works, supplies and plans are parts of names; other words like them are what a body does: "the hospital sends doctors". */
const nouns = /^(?:works|supplies|plans|projects|reports|contracts|designs|supports|records)$/;
const does = ({ folded, translated }: Reading, { start, end, capital }: Word): boolean => {
  if (!translated || capital) return false;
  const word = folded.slice(start, end);
  return taskVerb(word) === 'third' && !nouns.test(word);
};

/** Words of the longest name behind a place: "District Human Resources and Social Security Bureau". */
const longestOfPlace = 6;

/** Whether what follows a place, in one or a few words, is the head noun it belongs to. */
export const leadsOn = (reading: Reading, from: number, to: number): boolean => {
  if (reading.folded.charCodeAt(from) !== blank) return false;
  let at = from;
  for (let i = 0; i < longestOfPlace; i += 1) {
    const word = wordAt(reading, at, to);
    if (word === null || (word.kind & stop) !== 0) return false;
    if ((word.kind & (head | place)) === head) return i > 0;
    if (/^(?:of|for|on|the|to)$/.test(word.word)) return false;
    if (i === 0 && /^(?:and|&)$/.test(word.word) && !ofParty(reading.folded, word.start))
      return false;
    if (i === 0 && (beginsTask(reading, word.start) || does(reading, word))) return false;
    at = word.end;
    // "the township people's governments"
    if (reading.folded.startsWith("'s", at)) at += 2;
    if (reading.folded.charCodeAt(at) !== blank) return false;
  }
  return false;
};

/** Words of the longest name of what belongs to a body, its head noun included. */
const longestInner = 4;
const behindInner =
  /^(?:$|[,;.:)]| \(| (?:shall|should|must|will|to|and|or|need|needs|is|are|before|within|on|by)\b)/;

/** Where the name of what belongs to a body ends that stands behind it, all in small letters: "… bureau traffic police detachment should"; -1 where none does. */
export const innerEnd = (reading: Reading, from: number, to: number): number => {
  const { folded } = reading;
  let at = from;
  let found = -1;
  for (let i = 0; i < longestInner && folded.charCodeAt(at) === blank; i += 1) {
    const word = wordAt(reading, at, to);
    if (word === null || word.capital || (word.kind & stop) !== 0) break;
    if (connectives.has(word.word) || beginsTask(reading, word.start)) break;
    if (does(reading, word)) break;
    if (folded.startsWith('ly', word.end - 2)) break;
    at = word.end;
    if (i > 0 && (word.kind & head) !== 0) found = at;
  }
  return found > 0 && behindInner.test(folded.slice(found, found + 9)) ? found : -1;
};
