import { readFileSync } from 'node:fs';
import type { Department } from '../../lambdas/domain/department.ts';
import type { KnownDates } from '../../lambdas/domain/extraction.ts';
import type { NamedDay } from '../../lambdas/domain/named-day.ts';
import { makeExtract } from '../../lambdas/extract/extract.ts';

const seed = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../../seeds/${name}.json`, import.meta.url), 'utf8')) as T;

export const departments = seed<readonly Department[]>('departments');
export const namedDays = seed<readonly NamedDay[]>('named-days');
export const extract = makeExtract({ departments, namedDays });

/** No date from outside. */
export const unknown: KnownDates = { supplied: null, uploaded: null };
export const on = (supplied: string): KnownDates => ({ supplied, uploaded: null });
