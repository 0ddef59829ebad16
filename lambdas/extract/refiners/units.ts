import type { ResponsibleUnit } from '../../domain/directive.ts';
import type { Span } from '../../domain/span.ts';
import { ownersLine } from '../parsers/duty-lines.ts';
import { cellUnits } from '../parsers/table-units.ts';
import { inRole } from '../parsers/unit.ts';
import { beginsTask } from '../parsers/unit-words-en.ts';
import type { Draft, Reading, Stage } from '../reading.ts';
import { isHan } from '../text/fold.ts';
import { inside } from '../text/sorted.ts';
import { dutyLine, dutyList, enDutyLine, firstUnitLeads } from './duties.ts';
import { enRoles } from './roles-en.ts';
import { zhRoles } from './roles-zh.ts';

/** A clause is Chinese when a Han character stands near its beginning. */
const chinese = (folded: string, { start, end }: Span): boolean => {
  for (let at = start; at < Math.min(end, start + 16); at += 1)
    if (isHan(folded.charCodeAt(at))) return true;
  return false;
};

/** Units that an earlier part of the sentence put in charge, for a part that names nobody. */
const inheritedFrom = (before: Draft | undefined, draft: Draft): ResponsibleUnit[] =>
  before === undefined ||
  before.sentence.start !== draft.sentence.start ||
  before.number !== draft.number
    ? []
    : before.responsible
        .filter(({ role }) => role === 'lead')
        .map((unit) => ({ ...unit, inherited: true }));

/** Whether an English part begins with its verb, so that its subject stands in the part before. */
const goesOn = (reading: Reading, { start: from }: Span): boolean => {
  const start = from + (reading.folded.startsWith('and ', from) ? 4 : 0);
  const [word] = inside(reading.words, start, start + 24);
  return beginsTask(reading, start) || (word?.start === start && word.value === 'must');
};

const bracket = /\(([^()]{3,160}(?:\([^()]{1,24}\)[^()]{0,120}){0,3})\)/g;
/** Units that the text names behind a task, and which span they speak of. */
interface Behind {
  readonly about: Span;
  readonly units: readonly ResponsibleUnit[];
  /** They only fill in where the task itself names nobody: "ACTION: Clerk". */
  readonly fills?: true;
}

/** Brackets behind a paragraph's sentences and lines 责任单位：: which span of text each speaks of. */
const lists = (reading: Reading): Behind[] => {
  const { folded, blocks } = reading;
  const lead = firstUnitLeads(reading);
  const out: Behind[] = [];
  let above = 0;
  for (const block of blocks) {
    if (block.kind === 'row') continue;
    const line = folded.slice(block.start, block.end);
    const at = block.marker?.end ?? block.start;
    const owners = ownersLine(reading, block);
    if (owners !== null) {
      const units = owners.units.map((unit) => inRole(reading, unit, 'lead'));
      out.push({ about: { start: above, end: block.start }, units, fills: true });
      continue;
    }
    const english = enDutyLine.exec(folded.slice(at, at + 32));
    if (english !== null || dutyLine.test(folded.slice(at, at + 12))) {
      const own = { start: at + (english?.[0].length ?? 0), end: block.end };
      const units =
        english === null ? dutyList(reading, own, lead) : cellUnits(reading, own, 'lead', false);
      out.push({ about: { start: above, end: block.start }, units });
      continue;
    }
    if (block.kind === 'heading' || block.marker !== null || !dutyLine.test(line))
      above = block.start;
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
      out.push({ about: { start: from, end }, units });
      from = end;
    }
  }
  return out;
};

/** Adds to each directive the units it names, with their roles. */
export const units: Stage = {
  name: 'units',
  run: (reading) => {
    const drafts: Draft[] = [];
    const behind = lists(reading);
    let next = 0;
    for (const draft of reading.drafts) {
      const action = /^action|^en-owner/.test(draft.rule);
      let responsible: readonly ResponsibleUnit[] = draft.responsible;
      if (draft.rule !== 'table')
        responsible = merged(
          chinese(reading.folded, draft)
            ? zhRoles(reading, draft)
            : enRoles(reading, draft, action),
          draft.responsible,
        );
      // The far subject of a list counts where the item names nobody.
      if (responsible.some(({ role, inherited }) => role === 'lead' && inherited !== true))
        responsible = responsible.filter(
          ({ inherited }) => inherited !== true || draft.rule === 'table',
        );
      while ((behind[next]?.about.end ?? Number.POSITIVE_INFINITY) <= draft.start) next += 1;
      // A bracket may be followed by a line that speaks of the same paragraph.
      for (
        let i = next;
        (behind[i]?.about.start ?? Number.POSITIVE_INFINITY) <= draft.start;
        i += 1
      )
        if (behind[i]?.fills !== true || !responsible.some(({ role }) => role === 'lead'))
          responsible = merged(responsible, behind[i]?.units ?? []);
      if (responsible.length === 0 && (chinese(reading.folded, draft) || goesOn(reading, draft)))
        responsible = inheritedFrom(drafts.at(-1), draft);
      drafts.push({ ...draft, responsible });
    }
    return { drafts };
  },
};

/** Both lists without what shares words, in the order of the text. */
const merged = (
  a: readonly ResponsibleUnit[],
  b: readonly ResponsibleUnit[],
): readonly ResponsibleUnit[] =>
  b.length === 0
    ? a
    : [
        ...a,
        ...b.filter((unit) => !a.some((each) => each.start < unit.end && unit.start < each.end)),
      ].sort((x, y) => x.start - y.start);
