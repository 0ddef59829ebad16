import type { Span } from '../../domain/span.ts';
import type { Reading } from '../reading.ts';
import type { Piece } from './directive-pieces.ts';
import { personAt } from './people.ts';
import type { UnitList } from './unit.ts';
import { enUnitsAt, isBody } from './units-en.ts';

/** Bodies and officers whose asking binds those they ask; what a resident or another body asks for is a request. */
const inCharge =
  /(?:^|[ -])(?:members|council|committee|board|chair|chairman|chairperson|cabinet|meeting|conference|panel|trustees|governors|group|mayor|president|minister|secretary|director|governor|tsc|wg)$/;
const asking =
  /^ (?:(?:also|then|further|therefore|unanimously|formally) )?(?:asked|requested|instructed|directed|tasked|ordered|asks|instructs|directs|orders|requires|required|gave (?:direction|instructions?) to|gives (?:direction|instructions?) to) /;

/** "Members asked the Clerk to circulate a draft": who is asked by those in charge, and where the task begins. */
export const askedOf = (reading: Reading, { start, end }: Span): UnitList | null => {
  const { folded } = reading;
  const who = enUnitsAt(reading, start, Math.min(end, start + 90));
  const [asker] = who?.units ?? [];
  if (who === null || asker === undefined || who.units.length > 1) return null;
  const known = personAt(reading, asker.start, asker.end) !== null;
  if (!known && !inCharge.test(folded.slice(asker.start, asker.end))) return null;
  const verb = asking.exec(folded.slice(who.end, who.end + 48));
  if (verb === null) return null;
  const list = enUnitsAt(reading, who.end + verb[0].length, Math.min(end, who.end + 160));
  return list !== null && /^ to (?!be |the |a )[a-z]/.test(folded.slice(list.end, list.end + 16))
    ? list
    : null;
};

const expected =
  /^ (?:is|are) (?:(?:also|therefore|hereby|again|further) )?(?:expected|(?:required|requested|directed|asked|obliged|instructed|reminded)(?: (?:by|under|in)[^;:]{2,70}?|,[^;:]{2,70}?,)?) to (?:[a-z]{3,14}ly )?(?!be\b|have\b|rise|fall|grow|last|reach|increase|cost|start|begin|end)[a-z]/;

/** "Governing bodies are expected to discuss this circular": what is expected of bodies, not of the weather. */
export const expectedOf = (reading: Reading, { start, end }: Span): UnitList | null => {
  const list = enUnitsAt(reading, start, Math.min(end, start + 120));
  if (list === null || !list.units.some((unit) => isBody(reading, unit))) return null;
  return expected.test(reading.folded.slice(list.end, Math.min(end, list.end + 130))) ? list : null;
};

/** Talk: "Ana: we should consider …" says what somebody thinks. */
export const isTalk = (reading: Reading, { start }: Piece): boolean => {
  const speaker = personAt(reading, start, start + 48);
  if (speaker === null) return false;
  return /^: (?:[a-z' ]{0,24}\b)?(?:we|i|it|you|this|that|there)\b/.test(
    reading.folded.slice(speaker.end, speaker.end + 40),
  );
};
