import type { ResponsibleUnit, UnitRole } from '../../domain/directive.ts';
import type { Span } from '../../domain/span.ts';
import { firstLeadsFrom } from '../clauses/first-leads.ts';
import type { Draft, Reading, Stage } from '../reading.ts';
import type { Column } from '../vocabulary/columns.ts';
import type { Row, TaskTable } from './table-rows.ts';
import { taskTables } from './table-rows.ts';
import { cellUnits } from './table-units.ts';

const empty = /^(?:[-/—_.… ]*|无|none|n\/a|nil)$/;
/** "Closed: sent 28/10/24", "Done (email)", "Action closed"; "Complete draft by June" is a task. */
const finished =
  /^(?:已完成|已办结|完成|(?:action |now |all |item )?(?:done|completed?|closed|actioned|discharged|cancelled|canceled|withdrawn|finished|superseded)(?: (?:on|in|by|at|and|-|–) .*| ?[:;,.(–-].*| \d.*)?)$/;
/** Columns that may say that a task is done. */
const tellers: ReadonlySet<Column> = new Set<Column>(['status', 'due']);
const above = /^(?:同上|〃|"|ditto|as above)$/;

/** Marks in front of a task that a note explains: ★ for what is watched most closely. */
const starred = /^[★☆▲△◆◇■□※*#]{1,3} ?(?=.)/;

/** The title of a part of the table, written into every cell of its row. */
const isTitle = (row: Row, words: (cell: Span) => string): boolean => {
  const [first] = row.cells;
  return (
    first !== undefined &&
    row.cells.length > 2 &&
    first.start < first.end &&
    row.cells.every((cell) => words(cell) === words(first))
  );
};

/** What minutes have where nobody has anything to do. */
const noted =
  /^(?:noted|agreed|approved|received|no action|for (?:information|noting)|n\/a|-)\b.{0,24}$/;

const roles: Readonly<Partial<Record<Column, UnitRole>>> = {
  lead: 'lead',
  units: 'lead',
  support: 'support',
};

/** One row as one directive: the task cell; who and when stand in cells of their own. */
const draftOf = (
  reading: Reading,
  table: TaskTable,
  row: Row,
  before: Draft | undefined,
  first: boolean,
): Draft | null => {
  const { folded, text } = reading;
  const { columns } = table;
  const cells = (column: Column): Span[] =>
    row.cells.filter((cell, i) => columns[i] === column && cell.start < cell.end);
  const words = (cell: Span): string => folded.slice(cell.start, cell.end);
  // Of a task and the measures that carry it out, the last column says what is to be done.
  const cell = cells('task').at(-1);
  if (cell === undefined || empty.test(words(cell)) || isTitle(row, words)) return null;
  if (table.ofMinutes && noted.test(words(cell))) return null;
  const star = starred.exec(words(cell))?.[0].length ?? 0;
  const task = { start: cell.start + star, end: cell.end };
  // What has become of a task stands in a column of its own, among remarks, or where its limit did.
  const told = row.cells.filter((_, i) => tellers.has(columns[i] ?? 'status'));
  if (told.some((cell) => finished.test(words(cell)))) return null;
  const columnsOfUnits: readonly Column[] = ['lead', 'units', 'support'];
  const led = columns.includes('lead');
  const responsible = columnsOfUnits.flatMap((column) =>
    cells(column).flatMap((cell): ResponsibleUnit[] => {
      const role = column === 'units' && led ? 'support' : (roles[column] ?? 'lead');
      if (above.test(words(cell)))
        return (before?.responsible ?? [])
          .filter((unit) => column === 'units' || unit.role === role)
          .map((unit) => ({ ...unit, inherited: true }));
      return cellUnits(reading, cell, role, first && column === 'units');
    }),
  );
  const persons = responsible.length > 0 ? [] : cells('person');
  const number = cells('number')[0];
  return {
    ...task,
    sentence: { start: row.start, end: row.end },
    rule: table.ofMinutes ? 'action-table' : 'table',
    confidence: 0.9,
    number: number === undefined ? null : text.slice(number.start, number.end),
    responsible: [
      ...responsible,
      ...persons.flatMap((cell) => cellUnits(reading, cell, 'lead', false)),
    ].sort((a, b) => a.start - b.start),
    also: cells('due'),
  };
};

/** Directives of task tables: 任务 | 责任单位 | 完成时限, Action | Owner | Due. */
export const tables: Stage = {
  name: 'tables',
  run: (reading) => {
    const found = taskTables(reading);
    if (found.length === 0) return {};
    const first = firstLeadsFrom(reading) < Number.POSITIVE_INFINITY;
    const drafts: Draft[] = [];
    for (const table of found) {
      let before: Draft | undefined;
      for (const row of table.rows) {
        const draft = draftOf(reading, table, row, before, first);
        if (draft === null) continue;
        drafts.push(draft);
        before = draft;
      }
    }
    return { drafts: [...reading.drafts, ...drafts] };
  },
};
