import type { Reading } from '../../reading.ts';
import type { Above } from '../list-frames.ts';
import type { Piece } from '../pieces.ts';
import type { Facts } from '../verdict.ts';
import { whichMay } from './no-duty.ts';

/** Words that no imperative begins with. */
export const noun =
  /^(?:the|a|an|any|all|each|every|no|his|her|its|their|our|one|two|three|who|which|that|such|other|members?|representatives?|in|on|of|at|for|with) /;

const member =
  /^(?:the|an?|one|two|three) [^,;]{2,120},? (?:who|which) (?:shall|must|should|will) /;
/** Whether the one verb that binds stands in a clause that says more of a name. */
export const isMember = (line: string, tags: Facts['tags']): boolean =>
  tags[0] === 'must' && tags.filter((tag) => tag === 'must').length === 1 && member.test(line);

const mayClause =
  /\b(?:as|that|which|who|whom|what|where|when|than|if|whether)(?: [^ ,;]{1,24}){0,6} (?:may|can|could|might)\b/;
const whoMay = /^[^,;]{2,90} (?:that|which|who) (?:may|can|could|might) /;
/** "perform such other functions as the Secretary may assign" among what shall be done, "an owner who may be late must": who may is not who must. */
export const mayInside = (
  { line, tags }: Facts,
  { continued }: Piece,
  above: Above | null,
): boolean => {
  const bound = tags.includes('must');
  const told =
    above?.leading === 'must'
      ? !continued && !noun.test(line) && !/^(?:may|can|could|might)\b/.test(line)
      : bound && whoMay.test(line);
  return (told && mayClause.test(line)) || (bound && whichMay(line));
};

/** Whether something before a piece in its sentence binds. */
export const boundBefore = ({ words }: Reading, { sentence, start }: Piece): boolean =>
  words
    .inside(sentence.start, start)
    .some(({ value }) => value === 'must' || value === 'please' || value === 'urges');

const condition = /^(?:if|when|where|once|unless|whenever|after|until) /;
/** "If the recommended measures are not allowed by law, the Council shall …": a word in the condition makes no permission of the duty. */
export const bindsBehind = (
  reading: Reading,
  { start, end }: Piece,
  { line, tags, modal }: Facts,
): boolean => {
  if (modal !== 'may' && modal !== 'urge') return false;
  if (!tags.includes('must') || !condition.test(line)) return false;
  const stop = reading.folded.indexOf(', ', start);
  const free = reading.words.find(stop, end, ({ value }) => value === 'may' || value === 'urge');
  const must = reading.words.find(stop, end, ({ value }) => value === 'must');
  return stop > 0 && must !== undefined && (free === undefined || free.start > must.start);
};
