import type { ResponsibleUnit } from '../../domain/directive.ts';
import type { Span } from '../../domain/span.ts';
import { beginsTask } from '../bodies/unit-words-en.ts';
import { enRoles } from '../clauses/en/roles.ts';
import { zhRoles } from '../clauses/zh/roles.ts';
import type { Draft, Reading, Stage } from '../reading.ts';
import { isHan } from '../text/fold.ts';
import type { DutyList } from './duty-lists.ts';
import { dutyLists } from './duty-lists.ts';

/** A clause is Chinese when a Han character stands near its beginning. */
const chinese = ({ codes }: Reading, { start, end }: Span): boolean => {
  for (let at = start; at < Math.min(end, start + 16); at += 1)
    if (isHan(codes[at] ?? 0)) return true;
  return false;
};

/** 值班人员临时变动的，须…: a case of somebody who is the one to act. */
const ownCase =
  /^[^,;。]{0,6}(?:人员|职工|员工|干部|教师|学生|党员|代表|个人|群众|业主|用户|企业|商户|当事人|申请人|负责人)[^,;。]{1,16}的,/;

/** Units that an earlier part of the sentence put in charge, for a part that names nobody. */
const inheritedFrom = (before: Draft | undefined, draft: Draft): ResponsibleUnit[] =>
  before === undefined ||
  before.sentence.start !== draft.sentence.start ||
  before.number !== draft.number
    ? []
    : before.responsible.filter(leads).map((unit) => ({ ...unit, inherited: true }));

/** Whether an English part begins with its verb, so that its subject stands in the part before. */
const goesOn = (reading: Reading, { start: from }: Span): boolean => {
  const start = from + (reading.folded.startsWith('and ', from) ? 4 : 0);
  const word = reading.words.first(start, start + 24);
  return beginsTask(reading, start) || (word?.start === start && word.value === 'must');
};

const none: readonly DutyList[] = [];

/** The lists that are about a draft; asked in the order of the text. */
const about = (lists: readonly DutyList[]) => {
  let next = 0;
  return (draft: Draft): readonly DutyList[] => {
    while ((lists[next]?.about.end ?? Number.POSITIVE_INFINITY) <= draft.start) next += 1;
    let last = next;
    while ((lists[last]?.about.start ?? Number.POSITIVE_INFINITY) <= draft.start) last += 1;
    return next === last ? none : lists.slice(next, last);
  };
};

const leads = ({ role }: ResponsibleUnit): boolean => role === 'lead';
const isInherited = ({ inherited }: ResponsibleUnit): boolean => inherited === true;

/** The units that a draft names itself, and those that its parser read. */
const named = (reading: Reading, draft: Draft, zh: boolean): readonly ResponsibleUnit[] => {
  if (draft.rule === 'table') return draft.responsible;
  const action = draft.rule.startsWith('action') || draft.rule.startsWith('en-owner');
  const units = merged(
    zh ? zhRoles(reading, draft) : enRoles(reading, draft, action),
    draft.responsible,
  );
  // The far subject of a list counts where the item names nobody.
  return units.some(isInherited) && units.some((unit) => leads(unit) && !isInherited(unit))
    ? units.filter((unit) => !isInherited(unit))
    : units;
};

/** Adds what a list behind a task says to the units that the task names. */
const completed = (
  units: readonly ResponsibleUnit[],
  list: DutyList,
): readonly ResponsibleUnit[] =>
  list.fills === true && units.some(leads) ? units : merged(units, list.units);

/** Adds to each directive the units it names, with their roles. */
export const units: Stage = {
  name: 'units',
  run: (reading) => {
    const drafts: Draft[] = [];
    const { brackets, lines } = dutyLists(reading);
    const inBrackets = about(brackets);
    const inLines = about(lines);
    for (const draft of reading.drafts) {
      const zh = chinese(reading, draft);
      let responsible = named(reading, draft, zh);
      // A bracket may be followed by a line that speaks of the same paragraph.
      for (const list of inBrackets(draft)) responsible = completed(responsible, list);
      for (const list of inLines(draft)) responsible = completed(responsible, list);
      const on = zh || draft.rule === 'en-continued';
      const inherits =
        responsible.length === 0 &&
        (on || goesOn(reading, draft)) &&
        !(zh && ownCase.test(reading.folded.slice(draft.start, draft.start + 40)));
      if (inherits) responsible = inheritedFrom(drafts.at(-1), draft);
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
