import type { Span } from '../../domain/span.ts';
import type { Reading } from '../reading.ts';
import { ordinalMarker } from '../text/marker.ts';
import { points } from '../text/points.ts';
import type { DutyTag } from '../vocabulary/duty.ts';

/** Tags of words of which the first in a sentence tells whether it introduces what is said. */
const leading: ReadonlySet<DutyTag> = new Set(['urges', 'said', 'decided', 'must', 'may']);
/** A meeting that requires what stands behind its colon. */
const requiring =
  /^(?:the )?[^,;:.]{2,44} (?:requires|required|requested|requests|asked|asks)(?: the following| as follows)?:|^the (?:meeting|conference|notice|circular)[^,;:.]{0,24} requires that,? /;

/** How far into a sentence a list in it may begin. */
const listReach = 160;
/** No joint is longer: RESOLVED (proposed Cllr Gill, seconded Cllr Penn) that. */
const jointReach = 100;
/** How far into a sentence the word stands that makes a request of it. */
const requestReach = 70;
const { colon } = points.bit;
const asking = points.bit.q | points.bit.k;

/** Words in front of 要求, 部署 and 决定 that make nouns of them; what is done 由A提出 is nobody's word on it. */
const basis =
  /按照?|根据|结合|依据|依照|对照|落实|符合|满足|达到|围绕|适应|遵照|由(?![于此])|[作做]出(?=.)/;
/** No noun that 的 stands in front of is further from it: 的抽查要求. */
const nearby = 7;

/** Whether 要求, 部署 or 决定 is a noun: what a clause goes by, or what somebody's is. */
const isNoun = ({ folded }: Reading, from: number, at: number): boolean => {
  const part = folded
    .slice(from, at)
    .split(/[,;。:]/)
    .at(-1);
  return part !== undefined && (basis.test(part) || part.slice(-nearby).includes('的'));
};

/** Words that introduce what is said, at the beginning of a sentence: their end, or the sentence's start. */
export const leadEnd = (reading: Reading, span: Span, holds: number): number => {
  const { folded, text, words } = reading;
  const reach = Math.min(span.end, span.start + 90);
  // "It is necessary to do three things well: one is to …": what stands before the list only leads to it.
  if ((holds & colon) !== 0) {
    const head = folded.slice(span.start, Math.min(span.end, span.start + listReach));
    const list = head.indexOf(': ');
    if (list > 0 && ordinalMarker(folded, span.start + list + 2, text) !== null)
      return span.start + list + 1;
  }
  // "The meeting requires: first, …"
  if ((holds & asking) !== 0 && ((holds & colon) !== 0 || folded.startsWith('the ', span.start))) {
    const begun = folded.slice(span.start, Math.min(span.end, span.start + requestReach));
    const requires =
      begun.includes('requ') || begun.includes(' ask') ? requiring.exec(begun) : null;
    if (requires !== null) return span.start + requires[0].length;
  }
  const verb = words.find(span.start, reach, ({ value }) => leading.has(value));
  if (verb === undefined || (verb.value !== 'urges' && verb.value !== 'said')) return span.start;
  // 结合本地实际及主管部门的抽查要求，…: what a clause goes by is not who demands it.
  if (isNoun(reading, span.start, verb.start)) return span.start;
  const said = (holds & colon) === 0 ? -1 : folded.slice(verb.end, verb.end + 13).indexOf(':');
  if (said >= 0) return verb.end + said + 1;
  const rest = folded.slice(verb.end, verb.end + jointReach);
  const joint =
    /^(?:,|:|(?: [a-z]{3,14}ly| further| also| nem con| ?\([^()]{3,80}\))? that,?| ,)/.exec(rest);
  if (joint !== null) return verb.end + joint[0].length;
  return folded.slice(verb.start, verb.end).endsWith(' that') ? verb.end : span.start;
};
