import type { Span } from '../../domain/span.ts';
import type { Draft, Reading } from '../reading.ts';
import { bracketLine, dueBehind, dutyLine, dutyList, enDutyLine } from '../refiners/duties.ts';
import type { Block } from '../text/outline.ts';
import { trimmed } from '../text/sorted.ts';

const dueLine =
  /^(?:完成|办结|整改|办理)?(?:时限|时间|期限|日期)(?:要求|节点)?:|^(?:时间节点|时间要求|due|due date|deadline|by when):/;
/** Lines under a task that say who does it and by when: 责任单位：…, 完成时限：…. */
export interface Below {
  /** Limits of the task in each block. */
  readonly due: ReadonlyMap<number, readonly Span[]>;
  /** Blocks that such a line stands under. */
  readonly tasks: ReadonlySet<number>;
  /** The lines themselves. */
  readonly lines: ReadonlySet<number>;
}

export const linesBelow = (reading: Reading): Below => {
  const { folded, blocks } = reading;
  const due = new Map<number, Span[]>();
  const tasks = new Set<number>();
  const lines = new Set<number>();
  let above: Block | null = null;
  for (const block of blocks) {
    const at = block.marker?.end ?? block.start;
    const words = folded.slice(at, Math.min(block.end, at + 32));
    const limit = dueLine.exec(words);
    const inner = bracketLine(folded, block);
    if (inner !== null && above !== null && dutyList(reading, inner, false).length > 0) {
      lines.add(block.index);
      tasks.add(above.index);
      due.set(above.index, [...(due.get(above.index) ?? []), inner]);
      continue;
    }
    if (limit === null && !dutyLine.test(words) && !enDutyLine.test(words)) {
      above = block.kind === 'row' ? null : block;
      continue;
    }
    if (above === null) continue;
    lines.add(block.index);
    tasks.add(above.index);
    const span =
      limit === null
        ? dueBehind(reading, { start: at, end: block.end })
        : trimmed(folded, at + limit[0].length, block.end);
    if (span === null) continue;
    due.set(above.index, [...(due.get(above.index) ?? []), span]);
  }
  return { due, tasks, lines };
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
