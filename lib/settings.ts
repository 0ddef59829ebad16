import type { Department, NamedDay, Office } from '../lambdas/names.ts';
import { departmentProblems } from './settings/departments.ts';
import { isFields, type Problem } from './settings/fields.ts';
import { namedDayProblems } from './settings/named-days.ts';
import { officeProblems } from './settings/office.ts';

/** What an installation is made of: the contents of `seeds/`, checked. */
export interface Settings {
  readonly office: Office;
  readonly departments: readonly Department[];
  readonly namedDays: readonly NamedDay[];
}

/** The settings files as they were read. */
export interface SettingsFiles {
  readonly office: unknown;
  readonly departments: unknown;
  readonly namedDays: unknown;
}

/** Everything that is wrong with the settings, as sentences for whoever wrote them; none when they hold. */
export const settingsProblems = ({ office, departments, namedDays }: SettingsFiles): Problem[] => {
  const occasions = (Array.isArray(namedDays) ? namedDays : [])
    .filter(isFields)
    .map((day) => String(day.slug));
  return [
    ...officeProblems(office),
    ...departmentProblems(departments, new Set(occasions)),
    ...namedDayProblems(namedDays),
  ];
};

/** Every problem at once, so that they are mended in one go. Printed as it is: a trace would help nobody. */
class SettingsError extends Error {
  constructor(problems: readonly string[]) {
    super(['The settings do not hold:', ...problems].join('\n- '));
    this.name = 'SettingsError';
    this.stack = this.message;
  }
}

/** @throws SettingsError, whose message is for a person */
export const checkedSettings = (files: SettingsFiles): Settings => {
  const problems = settingsProblems(files);
  if (problems.length > 0) throw new SettingsError(problems);
  return files as Settings;
};
