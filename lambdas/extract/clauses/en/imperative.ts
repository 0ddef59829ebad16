import type { Reading } from '../../reading.ts';
import type { Piece } from '../pieces.ts';

/** Parts of a sentence that may stand before its imperative. */
export const aside =
  /^(?:according to|in accordance with|in view of|in response to|based on|on the basis of|for|in|with|proceeding from|starting from|focusing on|combined with|centering on|centring on|around|through|under|by|to|at the same time|meanwhile|from|on|after|before|within|where|when|if|as|following|taking|in principle|also|then|and)\b[^,;:]{0,160},/;
/** The same with a comma in quotation marks inside: "According to the idea of "one place, one plan", compile …". */
const quoted =
  /^(?:according to|in accordance with|based on|with|around|in|for|following) [^,;:"]{0,80}"[^"]{0,60}"[^,;:"]{0,60},/;
const adverb =
  /^(?:and|also|then|further|actively|seriously|fully|promptly|jointly|[a-z]{3,14}ly) /;
/** Blanks and commas between parts. */
const isBetween = (code: number): boolean => code === 32 || code === 44;

/** Where a verb stands, behind dates, phrases and adverbs; -1 when the piece begins with none. */
export const imperativeAt = (reading: Reading, piece: Piece): number => {
  const { folded, words, times } = reading;
  const { end } = piece;
  let at = piece.start;
  for (let step = 0; step < 6; step += 1) {
    at = times.at(at, end)?.end ?? at;
    while (at < end && isBetween(folded.charCodeAt(at))) at += 1;
    const verb = words.valueAt(at, Math.min(at + 24, end)) === 'verb';
    const rest = folded.slice(at, Math.min(end, at + 180));
    const adverbial = adverb.exec(rest);
    // "Call: https://…", "Review: approved": a label.
    if (verb && adverbial === null) return /^[a-z]+: ?[^ ]/.test(rest) ? -1 : at;
    const skip = (reading.translated ? quoted.exec(rest) : null) ?? aside.exec(rest) ?? adverbial;
    if (skip === null) return -1;
    at += skip[0].length;
  }
  return -1;
};
