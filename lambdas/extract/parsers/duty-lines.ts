import type { Span } from '../../domain/span.ts';
import { inRole, type UnitList } from '../bodies/unit.ts';
import { beginsTask } from '../bodies/unit-words-en.ts';
import { enUnitsAt } from '../bodies/units-en.ts';
import { bracketLine, dueBehind, dutyList, isDutyLine } from '../clauses/duties.ts';
import { enDutyLineEnd } from '../clauses/en/duties.ts';
import type { Draft, Reading } from '../reading.ts';
import { codesOf, isHan } from '../text/fold.ts';
import type { Block } from '../text/outline.ts';
import { trimmed } from '../text/sorted.ts';
import { labelAt } from './lines.ts';

const dueLine =
  /^(?:完成|办结|整改|办理)?(?:时限|时间|期限|日期)(?:要求|节点)?:|^(?:时间节点|时间要求|due|due date|deadline|by when):/;
/** What it begins with. */
const dueLines = codesOf('完办整时期日db');
/** How long its label is where a block is such a line, behind its marker; 0 where it is none. */
const dueLabelEnd = ({ folded, codes }: Reading, at: number, to: number): number =>
  dueLines.has(codes[at] ?? 0)
    ? (dueLine.exec(folded.slice(at, Math.min(to, at + 32)))?.[0].length ?? 0)
    : 0;

/** Whether a block only says by when: 整改时限：6月底前. */
export const isDueLine = (reading: Reading, { marker, start, end }: Block): boolean =>
  dueLabelEnd(reading, marker?.end ?? start, end) > 0;

/** 整改措施：…, what is to be done about what stands above. */
const measure = /^(?:整改|工作|具体|主要|处置|落实){0,2}(?:措施|举措|要求|任务|内容):/;
const measures = codesOf('整工具主处落措举要任内');

/** Whether a line is one of measures. */
export const isMeasure = ({ folded, codes }: Reading, { marker, start, end }: Block): boolean => {
  const at = marker?.end ?? start;
  return measures.has(codes[at] ?? 0) && measure.test(folded.slice(at, Math.min(end, at + 12)));
};

/** Whether a line of measures stands below lines that say who and when, and has none of its own: what they say is of it. */
export const isMeasureBelow = (reading: Reading, block: Block): boolean => {
  const { folded, blocks } = reading;
  const { index } = block;
  if (!isMeasure(reading, block)) return false;
  const says = (block: Block | undefined): boolean =>
    block !== undefined &&
    (isDueLine(reading, block) || isDutyLine(folded, block.marker?.end ?? block.start, block.end));
  return says(blocks[index - 1]) && !says(blocks[index + 1]);
};

const outcome =
  /^(?:noted|agreed|approved|none|nil|complete|completed|closed|done|ongoing|carried|deferred|pending|open|n\/a|tbc|tbd)\b/;

/** Owners that make up all that stands behind a label: "Action: Clerk", "ACTION: SV/JF". Null when a task stands there. */
export const onlyOwners = (reading: Reading, from: number, to: number): UnitList | null => {
  if (to - from > 80 || outcome.test(reading.folded.slice(from, from + 12))) return null;
  const list = beginsTask(reading, from) ? null : enUnitsAt(reading, from, to);
  return list !== null && /^[ .)\]]*$/.test(reading.folded.slice(list.end, to)) ? list : null;
};

const [round, square] = [40, 91] as const;
/** "(ACTION SP / DF)", "[Owner: Ann]" on a line below a task. */
const inBrackets = /^[([](?:actions?|ai|owners?):? (?=[a-z@])/;

/** The owners that a line of its own gives the paragraph above it; null when the line is none. */
export const ownersLine = (reading: Reading, block: Block): UnitList | null => {
  if (block.kind === 'row' || block.end - block.start > 100) return null;
  const at = block.marker?.end ?? block.start;
  const code = reading.folded.charCodeAt(block.start);
  if (code === round || code === square) {
    const label = inBrackets.exec(reading.folded.slice(block.start, block.start + 24))?.[0];
    if (label !== undefined) return onlyOwners(reading, block.start + label.length, block.end);
  }
  const label = labelAt(reading, block);
  return label?.role === 'action' && label.end > 0
    ? onlyOwners(reading, at + label.end, block.end)
    : null;
};

/** Lines under a task that say who does it and by when: 责任单位：…, 完成时限：…. */
export interface Below {
  /** Limits of the task in each block. */
  readonly due: ReadonlyMap<number, readonly Span[]>;
  /** Blocks that such a line stands under. */
  readonly tasks: ReadonlySet<number>;
  /** The lines themselves. */
  readonly lines: ReadonlySet<number>;
  /** Blocks whose action has its owner in the line below: "ACTION: Clerk". */
  readonly owned: ReadonlySet<number>;
}

export const linesBelow = (reading: Reading): Below => {
  const { folded, blocks } = reading;
  const due = new Map<number, Span[]>();
  const tasks = new Set<number>();
  const lines = new Set<number>();
  const owned = new Set<number>();
  let above: Block | null = null;
  for (const block of blocks) {
    const at = block.marker?.end ?? block.start;
    const limit = dueLabelEnd(reading, at, block.end);
    if (above !== null && ownersLine(reading, block) !== null) {
      lines.add(block.index);
      owned.add(above.index);
      continue;
    }
    const inner = bracketLine(folded, block);
    if (inner !== null && above !== null && dutyList(reading, inner, false).length > 0) {
      lines.add(block.index);
      tasks.add(above.index);
      due.set(above.index, [...(due.get(above.index) ?? []), inner]);
      continue;
    }
    if (
      limit === 0 &&
      !isDutyLine(folded, at, block.end) &&
      enDutyLineEnd(folded, at, block.end) === 0
    ) {
      const said = above === null ? undefined : due.get(above.index);
      if (said !== undefined && isMeasureBelow(reading, block)) due.set(block.index, said);
      above = block.kind === 'row' ? null : block;
      continue;
    }
    if (above === null) continue;
    lines.add(block.index);
    tasks.add(above.index);
    const span =
      limit === 0
        ? dueBehind(reading, { start: at, end: block.end })
        : trimmed(folded, at + limit, block.end);
    if (span === null) continue;
    due.set(above.index, [...(due.get(above.index) ?? []), span]);
  }
  return { due, tasks, lines, owned };
};

/** A numbered line without a full stop is a task, not a heading, when lines below say who does it. */
export const taskHeading = (reading: Reading, block: Block): Draft | null => {
  if (block.marker === null || block.marker.kind === 'section') return null;
  const span = trimmed(reading.folded, block.marker.end, block.end);
  return span.start >= span.end
    ? null
    : {
        ...span,
        sentence: span,
        number: block.marker.number,
        rule: 'task-heading',
        confidence: 0.8,
        responsible: [],
        also: [],
      };
};

/** The sentence that a bracket behind it says whose work it is, where nothing in it was taken or left out knowingly: 直接赋予最高信用等级。（市场监管局负责）. */
export const ownedSentence = (
  reading: Reading,
  { marker, sentences }: Block,
  bracket: Span,
  excluded: readonly Span[],
): Draft | undefined => {
  const own = sentences.findLast(({ end }) => end <= bracket.start);
  if (own === undefined || marker === null || !isHan(reading.codes[own.start] ?? 0))
    return undefined;
  if (excluded.some(({ end }) => end > own.start && end <= own.end)) return undefined;
  if (reading.words.find(own.start, own.end, ({ value }) => value === 'done') !== undefined)
    return undefined;
  return {
    start: own.start,
    end: own.end,
    sentence: own,
    number: marker.number,
    rule: 'zh-owned',
    confidence: 0.6,
    responsible: [],
    also: [],
  };
};

/** Labels of sentences behind a task that say who does it and by when. */
export const saysWho =
  /^(?:(?:owners?|lead|assigned to|assignees?|who|responsible)|due(?: date)?|deadline|eta|by when|when): /;

/** Sentences behind a task that say who and when: "Rotate the keys. Owner: Infra team. Due: 5 July." */
export const saidBehind = (
  reading: Reading,
  spans: readonly Span[],
): { readonly owners: Draft['responsible']; readonly due: readonly Span[] } => {
  const owners: Draft['responsible'][number][] = [];
  const due: Span[] = [];
  for (const { start, end } of spans) {
    const label = saysWho.exec(reading.folded.slice(start, Math.min(end, start + 24)));
    if (label === null) break;
    const from = start + label[0].length;
    if (/^(?:d|eta|by|when)/.test(label[0])) due.push({ start: from, end });
    else
      for (const unit of enUnitsAt(reading, from, end)?.units ?? [])
        owners.push(inRole(reading, unit, 'lead'));
  }
  return { owners, due };
};
