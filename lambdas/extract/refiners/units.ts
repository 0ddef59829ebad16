import type { ResponsibleUnit, UnitRole } from '../../domain/directive.ts';
import { ownersOf } from '../parsers/directive-owners.ts';
import type { Draft, Reading, Stage } from '../reading.ts';
import { inside } from '../text/sorted.ts';

/** Words in front of a unit that give it a role, longest first. */
const before: readonly (readonly [words: string, role: UnitRole])[] = [
  ['in coordination with', 'support'],
  ['in cooperation with', 'support'],
  ['together with', 'support'],
  ['with the support of', 'support'],
  ['with support from', 'support'],
  ['with participation from', 'support'],
  ['assisted by', 'support'],
  ['combined with', 'support'],
  ['in conjunction with', 'support'],
  ['in consultation with', 'consult'],
  ['through', 'via'],
  ['under the guidance of', 'guide'],
  ['led by', 'lead'],
  ['会同', 'support'],
  ['配合', 'support'],
  ['协助', 'support'],
  ['联合', 'support'],
  ['商', 'consult'],
  ['征求', 'consult'],
  ['通过', 'via'],
  ['指导', 'guide'],
  ['由', 'lead'],
  ['请', 'lead'],
  ['责成', 'lead'],
];
/** What is done to a unit, so that it is no actor: 报送X, submit to X. */
const recipient =
  /(?:报送?|送|向|抄送|提交|报请|交由|上报|给|报告|备案于|submit(?:ted)? to|report(?:ed)? to|sent to|send to|to|of|for|by)$/;
/** Words behind a unit, or a list of units, that give it a role. */
const after: readonly (readonly [pattern: RegExp, role: UnitRole])[] = [
  [/^(?:参与|参加)?(?:积极)?(?:配合|协助|协同|参与)/, 'support'],
  [/^(?:负责)?指导/, 'guide'],
  [/^(?:负责)?(?:牵头|抓总|负责|主责)/, 'lead'],
];
const between = /^(?:[,、和及与 ]|and |the ){0,6}$/;

const roleBefore = (line: string): UnitRole | 'none' | null => {
  const words = line
    .trimEnd()
    .replace(/(?:,? (?:and )?the|the)$/, '')
    .trimEnd();
  const found = before.find(([each]) => words.endsWith(each));
  if (found !== undefined) return found[1];
  return recipient.test(words) ? 'none' : null;
};

/** Roles of the registered departments that a directive names. */
const unitsOf = (reading: Reading, draft: Draft): ResponsibleUnit[] => {
  const { folded } = reading;
  const named = inside(reading.departments, draft.start, draft.end);
  let last: { end: number; role: UnitRole | 'none' } | null = null;
  return named.flatMap((unit, i): ResponsibleUnit[] => {
    const from = Math.max(draft.start, unit.start - 30);
    const listed = last !== null && between.test(folded.slice(last.end, unit.start));
    let role = listed && last !== null ? last.role : roleBefore(folded.slice(from, unit.start));
    if (role === null) {
      let end = unit.end;
      for (const next of named.slice(i + 1)) {
        if (!between.test(folded.slice(end, next.start))) break;
        end = next.end;
      }
      const tail = folded.slice(end, end + 12);
      role =
        after.find(([pattern]) => pattern.test(tail))?.[1] ??
        (subjectLike(folded, draft.start, unit.start) ? 'lead' : 'none');
    }
    last = { end: unit.end, role };
    if (role === 'none') return [];
    return [
      {
        name: reading.text.slice(unit.start, unit.end),
        departmentId: unit.value.slug,
        role,
        start: unit.start,
        end: unit.end,
      },
    ];
  });
};

/** A unit that begins the clause is its subject. */
const subjectLike = (folded: string, from: number, start: number): boolean => {
  const words = folded.slice(from, start).trim();
  return words === '' || words === 'the' || /[,。;:]$/.test(words) || /, the$/.test(words);
};

/** Rules whose clauses have a grammatical subject. */
const owned = /^en-(?:modal|commitment)$/;

/** Adds to each directive the units it names, with their roles. */
export const units: Stage = {
  name: 'units',
  run: (reading) => ({
    drafts: reading.drafts.map((draft) => {
      const named = unitsOf(reading, draft);
      const owners =
        draft.responsible.length === 0 && owned.test(draft.rule)
          ? ownersOf(reading, draft)
          : draft.responsible;
      const free = owners.filter(
        (owner) => !named.some((unit) => unit.start < owner.end && owner.start < unit.end),
      );
      return { ...draft, responsible: [...free, ...named].sort((a, b) => a.start - b.start) };
    }),
  }),
};
