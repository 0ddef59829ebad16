import type { Day } from '../../domain/language.ts';
import type { TimeExpression } from './expression.ts';

/** "deeds registered before 1990", 2023年投入…: a year that was over when the paper was written says which, and limits nothing. */
export const isPastYear = ({ when }: TimeExpression, paper: Day | null): boolean =>
  when.kind === 'fields' &&
  when.fields.year !== undefined &&
  when.fields.month === undefined &&
  paper !== null &&
  when.fields.year < Number(paper.slice(0, 4));
