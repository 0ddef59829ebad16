import type { Span } from '../../domain/span.ts';
import type { Draft, Reading } from '../reading.ts';
import type { Block } from '../text/outline.ts';
import { firstInside, trimmed } from '../text/sorted.ts';
import { inRole } from './unit.ts';
import { enUnitsAt } from './units-en.ts';

const nothing = /^(?:none|nobody|no one|n\/a|nil|no action|无)\b|^无/;
const finished =
  /(?:\(|\[| [-:;] ?|\. )(?:now )?(?:done|completed|complete|closed|actioned|discharged|cancelled|withdrawn|已完成|完成|已办结)[)\]]?\.?$|[✓✔☑]$/;
/** "Done: migrate the list". */
const over = /^(?:done|completed|closed|cancelled|withdrawn|已完成|已办结) ?[:-]/;

/** Owners whom the label names: "Action (TW):", "Action on PS:". */
const ownersOf = (reading: Reading, label: Span): Draft['responsible'] => {
  const words = reading.folded.slice(label.start, label.end);
  const found = /^[a-z]{2,6}(?: \(| on )(?=[a-z@])/.exec(words);
  if (found === null) return [];
  const list = enUnitsAt(reading, label.start + found[0].length, label.end);
  return (list?.units ?? []).map((unit) => inRole(reading, unit, 'lead'));
};

/** A state, not a task: "waiting on review". */
const state =
  /^(?:still |currently )?(?:waiting|pending|on hold|ongoing|continued|discussed|discussion)\b/;
const owned = / (?:to|will|shall|must|should|needs? to|is to|are to) /;
/** What joins two clauses of an item, and what the second must begin with to have a subject of its own. */
const joint = /,? and |; /g;
const asked = /^[^,;]{1,50} (?:is|are) (?:requested|needed|required|expected|asked)\b/;
const ordered = /^[a-z@][^,;]{1,40} (?:to|will|shall|must|should) /;

/** Whether a new clause with its own subject stands behind the words that join it. */
const own = (words: string, rest: string): boolean =>
  words === '; ' ||
  (words.startsWith(',') ? ordered.test(rest) || asked.test(rest) : asked.test(rest));

/** Parts of an action item: its sentences, and clauses with a subject of their own. */
const parts = (reading: Reading, block: Block, from: number): Span[] =>
  block.sentences.flatMap((sentence): Span[] => {
    const out: Span[] = [];
    let { start } = trimmed(reading.folded, Math.max(sentence.start, from), sentence.end);
    const begun = start;
    const words = reading.folded.slice(begun, sentence.end);
    for (const match of words.matchAll(joint)) {
      const at = begun + match.index;
      const behind = match.index + match[0].length;
      if (!own(match[0], words.slice(behind, behind + 80))) continue;
      out.push({ start, end: at });
      start = at + match[0].length;
    }
    return start < sentence.end ? [...out, { start, end: sentence.end }] : out;
  });

/**
 * "Action: Parks to submit the schedule by 13 February." Empty when it says that there is none, or that it is done.
 * Of several sentences each that begins with a verb or has an owner is an action of its own.
 */
export const actionDrafts = (
  reading: Reading,
  block: Block,
  /** Where the action begins behind the marker: after the label. */
  behind: number,
  rule: 'action' | 'action-list',
): Draft[] => {
  const { folded } = reading;
  const from = (block.marker?.end ?? block.start) + behind;
  const whole = folded.slice(from, block.end).trim();
  if (whole === '' || nothing.test(whole) || finished.test(whole) || over.test(whole)) return [];
  const mark = folded.slice(block.start, block.marker?.end ?? block.start);
  if (mark.includes('[x]')) return [];
  const responsible = ownersOf(reading, { start: from - behind, end: from });
  return parts(reading, block, Math.min(from, block.end)).flatMap((span, i): Draft[] => {
    const words = folded.slice(span.start, span.end);
    const word = firstInside(reading.words, span.start, span.end);
    const begins = word?.start === span.start && (word.value === 'verb' || word.value === 'please');
    if (words === '' || state.test(words)) return [];
    if (i > 0 && !begins && !owned.test(words.slice(0, 100))) return [];
    return [
      {
        ...span,
        sentence: { start: block.start, end: block.end },
        number: block.marker?.number ?? null,
        rule,
        confidence: rule === 'action' ? 0.95 : 0.85,
        responsible,
        also: [],
      },
    ];
  });
};
