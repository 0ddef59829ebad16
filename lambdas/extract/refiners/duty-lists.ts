import type { ResponsibleUnit } from '../../domain/directive.ts';
import type { Span } from '../../domain/span.ts';
import { inRole } from '../bodies/unit.ts';
import { bracketLine, dutyList, isDutyLine } from '../clauses/duties.ts';
import { enDutyLineEnd } from '../clauses/en/duties.ts';
import { firstLeadsFrom } from '../clauses/first-leads.ts';
import { ownerTail } from '../clauses/zh/owner-tail.ts';
import { isDueLine, isMeasureBelow, ownersLine } from '../parsers/duty-lines.ts';
import { cellUnits } from '../parsers/table-units.ts';
import type { Reading } from '../reading.ts';
import { codesOf } from '../text/fold.ts';
import { nextOf } from '../text/next.ts';

const bracket = /\([^()]{3,300}(?:\([^()]{1,24}\)[^()]{0,120}){0,3}\)/g;
/** What a paragraph or a clause ends with. */
const clauseEnds = codesOf('。;,');
const stops = codesOf('。;');

/** Units named behind a task, and the stretch of text that they are named for. */
export interface DutyList {
  readonly about: Span;
  readonly units: readonly ResponsibleUnit[];
  /** They only fill in where the task itself names nobody: "ACTION: Clerk". */
  readonly fills?: true;
}

/** Both in the order of the text; those of one kind do not overlap. */
export interface DutyLists {
  readonly brackets: readonly DutyList[];
  readonly lines: readonly DutyList[];
}

/** Without the full stop at its end. */
const withoutStop = ({ folded }: Reading, start: number, end: number): Span => ({
  start,
  end: folded[end - 1] === '.' ? end - 1 : end,
});

/** Whether a bracket stands between two sentences: "… the plan. (Lead unit: A) The plan must …". */
const betweenSentences = ({ folded, text }: Reading, start: number, end: number): boolean =>
  folded.startsWith('. ', start - 2) && /^ [A-Z]/.test(text.slice(end, end + 2));

/** Whether a sentence ends with a bracket that stood open before it. */
const closesBracket = (folded: string, { start, end }: Span): boolean => {
  const words = folded.slice(start, end);
  return /\)\.?$/.test(words) && !words.includes('(');
};

/** Brackets behind a paragraph's sentences and lines 责任单位：: which span of text each speaks of. */
export const dutyLists = (reading: Reading): DutyLists => {
  const { folded, blocks } = reading;
  const leadsFrom = firstLeadsFrom(reading);
  const brackets: DutyList[] = [];
  const lines: DutyList[] = [];
  let above = 0;
  let numbered = false;
  let closed = false;
  const nextBracket = nextOf(folded, '(');
  for (const block of blocks) {
    if (block.kind === 'row') continue;
    const lead = block.end > leadsFrom;
    const at = block.marker?.end ?? block.start;
    const owners = ownersLine(reading, block);
    if (owners !== null) {
      const units = owners.units.map((unit) => inRole(reading, unit, 'lead'));
      lines.push({ about: { start: above, end: block.start }, units, fills: true });
      closed = true;
      continue;
    }
    const english = enDutyLineEnd(folded, at, block.end);
    if (english > 0 || isDutyLine(folded, at, block.end)) {
      const units =
        english > 0
          ? cellUnits(reading, withoutStop(reading, english, block.end), 'lead', false)
          : dutyList(reading, { start: at, end: block.end }, lead);
      lines.push({ about: { start: above, end: block.start }, units });
      closed = true;
      continue;
    }
    // 整改时限：… between a task and the line that says whose it is.
    if (isDueLine(reading, block)) continue;
    // （责任单位：…） on a line of its own.
    const own = bracketLine(folded, block);
    const below = own === null ? [] : dutyList(reading, own, lead);
    if (below.length > 0) {
      lines.push({ about: { start: above, end: block.start }, units: below });
      closed = true;
      continue;
    }
    // 责任单位：… between what was found and the measures against it.
    const last = lines.at(-1);
    if (closed && last !== undefined && isMeasureBelow(reading, block))
      lines[lines.length - 1] = { ...last, about: { start: last.about.start, end: block.end } };
    // A line under a numbered item speaks of all its paragraphs, else of the last.
    if (block.kind === 'heading' || block.marker !== null || closed || !numbered) {
      numbered = block.kind === 'heading' || block.marker !== null;
      above = block.start;
    }
    closed = false;
    for (const sentence of block.sentences) {
      const tail = ownerTail(reading, sentence);
      if (tail !== null)
        brackets.push({
          about: { start: sentence.start, end: tail.start },
          units: dutyList(reading, { start: tail.start + 1, end: tail.end }, lead, true),
        });
      if (sentence.first) continue;
      const label = reading.translated ? enDutyLineEnd(folded, sentence.start, sentence.end) : 0;
      if (label === 0 && !isDutyLine(folded, sentence.start, sentence.end)) continue;
      // "(Lead unit: A. Responsible unit: B)" is read as one bracket.
      if (label > 0 && closesBracket(folded, sentence)) continue;
      const units =
        label > 0
          ? cellUnits(reading, withoutStop(reading, label, sentence.end), 'lead', false)
          : dutyList(reading, sentence, lead);
      brackets.push({ about: { start: block.start, end: sentence.start }, units });
    }
    if (nextBracket(block.start) >= block.end) continue;
    const line = folded.slice(block.start, block.end);
    let from = block.start;
    bracket.lastIndex = 0;
    for (let match = bracket.exec(line); match !== null; match = bracket.exec(line)) {
      const start = block.start + match.index;
      const end = block.start + bracket.lastIndex;
      if (
        end < block.end &&
        !clauseEnds.has(folded.charCodeAt(end)) &&
        !(reading.translated && betweenSentences(reading, start, end))
      )
        continue;
      const closes =
        end >= block.end - 1 && block.marker !== null && stops.has(folded.charCodeAt(start - 1));
      const units = dutyList(reading, { start: start + 1, end: end - 1 }, lead, closes);
      if (units.length === 0) continue;
      brackets.push({ about: { start: from, end }, units });
      from = end;
    }
  }
  return { brackets, lines };
};
