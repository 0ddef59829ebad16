import type { Span } from '../../domain/span.ts';
import type { Reading } from '../reading.ts';
import { listMarker, ordinalMarker } from '../text/marker.ts';
import { points } from '../text/points.ts';
import { firstAt } from '../text/sorted.ts';
import { datedCut, divides } from './dated.ts';
import { assigneeCut } from './en/assignees.ts';
import { matterCut } from './en/machine/second-parts.ts';
import { newSubjectCut } from './en/new-subject.ts';
import type { Cut, Part } from './part.ts';
import { bindingFrom } from './part.ts';
import { bodyCut } from './zh/body-cut.ts';

const [blank, open, close, comma, semicolon] = [32, 40, 41, 44, 59] as const;
const divided = points.bit.comma | points.bit.semicolon;
const none: readonly Cut[] = [];

/** A cut at the comma `at` because an ordinal stands behind it: ，二是…. */
const ordinalCut = ({ folded, codes, text }: Reading, at: number, end: number): Cut | null => {
  let begin = at + 1;
  while (begin < end && codes[begin] === blank) begin += 1;
  return ordinalMarker(folded, begin, text) === null ? null : { at, next: at + 1 };
};

/** The cut where a clause with a subject of its own begins, at a comma or the blank of " and ". */
const jointCut = (reading: Reading, part: Part, at: number, end: number): Cut | null =>
  newSubjectCut(reading, part, at, end) ?? assigneeCut(reading, part, at, end);

/** Where the words of a part begin, behind its number: （2）…, 二是…. */
const behindMarker = ({ folded, text }: Reading, at: number): number =>
  listMarker(folded, at, text)?.end ?? ordinalMarker(folded, at, text)?.end ?? at;

/** The cut at a comma, by the first rule that has one. */
const commaCut = (reading: Reading, part: Part, at: number, end: number): Cut | null =>
  jointCut(reading, part, at, end) ??
  matterCut(reading, part, at, end) ??
  ordinalCut(reading, at, end) ??
  datedCut(reading, part, at, end) ??
  bodyCut(reading, part, at, end);

/**
 * Where a sentence is cut: at semicolons, ordinals, and where the deadline or the unit changes. `holds`: bits of `points`;
 * `that`: where the next " and " stands that may join clauses.
 */
export const cutsOf = (
  reading: Reading,
  { start, end }: Span,
  holds: number,
  that: (from: number) => number,
): readonly Cut[] => {
  const joined = that(start) < end;
  if ((holds & divided) === 0 && !joined) return none;
  const { codes, times, joints } = reading;
  const out: Cut[] = [];
  const within = times.inside(start, end);
  const dates =
    within.length === 0 ? within : within.filter((time) => divides(reading, time, start));
  const binding = bindingFrom(reading, start);
  let [begun, prior, limited, passed, depth] = [start, -1, false, 0, 0];
  let joint = firstAt(joints, start);
  for (let at = start; ; at += 1) {
    // The next mark, or " and ".
    while (joint < joints.length && (joints[joint] ?? 0) < at) joint += 1;
    at = Math.min(joints[joint] ?? end, joined ? that(at) : end);
    if (at >= end) return out;
    const code = codes[at] ?? 0;
    if (code === open) depth += 1;
    if (code === close) depth = Math.max(0, depth - 1);
    if (depth > 0 || code === open || code === close) continue;
    for (let date = dates[passed]; date !== undefined && date.end <= at; date = dates[passed]) {
      limited ||= date.start >= begun;
      passed += 1;
    }
    let cut: Cut | null = { at, next: at + 1 };
    if (code !== semicolon) {
      const following = dates[passed];
      const part = { begun, prior, limited, binding, following };
      const rule = code === comma ? commaCut : jointCut;
      cut = rule(reading, part, at, end);
    }
    if (cut === null) {
      if (code === comma) prior = at;
      continue;
    }
    out.push(cut);
    begun = behindMarker(reading, cut.at + 1);
    limited = false;
  }
};
