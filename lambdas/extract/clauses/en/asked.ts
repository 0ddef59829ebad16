import type { Span } from '../../../domain/span.ts';
import { personAt } from '../../bodies/people.ts';
import type { UnitList } from '../../bodies/unit.ts';
import { isBody } from '../../bodies/unit-en.ts';
import { enUnitsAt } from '../../bodies/units-en.ts';
import type { Reading } from '../../reading.ts';
import type { Piece } from '../pieces.ts';
import { plainAt } from './machine/plain.ts';

/** Bodies and officers whose asking binds those they ask; what a resident or another body asks for is a request. */
const inCharge =
  /(?:^|[ -])(?:members|officers|councillors|directors|governing body|leadership|authority|department|ministry|bureau|court|parliament|assembly|congress|state council|council|committee|board|chair|chairman|chairperson|cabinet|meeting|conference|panel|trustees|governors|group|mayor|president|minister|secretary|director|governor|tsc|wg)$/;
const asking =
  /^ (?:(?:also|then|further|therefore|unanimously|formally|finally|clearly) )?(?:demanded|demands|asked|requested|instructed|directed|tasked|ordered|asks|instructs|directs|orders|requires|required|gave (?:direction|instructions?) to|gives (?:direction|instructions?) to) /;

/** 检查了…，要求…: what a leader did first, "inspected the dike, required the Water Bureau to speed up". */
const didFirst =
  /^ (?:[a-z]{3,14}ed|went|came|led|made|heard|held|took) [^;:]{2,90}?,(?: and)?(?= (?:also |then )?(?:demanded|asked|requested|instructed|required|ordered) )/;

/** A pronoun, a name that begins like one (He Wei), or the meeting that speaks. */
const pronoun =
  /^(?:s?he(?: [a-z]{2,12}(?= (?:demand|ask|request|instruct|requir|order|direct)))?|the (?:meeting|conference|notice|circular))(?= )/;
/** A name, alone or behind an office: "Vice county chief Sun Li". */
const named = /(?:^| )[A-Z][a-z]+(?: [A-Z][a-z]+){1,2}$/;
const behindOffice = /^(?: [A-Z][a-z]+){1,3}(?= )/;

/** The same in front of its verb, where nothing else is known of it: "Li Gang asked the county headquarters to". */
const speaker =
  /^[A-Z][a-z]+(?: [A-Z][a-z]+){1,2}(?= (?:also |then |finally )?(?:demand|ask|request|instruct|requir|order)(?:s|ed|d|es)? )/;

/** Where the name of one who may ask ends; -1 where none stands. In a translated paper everybody named speaks for the office. */
const askerEnd = (reading: Reading, start: number, end: number): number => {
  const { folded, text, translated } = reading;
  const short = translated ? pronoun.exec(folded.slice(start, start + 48)) : null;
  if (short !== null) return start + short[0].length;
  const plain = translated ? speaker.exec(text.slice(start, end + 48)) : null;
  if (plain !== null) return start + plain[0].length;
  const who = enUnitsAt(reading, start, end);
  const [asker] = who?.units ?? [];
  if (who === null || asker === undefined || who.units.length > 1) return -1;
  const known = personAt(reading, asker.start, asker.end) !== null;
  const name = translated ? behindOffice.exec(text.slice(who.end, end))?.[0] : undefined;
  if (name !== undefined) return who.end + name.length;
  const leader = translated && named.test(text.slice(asker.start, asker.end));
  return known || leader || inCharge.test(folded.slice(asker.start, asker.end)) ? who.end : -1;
};

/** "Members asked the Clerk to circulate a draft": who is asked by those in charge, and where the task begins. */
export const askedOf = (reading: Reading, { start, end }: Span): UnitList | null => {
  const { folded } = reading;
  const behind = askerEnd(reading, start, Math.min(end, start + 90));
  if (behind < 0) return null;
  const first = reading.translated
    ? didFirst.exec(folded.slice(behind, Math.min(end, behind + 130)))
    : null;
  const at = behind + (first?.[0].length ?? 0);
  const verb = asking.exec(folded.slice(at, at + 48));
  if (verb === null) return null;
  const from = at + verb[0].length;
  if (reading.translated) {
    const plain = plainAt(reading, from, end);
    if (plain !== null && plain.form !== 'third') return plain.list;
  }
  const list = enUnitsAt(reading, from, Math.min(end, at + 160));
  return list !== null && /^ to (?!be |the |a )[a-z]/.test(folded.slice(list.end, list.end + 16))
    ? list
    : null;
};

const expected =
  /^ (?:is|are) (?:(?:also|therefore|hereby|again|further) )?(?:expected|(?:required|requested|directed|asked|obliged|instructed|reminded)(?: (?:by|under|in|during|at|for|within|before|after|on|as|when|where|throughout|from)\b[^;:]{2,70}?|,[^;:]{2,70}?,)?) to (?:[a-z]{3,14}ly )?(?!be\b|have\b|rise|fall|grow|last|reach|increase|cost|start|begin|end)[a-z]/;

/** "Governing bodies are expected to discuss this circular": what is expected of bodies, not of the weather. */
export const expectedOf = (reading: Reading, { start, end }: Span): UnitList | null => {
  const list = enUnitsAt(reading, start, Math.min(end, start + 120));
  if (list === null || !list.units.some((unit) => isBody(reading, unit))) return null;
  return expected.test(reading.folded.slice(list.end, Math.min(end, list.end + 130))) ? list : null;
};

const request = / (?:asked|requested|asks|requests|proposed|suggested|demanded|demands) that,?$/;
const demand = / (?:demanded|demands|requested|requests|asked|asks) that,?$/;
const ourselves = /^(?:it (?:was|is)|we|resolved|cllrs?\b|councillors?\b|cr\b)/;

/** "Two residents asked that the Police attend": a request to the body, by people who cannot bind anybody. */
export const fromBelow = (reading: Reading, { lead }: Piece): boolean => {
  if (lead === null) return false;
  const words = reading.folded.slice(lead.start, lead.end).trimEnd();
  const verb = request.exec(words);
  if (verb === null || ourselves.test(words)) return false;
  const who = words
    .slice(0, verb.index)
    .replace(/ (?:has|have|had|also|then|further|therefore|[a-z]+ly)$/, '');
  if (inCharge.test(who) && !/\bof the public$/.test(who)) return false;
  if (reading.translated && demand.test(words) && askerEnd(reading, lead.start, lead.end) >= 0)
    return false;
  return (
    enUnitsAt(reading, lead.start, lead.end)?.units.every(
      (unit) => unit.departmentId === null && personAt(reading, unit.start, unit.end) === null,
    ) ?? true
  );
};
