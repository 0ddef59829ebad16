import { fitting } from '../domain/fitting.ts';
import type { Value } from './table.ts';

/** An item may have 400 KB, and numbers and names count differently there. */
const mostBytes = 300_000;

/** A record as it is stored. */
export const stored = <T>(record: T): T & Value => fitting(record, mostBytes) as T & Value;
