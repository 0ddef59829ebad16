import type { ResponsibleUnit, UnitRole } from '../../domain/directive.ts';
import type { Span } from '../../domain/span.ts';
import { personAt } from '../bodies/people.ts';
import { inRole, registered } from '../bodies/unit.ts';
import { enUnitsAt } from '../bodies/units-en.ts';
import type { Reading } from '../reading.ts';
import { trimmed } from '../text/sorted.ts';
import { enClass } from '../vocabulary/en/units.ts';

const nobody = /^(?:[-/—_.… ]*|无|待定|tbd|tbc|n\/a|none|nil|同上|〃)$/;
const classes = /^(?:各|有关|相关|其他|所有|全体|全区|全市|全县|全省|everyone$|all$)/;
const named =
  /^(?:((?:主要)?(?:牵头|主责|主办)|配合|协办|参与|责任|lead|support)(?:单位|部门)?: ?|((?:co-?operati(?:on|ng)|supporting|assisting|participating|lead|leading) (?:units?|departments?|bod(?:y|ies)|part(?:y|ies))): ?|(?:with (?:the )?)?(support|help|assist)(?:ance|ed)? (?:from|of|by) )/;
const behind =
  / ?\(?(牵头|主责|抓总|主办|配合|协办|协助|参与|负责|落实|leads?|supports?|supporting|assist|assisting|co-lead)\)?$/;
const supporting = /^(?:配合|协办|协助|参与|support|assist|help|co-?operat|participat)/;
const leading = /牵头|主责|抓总|主办|lead/;

/** A role inside a cell: "Pharmacy (support)". */
const part =
  /\((?:lead|support|supporting|leads|supports|owner|co-lead|assist|assisting|consult)\)/;
const lineBreak = /<br ?\/?>/y;

/** Parts of a cell, divided by list marks, line breaks and (in Chinese) blanks, not inside brackets. */
const parts = (reading: Reading, cell: Span): Span[] => {
  const { folded } = reading;
  const han = /[\u4e00-\u9fff]/.test(folded.slice(cell.start, cell.end));
  const marked = part.test(folded.slice(cell.start, cell.end));
  const list = han || marked ? null : enUnitsAt(reading, cell.start, cell.end);
  if (list !== null && list.end === cell.end) return [...list.units];
  const out: Span[] = [];
  let from = cell.start;
  let depth = 0;
  for (let at = cell.start; at <= cell.end; at += 1) {
    const char = folded[at] ?? '';
    if (char === '(') depth += 1;
    if (char === ')') depth = Math.max(0, depth - 1);
    const divides =
      at === cell.end || (depth === 0 && (',;、/。'.includes(char) || (han && char === ' ')));
    lineBreak.lastIndex = at;
    const broken = depth === 0 && char === '<' ? (lineBreak.exec(folded)?.[0].length ?? 0) : 0;
    if (!divides && broken === 0) continue;
    const found = trimmed(folded, from, at);
    if (found.start < found.end) out.push(found);
    from = at + Math.max(1, broken);
  }
  return out;
};

/**
 * Units of a cell of a column of units. The column says what they are, so no shape is asked of them. `role` is the
 * column's; `first`: a note gives the lead to the first unit of each list.
 */
export const cellUnits = (
  reading: Reading,
  cell: Span,
  role: UnitRole,
  first: boolean,
): ResponsibleUnit[] => {
  const { folded } = reading;
  const out: ResponsibleUnit[] = [];
  let label: UnitRole | null = null;
  let led = false;
  for (const part of parts(reading, cell)) {
    let { start, end } = part;
    const front = named.exec(folded.slice(start, Math.min(end, start + 36)));
    if (front !== null) {
      const said = front[1] ?? front[2] ?? front[3] ?? '';
      label = supporting.test(said) ? 'support' : 'lead';
      led ||= leading.test(said);
      start += front[0].length;
    }
    const mark = behind.exec(folded.slice(start, end));
    if (mark !== null && mark.index > 0) end = start + mark.index;
    const words = folded.slice(start, end);
    if (words === '' || nobody.test(words)) continue;
    const own = mark === null ? label : supporting.test(mark[1] ?? '') ? 'support' : 'lead';
    led ||= mark !== null && leading.test(mark[1] ?? '');
    const departmentId =
      registered(reading, start, end) ?? personAt(reading, start, end)?.departmentId ?? null;
    const generic = departmentId === null && (classes.test(words) || enClass.test(words));
    const rest: UnitRole =
      out.length > 0 && role === 'lead' && (first || (led && own === null)) ? 'support' : role;
    out.push(inRole(reading, { start, end, departmentId, generic }, own ?? rest));
  }
  return out;
};
