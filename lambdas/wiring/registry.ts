import departments from '../../seeds/departments.json' with { type: 'json' };
import namedDays from '../../seeds/named-days.json' with { type: 'json' };
import office from '../../seeds/office.json' with { type: 'json' };
import type { Department } from '../domain/department.ts';
import type { NamedDay } from '../domain/named-day.ts';
import type { Office } from '../domain/office.ts';

/** The installation's settings and registry, as they were when it was built. `lib/settings.ts` checks them at synth. */
export const registry = {
  office: office as Office,
  departments: departments as readonly Department[],
  namedDays: namedDays as readonly NamedDay[],
} as const;
