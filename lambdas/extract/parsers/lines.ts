import type { Span } from '../../domain/span.ts';
import { withoutTail } from '../../domain/tail.ts';
import type { Reading } from '../reading.ts';
import { codesOf } from '../text/fold.ts';
import { nextOf } from '../text/next.ts';
import type { Block } from '../text/outline.ts';
import type { Label, LabelRole } from '../vocabulary/labels.ts';
import { labelOf, mayEnd, mayStand } from '../vocabulary/labels.ts';

/** A labelled line: what stands after the colon. */
export interface Labelled extends Span {
  readonly block: Block;
  readonly label: Label;
  /** The label as the text has it. */
  readonly words: string;
}

const known = new WeakMap<readonly Block[], ReadonlyMap<number, Labelled>>();

/** All labelled blocks by their index, found once: several parsers ask for them, each for its own. */
const labels = (reading: Reading): ReadonlyMap<number, Labelled> => {
  const found = known.get(reading.blocks);
  if (found !== undefined) return found;
  const made = labelsOf(reading);
  known.set(reading.blocks, made);
  return made;
};

/** Blocks that begin with a label of one of the roles. */
export const labelled = (reading: Reading, ...roles: readonly LabelRole[]): Labelled[] => {
  const found: Labelled[] = [];
  for (const each of labels(reading).values())
    if (roles.includes(each.label.role)) found.push(each);
  return found;
};

/** The label that a block begins with, or null. */
export const labelAt = (reading: Reading, block: Block): Label | null =>
  labels(reading).get(block.index)?.label ?? null;

/** No label is longer. */
const longest = 64;

const labelsOf = (reading: Reading): Map<number, Labelled> => {
  const found = new Map<number, Labelled>();
  const { folded } = reading;
  // One search for colons tells which lines have one near their beginning.
  const nextColon = nextOf(folded, ':');
  for (const block of reading.blocks) {
    const from = block.marker?.end ?? block.start;
    const to = Math.min(block.end, from + longest);
    const colon = nextColon(from);
    if ((colon >= to || !mayEnd(folded, from, colon)) && !mayStand(folded, from)) continue;
    const label = labelOf(folded.slice(from, to));
    if (label === null) continue;
    const start = Math.min(from + label.end, block.end);
    const words = withoutTail(reading.text.slice(from, start), ' \n\t:：*_');
    found.set(block.index, { block, label, words, start, end: block.end });
  }
  return found;
};

const [opening, closing, dividing] = ['(（[〔', ')）]〕', '、，,；;\n'] as const;
const bracketsOpen = codesOf(opening);
const bracketsClose = codesOf(closing);
const dividers = codesOf(dividing);
/** All of them: a list has few, and one look passes over the rest. */
const looks = codesOf(opening + closing + dividing);
const before = codesOf(' *');
const behind = codesOf(' .。;,');

/** Splits a list at its commas (、，,；; and "and"), not inside brackets; items are without white space around them. */
export const listItems = (reading: Reading, from: number, to: number): Span[] => {
  const { folded, text, departments } = reading;
  const items: Span[] = [];
  let start = from;
  let depth = 0;
  const push = (end: number): void => {
    let a = start;
    let b = end;
    while (a < b && before.has(folded.charCodeAt(a))) a += 1;
    while (b > a && behind.has(folded.charCodeAt(b - 1))) b -= 1;
    if (a < b) items.push({ start: a, end: b });
  };
  let next = departments.from(from);
  for (let at = from; at < to; at += 1) {
    while (departments.start(next) < at && next < departments.size) next += 1;
    const whole = departments.get(next);
    // A registered name stays whole, whatever stands in it.
    if (whole !== undefined && whole.start === at && whole.end <= to) at = whole.end;
    const code = text.charCodeAt(at);
    const space = folded.charCodeAt(at) === 32;
    if (!space && !looks.has(code)) continue;
    if (bracketsOpen.has(code)) depth += 1;
    if (bracketsClose.has(code)) depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const and = space && folded.startsWith('and ', at + 1);
    if (and || dividers.has(code)) {
      push(at);
      start = and ? at + 5 : at + 1;
      if (and) at += 4;
    }
  }
  push(to);
  return items;
};
