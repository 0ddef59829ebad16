import type { ResponsibleUnit, UnitRole } from '../../domain/directive.ts';
import type { Span } from '../../domain/span.ts';
import type { Reading } from '../reading.ts';

/** A body or a person that the text names. */
export interface Unit extends Span {
  /** Slug of the registered department. */
  readonly departmentId: string | null;
  /** It stands for a class of bodies (各单位, "all agencies"), not for one. */
  readonly generic: boolean;
}

/** Units one after another, and where the list ends. */
export interface UnitList {
  readonly units: readonly Unit[];
  readonly end: number;
}

/** A unit with a role, as the record has it. */
export const inRole = (
  { text }: Reading,
  { start, end, departmentId, generic }: Unit,
  role: UnitRole,
): ResponsibleUnit => {
  const name = text.slice(start, end);
  return generic
    ? { name, departmentId, role, generic, start, end }
    : { name, departmentId, role, start, end };
};

/** What may stand in front of a registered name and leave it the same body: 市, 区, 本, "the municipal". */
const admin =
  /^(?:全国|国家|中央|[省市区县州镇乡本我]|协会|(?:the|municipal|national|our|city|county) ?)*$/;

/** The registered department that a name means: one that ends with it and has nothing but its level in front. */
export const registered = (reading: Reading, start: number, end: number): string | null => {
  const known = reading.departments.find(start, end, (each) => each.end === end);
  if (known === undefined) return null;
  return admin.test(reading.folded.slice(start, known.start)) ? known.value.slug : null;
};
