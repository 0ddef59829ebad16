import { clean, cut, firstFitting } from './plain.ts';

/** SNS wants fewer than 100 characters and no line break or control character; counted in UTF-16 code units, the stricter way. */
export const subjectLength = 99;

/** The fullest subject that fits, or the shortest one cut. */
export const subjectOf = (candidates: readonly string[]): string =>
  cut(
    firstFitting(candidates.map(clean), (candidate) => candidate.length <= subjectLength),
    subjectLength,
  );
