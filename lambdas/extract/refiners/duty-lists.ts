import type { ResponsibleUnit } from '../../domain/directive.ts';
import type { Span } from '../../domain/span.ts';
import { ownersLine } from '../parsers/duty-lines.ts';
import { cellUnits } from '../parsers/table-units.ts';
import { inRole } from '../parsers/unit.ts';
import type { Reading } from '../reading.ts';
import { bracketLine, dutyLine, dutyList, enDutyLine, firstLeadsFrom } from './duties.ts';

const bracket = /\(([^()]{3,160}(?:\([^()]{1,24}\)[^()]{0,120}){0,3})\)/g;

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

/** Brackets behind a paragraph's sentences and lines 责任单位：: which span of text each speaks of. */
export const dutyLists = (reading: Reading): DutyLists => {
  const { folded, blocks } = reading;
  const leadsFrom = firstLeadsFrom(reading);
  const brackets: DutyList[] = [];
  const lines: DutyList[] = [];
  let above = 0;
  let numbered = false;
  let closed = false;
  for (const block of blocks) {
    if (block.kind === 'row') continue;
    const lead = block.end > leadsFrom;
    const line = folded.slice(block.start, block.end);
    const at = block.marker?.end ?? block.start;
    const owners = ownersLine(reading, block);
    if (owners !== null) {
      const units = owners.units.map((unit) => inRole(reading, unit, 'lead'));
      lines.push({ about: { start: above, end: block.start }, units, fills: true });
      closed = true;
      continue;
    }
    const english = enDutyLine.exec(folded.slice(at, at + 32));
    if (english !== null || dutyLine.test(folded.slice(at, at + 12))) {
      const own = { start: at + (english?.[0].length ?? 0), end: block.end };
      const units =
        english === null ? dutyList(reading, own, lead) : cellUnits(reading, own, 'lead', false);
      lines.push({ about: { start: above, end: block.start }, units });
      closed = true;
      continue;
    }
    // （责任单位：…） on a line of its own.
    const own = bracketLine(folded, block);
    const below = own === null ? [] : dutyList(reading, own, lead);
    if (below.length > 0) {
      lines.push({ about: { start: above, end: block.start }, units: below });
      closed = true;
      continue;
    }
    // A line under a numbered item speaks of all its paragraphs, else of the last.
    if (block.kind === 'heading' || block.marker !== null || closed || !numbered) {
      numbered = block.kind === 'heading' || block.marker !== null;
      above = block.start;
    }
    closed = false;
    for (const sentence of block.sentences) {
      if (sentence.first || !dutyLine.test(folded.slice(sentence.start, sentence.start + 12)))
        continue;
      const units = dutyList(reading, sentence, lead);
      brackets.push({ about: { start: block.start, end: sentence.start }, units });
    }
    if (!line.includes('(')) continue;
    let from = block.start;
    for (const match of line.matchAll(bracket)) {
      const start = block.start + match.index;
      const end = start + match[0].length;
      if (!/^(?:[。;,]|$)/.test(folded.slice(end, Math.min(end + 1, block.end)))) continue;
      const closes =
        end >= block.end - 1 && block.marker !== null && /[。;]/.test(folded[start - 1] ?? '');
      const units = dutyList(reading, { start: start + 1, end: end - 1 }, lead, closes);
      if (units.length === 0) continue;
      brackets.push({ about: { start: from, end }, units });
      from = end;
    }
  }
  return { brackets, lines };
};
