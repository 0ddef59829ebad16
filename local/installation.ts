import type { Contact } from '../lambdas/domain/contact.ts';
import type { Department } from '../lambdas/domain/department.ts';
import type { Day, Instant } from '../lambdas/domain/language.ts';
import type { NamedDay } from '../lambdas/domain/named-day.ts';
import type { Office } from '../lambdas/domain/office.ts';
import type { Table } from '../lambdas/store/table.ts';
import type { Swept } from '../lambdas/sweep/sweep.ts';
import type { PendingRow } from './pending.ts';

/** The installation's settings and registry. */
export interface Registry {
  readonly office: Office;
  readonly departments: readonly Department[];
  readonly namedDays: readonly NamedDay[];
}

/** Who is subscribed to what. */
export interface Contacts {
  list(): Promise<Contact[]>;
  /** Subscribes, or changes what the address gets. The answer says whether a confirmation is awaited. */
  subscribe(contact: Omit<Contact, 'state' | 'since'>): Promise<Contact>;
  /** @returns false when the address was not subscribed. */
  unsubscribe(department: string, address: string): Promise<boolean>;
}

/** What the commands work on: the folder on this machine, or a deployed stack. The same commands, the same answers. */
export interface Installation {
  readonly registry: Registry;
  readonly table: Table;
  readonly contacts: Contacts;
  readonly now: () => Instant;
  /** Uploads a file under its name. */
  send(file: string, documentDate: Day | null): Promise<{ readonly key: string }>;
  /** What was given up after its last attempt and waits for a person; a stack keeps that in its dead-letter queues. */
  givenUp(): PendingRow[];
  /** One sweep of what is pending. */
  sweep(): Promise<Swept>;
  close(): void;
}
