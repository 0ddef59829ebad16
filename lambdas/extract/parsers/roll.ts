import type { Named } from '../../domain/extraction.ts';
import type { Span } from '../../domain/span.ts';
import { lowNames } from '../bodies/persons.ts';
import type { Reading } from '../reading.ts';
import type { LabelRole } from '../vocabulary/labels.ts';
import { labelOf } from '../vocabulary/labels.ts';
import { listsUnder, personsIn } from './attendance.ts';
import { labelled } from './lines.ts';

/** Who was there, who was not, who kept the notes, as labelled lines and lists under headings tell it. */
export interface Roll {
  readonly present: readonly Span[];
  readonly away: readonly Span[];
  readonly clerks: readonly Span[];
  readonly host: Span | undefined;
}

const roles = ['present', 'attending', 'excused', 'host', 'clerk'] as const;
type RollRole = (typeof roles)[number];
const isRoll = (role: LabelRole): role is RollRole =>
  (roles as readonly LabelRole[]).includes(role);

/** What divides labels on one line: "Chair: Ann Lee · Notes: Bob Ray", "Here: Ann; Away: Bob". */
const divider = / ?(?:[·|;/]|- |\. ) ?(?=[*_]{0,2}[a-z][a-z ]{2,24}:)/g;
/** No list of names is looked at further. */
const longest = 600;

interface Part extends Span {
  readonly role: RollRole;
}

/** The parts of a line that begin with a label each. */
const partsOf = ({ folded }: Reading, role: RollRole, { start, end }: Span): Part[] => {
  const words = folded.slice(start, Math.min(end, start + longest));
  const parts: Part[] = [];
  let open: { role: RollRole; start: number } | null = { role, start };
  for (const match of words.matchAll(divider)) {
    const at = start + match.index;
    const behind = at + match[0].length;
    const label = labelOf(folded.slice(behind, Math.min(end, behind + 64)));
    if (label === null) continue;
    if (open !== null) parts.push({ ...open, end: at });
    open = isRoll(label.role) ? { role: label.role, start: behind + label.end } : null;
  }
  if (open !== null) parts.push({ ...open, end });
  return parts;
};

const received = /^(?:apologies )?(?:(?:were|had been|was) )?(?:received |sent )?from /;

/** Items below a label that has nothing behind it: "Attendees:", and a name on each line. */
const below = ({ blocks }: Reading, index: number): Span[] => {
  const found: Span[] = [];
  for (let next = index + 1; blocks[next]?.marker?.kind === 'bullet'; next += 1) {
    const block = blocks[next];
    if (block?.marker != null) found.push({ start: block.marker.end, end: block.end });
  }
  return found;
};

export const rollOf = (reading: Reading): Roll => {
  const under = listsUnder(reading);
  const parts: Part[] = [];
  for (const line of labelled(reading, ...roles)) {
    const { role } = line.label;
    if (!isRoll(role)) continue;
    const from = received.exec(reading.folded.slice(line.start, line.start + 48))?.[0].length ?? 0;
    const found =
      line.start >= line.end
        ? below(reading, line.block.index).map((span) => ({ ...span, role }))
        : partsOf(reading, role, { start: line.start + from, end: line.end });
    // "Minutes: approved", "Treasurer: two subs outstanding" name nobody: another label beside them shows that they do.
    const sure = found.length > 1 || role !== 'clerk';
    parts.push(
      ...found.filter((part) => sure || / /.test(reading.text.slice(part.start, part.end).trim())),
    );
  }
  const of = (...wanted: readonly RollRole[]): Span[] =>
    parts.filter(({ role }) => wanted.includes(role));
  return {
    present: [...of('present', 'attending'), ...under.present],
    away: [...of('excused'), ...under.away],
    clerks: of('clerk'),
    host: of('host')[0],
  };
};

/** Persons in the lists of a roll; where each item is a name as chats have them, all of them. */
export const personsOf = (reading: Reading, spans: readonly Span[]): Named[] =>
  spans.flatMap((span) => {
    const typed = lowNames(reading, span);
    return typed.length > 0 ? typed : personsIn(reading, span, true);
  });
