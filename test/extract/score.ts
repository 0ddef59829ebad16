import type { Extraction } from '../../lambdas/domain/extraction.ts';
import type { Span } from '../../lambdas/domain/span.ts';
import { overlap } from '../../lambdas/domain/span.ts';

interface GoldUnit extends Partial<Span> {
  readonly name: string;
  readonly role: string;
  readonly explicit?: boolean;
  readonly neutral?: boolean;
  readonly inherited?: boolean;
  readonly accept?: readonly string[];
}

interface GoldDirective extends Span {
  readonly optional?: boolean;
  readonly responsible?: readonly GoldUnit[];
}

/** The part of a gold document that is scored here (CONTRACT.md of the corpus). */
export interface Gold {
  readonly doc_date: string;
  readonly directives: readonly GoldDirective[];
  readonly optional?: readonly Span[];
  readonly hard_negatives?: readonly Span[];
}

export interface Tally {
  right: number;
  extra: number;
  missed: number;
}

export interface Scores {
  readonly directives: Tally;
  readonly units: Tally;
  readonly lead: Tally;
  hardNegatives: number;
}

const none = (): Tally => ({ right: 0, extra: 0, missed: 0 });
export const emptyScores = (): Scores => ({
  directives: none(),
  units: none(),
  lead: none(),
  hardNegatives: 0,
});

export const f1 = ({ right, extra, missed }: Tally): number =>
  right === 0 ? 0 : (2 * right) / (2 * right + extra + missed);

/** Shared words over all words of two spans. */
const likeness = (a: Span, b: Span): number => {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
};

/** One to one, the best overlap first, at least a half: gold index → found index. */
const pairs = (found: readonly Span[], gold: readonly Span[]): Map<number, number> => {
  const out = new Map<number, number>();
  const used = new Set<number>();
  found
    .flatMap((a, i) => gold.map((b, j) => ({ i, j, share: likeness(a, b) })))
    .filter(({ share }) => share >= 0.5)
    .sort((a, b) => b.share - a.share || b.i - a.i || b.j - a.j)
    .forEach(({ i, j }) => {
      if (used.has(i) || out.has(j)) return;
      used.add(i);
      out.set(j, i);
    });
  return out;
};

const placed = (unit: GoldUnit): unit is GoldUnit & Span => unit.start !== undefined;

/** Units of one directive against its gold, as the corpus's own scorer counts them. */
const scoreUnits = (
  said: Extraction['directives'][number]['responsible'],
  gold: GoldDirective,
  lead: boolean,
  tally: Tally,
): void => {
  const all = (gold.responsible ?? []).filter(placed);
  const vague = (gold.responsible ?? []).some((unit) => !placed(unit));
  const left = all.filter(
    (unit) =>
      unit.explicit !== false &&
      unit.neutral !== true &&
      unit.inherited !== true &&
      (!lead || unit.role === 'lead'),
  );
  const allowed = (unit: GoldUnit): boolean =>
    !lead || unit.role === 'lead' || (unit.accept ?? []).includes('lead');
  for (const unit of said.filter(({ role }) => !lead || role === 'lead')) {
    const at = left.findIndex((each) => overlap(unit, each));
    if (at >= 0) {
      left.splice(at, 1);
      tally.right += 1;
    } else if (!vague && !all.some((each) => overlap(unit, each) && allowed(each))) {
      tally.extra += 1;
    }
  }
  for (const unit of left) {
    if (lead && unit.accept !== undefined && said.some((each) => overlap(each, unit)))
      tally.right += 1;
    else tally.missed += 1;
  }
};

/** Adds one document's directives, units and leads to the scores. */
export const score = (found: Extraction, gold: Gold, scores: Scores): void => {
  const matched = pairs(found.directives, gold.directives);
  const used = new Set(matched.values());
  const optional = [
    ...(gold.optional ?? []),
    ...gold.directives.filter((each) => each.optional === true),
  ];
  const extra = found.directives.filter(
    (each, i) => !used.has(i) && !optional.some((other) => overlap(each, other)),
  );
  scores.directives.extra += extra.length;
  gold.directives.forEach((each, j) => {
    if (each.optional === true) return;
    const at = matched.get(j);
    scores.directives[at === undefined ? 'missed' : 'right'] += 1;
    const said = at === undefined ? [] : (found.directives[at]?.responsible ?? []);
    scoreUnits(said, each, false, scores.units);
    scoreUnits(said, each, true, scores.lead);
  });
  scores.hardNegatives += (gold.hard_negatives ?? []).filter((span) =>
    extra.some((each) => likeness(each, span) >= 0.5),
  ).length;
};
