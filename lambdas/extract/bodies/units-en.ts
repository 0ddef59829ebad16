import type { Reading } from '../reading.ts';
import { makeLetters } from '../text/letters.ts';
import { behindBlanks } from './name-en.ts';
import { personAt } from './people.ts';
import type { Unit, UnitList } from './unit.ts';
import { enUnitAt } from './unit-en.ts';
import { beginsTask } from './unit-words-en.ts';

/** Behind blanks, what divides units and what stands behind one. */
const first = makeLetters({ divider: ',;&+/ao', aside: '(,o' });
const [blank, slash] = [32, 47] as const;

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
